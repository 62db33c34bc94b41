import { describe, expect, it } from '@jest/globals';
import { engineWasm } from '../../src/cli/engineWasm';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { recalculated as withResults } from '../../src/recalculation/recalculated';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { toFile } from '../../src/hosts/xlsx/parts/formulaText';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { cellName } from '../../src/sharing/a1';
import { share, unshare } from '../../src/sharing/share';
import type { WorkbookContent } from '../../src/sharing/workbook';
import { edited, withoutResults } from '../sharing/samples';
import { CHANGES, TYPED, typedChurn } from '../sharing/typedChurn';
import { readCells } from './readCells';
import { recalculated } from './soffice';

const worked = (content: WorkbookContent) => withResults(content, engineWasm());

async function converted(file: XlsxFile): Promise<Uint8Array> {
  const content = readWorkbook(file);
  const { edits, conversions } = share(content, {
    evaluate: engineEvaluator(content, engineWasm()),
    to: 'plain',
    storedLength: (formula) => toFile(formula).length,
    language: 'en',
    date: '2026-11-25',
    producer: 'MLCOST test',
  });
  expect(conversions.map(({ how, source }) => [how, source.text])).toEqual(
    conversions.map(({ source }) => ['live', source.text]),
  );
  expect(conversions.length).toBeGreaterThanOrEqual(TYPED.length + 15);
  applyEdits(file, edits);
  return file.bytes();
}

const formulas = (content: WorkbookContent) =>
  content.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [`${name}!${cellName(row, column)}=${formula}`],
    ),
  );

describe('the churn file with functions, and twenty formulas typed beside it', () => {
  it('gives in LibreOffice what core gives for changed inputs, and comes back as it was', async () => {
    const original = await typedChurn();
    const before = readWorkbook(original);
    const plain = await converted(await XlsxFile.open(await original.bytes()));

    const changed = await XlsxFile.open(plain);
    applyEdits(changed, CHANGES);
    const cells = await readCells(await recalculated(await changed.bytes()));
    const ofCore = worked(withoutResults(edited(before, CHANGES)));
    const wrong = ofCore.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, column, value, formula }) => {
        if (formula === undefined) return [];
        const read = cells.get(sheet.name)?.get(cellName(row, column)) ?? null;
        const isSame =
          typeof value === 'number'
            ? typeof read === 'number' && Math.abs(read - value) <= 1e-9 * Math.max(1, Math.abs(value))
            : (read ?? '') === (value ?? '');
        return isSame
          ? []
          : [`${sheet.name}!${cellName(row, column)} ${String(value)} ${String(read)} ${formula}`];
      }),
    );
    expect(wrong).toEqual([]);

    const back = await XlsxFile.open(plain);
    applyEdits(back, unshare(readWorkbook(back), 'en')?.edits ?? []);
    expect(readWorkbook(back)).toEqual(before);
  });

  it('comes back as it was from a file that LibreOffice saved', async () => {
    const original = await typedChurn();
    const before = readWorkbook(original);
    const saved = await XlsxFile.open(await recalculated(await converted(original)));
    const restoration = unshare(readWorkbook(saved), 'en');
    expect(restoration?.conflicts).toEqual([]);
    applyEdits(saved, restoration?.edits ?? []);
    const ours = (content: WorkbookContent) =>
      formulas(content).filter((formula) => formula.includes('MLCOST.'));
    expect(ours(readWorkbook(saved))).toEqual(ours(before));
  });
});
