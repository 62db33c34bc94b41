import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { PHASES, type PhaseId } from '../../budget/project';
import { doneName } from '../../budget/sheets/followUp/followedLines';
import type { StoredBudget } from '../budget/storedBudget';
import { decimalOf, longMonth, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { TaskEnd } from '../shell/TaskEnd';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import type { FollowUpFigures } from './figures';
import { lastMonthOf, shareOf } from './progress';

const useStyles = makeStyles({
  share: { gridTemplateColumns: 'minmax(0, 1fr) 130px', '& input': { width: '100%', textAlign: 'end' } },
});

interface Props {
  readonly stored: StoredBudget;
  readonly figures: FollowUpFigures;
  readonly onChanged: () => void;
}

type Typed = Readonly<Partial<Record<PhaseId, string>>>;

/** The month of the status and how much of each phase is done: what nobody but the project's people know. */
export function StatusForm({ stored, figures, onChanged }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const task = useTask();
  const own = say.followUp.status;
  const now = Number(stored.budget.values.get('STATUS_MONTH') ?? 0);
  const last = lastMonthOf(figures);
  const [chosen, setMonth] = useState<number | undefined>();
  const month = chosen ?? (now === 0 ? last : now);
  const [typed, setTyped] = useState<Typed>({});
  const [done, setDone] = useState('');
  const read = (text: string) => shareOf(text, decimalOf(language));
  const isRight = Object.values(typed).every((text) => text.trim() === '' || read(text) !== undefined);
  const phases = PHASES.filter((phase) =>
    figures.lines.some((line) => line.phase === phase && line.baseline > 0),
  );
  const shareNow = (phase: PhaseId): string => {
    const shares = figures.lines
      .filter((line) => line.phase === phase)
      .map(({ code }) => stored.budget.values.get(doneName(code)));
    const [first] = shares;
    return typeof first === 'number' && shares.every((share) => share === first)
      ? percent(first, language)
      : '';
  };
  const write = () =>
    void task.run(async () => {
      const shares = figures.lines.flatMap(({ phase, code }): [string, number | string][] => {
        const text = typed[phase];
        return text === undefined ? [] : [[doneName(code), read(text) ?? '']];
      });
      await host?.updateBudget(stored.id, { STATUS_MONTH: month, ...Object.fromEntries(shares) });
      setTyped({});
      setMonth(undefined);
      setDone(own.written);
      onChanged();
    });
  return (
    <div className={layout.section}>
      <p className={layout.text}>{own.introduction}</p>
      <Field
        label={own.month}
        {...(month < last && { hint: own.later(longMonth(figures.months[last - 1]?.date ?? '', language)) })}
      >
        <Select value={String(month)} onChange={(_, { value }) => setMonth(Number(value))}>
          <option value="0">{own.notStarted}</option>
          {figures.months.map(({ date }, index) => (
            <option key={date} value={index + 1}>
              {longMonth(date, language)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={layout.muted}>{own.doneText}</p>
      {phases.map((phase) => {
        const text = typed[phase] ?? shareNow(phase);
        const isWrong = text.trim() !== '' && read(text) === undefined;
        return (
          <Field
            key={phase}
            className={styles.share}
            orientation="horizontal"
            label={say.workbook.phases[phase].name}
            validationState={isWrong ? 'error' : 'none'}
            validationMessage={isWrong ? own.shareProblem : null}
          >
            <Input
              value={text}
              aria-label={own.share(say.workbook.phases[phase].name)}
              inputMode="decimal"
              autoComplete="off"
              contentAfter={text.includes('%') ? null : '%'}
              onChange={(_, { value }) => setTyped((before) => ({ ...before, [phase]: value }))}
            />
          </Field>
        );
      })}
      <div>
        <Button appearance="primary" disabledFocusable={!isRight || task.pending} onClick={write}>
          {own.write}
        </Button>
      </div>
      <TaskEnd task={task} done={done} />
    </div>
  );
}
