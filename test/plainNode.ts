import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What a script prints, read as JSON. It runs in a Node of its own: in Jest's sandbox every use of a global such as Math
 * is a slow look-up, which makes minutes of what takes seconds.
 */
export function printedByNode<Result>(script: URL, ...args: readonly string[]): Promise<Result> {
  const command = ['--import', 'tsx', fileURLToPath(script), ...args];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(JSON.parse(stdout) as Result);
    });
  });
}
