import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StoredBudget } from '../budget/storedBudget';
import { decimalOf, figure, money } from '../shell/figures';
import { useLayout } from '../shell/layout';
import type { DayOrder } from '../shell/readDay';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { AccountMapping } from './AccountMapping';
import { type AccountChoices, amountsByAccount, mappedLines, takenEntries } from './accountChoices';
import type { FollowUpFigures } from './figures';
import { apartFrom } from './knownEntries';
import { isEnough, type LedgerColumns } from './ledgerColumns';
import { LedgerFormat } from './LedgerFormat';
import { ledgerTable, type ReadLedger, readLedger } from './readLedger';

interface Props {
  readonly stored: StoredBudget;
  readonly figures: FollowUpFigures;
  readonly text: string;
  readonly onAdded: (count: number) => void;
  readonly onDiscard: () => void;
}

/** What a ledger holds, before anything is written: good rows, known rows, wrong rows with the reason, accounts. */
export function LedgerReview({ stored, figures, text, onAdded, onDiscard }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const own = say.followUp.actuals;
  const table = useMemo(() => ledgerTable(text), [text]);
  const [columns, setColumns] = useState<LedgerColumns>(table.columns);
  const [order, setOrder] = useState<DayOrder>(table.order ?? 'dayFirst');
  const [withAgain, setWithAgain] = useState(false);
  const [choices, setChoices] = useState<AccountChoices>(figures.accounts);
  const { entries, bad } = useMemo(() => {
    const lines = new Set(figures.lines.map(({ code }) => code));
    return readLedger(table, { columns, order, decimal: decimalOf(language), lines });
  }, [table, columns, order, figures, language]);
  const { fresh, again } = apartFrom(entries, figures.entries);
  const offered = withAgain ? entries : fresh;
  const taken = takenEntries(offered, choices);
  const total = taken.reduce((sum, { amount }) => sum + amount, 0);
  const count = (of: number) => figure(of, language);
  const amount = (of: number) => money(of, stored.currency, language);
  const add = () =>
    void task.run(async () => {
      await host?.writeActuals(stored.id, taken, mappedLines(choices));
      onAdded(taken.length);
    });
  const format = { table, columns, order, onColumns: setColumns, onOrder: setOrder };
  if (!isEnough(columns))
    return (
      <div className={layout.section}>
        <p role="alert" className={layout.box}>
          {own.columnsNeeded}
        </p>
        <LedgerFormat {...format} isOpen />
        <div>
          <Button onClick={onDiscard}>{own.discard}</Button>
        </div>
      </div>
    );
  return (
    <div className={layout.section}>
      <div role="status" className={layout.section}>
        <p className={layout.box}>
          {taken.length === 0 ? own.noneGood : own.good(count(taken.length), amount(total))}
        </p>
        {bad.length > 0 && <BadRows bad={bad} />}
        {again.length > 0 && <p className={layout.text}>{own.again(count(again.length))}</p>}
      </div>
      {again.length > 0 && (
        <Checkbox
          label={own.addAgain}
          checked={withAgain}
          onChange={(_, { checked }) => setWithAgain(checked === true)}
        />
      )}
      <LedgerFormat {...format} />
      <AccountMapping
        accounts={amountsByAccount(offered)}
        lines={figures.lines}
        choices={choices}
        currency={stored.currency}
        onChoose={(account, line) => setChoices((before) => new Map(before).set(account, line))}
      />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={taken.length === 0 || task.pending} onClick={add}>
          {bad.length > 0
            ? own.addGood(count(taken.length), count(bad.length))
            : own.add(count(taken.length))}
        </Button>
        <Button onClick={onDiscard}>{own.discard}</Button>
      </div>
      <TaskMessage task={task} />
    </div>
  );
}

function BadRows({ bad }: Pick<ReadLedger, 'bad'>) {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.followUp.actuals;
  return (
    <>
      <p className={layout.text}>{own.bad(figure(bad.length, language))}</p>
      <ul className={layout.bullets}>
        {bad.map(({ row, fault }) => (
          <li key={row}>
            {own.row(
              String(row),
              'typed' in fault ? own.faults[fault.kind](fault.typed) : own.faults[fault.kind],
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
