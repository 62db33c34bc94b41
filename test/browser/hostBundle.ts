import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}node_modules/.cache/host-tests`;

let bundle: Promise<string> | undefined;

/** The Excel host as a script that puts `mlcostHost` into the window of an add-in. */
export const hostBundle = (): Promise<string> => (bundle ??= built());

async function built(): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    context: root,
    devtool: false,
    entry: './test/browser/hostEntry.ts',
    output: { path: folder, filename: 'host.js', library: { name: 'mlcostHost', type: 'window' } },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /@ironcalc[\\/]wasm/, parser: { url: false } },
      ],
    },
    cache: { type: 'filesystem', name: 'host-tests' },
  });
  await new Promise<void>((done, fail) =>
    compiler?.run((error, stats) =>
      compiler.close(() => {
        const fault = error ?? (stats?.hasErrors() ? new Error(stats.toString()) : undefined);
        if (fault) fail(fault);
        else done();
      }),
    ),
  );
  return readFile(`${folder}/host.js`, 'utf8');
}
