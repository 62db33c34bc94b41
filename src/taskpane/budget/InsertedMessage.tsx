import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { TaskMessage } from '../shell/TaskMessage';
import { arrive } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';

interface Props {
  readonly name: string;
  readonly budget: InsertedBudget;
  readonly onRemoved: () => void;
}

/** Says that a budget is in the workbook, and takes it out again on demand. */
export function InsertedMessage({ name, budget, onRemoved }: Props) {
  const { say, host } = usePane();
  const task = useTask();
  const remove = () =>
    void task.run(async () => {
      await host?.removeBudget(budget.id);
      onRemoved();
    });
  return (
    <div role="status" ref={arrive} tabIndex={-1}>
      <MessageBar intent={budget.agrees === false ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          {say.budget.inserted(name, budget.sheets.length)} {budget.undo && say.budget.undoStep}{' '}
          {budget.agrees === false && say.budget.disagrees}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={task.pending} onClick={remove}>
            {say.budget.remove}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <TaskMessage task={task} />
    </div>
  );
}
