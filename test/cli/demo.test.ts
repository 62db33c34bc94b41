import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openInBrowser } from '../../src/cli/openInBrowser';
import { run } from './run';

describe('npm run demo', () => {
  it.each([
    ['en', 'is in use: choose another one'],
    ['fr', 'est déjà utilisé'],
  ])('says in one sentence that its port is taken (%s)', async (language, words) => {
    const other = createServer();
    await once(other.listen(0, 'localhost'), 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run('demo', ['--port', String(port), '--lang', language]);
    other.close();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(String(port));
    expect(stderr).toContain(words);
  });

  it.each([
    [['--port', 'many'], '“many”'],
    [['--port', '70000'], '“70000”'],
    [['--lang', 'de'], '“de”'],
    [['--colour'], '--colour'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, stderr } = await run('demo', args);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});

describe('openInBrowser', () => {
  const { DISPLAY, WAYLAND_DISPLAY, PATH } = process.env;
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  afterEach(() => {
    for (const [name, value] of Object.entries({ DISPLAY, WAYLAND_DISPLAY, PATH })) set(name, value);
  });

  it('knows that there is no browser: none installed', async () => {
    set('DISPLAY', ':0');
    set('PATH', '');
    expect(await openInBrowser('https://localhost:1/')).toBe(false);
  });
});
