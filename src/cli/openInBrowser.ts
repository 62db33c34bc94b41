import { spawn } from 'node:child_process';

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser; false where there is none. */
export async function openInBrowser(address: string): Promise<boolean> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen || command === undefined) return false;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((answer) => {
    child.once('spawn', () => answer(true)).once('error', () => answer(false));
  });
}
