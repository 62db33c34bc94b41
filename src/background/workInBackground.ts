import type { BackgroundWork } from '../hosts/excel/backgroundWork';
import { othersTurn } from '../functions/inSlices';
import { ExcelProblem } from '../hosts/excel/excelProblem';
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
    made.onerror = ({ message }) => end(new Error(message));
    return made;
  };
  // a thread that is at work hears nothing: it is ended, and the next question starts another
  const end = (why: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  };
  const ask = async <Result>(
    signal: AbortSignal | undefined,
    task: keyof BackgroundWork,
    ...given: readonly unknown[]
  ): Promise<Result> => {
    const stop = () => end(new ExcelProblem('cancelled'));
    // copying a large workbook from thread to thread takes a turn of its own, there and back
    await othersTurn();
    try {
      return await new Promise<Result>((done, failed) => {
        worker ??= started();
        const id = ++last;
        waiting.set(id, { done, failed });
        worker.postMessage({ id, task, given } satisfies Question);
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      await othersTurn();
    }
  };
  return {
    preview: (content, options, signal) => ask(signal, 'preview', content, options),
    plan: (content, options, signal) => ask(signal, 'plan', content, options),
    previewRestoration: (content, language, signal) => ask(signal, 'previewRestoration', content, language),
    restore: (content, language, choices, signal) => ask(signal, 'restore', content, language, choices),
    copy: (bytes, options, signal) => ask(signal, 'copy', bytes, options),
    budgetsOf: (bytes) => ask(undefined, 'budgetsOf', bytes),
  };
}
