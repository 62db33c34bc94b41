import { makeStyles } from '@fluentui/react-components';
import { SHORTCUT_KEYS } from '../../manifest/shortcuts';
import { shortcuts as en } from '../../text/en/shortcuts';
import { shortcuts as fr } from '../../text/fr/shortcuts';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

const names = { en, fr };

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    padding: '3px 0',
  },
});

/** The keys that open the views, in the words of the keyboard that the language goes with. */
export function Shortcuts() {
  const { language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const shown = (keys: string) => (language === 'fr' ? keys.replace('Shift', 'Maj') : keys);
  return (
    <ul className={layout.list}>
      {Object.entries(SHORTCUT_KEYS).map(([id, keys]) => (
        <li key={id} className={styles.row}>
          {names[language][id as keyof typeof SHORTCUT_KEYS]}
          <kbd className={layout.code}>{shown(keys)}</kbd>
        </li>
      ))}
    </ul>
  );
}
