import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The file of a command of src/cli as the set-up of the tests made it. */
export const built = (command: string): string => `.cache/cli/${command}.js`;

/** Runs a command of src/cli from the root of the project. */
export const run = (command: string, args: readonly string[], env: Environment = {}): Promise<Outcome> =>
  outcome([built(command), ...args], env);

/** Runs a script of package.json as it stands there: a command from its TypeScript. */
export function runScript(name: string, args: readonly string[], env: Environment = {}): Promise<Outcome> {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [node, ...words] = scripts[name]?.split(' ') ?? [];
  if (node !== 'node') throw new Error(`The script ${name} does not start Node`);
  return outcome([...words, ...args], env);
}

function outcome(args: readonly string[], env: Environment): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}
