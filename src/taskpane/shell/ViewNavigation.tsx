import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HomeIcon } from './icons';
import { usePane, type View } from './usePane';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    padding: '2px 6px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& *': { scrollMarginTop: '-48px' }, // what is always in view scrolls nothing
  },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const VIEWS = ['home', 'budget', 'functions', 'followUp', 'share'] as const;

/** The way between the main views. */
export function ViewNavigation({ view }: { readonly view: View }) {
  const { say, go } = usePane();
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={say.shell.navigation}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.button, each === view && styles.current)}
          aria-current={each === view ? 'page' : undefined}
          aria-label={each === 'home' ? say.shell.views.home : undefined}
          onClick={() => go(each)}
        >
          {each === 'home' ? <HomeIcon /> : say.shell.views[each]}
        </button>
      ))}
    </nav>
  );
}
