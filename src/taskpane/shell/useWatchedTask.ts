import { useRef, useState } from 'react';
import type { Progress, Watch } from '../../hosts/excel/excelHost';
import { ExcelProblem } from '../../hosts/excel/excelProblem';
import { type Task, useTask } from './useTask';

export interface WatchedTask {
  readonly task: Task;
  /** While it runs. */
  readonly progress: Progress | undefined;
  /** A person stopped it. */
  readonly wasStopped: boolean;
  readonly stop: () => void;
  readonly run: (work: (watch: Watch) => Promise<void>) => void;
}

/** Long work in Excel, with its progress and a way to stop it. */
export function useWatchedTask(): WatchedTask {
  const task = useTask();
  const [progress, setProgress] = useState<Progress | undefined>();
  const controller = useRef<AbortController | undefined>(undefined);
  const run = (work: (watch: Watch) => Promise<void>): void =>
    void task.run(async () => {
      controller.current = new AbortController();
      setProgress({ stage: 'reading', done: 0 });
      try {
        await work({ onProgress: setProgress, signal: controller.current.signal });
      } finally {
        setProgress(undefined);
      }
    });
  return {
    task,
    progress,
    wasStopped: task.error instanceof ExcelProblem && task.error.kind === 'cancelled',
    stop: () => controller.current?.abort(),
    run,
  };
}
