import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { cellName } from '../../src/sharing/a1';
import { unshare } from '../../src/sharing/share';
import type { Edit, WorkbookContent } from '../../src/sharing/workbook';
import { isAlike } from '../sharing/isAlike';
import { randomBook, randomCells, randomRuns } from '../sharing/randomBooks';
import { edited, formulasOf, recalculated, shared, valueAt, withoutResults } from '../sharing/samples';
import { xlsxOf } from '../sharing/xlsxOf';
import { recalculatedAll } from './soffice';

const FORMULAS = 24;
const RUNS = randomRuns(8);
const CHANGE: Edit = { kind: 'cell', place: { sheet: 'S', row: 0, column: 0 }, value: 7 };

/** A random workbook, and the same converted, as a file with a changed input. */
async function sharedFile(before: WorkbookContent) {
  const file = await xlsxOf(before);
  const { edits, conversions } = shared(readWorkbook(file));
  applyEdits(file, [...edits, CHANGE]);
  return { before, conversions, bytes: await file.bytes() };
}

describe('files of random formulas that LibreOffice calculates and saves', () => {
  it(`follow a changed input as core does, and come back letter for letter (${RUNS.numRuns} workbooks, seed ${RUNS.seed})`, async () => {
    const books = fc.sample(randomCells(FORMULAS), RUNS).map((cells) => randomBook(cells));
    const files = await Promise.all(books.map(sharedFile));
    const saved = await recalculatedAll(files.map(({ bytes }) => bytes));
    for (const [index, { before, conversions }] of files.entries()) {
      const file = await XlsxFile.open(saved[index] ?? new Uint8Array());
      const [inOffice, ofCore] = [readWorkbook(file), recalculated(withoutResults(edited(before, [CHANGE])))];
      const wrong = conversions.flatMap(({ how, source }) => {
        const at = cellName(source.home.row, source.home.column);
        const [now, core] = [valueAt(inOffice, at), valueAt(ofCore, at)];
        return how !== 'live' || isAlike(now, core)
          ? []
          : [`${at}: core ${JSON.stringify(core)}, LibreOffice ${JSON.stringify(now)}, ${source.text}`];
      });
      expect(wrong).toEqual([]);
      const restoration = unshare(inOffice, 'en');
      expect(restoration?.conflicts).toEqual([]);
      applyEdits(file, restoration?.edits ?? []);
      const ours = (content: WorkbookContent) =>
        Object.entries(formulasOf(content)).filter(([, formula]) => formula.includes('MLCOST.'));
      expect(ours(readWorkbook(file))).toEqual(ours(before));
    }
  }, 3_600_000);
});
