import { SHORTCUT_KEYS } from '../../manifest/shortcuts';
import { shortcuts as en } from '../../text/en/shortcuts';
import { shortcuts as fr } from '../../text/fr/shortcuts';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

const names = { en, fr };

/** The keys that open the views, in the words of the keyboard that the language goes with. */
export function Shortcuts() {
  const { language } = usePane();
  const layout = useLayout();
  const shown = (keys: string) => (language === 'fr' ? keys.replace('Shift', 'Maj') : keys);
  return (
    <ul className={layout.list}>
      {Object.entries(SHORTCUT_KEYS).map(([id, keys]) => (
        <li key={id}>
          <kbd className={layout.code}>{shown(keys)}</kbd>
          <br />
          {names[language][id as keyof typeof SHORTCUT_KEYS]}
        </li>
      ))}
    </ul>
  );
}
