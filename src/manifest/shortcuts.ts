import { shortcuts as en } from '../text/en/shortcuts';
import { shortcuts as fr } from '../text/fr/shortcuts';
import type { actions } from './actions';
import { outputs } from './outputs';

/** Three keys and a letter, as Microsoft asks of add-ins, so that Excel's own shortcuts stay as they are. */
export const SHORTCUT_KEYS: Readonly<Record<keyof typeof actions, string>> = {
  ShowBudget: 'Ctrl+Shift+Alt+B',
  ShowFunctions: 'Ctrl+Shift+Alt+F',
  ShowFollowUp: 'Ctrl+Shift+Alt+U',
  ShowShare: 'Ctrl+Shift+Alt+H',
  ExplainCost: 'Ctrl+Shift+Alt+E',
};

const ids = Object.keys(SHORTCUT_KEYS) as (keyof typeof SHORTCUT_KEYS)[];
const nameOf = (id: string) => `${id}_name`;

/**
 * What the manifest's ExtendedOverrides names: the shortcuts with their English names, and the French names. An Excel
 * without shortcuts never asks for them.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
export function shortcutFiles(): Readonly<Record<string, string>> {
  const names = (words: typeof en) =>
    Object.fromEntries(
      ids.map((id) => [nameOf(id), { value: words[id], comment: `Says what ${SHORTCUT_KEYS[id]} does` }]),
    );
  const shortcuts = {
    actions: ids.map((id) => ({ id, type: 'ExecuteFunction', name: `\${resource.${nameOf(id)}}` })),
    shortcuts: ids.map((id) => ({ action: id, key: { default: SHORTCUT_KEYS[id] } })),
    resources: { default: names(en) },
  };
  return {
    [outputs.shortcuts.en]: JSON.stringify(shortcuts, null, 2),
    [outputs.shortcuts.fr]: JSON.stringify(names(fr), null, 2),
  };
}
