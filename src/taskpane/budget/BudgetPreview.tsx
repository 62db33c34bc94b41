import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import type { Lever } from '../../budget/levers';
import type { Totals } from '../../budget/totals';
import { colon } from '../../text/colon';
import type { Language } from '../../text/language';
import { COST_TYPES, PHASES } from '../../budget/project';
import { figure, money, percent } from '../shell/figures';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { PaneWords } from '../shell/words';
import { PhaseTable } from './PhaseTable';

const PhaseChart = lazy(() =>
  import(/* webpackChunkName: "chart" */ './PhaseChart').then(({ PhaseChart: component }) => ({
    default: component,
  })),
);

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gap: '10px',
    margin: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '1px solid transparent',
  },
  big: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  chart: { minHeight: '230px' },
  lever: {
    display: 'grid',
    gap: '4px',
    justifyItems: 'start',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly totals: Totals;
  readonly levers: readonly Lever[];
  readonly currency: string;
  readonly onApply: (lever: Lever) => void;
}

/** The figures of a budget before it exists: total and range, share of drift, where the money goes, what would save. */
export function BudgetPreview({ totals, levers, currency, onApply }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const own = say.budget;
  const heading = useRef<HTMLHeadingElement>(null);
  const amount = (value: number) => money(value, currency, language);
  const apply = (lever: Lever): void => {
    heading.current?.focus(); // an applied lever gives its place to another one
    onApply(lever);
  };
  return (
    <section className={layout.section} aria-labelledby="budget-preview">
      <h3 id="budget-preview" className={layout.heading}>
        {own.preview}
      </h3>
      <div role="status">
        <dl className={styles.totals}>
          <div>
            <dt className={layout.muted}>{own.total}</dt>
            <dd className={styles.big}>{amount(totals.base)}</dd>
          </div>
          <div>
            <dt className={layout.muted}>{own.confident(percent(totals.confidence, language))}</dt>
            <dd className={styles.figure}>{amount(totals.confidentBudget)}</dd>
            <dd className={layout.muted}>
              {own.contingency(amount(totals.contingency), percent(totals.contingencyShare, language))}
            </dd>
          </div>
          <div>
            <dt className={layout.muted}>{own.drift}</dt>
            <dd className={styles.figure}>{percent(totals.driftShareOfRunYear, language)}</dd>
            {totals.driftShareOfRunYear === 0 && <dd className={layout.text}>{own.noDrift}</dd>}
          </div>
        </dl>
      </div>
      <h4 className={layout.heading}>{own.chart}</h4>
      <div className={styles.chart}>
        <Suspense fallback={null}>
          <PhaseChart totals={totals} currency={currency} />
        </Suspense>
      </div>
      <p className={layout.small}>{chartText(totals, language, say)}</p>
      <Details summary={own.chartTable}>
        <PhaseTable totals={totals} currency={currency} />
      </Details>
      <h4 ref={heading} tabIndex={-1} className={layout.heading}>
        {own.levers}
      </h4>
      {levers.length === 0 && <p className={layout.muted}>{own.noLevers}</p>}
      <ul className={layout.list}>
        {levers.map((lever) => (
          <li key={lever.input} className={styles.lever}>
            <p className={layout.text}>{leverText(lever, amount(lever.saving), language, say)}</p>
            <Button
              size="small"
              onClick={() => apply(lever)}
              aria-label={`${own.apply}${colon[language]}${lever.label}`}
            >
              {own.apply}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function leverText(lever: Lever, saving: string, language: Language, say: PaneWords): string {
  const shown = (value: number | string) => (typeof value === 'number' ? figure(value, language) : value);
  return say.budget.lever(
    lever.label,
    shown(lever.to),
    shown(lever.from),
    saving,
    percent(lever.share, language),
  );
}

/** The chart in a sentence: the largest phase and the largest kind of cost. */
function chartText(totals: Totals, language: Language, say: PaneWords): string {
  const largest = <Id extends string>(ids: readonly Id[], of: Readonly<Record<Id, number>>): Id =>
    ids.reduce((one, other) => (of[other] > of[one] ? other : one));
  const phase = largest(PHASES, totals.byPhase);
  const type = largest(COST_TYPES, totals.byCostType);
  const share = (part: number) => percent(totals.base === 0 ? 0 : part / totals.base, language);
  return say.budget.chartText(
    say.workbook.phases[phase].name,
    share(totals.byPhase[phase]),
    say.workbook.costTypes[type].name,
    share(totals.byCostType[type]),
  );
}
