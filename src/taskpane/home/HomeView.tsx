import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../shell/layout';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { CostTypes } from './CostTypes';
import { WayPicture } from './WayPicture';

const useStyles = makeStyles({
  way: {
    display: 'grid',
    gridTemplateColumns: '40px 1fr',
    columnGap: '12px',
    alignItems: 'center',
    width: '100%',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { color: tokens.colorBrandForeground1 },
  },
  name: { display: 'block', fontWeight: 600, fontSize: tokens.fontSizeBase400 },
  ways: { display: 'flex', flexDirection: 'column', gap: '8px' },
  links: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
});

/** What somebody sees first: what this is for, and three ways in. */
export function HomeView() {
  const { say, go } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [understanding, setUnderstanding] = useState<'not yet' | 'now' | 'done'>('not yet');
  if (understanding === 'now') return <CostTypes onBack={() => setUnderstanding('done')} />;
  const ways = [
    { id: 'understand', open: () => setUnderstanding('now') },
    { id: 'estimate', open: () => go('budget') },
    { id: 'manage', open: () => go('budget') },
  ] as const;
  const more = ['exercise', 'prices', 'functions'] as const;
  return (
    <div className={layout.view}>
      <div className={layout.section}>
        <h2 className={layout.title}>{say.home.title}</h2>
        <p className={layout.text}>{say.home.introduction}</p>
      </div>
      <div className={styles.ways}>
        {ways.map(({ id, open }) => (
          <button
            key={id}
            type="button"
            ref={id === 'understand' && understanding === 'done' ? takeLostFocus : undefined}
            className={styles.way}
            onClick={open}
          >
            <WayPicture id={id} />
            <span>
              <span className={styles.name}>{say.home.ways[id].title}</span>
              <span className={layout.muted}>{say.home.ways[id].text}</span>
            </span>
          </button>
        ))}
      </div>
      <div className={layout.section}>
        <h3 className={layout.heading}>{say.home.more}</h3>
        <div className={styles.links}>
          {more.map((view) => (
            <Link key={view} as="button" className={layout.link} onClick={() => go(view)}>
              {say.home[view]}
            </Link>
          ))}
        </div>
        <p className={layout.muted}>{say.home.typing}</p>
      </div>
    </div>
  );
}
