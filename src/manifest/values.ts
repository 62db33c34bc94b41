import { described } from './element';
import { at, type Manifest } from './manifest';
import { DEVELOPMENT_ID, NAMESPACE, PRODUCTION_ID } from './identity';
import { type Problem, problem } from './problem';

const XMLNS: readonly (readonly [string, string, string])[] = [
  ['OfficeApp', 'xmlns', 'http://schemas.microsoft.com/office/appforoffice/1.1'],
  ['OfficeApp', 'xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['OfficeApp', 'xmlns:bt', 'http://schemas.microsoft.com/office/officeappbasictypes/1.0'],
  ['OfficeApp', 'xsi:type', 'TaskPaneApp'],
  ['VersionOverrides', 'xmlns', 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'],
  ['VersionOverrides', 'xsi:type', 'VersionOverridesV1_0'],
  ['VersionOverrides/Hosts/Host', 'xsi:type', 'Workbook'],
];

/** The root and VersionOverrides are of the schema versions that Excel reads. */
export function namespaces(manifest: Manifest): Problem[] {
  if (manifest.root.name !== 'OfficeApp') {
    return [problem('namespaces', `the root element must be OfficeApp, not ${manifest.root.name}`)];
  }
  return XMLNS.flatMap(([steps, attribute, wanted]) =>
    at(manifest, steps)
      .filter(({ attributes }) => attributes[attribute] !== wanted)
      .map((element) => problem('namespaces', `${described(element)} needs ${attribute}="${wanted}"`)),
  );
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Pattern {
  readonly rule: string;
  readonly steps: string;
  readonly attribute?: string;
  readonly allowed: RegExp;
  readonly hint: string;
}

const PATTERNS: readonly Pattern[] = [
  { rule: 'id', steps: 'OfficeApp/Id', allowed: GUID, hint: 'a GUID such as ' + DEVELOPMENT_ID },
  {
    rule: 'version',
    steps: 'OfficeApp/Version',
    allowed: /^\d{1,5}(\.\d{1,5}){3}$/,
    hint: 'four numbers of at most five digits, such as 1.0.0.0',
  },
  {
    rule: 'value',
    steps: 'OfficeApp/Permissions',
    allowed: /^ReadWriteDocument$/,
    hint: 'ReadWriteDocument',
  },
  {
    rule: 'value',
    steps: 'OfficeApp/Hosts/Host',
    attribute: 'Name',
    allowed: /^Workbook$/,
    hint: 'Workbook',
  },
  {
    rule: 'value',
    steps: 'Set',
    attribute: 'MinVersion',
    allowed: /^\d{1,2}\.\d{1,2}$/,
    hint: 'a version such as 1.1',
  },
  {
    rule: 'value',
    steps: 'OfficeTab',
    attribute: 'id',
    allowed: /^Tab[A-Z]\w+$/,
    hint: 'a tab of Excel: TabHome',
  },
  {
    rule: 'value',
    steps: 'OfficeMenu',
    attribute: 'id',
    allowed: /^ContextMenu(Cell|Text)$/,
    hint: 'ContextMenuCell or ContextMenuText',
  },
];

/** Values with a fixed spelling are spelt so. */
export const values = (manifest: Manifest): Problem[] =>
  PATTERNS.flatMap(({ rule, steps, attribute, allowed, hint }) =>
    at(manifest, steps).flatMap((element) => {
      const value = attribute === undefined ? element.text : element.attributes[attribute];
      if (value === undefined || allowed.test(value)) return [];
      return problem(rule, `${described(element)} must be ${hint}, got “${value}”`);
    }),
  );

/** The add-in is one of the two we know: a third id would be a third add-in beside them. */
export const identity = (manifest: Manifest): Problem[] =>
  at(manifest, 'OfficeApp/Id')
    .filter(({ text }) => GUID.test(text) && ![DEVELOPMENT_ID, PRODUCTION_ID].includes(text.toLowerCase()))
    .map(({ text }) =>
      problem('id', `${text} is neither the development id nor the production id of MLCOST`),
    );

/** Formulas start with the namespace, so it is the same in both manifests and in every language. */
export const namespace = (manifest: Manifest): Problem[] =>
  at(manifest, 'Namespace').flatMap((reference) =>
    at(manifest, 'bt:String')
      .filter(({ attributes }) => attributes['id'] === reference.attributes['resid'])
      .filter(({ attributes, children }) => attributes['DefaultValue'] !== NAMESPACE || children.length > 0)
      .map((text) => problem('namespace', `${described(text)} must be ${NAMESPACE}, without any Override`)),
  );
