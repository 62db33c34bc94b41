import { Fault } from './fault';
import type { PageWords } from './words';

/** What Excel takes from an add-in's manifest. */
export interface AddinManifest {
  readonly name: string;
  /** The page of the shared runtime. */
  readonly pageUrl: string;
  readonly namespace: string;
  readonly metadataUrl: string;
  readonly groups: readonly ManifestGroup[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly ManifestButton[];
}

export interface ManifestGroup {
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  /** The function it runs; absent when it shows the pane. */
  readonly functionName?: string;
}

/**
 * Reads a manifest for one locale, its overrides applied.
 *
 * @throws {Fault} naming what is wrong with it
 */
export function readManifest(xml: string, locale: string, words: PageWords): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [broken] = document.getElementsByTagName('parsererror');
  if (broken)
    throw new Fault(words.notXml((broken.textContent ?? '').split('\n')[1] ?? broken.textContent ?? ''));
  const reader = new ManifestReader(document, locale.toLowerCase(), words);
  const runtime = reader.resid(reader.one('VersionOverrides Runtimes > Runtime', 'Runtime'));
  const functions = reader.one(
    'ExtensionPoint[*|type="CustomFunctions"]',
    'the CustomFunctions extension point',
  );
  for (const [selector, where] of [
    ['Page > SourceLocation', 'Page'],
    ['FunctionFile', 'FunctionFile'],
  ] as const) {
    const [element] = reader.all(selector);
    if (element && element.getAttribute('resid') !== runtime) throw new Fault(words.otherRuntime(where));
  }
  return {
    name: reader.localised(reader.one('OfficeApp > DisplayName', 'DisplayName')),
    pageUrl: reader.url(runtime),
    namespace: reader.text(reader.resid(reader.one('Namespace', 'Namespace', functions))),
    metadataUrl: reader.url(reader.resid(reader.one('Metadata > SourceLocation', 'Metadata', functions))),
    groups: reader.all('ExtensionPoint[*|type="PrimaryCommandSurface"] Group').map((group) => ({
      label: reader.text(reader.resid(reader.one('Label', 'Label', group))),
      buttons: reader.all('Control[*|type="Button"]', group).map((control) => reader.button(control)),
    })),
    cellMenu: reader
      .all('OfficeMenu[id="ContextMenuCell"] Control[*|type="Button"]')
      .map((control) => reader.button(control)),
  };
}

class ManifestReader {
  constructor(
    private readonly document: Document,
    private readonly locale: string,
    private readonly words: PageWords,
  ) {}

  all(selector: string, within: Element | Document = this.document): readonly Element[] {
    return [...within.querySelectorAll(selector)];
  }

  one(selector: string, name: string, within: Element | Document = this.document): Element {
    const [found] = this.all(selector, within);
    if (!found) throw new Fault(this.words.lacks(name));
    return found;
  }

  resid(element: Element): string {
    return element.getAttribute('resid') ?? '';
  }

  localised(element: Element): string {
    const override = this.all('Override', element).find(
      (each) => each.getAttribute('Locale')?.toLowerCase() === this.locale,
    );
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  }

  text(id: string): string {
    const found = this.all('Resources *').find((element) => element.getAttribute('id') === id);
    const value = found && this.localised(found);
    if (!value) throw new Fault(this.words.noResource(id));
    return value;
  }

  url(id: string): string {
    const value = this.text(id);
    if (!URL.canParse(value)) throw new Fault(this.words.badUrl(id, value));
    return value;
  }

  button(control: Element): ManifestButton {
    const action = this.one('Action', 'Action', control);
    const [functionName] = this.all('FunctionName', action);
    const icon = this.all('Icon > *', control).find((image) => image.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: this.text(this.resid(this.one('Label', 'Label', control))),
      tip: this.text(this.resid(this.one('Supertip > Description', 'Supertip', control))),
      iconUrl: icon ? this.url(this.resid(icon)) : '',
      ...(functionName?.textContent && { functionName: functionName.textContent }),
    };
  }
}
