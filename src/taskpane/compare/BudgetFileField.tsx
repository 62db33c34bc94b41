import { useState } from 'react';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import { ChooseFile } from '../shell/ChooseFile';
import { DropArea } from '../shell/DropArea';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { type Comparable, ofFile } from './comparable';

const MOST_BYTES = 30_000_000;
const XLSX = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  readonly host: ExcelHost;
  readonly onRead: (budgets: readonly Comparable[]) => void;
}

/** Where a budget file comes in: chosen or dropped. */
export function BudgetFileField({ host, onRead }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const task = useTask();
  const [problem, setProblem] = useState('');
  const read = (file: File): void => {
    setProblem(file.size > MOST_BYTES ? say.compare.tooLarge : '');
    if (file.size > MOST_BYTES) return;
    void task.run(async () => {
      const budgets = await host.readBudgetFile(new Uint8Array(await file.arrayBuffer()));
      onRead(budgets.map((budget) => ofFile(file.name, budget)));
    });
  };
  return (
    <DropArea
      onDrop={({ files: [file] }) => file && read(file)}
      mark={
        <>
          <ChooseFile text={say.compare.choose} accept={XLSX} disabled={task.pending} onChoose={read} />
          <span>{say.compare.drop}</span>
        </>
      }
      below={
        <>
          <p role="status" className={task.pending || problem ? layout.text : layout.hidden}>
            {task.pending ? say.compare.reading : problem}
          </p>
          <TaskMessage task={task} />
        </>
      }
    />
  );
}
