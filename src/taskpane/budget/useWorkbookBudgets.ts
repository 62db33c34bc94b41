import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../shell/usePane';
import { type Task, useTask } from '../shell/useTask';
import { type StoredBudget, storedBudget } from './storedBudget';

export interface WorkbookBudgets {
  /** Undefined until they have been read. */
  readonly budgets: readonly StoredBudget[] | undefined;
  readonly read: () => Promise<unknown>;
  readonly task: Task;
}

/** The budgets of the workbook, read from its cells at first and whenever the pane gets the focus again. */
export function useWorkbookBudgets(): WorkbookBudgets {
  const { host } = usePane();
  const [budgets, setBudgets] = useState<readonly StoredBudget[] | undefined>(host ? undefined : []);
  const task = useTask();
  const { run } = task;
  const read = useCallback(
    () => run(async () => setBudgets(((await host?.readBudgets()) ?? []).map(storedBudget))),
    [host, run],
  );
  useEffect(() => {
    void read();
    const again = (): void => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [read]);
  return { budgets, read, task };
}
