import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { StoredBudget } from '../budget/storedBudget';
import { ChooseFile } from '../shell/ChooseFile';
import { decodedText } from '../shell/delimited';
import { figure, money } from '../shell/figures';
import { DoneMessage } from '../shell/DoneMessage';
import { DropArea } from '../shell/DropArea';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { baselineState } from './baselineState';
import type { FollowUpFigures } from './figures';
import { GoTo } from './GoTo';
import { LedgerReview } from './LedgerReview';
import { TypedEntry } from './TypedEntry';

const MOST_BYTES = 5_000_000;

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
      <Details summary={own.type}>
        <TypedEntry {...given} />
      </Details>
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
  const own = say.followUp.actuals;
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
    <DropArea
      onDrop={(dropped) => {
        const [file] = dropped.files;
        if (file) void read(file);
        else onText(dropped.getData('text/plain'));
      }}
      above={
        <Field label={own.paste} hint={own.pasteHint(currency)}>
          <Textarea
            value={text}
            rows={3}
            spellCheck={false}
            autoComplete="off"
            onChange={(_, { value }) => onText(value)}
          />
        </Field>
      }
      mark={
        <>
          <span>{own.drop}</span>
          <ChooseFile text={own.choose} onChoose={(file) => void read(file)} />
        </>
      }
      below={
        <p role="alert" className={problem === '' ? layout.hidden : layout.box}>
          {problem}
        </p>
      }
    />
  );
}
