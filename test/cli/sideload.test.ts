import { describe, expect, it } from '@jest/globals';
import { runScript } from './run';

/** Loaded before the command: it then finds itself on a system without Excel, whatever this machine is. */
const ON_LINUX = "--import data:text/javascript,Object.defineProperty(process,'platform',{value:'linux'})";

describe('npm start where there is no Excel', () => {
  it.each([
    ['en_GB.UTF-8', 'start', 'npm run demo'],
    ['fr_FR.UTF-8', 'stop', '« npm run demo »'],
  ])('says so in one sentence (%s, %s)', async (language, command, hint) => {
    const { code, stdout, stderr } = await runScript(command, [], {
      LC_ALL: language,
      NODE_OPTIONS: ON_LINUX,
    });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(hint);
  });
});
