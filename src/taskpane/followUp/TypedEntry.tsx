import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { localDay } from '../budget/budgetChoice';
import type { StoredBudget } from '../budget/storedBudget';
import { decimalOf } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { DayField, isDay } from './DayField';
import type { FollowUpFigures } from './figures';
import { readAmount } from './readAmount';

interface Props {
  readonly stored: StoredBudget;
  readonly figures: FollowUpFigures;
  readonly onAdded: (count: number) => void;
}

/** One booking, typed by hand. */
export function TypedEntry({ stored, figures, onAdded }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const own = say.followUp.actuals;
  const [date, setDate] = useState(localDay(new Date()));
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [line, setLine] = useState('');
  const amount = readAmount(typed, decimalOf(language));
  const isWrong = typed.trim() !== '' && amount === undefined;
  const add = () =>
    void task.run(async () => {
      if (amount === undefined) return;
      await host?.writeActuals(stored.id, [{ date, account: '', costCentre: '', text, amount, line }]);
      setTyped('');
      setText('');
      onAdded(1);
    });
  return (
    <div className={layout.section}>
      <DayField label={own.fields.date} day={date} onChange={setDate} />
      <Field
        label={`${own.fields.amount} (${stored.currency})`}
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? own.faults.amount(typed) : null}
      >
        <Input
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={own.fields.text}>
        <Input value={text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={own.fields.line}>
        <Select value={line} onChange={(_, { value }) => setLine(value)}>
          <option value="">{own.noLine}</option>
          {figures.lines.map(({ code, label }) => (
            <option key={code} value={code}>{`${code} ${label}`}</option>
          ))}
        </Select>
      </Field>
      <div>
        <Button disabledFocusable={!amount || !isDay(date) || task.pending} onClick={add}>
          {own.addEntry}
        </Button>
      </div>
      <TaskMessage task={task} />
    </div>
  );
}
