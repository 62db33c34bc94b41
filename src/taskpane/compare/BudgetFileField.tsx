import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { type Comparable, ofFile } from './comparable';

const MOST_BYTES = 30_000_000;
const XLSX = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  readonly host: ExcelHost;
  readonly onRead: (budgets: readonly Comparable[]) => void;
}

/** Where a budget file comes in: chosen or dropped. */
export function BudgetFileField({ host, onRead }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const task = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const read = (file: File | undefined): void => {
    if (!file) return;
    setProblem(file.size > MOST_BYTES ? say.compare.tooLarge : '');
    if (file.size > MOST_BYTES) return;
    void task.run(async () => {
      const budgets = await host.readBudgetFile(new Uint8Array(await file.arrayBuffer()));
      onRead(budgets.map((budget) => ofFile(file.name, budget)));
    });
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
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer.files[0]);
      }}
    >
      <div className={mergeClasses(styles.drop, isOver && styles.over)}>
        <Button size="small" disabled={task.pending} onClick={() => input.current?.click()}>
          {say.compare.choose}
        </Button>
        <span>{say.compare.drop}</span>
        <input
          ref={input}
          type="file"
          accept={XLSX}
          aria-label={say.compare.choose}
          hidden
          onChange={({ target }) => {
            read(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <p role="status" className={task.pending || problem ? layout.text : layout.hidden}>
        {task.pending ? say.compare.reading : problem}
      </p>
      <TaskMessage task={task} />
    </div>
  );
}
