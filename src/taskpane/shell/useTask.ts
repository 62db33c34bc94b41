import { useCallback, useState } from 'react';

export interface Task {
  readonly pending: boolean;
  readonly error: unknown;
  /** Runs the work unless one is running; tells whether it came to its end. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly clear: () => void;
}

/** The one place where the pane waits for Excel and catches what goes wrong there. */
export function useTask(): Task {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const run = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    setPending(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setPending(false);
    }
  }, []);
  const clear = useCallback(() => setError(undefined), []);
  return { pending, error, run, clear };
}
