import { Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StoredBudget } from '../budget/storedBudget';
import { ChooseFile } from '../shell/ChooseFile';
import { decodedText } from '../shell/delimited';
import { figure, money } from '../shell/figures';
import { DoneMessage } from '../shell/DoneMessage';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { baselineState } from './baselineState';
import type { FollowUpFigures } from './figures';
import { GoTo } from './GoTo';
import { LedgerReview } from './LedgerReview';
import { TypedEntry } from './TypedEntry';

const MOST_BYTES = 5_000_000;

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface Props {
  readonly stored: StoredBudget;
  readonly figures: FollowUpFigures;
  readonly onChanged: () => void;
}

/** What was spent: what the workbook holds, and the ways to bring more. */
export function Actuals({ stored, figures, onChanged }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.followUp.actuals;
  const [ledger, setLedger] = useState('');
  const [done, setDone] = useState('');
  const total = figures.entries.reduce((sum, { amount }) => sum + amount, 0);
  const amount = (value: number) => money(value, stored.currency, language);
  const onAdded = (count: number): void => {
    setLedger('');
    setDone(own.done(figure(count, language)));
    onChanged();
  };
  const given = { stored, figures, onAdded };
  return (
    <section className={layout.section} aria-labelledby="follow-actuals">
      <h3 id="follow-actuals" className={layout.heading}>
        {own.heading}
      </h3>
      {baselineState(stored.budget) === 'moving' && <p className={layout.muted}>{own.unfrozen}</p>}
      <p className={layout.text}>
        {figures.entries.length === 0
          ? own.none
          : own.held(figure(figures.entries.length, language), amount(total))}{' '}
        {Math.abs(figures.unmapped) >= 0.005 && <b>{own.unmapped(amount(figures.unmapped))}</b>}
      </p>
      {figures.entries.length > 0 && (
        <GoTo address={stored.budget.addresses.get('actual_entries')} of={own.heading} />
      )}
      <DoneMessage text={done} />
      <LedgerInput
        currency={stored.currency}
        text={ledger}
        onText={(text) => {
          setLedger(text);
          setDone('');
        }}
      />
      {ledger.trim() !== '' && (
        <LedgerReview key={ledger} {...given} text={ledger} onDiscard={() => setLedger('')} />
      )}
      <details>
        <summary>{own.type}</summary>
        <TypedEntry {...given} />
      </details>
    </section>
  );
}

interface InputProps {
  readonly currency: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where a ledger comes in: by the clipboard, dropped, or chosen as a file. */
function LedgerInput({ currency, text, onText }: InputProps) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const own = say.followUp.actuals;
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const read = async (chosen: File): Promise<void> => {
    setProblem('');
    try {
      if (chosen.size > MOST_BYTES) throw new RangeError();
      onText(decodedText(new Uint8Array(await chosen.arrayBuffer())));
    } catch {
      setProblem(own.fileProblem);
    }
  };
  return (
    <div
      className={layout.section}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const { dataTransfer } = event;
        event.preventDefault();
        setOver(false);
        const dropped = dataTransfer.files[0];
        if (dropped) void read(dropped);
        else onText(dataTransfer.getData('text/plain'));
      }}
    >
      <Field label={own.paste} hint={own.pasteHint(currency)}>
        <Textarea
          value={text}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <span>{own.drop}</span>
        <ChooseFile text={own.choose} onChoose={(file) => void read(file)} />
      </div>
      <p role="alert" className={problem === '' ? layout.hidden : layout.box}>
        {problem}
      </p>
    </div>
  );
}
