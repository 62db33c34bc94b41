import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { generate } from 'selfsigned';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A module of the sources as it is now: in watch mode each call reads it again. */
async function load(path) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(`./${path}`, import.meta.url);
}

/** Writes what is made from the declarations and from manifest.xml, afresh whenever one of them changes. */
class AddinFiles {
  constructor(texts) {
    this.texts = texts;
  }

  apply({ hooks, webpack }) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    hooks.thisCompilation.tap('AddinFiles', (compilation) => {
      compilation.fileDependencies.add(join(root, 'manifest.xml'));
      for (const folder of ['functions', 'text', 'taskpane'])
        compilation.contextDependencies.add(join(root, 'src', folder));
      compilation.hooks.processAssets.tapPromise({ name: 'AddinFiles', stage }, async () => {
        try {
          for (const [name, text] of Object.entries(await this.texts())) {
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
          }
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(error.message)); // thrown, it would end the watching
        }
      });
    });
  }
}

/** The manifest, the functions' metadata and their help pages, for an add-in published at `url`. */
async function addinTexts(url, adapt) {
  const { helpFile, helpFolder, outputs } = await load('src/manifest/outputs.ts');
  const { functionsMetadata } = await load('src/functions/metadata.ts');
  const { catalogue } = await load('src/functions/catalogue/index.ts');
  const { shortcutFiles } = await load('src/manifest/shortcuts.ts');
  const { helpPage } = await load('src/cli/helpPage.ts');
  const texts = {
    [outputs.manifest]: adapt(readFileSync(join(root, 'manifest.xml'), 'utf8')),
    ...shortcutFiles(),
  };
  for (const [language, file] of Object.entries(outputs.metadata)) {
    const metadata = functionsMetadata(language, url + helpFolder(language));
    texts[file] = JSON.stringify(metadata, null, 2);
    for (const declaration of catalogue)
      texts[helpFile(language, declaration.name)] = helpPage(declaration, language);
  }
  return texts;
}

/** The certificate that Excel trusts once `office-addin-dev-certs install` has run; else one of our own for browsers. */
async function certificate() {
  const [key, cert] = ['key', 'crt'].map((end) =>
    join(homedir(), '.office-addin-dev-certs', `localhost.${end}`),
  );
  if (existsSync(key) && existsSync(cert)) return { key: readFileSync(key), cert: readFileSync(cert) };
  const name = [{ name: 'commonName', value: 'localhost' }];
  const made = await generate(name, { keySize: 2048, algorithm: 'sha256' });
  return { key: made.private, cert: made.cert };
}

const devServer = async () => ({
  server: { type: 'https', options: await certificate() },
  port: 3000,
  hot: false,
  headers: { 'Access-Control-Allow-Origin': '*' },
  client: { overlay: false },
});

export default async function config(env, { mode }) {
  const { outputs } = await load('src/manifest/outputs.ts');
  const { DEFAULT_PRODUCTION_URL, DEVELOPMENT_URL, PRODUCTION_ID } = await load('src/manifest/identity.ts');
  const { productionManifest } = await load('src/manifest/production.ts');
  const { publishedFolder } = await load('src/manifest/publishedFolder.ts');
  const production = mode === 'production';
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const url = production
    ? publishedFolder(process.env.MLCOST_URL ?? DEFAULT_PRODUCTION_URL)
    : DEVELOPMENT_URL;
  const adapt = (text) => (production ? productionManifest(text, { id: PRODUCTION_ID, url }) : text);
  return {
    mode,
    context: root,
    devtool: production ? false : 'source-map',
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/load.ts', dependOn: 'functions' },
    },
    output: {
      path: join(root, 'dist'),
      publicPath: '',
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /@ironcalc[\\/]wasm/, parser: { url: false } }, // the worker fetches the .wasm file itself
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: outputs.page,
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/*.css', to: '[name][ext]' },
          { from: 'node_modules/@ironcalc/wasm/wasm_bg.wasm', to: 'ironcalc.wasm' },
        ],
      }),
      new webpack.DefinePlugin({ MLCOST_VERSION: JSON.stringify(version) }),
      new AddinFiles(() => addinTexts(url, adapt)),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}
