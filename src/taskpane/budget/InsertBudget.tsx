import { Button } from '@fluentui/react-components';
import type { BudgetOptions } from '../../budget/draft';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { colon } from '../../text/colon';
import { useLayout } from '../shell/layout';
import { TaskProgress } from '../shell/TaskProgress';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useWatchedTask } from '../shell/useWatchedTask';

interface Props {
  readonly name: string;
  readonly options: BudgetOptions;
  readonly isRight: boolean;
  readonly onInserted: (inserted: InsertedBudget) => void;
}

/** Puts the budget into the workbook: with progress, a way to stop, and a sentence when it fails. */
export function InsertBudget({ name, options, isRight, onInserted }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  if (!host) return <p className={layout.box}>{say.budget.outside}</p>;
  const insert = () => watched.run(async (watch) => onInserted(await host.insertBudget(options, watch)));
  return (
    <div className={layout.section}>
      {!watched.task.pending && (
        <div>
          <Button
            ref={takeLostFocus}
            appearance="primary"
            size="large"
            disabledFocusable={!isRight}
            onClick={insert}
          >
            {say.budget.insert}
          </Button>
        </div>
      )}
      <TaskProgress
        watched={watched}
        label={`${say.budget.inserting}${colon[language]}${name}`}
        stop={say.budget.cancel}
      />
    </div>
  );
}
