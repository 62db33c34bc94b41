import { useCallback, useEffect, useState } from 'react';
import type { BudgetInWorkbook } from '../../hosts/excel/excelHost';
import { usePane } from '../shell/usePane';
import { type Task, useTask } from '../shell/useTask';
import { type FollowUpFigures, followUpFigures } from './figures';

export interface FollowUp {
  /** Undefined until they have been read, null where this budget has none. */
  readonly figures: FollowUpFigures | null | undefined;
  readonly task: Task;
}

/** What the follow-up sheets of a budget say, read again whenever the budget was. */
export function useFollowUp(budget: BudgetInWorkbook): FollowUp {
  const { host } = usePane();
  const [figures, setFigures] = useState<FollowUpFigures | null | undefined>();
  const task = useTask();
  const { run } = task;
  const read = useCallback(
    () => run(async () => setFigures(host ? ((await followUpFigures(host, budget)) ?? null) : null)),
    [host, run, budget],
  );
  useEffect(() => void read(), [read]);
  return { figures, task };
}
