import { Button } from '@fluentui/react-components';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { colon } from '../../text/colon';
import { useLayout } from '../shell/layout';
import { TaskProgress } from '../shell/TaskProgress';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useWatchedTask } from '../shell/useWatchedTask';
import { TotalStrip } from './TotalStrip';
import type { BudgetDraft } from './useBudgetDraft';

interface Props {
  readonly name: string;
  readonly draft: BudgetDraft;
  readonly onInserted: (inserted: InsertedBudget) => void;
}

/** Puts the budget into the workbook: with progress, a way to stop, and a sentence when it fails. */
export function InsertBudget({ name, draft, onInserted }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  if (!host)
    return (
      <TotalStrip draft={draft} button={null}>
        <p className={layout.small}>{say.budget.outside}</p>
      </TotalStrip>
    );
  const options = { ...draft.options, inputs: draft.inputs };
  const insert = () => watched.run(async (watch) => onInserted(await host.insertBudget(options, watch)));
  const button = (
    <Button ref={takeLostFocus} appearance="primary" disabledFocusable={!draft.isRight} onClick={insert}>
      {say.budget.insert}
    </Button>
  );
  return (
    <TotalStrip draft={draft} button={watched.task.pending ? null : button}>
      <TaskProgress
        watched={watched}
        label={`${say.budget.inserting}${colon[language]}${name}`}
        stop={say.budget.cancel}
      />
    </TotalStrip>
  );
}
