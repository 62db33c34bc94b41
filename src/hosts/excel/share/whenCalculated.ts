import { isWaiting } from './cellValue';

/** How long results may take that are still being calculated. */
const PATIENCE = { rounds: 200, milliseconds: 100 };

/**
 * What `read` gives once none of its values is still being calculated, or after twenty seconds.
 *
 * @param valuesOf - the values of cells in what was read
 */
export async function whenCalculated<Read>(
  read: () => Promise<Read>,
  valuesOf: (read: Read) => readonly unknown[],
  signal?: AbortSignal,
): Promise<Read> {
  for (let round = 0; ; round++) {
    const found = await read();
    if (round >= PATIENCE.rounds || signal?.aborted || !valuesOf(found).some(isWaiting)) return found;
    await new Promise((later) => setTimeout(later, PATIENCE.milliseconds));
  }
}
