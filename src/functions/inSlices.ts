/** Below what people notice as a hitch. */
const LONGEST_SLICE_MS = 30;

/** Runs to the end, letting Excel and the pane have their turn every now and then. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await othersTurn();
    const end = performance.now() + LONGEST_SLICE_MS;
    do step = steps.next();
    while (!step.done && performance.now() < end);
  }
  return step.value;
}

/** Ends a slice of work. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
