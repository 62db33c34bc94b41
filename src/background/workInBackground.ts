import type { BackgroundWork } from '../hosts/excel/backgroundWork';
import type { Answer, Question } from './worker';

/**
 * Sharing and the reading of files on a thread of their own: the pane and the functions of the sheet go on meanwhile.
 * Excel starts an add-in anew that does not answer for five seconds.
 */
export function workInBackground(): BackgroundWork {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>();
  const started = (): Worker => {
    const made = new Worker(new URL(/* webpackChunkName: "sharing" */ './worker.ts', import.meta.url));
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('done' in data) asked?.done(data.done as never);
      else asked?.failed(new Error(data.error));
    };
    made.onerror = ({ message }) => {
      worker = undefined;
      for (const { failed } of waiting.values()) failed(new Error(message));
      waiting.clear();
    };
    return made;
  };
  const ask = <Result>(task: keyof BackgroundWork, ...given: readonly unknown[]): Promise<Result> =>
    new Promise((done, failed) => {
      worker ??= started();
      const id = ++last;
      waiting.set(id, { done, failed });
      worker.postMessage({ id, task, given } satisfies Question);
    });
  return {
    plan: (...given) => ask('plan', ...given),
    restore: (...given) => ask('restore', ...given),
    copy: (...given) => ask('copy', ...given),
    budgetsOf: (...given) => ask('budgetsOf', ...given),
  };
}
