import type { Language } from '../text/language';
import { descendants, type Element, isAt } from './element';

/** What the check can ask about the files behind the URLs; paths are relative to the page's folder. */
export interface Files {
  exists(path: string): boolean;
  /** Width and height in pixels, null when the file is no PNG. */
  pngSize(path: string): { readonly width: number; readonly height: number } | null;
}

/** Everything a rule may look at. */
export interface Manifest {
  readonly root: Element;
  readonly elements: readonly Element[];
  readonly files: Files;
  readonly functions: Readonly<Record<Language, unknown>>;
  /** The folder the page lies in, with its slash; empty when the page has no valid address. */
  readonly base: string;
}

export function manifestOf(root: Element, files: Files, functions: Manifest['functions']): Manifest {
  const elements = descendants(root);
  const page = elements.find((element) => isAt(element, 'DefaultSettings/SourceLocation'));
  const address = page?.attributes['DefaultValue'] ?? '';
  return { root, elements, files, functions, base: URL.canParse(address) ? new URL('.', address).href : '' };
}

export const at = ({ elements }: Manifest, steps: string): Element[] =>
  elements.filter((element) => isAt(element, steps));

export const idOf = (manifest: Manifest): string => at(manifest, 'OfficeApp/Id')[0]?.text.toLowerCase() ?? '';

export const overrides = (element: Element): Element[] =>
  element.children.filter(({ name }) => name === 'Override' || name === 'bt:Override');
