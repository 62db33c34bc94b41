import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack, { type Configuration, type MultiStats } from 'webpack';

const root = fileURLToPath(new URL('../../../', import.meta.url));

type Configure = (env: object, options: { mode: string }) => Promise<Configuration>;

export interface BuiltFolders {
  readonly addin: string;
  readonly page: string;
}

/** What one build wrote; in watch mode `onBuilt` is told of every further one. */
export interface BuildOptions {
  readonly folder: string;
  readonly onBuilt?: (errors: readonly string[]) => void;
}

/**
 * Builds the add-in as it is developed, and the page that stands in for Excel, into two folders.
 *
 * @throws {Error} with webpack's messages when the first build fails
 */
export async function buildDemo({ folder, onBuilt }: BuildOptions): Promise<BuiltFolders> {
  const folders = { addin: join(folder, 'addin'), page: join(folder, 'page') };
  const configurations = await Promise.all([
    configuration('webpack.config.js', folders.addin),
    configuration('webpack.demo.config.js', folders.page),
  ]);
  const compiler = webpack(configurations);
  await new Promise<void>((done, fail) => {
    let isFirst = true;
    const built = (error: Error | null, stats?: MultiStats) => {
      const errors = error ? [error.message] : messages(stats);
      if (!isFirst) return onBuilt?.(errors);
      isFirst = false;
      if (errors.length > 0) fail(new Error(errors.join('\n')));
      else done();
    };
    if (onBuilt) compiler?.watch({}, built);
    else compiler?.run((error, stats) => compiler.close(() => built(error, stats)));
  });
  return folders;
}

async function configuration(file: string, path: string): Promise<Configuration> {
  const module = (await import(pathToFileURL(join(root, file)).href)) as { default: Configure };
  const made = await module.default({}, { mode: 'development' });
  // React's own checks would slow the page down
  return {
    ...made,
    output: { ...made.output, path },
    optimization: { ...made.optimization, nodeEnv: 'production' },
  };
}

function messages(stats: MultiStats | undefined): string[] {
  return stats?.toJson({ all: false, errors: true }).errors?.map(({ message }) => message) ?? [];
}
