import { described, type Element, isAt } from './element';
import { DEVELOPMENT_ID, DEVELOPMENT_URL } from './identity';
import { idOf, type Manifest, overrides } from './manifest';
import { type Problem, problem } from './problem';

interface Address {
  readonly element: Element;
  readonly url: string;
}

const HOLDERS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Images/bt:Image',
  'bt:Url',
];

const addresses = ({ elements }: Manifest): Address[] =>
  elements.flatMap((element) => {
    if (element.name === 'AppDomain') return { element, url: element.text };
    if (element.name === 'ExtendedOverrides')
      return Object.values(element.attributes).map((url) => ({ element, url }));
    if (!HOLDERS.some((steps) => isAt(element, steps)) || !('DefaultValue' in element.attributes)) return [];
    const own = { element, url: element.attributes['DefaultValue'] ?? '' };
    return [
      own,
      ...overrides(element).map((over) => ({ element: over, url: over.attributes['Value'] ?? '' })),
    ];
  });

const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

/** The file a URL stands for, relative to the page's folder; null for a URL elsewhere. */
const fileOf = ({ base }: Manifest, url: string): string | null =>
  base !== '' && url.startsWith(base) ? url.slice(base.length).replace(/[?#].*$/, '') : null;

/** Excel loads nothing over plain http, and nothing from an address that only a page could complete. */
export const https = (manifest: Manifest): Problem[] =>
  addresses(manifest)
    .filter(({ url }) => !URL.canParse(url) || new URL(url).protocol !== 'https:')
    .map(({ element, url }) =>
      problem('https', `${described(element)} must be a full https address, got “${url}”`),
    );

/** The development add-in lives on localhost and only there; the production one never does. */
export function localhost(manifest: Manifest): Problem[] {
  const development = idOf(manifest) === DEVELOPMENT_ID;
  const wanted = development ? `start with ${DEVELOPMENT_URL}` : 'not be on localhost';
  return addresses(manifest)
    .filter(({ url }) => URL.canParse(url))
    .filter(({ url }) => (development ? !url.startsWith(DEVELOPMENT_URL) : isLocal(url)))
    .map(({ element, url }) => problem('localhost', `${described(element)} must ${wanted}, got “${url}”`));
}

/** Whatever Excel loads for the add-in lies beside its page. */
export const sameFolder = (manifest: Manifest): Problem[] =>
  addresses(manifest)
    .filter(({ element, url }) => element.name !== 'AppDomain' && fileOf(manifest, url) === null)
    .map(({ element, url }) =>
      problem(
        'folder',
        `${described(element)} must lie under ${manifest.base || 'the page’s folder'}, got “${url}”`,
      ),
    );

export const existingFiles = (manifest: Manifest): Problem[] =>
  addresses(manifest).flatMap(({ element, url }) => {
    const file = fileOf(manifest, url);
    if (file === null || manifest.files.exists(file)) return [];
    return problem('file', `${described(element)}: there is no file “${file}”`);
  });

/** Sizes that Excel demands in each icon of the ribbon. */
const RIBBON_SIZES = ['16', '32', '80'];

export const ribbonIcons = ({ elements }: Manifest): Problem[] =>
  elements
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) =>
      RIBBON_SIZES.filter((size) => !icon.children.some(({ attributes }) => attributes['size'] === size)).map(
        (size) => problem('icon', `${described(icon)} needs a bt:Image of size ${size}`),
      ),
    );

/** Each picture has exactly the pixels its place promises, translations included. */
export function iconSizes(manifest: Manifest): Problem[] {
  const { elements, files } = manifest;
  const resource = (id: string | undefined): Element[] =>
    elements.filter((element) => isAt(element, 'bt:Images/bt:Image') && element.attributes['id'] === id);
  const promised = elements.flatMap((element): (readonly [Element, number])[] => {
    if (element.name === 'IconUrl') return [[element, 32]];
    if (element.name === 'HighResolutionIconUrl') return [[element, 64]];
    if (!isAt(element, 'Icon/bt:Image')) return [];
    return resource(element.attributes['resid']).map((image) => [image, Number(element.attributes['size'])]);
  });
  return promised.flatMap(([holder, size]) =>
    [
      holder.attributes['DefaultValue'],
      ...overrides(holder).map(({ attributes }) => attributes['Value']),
    ].flatMap((url) => {
      const file = fileOf(manifest, url ?? '');
      if (file === null || !files.exists(file)) return []; // reported by another rule
      const pixels = files.pngSize(file);
      if (pixels?.width === size && pixels.height === size) return [];
      const got = pixels === null ? 'a file that is no PNG' : `${pixels.width} × ${pixels.height}`;
      return problem(
        'icon',
        `${described(holder)}: ${file} must be a PNG of ${size} × ${size} pixels, got ${got}`,
      );
    }),
  );
}
