import { isSame } from '../../../sharing/evaluate';
import type { CellValue, Place } from '../../../sharing/workbook';
import type { Work } from '../runExcel';
import { cellValue } from './cellValue';
import { keyOf, pieces, type Run, runsOf } from './cellWrites';
import { whenCalculated } from './whenCalculated';
import { rangeOf } from './writePiece';

/** A cell that does not show what it should. */
export interface Difference {
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Reads cells back from Excel, and gives those whose value is another than the one expected. */
export async function differences(
  work: Work,
  expected: readonly { readonly place: Place; readonly value: CellValue }[],
): Promise<readonly Difference[]> {
  const values = new Map(expected.map(({ place, value }) => [keyOf(place), value]));
  const runs = runsOf(expected.map(({ place }) => ({ place, content: 1 })));
  const found: Difference[] = [];
  for (const piece of pieces(runs)) {
    for (const { run, shown } of await readPiece(work, piece))
      shown.forEach((after, down) => {
        const place = { sheet: run.sheet, row: run.row + down, column: run.column };
        const before = values.get(keyOf(place)) ?? null;
        if (!isSame(before, cellValue(after))) found.push({ place, before, after: cellValue(after) });
      });
  }
  return found;
}

async function readPiece({ workbook, sync }: Work, piece: readonly Run[]) {
  const ranges = await whenCalculated(
    async () => {
      const read = piece.map((run) => rangeOf(workbook, run).load('values'));
      await sync();
      return read;
    },
    (read) => read.flatMap(({ values }) => values.flat() as unknown[]),
  );
  return piece.map((run, index) => ({
    run,
    shown: (ranges[index]?.values ?? []).map((row): unknown => row[0]),
  }));
}
