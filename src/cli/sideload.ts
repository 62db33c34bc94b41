import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sideload as en } from '../text/en/sideload';
import { sideload as fr } from '../text/fr/sideload';
import { Problem, runCommand } from './problem';
import { systemLanguage } from './systemLanguage';

/** `npm start` and `npm stop`: puts the add-in into the Excel of this machine, and takes it out again. */
await runCommand(async () => {
  const say = { en, fr }[systemLanguage()];
  const stops = process.argv[2] === 'stop';
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Problem(say.noExcel);
  // Excel loads pages under a certificate that the system trusts alone
  if (!stops) run('office-addin-dev-certs', ['install'], say.noCertificate);
  run('office-addin-debugging', [stops ? 'stop' : 'start', 'manifest.xml', 'desktop'], say.failed);
});

function run(tool: string, args: readonly string[], failure: string): void {
  const cli = fileURLToPath(new URL(`../../node_modules/${tool}/cli.js`, import.meta.url));
  if (!existsSync(cli)) throw new Problem(failure);
  const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Problem(failure);
}
