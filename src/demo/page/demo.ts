import type { FunctionHelp } from '../grid/formula/functionHelp';
import { namespaced } from '../grid/formula/functionHelp';
import { openBeside } from '../grid/openBeside';
import { showDemo } from '../grid/showDemo';
import { AddinFrame } from '../protocol/addinFrame';
import type { Catalogue, Requirements } from '../protocol/catalogue';
import { CustomFunctionBroker, type FunctionMetadata } from '../protocol/customFunctionBroker';
import { ExcelHost } from '../protocol/excelHost';
import type { PaneControl } from '../protocol/members/services';
import type { FileControl } from '../protocol/members/webWorkbook';
import type { RichApiMessage } from '../protocol/wire';
import { Language, Workbook } from '../workbook';
import { type AddinManifest, type ManifestButton, readManifest } from './addinManifest';
import { Fault } from './fault';
import { fetched, fetchedJson } from './fetching';
import { fillWorkbook } from './fillWorkbook';
import { Pane } from './pane';
import { type PageParameters, parametersOf } from './parameters';
import { pageWords } from './words';

export interface Demo {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly broker: CustomFunctionBroker;
}

/** Starts the workbook and the add-in of the manifest, and draws both into an element. */
export async function startDemo(place: HTMLElement): Promise<Demo> {
  const words = pageWords();
  const parameters = parametersOf(location.search);
  const locale = parameters.language === 'fr' ? 'fr-FR' : 'en-US';
  const [xml, wasm, catalogue] = await Promise.all([
    fetched('/manifest.xml', words).then((response) => response.text()),
    fetched('/demo/ironcalc.wasm', words).then((response) => response.arrayBuffer()),
    fetchedJson<Catalogue>('/demo/catalogue.json', words),
  ]);
  const manifest = readManifest(xml, locale, words);
  const [metadata] = await Promise.all([
    fetchedJson<Metadata>(manifest.metadataUrl, words),
    fetched(manifest.pageUrl, words),
  ]);
  if (!Array.isArray(metadata.functions)) throw new Fault(words.noFunctions(manifest.metadataUrl));
  return assembled(place, { parameters, locale, manifest, metadata, wasm, catalogue });
}

type Metadata = { readonly functions: readonly (FunctionMetadata & FunctionHelp)[] };

interface Parts {
  readonly parameters: PageParameters;
  readonly locale: 'en-US' | 'fr-FR';
  readonly manifest: AddinManifest;
  readonly metadata: Metadata;
  readonly wasm: ArrayBuffer;
  readonly catalogue: Catalogue;
}

async function assembled(place: HTMLElement, parts: Parts): Promise<Demo> {
  const { parameters, locale, manifest, metadata, wasm, catalogue } = parts;
  const raise = (messages: readonly RichApiMessage[]) =>
    frame.raise('richApiMessage', { ArrayData: messages });
  const broker = new CustomFunctionBroker(manifest.namespace, metadata.functions, raise, (results) =>
    workbook.resolve(results),
  );
  const blank = parameters.platform === 'desktop' ? 0 : null;
  const workbook = new Workbook({ wasm, language: new Language(locale, wasm), blank, functions: broker });
  const functions = namespaced(metadata, manifest.namespace);
  await fillWorkbook(workbook, parameters.file, functions);
  const requirements = requirementsFor(parameters.api);
  const control: PaneControl = {
    isOpen: () => pane.isOpen(),
    open: () => pane.open(),
    close: () => pane.close(),
  };
  const files: FileControl = {
    write: async () =>
      (await import('../file/write/xlsxBytes')).xlsxBytes(workbook, (name) => broker.has(name)),
    open: (bytes) => openBeside(session, bytes),
  };
  const host = new ExcelHost({ workbook, broker, catalogue, requirements, raise, pane: control, files });
  const frame = new AddinFrame({
    url: manifest.pageUrl,
    locale,
    addinName: manifest.name,
    requirements,
    settings: () => host.settings,
    execute: (dispatchId, data) => host.execute(dispatchId, data),
    leave: (isBackwards) =>
      document.querySelector<HTMLElement>(isBackwards ? '.addin header button' : '[role=grid]')?.focus(),
  });
  workbook.listen(({ kind }) => {
    if (kind === 'selectionChanged') setTimeout(() => frame.raise('documentSelectionChanged', {}));
  });
  const pane = new Pane(manifest.name, frame.element);
  const pressable = (button: ManifestButton) => ({ ...button, press: () => press(button, pane, frame) });
  const session = showDemo(place, workbook, {
    name: manifest.name,
    groups: manifest.groups.map((group) => ({ ...group, buttons: group.buttons.map(pressable) })),
    cellMenu: manifest.cellMenu.map(pressable),
    pane,
    functions,
  });
  return { workbook, host, broker };
}

function press({ id, functionName }: ManifestButton, pane: Pane, frame: AddinFrame): void {
  if (functionName === undefined) return pane.open();
  const source = JSON.stringify({ source: { id } });
  frame.raise('appCommandInvoked', [crypto.randomUUID(), functionName, source]);
}

/** ExcelApi 1.14 stands for Excel 2021, which has an older runtime of custom functions. */
function requirementsFor(api: string): Requirements {
  const isNew = Number(api.split('.')[1]) >= 15;
  return {
    ExcelApi: api,
    CustomFunctionsRuntime: isNew ? '1.4' : '1.3',
    CustomFunctions: '1.9',
    SharedRuntime: '1.1',
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    AddinCommands: '1.1',
    Settings: '1.1',
    File: '1.1',
    CompressedFile: '1.1',
  };
}
