import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLayout } from '../shell/layout';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { WayPicture } from './WayPicture';

const CostTypes = lazy(async () => ({
  default: (await import(/* webpackChunkName: "costTypes" */ './CostTypes')).CostTypes,
}));

const useStyles = makeStyles({
  way: {
    gridTemplateColumns: '40px minmax(0, 1fr)',
    alignItems: 'center',
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
  if (understanding === 'now')
    return (
      <Suspense fallback={null}>
        <CostTypes onBack={() => setUnderstanding('done')} />
      </Suspense>
    );
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
            className={mergeClasses(layout.card, styles.way)}
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
