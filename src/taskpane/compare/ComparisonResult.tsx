import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { telling } from '../../budget/compare/causeText';
import type { Comparison } from '../../budget/compare/comparison';
import { comparisonSentence } from '../../budget/compare/comparisonSentence';
import { notesOf } from '../../budget/compare/notes';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { CauseList } from './CauseList';
import type { Pair } from './comparable';
import { FiguresTable } from './FiguresTable';
import { InsertComparison } from './InsertComparison';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: 600,
  },
});

interface Props {
  readonly pair: Pair;
  readonly comparison: Comparison;
}

/** The sentence, its causes one by one, the figures, and the sheet on demand. */
export function ComparisonResult({ pair, comparison }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const told = useMemo(() => telling(comparison, language), [comparison, language]);
  const { causes, withoutEffect, notByDriver } = comparison;
  const lists = [
    { title: say.compare.causes, items: causes },
    { title: say.compare.withoutEffect, items: withoutEffect },
  ];
  return (
    <>
      <p role="status" className={styles.sentence}>
        {comparisonSentence(comparison, told)}
      </p>
      {notByDriver && <p className={layout.muted}>{told.own.sheet.notByDriver[notByDriver]}</p>}
      {lists.map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title} className={layout.section}>
              <h3 className={layout.heading}>{title}</h3>
              <CauseList label={title} causes={items} told={told} pair={pair} />
            </section>
          ),
      )}
      {host && <InsertComparison host={host} pair={pair} />}
      <FiguresTable comparison={comparison} />
      <Details summary={say.compare.notes}>
        {notesOf(comparison, told.own).map((note) => (
          <p key={note} className={layout.small}>
            {note}
          </p>
        ))}
      </Details>
    </>
  );
}
