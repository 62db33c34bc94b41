import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { actions } from '../../src/manifest/actions';
import { shortcutFiles } from '../../src/manifest/shortcuts';

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

const files = shortcutFiles();
const read = <Content>(name: string) => JSON.parse(files[name] ?? '') as Content;
const { actions: named, shortcuts, resources } = read<Shortcuts>('shortcuts.json');

describe('the keyboard shortcuts', () => {
  it('run the actions that the pane associates, each by keys of its own that Excel leaves free', () => {
    expect(named.map(({ id }) => id)).toEqual(Object.keys(actions));
    expect(shortcuts.map(({ action }) => action)).toEqual(Object.keys(actions));
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  });

  it('have a name in both languages', () => {
    const french = read<Shortcuts['resources']['default']>('shortcuts.fr.json');
    for (const { name } of named) {
      const [, token = ''] = /^\$\{resource\.(\w+)\}$/.exec(name) ?? [];
      expect(resources.default[token]?.value).toMatch(/^(Open|Explain)/);
      expect(french[token]?.value).toMatch(/^(Ouvrir|Expliquer)/);
    }
  });

  it('are named by the manifest', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    for (const file of Object.keys(files)) expect(manifest).toContain(`"https://localhost:3000/${file}"`);
  });
});
