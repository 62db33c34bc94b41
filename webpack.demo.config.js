import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The page that stands in for Excel: never a part of the add-in. */
export default async function config(_env, { mode }) {
  return {
    name: 'demo',
    mode,
    context: root,
    devtool: 'source-map',
    entry: { demo: './src/demo/page/index.ts' },
    output: { path: join(root, 'dist-demo'), publicPath: '/demo/', filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /@ironcalc[\\/]wasm/, parser: { url: false } }, // the page fetches the .wasm file itself
      ],
    },
    plugins: [
      new HtmlPlugin({ template: './src/demo/page/demo.html', filename: 'index.html' }),
      new CopyPlugin({ patterns: [{ from: 'src/demo/grid/demo.css', to: '[name][ext]' }] }),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: false },
  };
}
