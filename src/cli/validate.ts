import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionsMetadata } from '../functions/metadata';
import { checkManifest } from '../manifest/check';
import { DEFAULT_PRODUCTION_URL, DEVELOPMENT_URL, PRODUCTION_ID } from '../manifest/identity';
import type { Files } from '../manifest/manifest';
import { builtFiles, helpFolder, outputs } from '../manifest/outputs';
import { pngSize } from '../manifest/pngSize';
import type { Problem } from '../manifest/problem';
import { productionManifest } from '../manifest/production';
import { publishedFolder } from '../manifest/publishedFolder';

/** `npm run validate [-- manifest.xml …]`: what is wrong with the manifests, found without a network. */

const root = fileURLToPath(new URL('../../', import.meta.url));

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The files of a folder; `promised` are those that the build will add to it. */
const filesOf = (folder: string, promised: readonly string[] = []): Files => ({
  exists: (path) => promised.includes(path) || isFile(join(folder, path)),
  pngSize: (path) => pngSize(readFileSync(join(folder, path))),
});

/** The source tree with what the build will make of it. */
function source(xml: string, url: string): Problem[] {
  const en = functionsMetadata('en', url + helpFolder('en'));
  const fr = functionsMetadata('fr', url + helpFolder('fr'));
  const promised = builtFiles(en.functions.map(({ id }) => id));
  return checkManifest(xml, filesOf(root, promised), { en, fr });
}

const built = (xml: string, folder: string): Problem[] =>
  checkManifest(xml, filesOf(folder), {
    en: json(join(folder, outputs.metadata.en)),
    fr: json(join(folder, outputs.metadata.fr)),
  });

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // reported as a metadata file without functions
  }
}

/** A manifest beside a built page is checked against its folder, any other against the source tree. */
function checkFile(path: string): Problem[] {
  if (!isFile(path)) return [{ rule: 'no-file', message: 'there is no such file' }];
  const xml = readFileSync(path, 'utf8');
  const folder = dirname(path);
  return isFile(join(folder, outputs.page)) ? built(xml, folder) : source(xml, addressIn(xml));
}

const addressIn = (xml: string): string =>
  xml.includes(DEVELOPMENT_URL) ? DEVELOPMENT_URL : productionUrl();

const productionUrl = (): string => publishedFolder(process.env['MLCOST_URL'] ?? DEFAULT_PRODUCTION_URL);

function checkAll(): (readonly [string, Problem[]])[] {
  const url = productionUrl();
  const development = readFileSync(join(root, outputs.manifest), 'utf8');
  const published = productionManifest(development, { id: PRODUCTION_ID, url });
  const inDist = join(root, 'dist', outputs.manifest);
  return [
    ['manifest.xml', source(development, DEVELOPMENT_URL)],
    [`the production manifest for ${url}`, source(published, url)],
    ...(existsSync(inDist) ? ([['dist/manifest.xml', checkFile(inDist)]] as const) : []),
  ];
}

function report(checked: readonly (readonly [string, readonly Problem[]])[]): void {
  for (const [name, problems] of checked) {
    for (const { rule, message } of problems) console.error(`${name}: ${message} [${rule}]`);
    if (problems.length === 0) console.log(`${name}: all is well`);
  }
  process.exitCode = checked.every(([, problems]) => problems.length === 0) ? 0 : 1;
}

try {
  const paths = process.argv.slice(2);
  report(paths.length === 0 ? checkAll() : paths.map((path) => [path, checkFile(path)] as const));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
