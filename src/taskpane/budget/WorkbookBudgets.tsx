import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { colon } from '../../text/colon';
import { money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { TaskEnd } from '../shell/TaskEnd';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import type { StoredBudget } from './storedBudget';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: { display: 'grid', gap: '8px' },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
});

export type BudgetAction = 'update' | 'second' | 'compare';

interface Props {
  readonly budgets: readonly StoredBudget[];
  /** The budget that somebody comes back from. */
  readonly left: string | undefined;
  readonly onAct: (action: BudgetAction, budget: StoredBudget) => void;
  readonly onChanged: () => void;
}

/** The budgets that the workbook holds, with their figures as its cells have them now. */
export function WorkbookBudgets({ budgets, left, onAct, onChanged }: Props) {
  const { say, host, go } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const task = useTask();
  const [done, setDone] = useState('');
  const show = ({ budget }: StoredBudget) => {
    const address = budget.addresses.get('budget_base');
    if (host && address) void task.run(() => host.goTo(address));
  };
  const repair = () =>
    void task.run(async () => {
      if (host) setDone(say.budget.repaired((await host.repairFormulas()).repaired.length));
      onChanged();
    });
  return (
    <section className={layout.section} aria-labelledby="workbook-budgets">
      <h2 id="workbook-budgets" className={layout.title}>
        {say.budget.inWorkbook}
      </h2>
      <ul className={`${layout.list} ${styles.list}`}>
        {budgets.map((stored) => (
          <li key={stored.id} className={styles.card}>
            <h3 ref={stored.id === left ? takeLostFocus : undefined} tabIndex={-1} className={layout.heading}>
              {stored.name}
            </h3>
            <p className={layout.muted}>{say.budget.version(stored.version)}</p>
            {stored.totals ? (
              <Figures stored={stored} />
            ) : (
              <p className={layout.text}>{say.budget.unreadable}</p>
            )}
            <div className={layout.row}>
              <Button size="small" onClick={() => show(stored)}>
                {say.budget.show}
              </Button>
              {!stored.totals && (
                <Button size="small" appearance="primary" onClick={repair}>
                  {say.budget.repair}
                </Button>
              )}
              <Button size="small" onClick={() => onAct('update', stored)}>
                {say.budget.update}
              </Button>
              <Button size="small" onClick={() => onAct('second', stored)}>
                {say.budget.secondVersion}
              </Button>
              <Button size="small" onClick={() => go('followUp', stored.id)}>
                {say.budget.follow}
              </Button>
              <Button size="small" onClick={() => onAct('compare', stored)}>
                {say.budget.compare}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <TaskEnd task={task} done={done} />
    </section>
  );
}

function Figures({ stored: { totals, currency } }: { readonly stored: StoredBudget }) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  if (!totals) return null;
  return (
    <>
      <p className={styles.figure}>{money(totals.base, currency, language)}</p>
      <p className={layout.muted}>
        {say.budget.confident(percent(totals.confidence, language))}
        {colon[language]}
        {money(totals.confidentBudget, currency, language)}
      </p>
    </>
  );
}
