import { describe, expect, it } from '@jest/globals';
import { run, runScript } from './run';

describe('npm run', () => {
  it.each(['budget', 'demo', 'formula', 'share'])('%s runs the command that the tests run', async (name) => {
    const said = await runScript(name, ['--help']);
    expect(said).toEqual(await run(name, ['--help']));
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining(`npm run`), stderr: '' });
  });

  it('validate runs the command that the tests run', async () => {
    const said = await runScript('validate', ['manifest.xml']);
    expect(said).toEqual(await run('validate', ['manifest.xml']));
    expect(said).toEqual({ code: 0, stdout: 'manifest.xml: all is well\n', stderr: '' });
  });
});
