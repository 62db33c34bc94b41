import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import type { BuiltFolders } from './buildDemo';
import { readCatalogue } from './readCatalogue';

export interface ServeOptions {
  readonly folders: BuiltFolders;
  /** 0 for any that is free. */
  readonly port: number;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);
const office = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Serves page, add-in and office.js over https from one origin. Rejects with code EADDRINUSE when the port is taken. */
export async function serveDemo({ folders, port }: ServeOptions): Promise<Server> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const answer = answers(folders);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'https://localhost');
    if (pathname === '/') return void response.writeHead(302, { location: `/demo/${search}` }).end();
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    const found = answer(decodeURIComponent(pathname), origin);
    if (found === undefined) return void response.writeHead(404).end(`${pathname} is not here`);
    const type =
      TYPES[extname(pathname === '/demo/' ? 'index.html' : pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(found);
  });
  return new Promise((listening, fail) => {
    server.once('error', fail).listen(port, 'localhost', () => listening(server));
  });
}

export const addressOf = (server: Server): string =>
  `https://localhost:${(server.address() as AddressInfo).port}/demo/`;

function answers(folders: BuiltFolders) {
  let catalogue: string | undefined;
  return (path: string, origin: string): Buffer | string | undefined => {
    if (path === '/manifest.xml') return manifestAt(origin);
    if (path === '/demo/') return file(folders.page, 'index.html');
    if (path === '/demo/ironcalc.wasm') return readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
    if (path === '/demo/catalogue.json')
      return (catalogue ??= JSON.stringify(
        readCatalogue(readFileSync(join(office, 'excel-web-16.00.debug.js'), 'utf8')),
      ));
    if (path.startsWith('/demo/')) return file(folders.page, path.slice('/demo/'.length));
    if (path.startsWith('/office/')) return file(office, path.slice('/office/'.length));
    const found = file(folders.addin, path.slice(1));
    return path.endsWith('.html') ? found?.toString('utf8').replace(CDN, '/office/') : found;
  };
}

/** The manifest of the project as if it were published here. */
function manifestAt(origin: string): string {
  const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const [, own] = /<SourceLocation\s+DefaultValue="(https:\/\/[^/"]+)/.exec(xml) ?? [];
  return own === undefined ? xml : xml.replaceAll(own, origin);
}

function file(folder: string, path: string): Buffer | undefined {
  const full = join(folder, normalize(`/${path}`));
  return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
};
