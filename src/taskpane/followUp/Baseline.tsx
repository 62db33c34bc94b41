import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { localDay } from '../budget/budgetChoice';
import type { StoredBudget } from '../budget/storedBudget';
import { isoDate } from '../../functions/isoDate';
import { longDay } from '../shell/figures';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import { kept, keep } from '../shell/preferences';
import { TaskEnd } from '../shell/TaskEnd';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { baselineState } from './baselineState';
import { DayField, isDay } from './DayField';
import { GoTo } from './GoTo';

interface Props {
  readonly stored: StoredBudget;
  readonly onChanged: () => void;
}

/** The budget as it was agreed: whether it is frozen, and the way to freeze it. */
export function Baseline({ stored, onChanged }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.followUp.baseline;
  const { values, addresses } = stored.budget;
  const text = (name: string) => String(values.get(name) ?? '');
  const state = baselineState(stored.budget);
  const form = <FreezeForm stored={stored} onChanged={onChanged} />;
  return (
    <section className={layout.section} aria-labelledby="follow-baseline">
      <h3 id="follow-baseline" className={layout.heading}>
        {own.heading}
      </h3>
      {state === 'moving' ? (
        <p className={layout.text}>{own.moving}</p>
      ) : (
        <p ref={takeLostFocus} tabIndex={-1} className={layout.box}>
          {own.frozen(
            longDay(isoDate(values.get('BASELINE_DATE')) ?? '', language),
            text('BASELINE_BY'),
            text('BASELINE_VERSION'),
          )}{' '}
          {state === 'changed' && <b>{own.changed}</b>}
        </p>
      )}
      {state === 'moving' ? form : <Details summary={own.again}>{form}</Details>}
      <GoTo address={addresses.get('BASELINE_DATE')} of={own.heading} />
    </section>
  );
}

const NAME = 'name';

function FreezeForm({ stored, onChanged }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const own = say.followUp.baseline;
  const [by, setBy] = useState(kept(NAME) ?? '');
  const [date, setDate] = useState(localDay(new Date()));
  const [isTried, setTried] = useState(false);
  const [done, setDone] = useState('');
  const isNamed = by.trim() !== '';
  const freeze = (): void => {
    setTried(true);
    if (!isNamed || !isDay(date)) return;
    void task.run(async () => {
      await host?.freezeBaseline(stored.id, { date, by: by.trim() });
      keep(NAME, by.trim());
      setDone(own.done);
      onChanged();
    });
  };
  return (
    <div className={layout.section}>
      <Field
        label={own.by}
        validationState={isTried && !isNamed ? 'error' : 'none'}
        validationMessage={isTried && !isNamed ? own.byNeeded : null}
      >
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <DayField label={own.date} day={date} onChange={setDate} />
      <div>
        <Button appearance="primary" disabledFocusable={task.pending} onClick={freeze}>
          {own.freeze}
        </Button>
      </div>
      <TaskEnd task={task} done={done} />
    </div>
  );
}
