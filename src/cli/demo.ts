import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDemo } from '../demo/server/buildDemo';
import { addressOf, serveDemo } from '../demo/server/serveDemo';
import { type DemoWords, demoWords } from './demoWords';
import { openInBrowser } from './openInBrowser';
import { Problem, runCommand } from './problem';

const OPTIONS = {
  port: { type: 'string', default: '3100' },
  lang: { type: 'string', default: 'en' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const folder = fileURLToPath(new URL('../../node_modules/.cache/demo', import.meta.url));

/** `npm run demo`: the add-in in a browser page, without Excel. */
await runCommand(async () => {
  const { values, unknown } = options(process.argv.slice(2));
  const language = values.lang === 'fr' ? 'fr' : 'en';
  const words = demoWords[language];
  if (unknown !== undefined) throw new Problem(words.option(unknown));
  if (values.lang !== 'en' && values.lang !== 'fr') throw new Problem(words.language(values.lang));
  if (values.help) return console.log(words.help);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Problem(words.port(values.port));
  await checkFree(port, words);
  console.log(words.building);
  const folders = await buildDemo({ folder, onBuilt: (errors) => report(errors, words) });
  const server = await serveDemo({ folders, port });
  const address = `${addressOf(server)}${language === 'fr' ? '?lang=fr' : ''}`;
  console.log(words.ready(address));
  if (!values['no-open'] && !(await openInBrowser(address))) console.log(words.noBrowser);
});

function options(args: readonly string[]) {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const stranger = tokens.find(
    (token) => token.kind === 'positional' || (token.kind === 'option' && !(token.name in OPTIONS)),
  );
  const unknown =
    stranger?.kind === 'positional'
      ? stranger.value
      : stranger?.kind === 'option'
        ? stranger.rawName
        : undefined;
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : '');
  return { values: { ...values, port: text(values.port), lang: text(values.lang) }, unknown };
}

/** Before the build, which takes its time. */
async function checkFree(port: number, words: DemoWords): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, 'localhost'), 'listening');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw ['EADDRINUSE', 'EACCES'].includes(code) ? new Problem(words.portInUse(port)) : error;
  }
  server.close();
  await once(server, 'close');
}

function report(errors: readonly string[], words: DemoWords): void {
  console.log(errors.length === 0 ? words.rebuilt : [words.buildFailed, ...errors].join('\n'));
}
