import { describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../src/manifest/check';
import { development, files, functions, metadata } from './good';

const rulesBroken = (xml: string): string[] => [
  ...new Set(checkManifest(xml, files, functions).map(({ rule }) => rule)),
];

/** What is wrong, the rule that must find it, and the edit that makes it so. */
const broken: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['a tag that is not closed', 'well-formed', '</Permissions>', ''],
  ['another root', 'namespaces', /OfficeApp\b/g, 'OfficeAdd'],
  ['the xsi namespace with https', 'namespaces', 'http://www.w3.org/2001', 'https://www.w3.org/2001'],
  ['a content add-in', 'namespaces', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['overrides of Outlook’s version', 'namespaces', 'VersionOverridesV1_0', 'VersionOverridesV1_1'],
  ['overrides for another host', 'namespaces', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
  ['no version', 'missing', '<Version>0.1.0.0</Version>', ''],
  ['no support address', 'missing', /<SupportUrl .*>/, ''],
  ['no page for the functions', 'missing', /<Page>[^]*<\/Page>/, ''],
  ['the version before the id', 'order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
  ['the metadata before the script', 'order', /(<Script>[^]*<\/Script>)\s*([^]*<\/Metadata>)/, '$2$1'],
  [
    'the function file before the start text',
    'order',
    /(<GetStarted>[^]*<\/GetStarted>)\s*(<FunctionFile .*>)/,
    '$2$1',
  ],
  [
    'long texts before short ones',
    'order',
    /(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[^]*<\/bt:LongStrings>)/,
    '$2$1',
  ],
  ['an element Excel does not know', 'unknown', '<Script>', '<Nonsense/><Script>'],
  ['two Permissions', 'repeated', /<Permissions>.*<\/Permissions>/, '$&$&'],
  ['a runtime without lifetime', 'attribute', ' lifetime="long"', ''],
  [
    'an attribute Excel does not know',
    'attribute',
    '<Host Name="Workbook"',
    '<Host Name="Workbook" Kind="x"',
  ],
  ['an id that is no GUID', 'id', /<Id>.*<\/Id>/, '<Id>mlcost</Id>'],
  ['the id of somebody else', 'id', /<Id>.{8}/, '<Id>00000000'],
  ['a version of three numbers', 'version', '0.1.0.0', '0.1.0'],
  ['a version of six digits', 'version', '0.1.0.0', '0.123456.0.0'],
  ['a permission nobody grants', 'value', 'ReadWriteDocument', 'Nonsense'],
  ['a Word add-in', 'value', 'Host Name="Workbook"', 'Host Name="Document"'],
  ['a requirement without a number', 'value', 'MinVersion="1.14"', 'MinVersion="latest"'],
  ['another namespace', 'namespace', 'DefaultValue="MLCOST" />', 'DefaultValue="CONTOSO" />'],
  ['a name that is too long', 'length', 'MLCOST: AI project costs', 'M'.repeat(126)],
  ['a French description that is too long', 'length', /Value="Des fonctions/, `Value="${'M'.repeat(250)}`],
  ['an empty label', 'length', 'DefaultValue="AI project costs"', 'DefaultValue=""'],
  ['a resource id that is too long', 'length', /Functions\.Script\.Url/g, 'M'.repeat(33)],
  ['a resid that names nothing', 'resid', 'resid="Group.Label"', 'resid="Group.Lable"'],
  ['a short text where a long one belongs', 'resid', 'resid="ShowPane.Tip"', 'resid="ShowPane.Label"'],
  [
    'a text that nobody sees',
    'unused',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Old" DefaultValue="x"/>',
  ],
  [
    'two resources of one name',
    'duplicate',
    '<bt:Images>',
    '<bt:Images><bt:Image id="Pane.Url" DefaultValue="https://localhost:3000/assets/icon-16.png"/>',
  ],
  ['group and button of one name', 'duplicate', 'id="MLCOST.ShowPane"', 'id="MLCOST.Group"'],
  ['a short-lived runtime', 'runtime', 'lifetime="long"', 'lifetime="short"'],
  [
    'a button that opens another page',
    'runtime',
    /(<TaskpaneId>.*\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"GetStarted.Url"',
  ],
  [
    'functions on another page',
    'runtime',
    /(<Page>\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"GetStarted.Url"',
  ],
  ['no requirement of a shared runtime', 'requirements', /<Set Name="SharedRuntime".*>/, ''],
  ['a requirement that is too low', 'requirements', 'MinVersion="1.14"', 'MinVersion="1.1"'],
  [
    'two panes',
    'taskpane',
    /<Control [^]*<\/Control>/,
    '$&<Control xsi:type="Button" id="B"><Action xsi:type="ShowTaskpane"><TaskpaneId>Other</TaskpaneId></Action></Control>',
  ],
  ['a plain http icon', 'https', 'IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:'],
  ['a relative address', 'https', 'https://localhost:3000/functions.js"', 'functions.js"'],
  [
    'a development file elsewhere',
    'localhost',
    'https://localhost:3000/functions.js"',
    'https://mlcost.example/functions.js"',
  ],
  [
    'a file on another host',
    'folder',
    'https://localhost:3000/functions.js"',
    'https://mlcost.example/functions.js"',
  ],
  ['an icon that is not there', 'file', 'assets/icon-80.png', 'assets/icon-81.png'],
  ['a French metadata file that is not there', 'file', 'functions.fr.json', 'fonctions.json'],
  ['an icon of the wrong size', 'icon', 'assets/icon-80.png', 'assets/icon-64.png'],
  ['a high-resolution icon of low resolution', 'icon', /(HighResolutionIconUrl .*)icon-64/, '$1icon-32'],
  ['a ribbon icon without its small size', 'icon', '<bt:Image size="16" resid="Icon.16" />', ''],
  ['a language without a country', 'locale', 'Locale="fr-fr"', 'Locale="fr"'],
  ['a locale given twice', 'locale', 'Locale="fr-be"', 'Locale="fr-fr"'],
  ['an override of the default locale', 'locale', 'Locale="fr-be"', 'Locale="en-us"'],
  ['a default locale that is none', 'locale', '>en-US<', '>English<'],
  ['a text without French', 'french', /(DefaultValue="MLCOST is ready").*>[^]*?<\/bt:String>/, '$1/>'],
  ['metadata without French', 'french', /(<bt:Url id="Functions.Metadata.Url".*)>[^]*?<\/bt:Url>/, '$1/>'],
  ['two kinds of French', 'french', 'Locale="fr-lu" Value="MLCOST est prêt"', 'Locale="fr-lu" Value="Prêt"'],
  ['an action without code', 'action', '<FunctionName>ShowBudget', '<FunctionName>run'],
];

describe('checkManifest', () => {
  it('finds nothing wrong with the manifest of the repository', () => {
    expect(checkManifest(development, files, functions)).toEqual([]);
  });

  it.each(broken)('finds %s', (_, rule, sought, replacement) => {
    const xml = development.replace(sought, replacement);
    expect(xml).not.toBe(development);
    expect(rulesBroken(xml)).toContain(rule);
  });

  it.each([
    ['a function that French lacks', { en: metadata('cost'), fr: { functions: [] } }],
    ['an argument that French lacks', { en: metadata('cost'), fr: metadata('coût', { parameters: [] }) }],
    ['a name that is translated', { en: metadata('cost'), fr: metadata('coût', { name: 'RÉENTRAÎNER' }) }],
    ['a function without a description', { en: metadata('cost', { description: '' }), fr: metadata('coût') }],
    [
      'help on another host',
      { en: metadata('cost', { helpUrl: 'https://mlcost.example/' }), fr: metadata('coût') },
    ],
    ['a file that is no metadata', { en: metadata('cost'), fr: null }],
  ])('finds %s in the metadata', (_, faulty) => {
    expect(checkManifest(development, files, faulty).map(({ rule }) => rule)).toContain('functions');
  });

  it('says what to do in one sentence', () => {
    const moved = development.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1');
    expect(checkManifest(moved, files, functions)).toEqual([
      { rule: 'order', message: 'OfficeApp: move Id before Version' },
    ]);
  });
});
