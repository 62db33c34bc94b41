import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { BudgetOptions } from '../../budget/draft';
import type { InsertedBudget, Progress } from '../../hosts/excel/excelHost';
import { ExcelProblem } from '../../hosts/excel/excelProblem';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';

interface Props {
  readonly name: string;
  readonly options: BudgetOptions;
  readonly isRight: boolean;
  readonly onInserted: (inserted: InsertedBudget) => void;
}

/** Puts the budget into the workbook: with progress, a way to stop, and a sentence when it fails. */
export function InsertBudget({ name, options, isRight, onInserted }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const [progress, setProgress] = useState<Progress | undefined>();
  const stop = useRef<AbortController | undefined>(undefined);
  const insert = () =>
    void task.run(async () => {
      stop.current = new AbortController();
      setProgress({ stage: 'reading', done: 0 });
      try {
        const watch = { onProgress: setProgress, signal: stop.current.signal };
        if (host) onInserted(await host.insertBudget(options, watch));
      } finally {
        setProgress(undefined);
      }
    });
  if (!host) return <p className={layout.box}>{say.budget.outside}</p>;
  const wasStopped = task.error instanceof ExcelProblem && task.error.kind === 'cancelled';
  return (
    <div className={layout.section}>
      {!task.pending && (
        <div>
          <Button appearance="primary" size="large" disabled={!isRight} onClick={insert}>
            {say.budget.insert}
          </Button>
        </div>
      )}
      <div role="status">
        {progress && (
          <div className={layout.section}>
            <ProgressBar value={progress.done} aria-label={`${say.budget.inserting} : ${name}`} />
            <p className={layout.text}>{say.excel.stages[progress.stage]}</p>
          </div>
        )}
        {wasStopped && (
          <MessageBar layout="multiline">
            <MessageBarBody>{say.excel.problems.cancelled()}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {task.pending && (
        <div>
          <Button onClick={() => stop.current?.abort()}>{say.budget.cancel}</Button>
        </div>
      )}
      {!wasStopped && <TaskMessage task={task} />}
    </div>
  );
}
