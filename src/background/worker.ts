import type { BackgroundWork } from '../hosts/excel/backgroundWork';
import { budgetFileTask } from './budgetFileTask';
import { sharingTasks } from './sharingTasks';

/** What the pane asks: a task with what it needs. */
export interface Question {
  readonly id: number;
  readonly task: keyof BackgroundWork;
  readonly given: readonly unknown[];
}

/** What it is answered: a result, or why there is none. */
export type Answer = { readonly id: number } & ({ readonly done: unknown } | { readonly error: string });

const here = self as unknown as {
  readonly location: Location;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
};

let wasm: Promise<ArrayBuffer> | undefined;
const engine = () =>
  (wasm ??= fetch(new URL('ironcalc.wasm', here.location.href)).then((answer) => answer.arrayBuffer()));
const tasks: BackgroundWork = { ...sharingTasks(engine), ...budgetFileTask(engine) };

here.onmessage = ({ data: { id, task, given } }) => {
  const run = tasks[task] as (...given: readonly unknown[]) => Promise<unknown>;
  run(...given).then(
    (done) => here.postMessage({ id, done }),
    (error: unknown) =>
      here.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
};
