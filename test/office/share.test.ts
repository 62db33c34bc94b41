import { describe, expect, it } from '@jest/globals';
import { engineWasm } from '../../src/cli/engineWasm';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { recalculated as withResults } from '../../src/recalculation/recalculated';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { toFile } from '../../src/hosts/xlsx/parts/formulaText';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { addressOf, cellName } from '../../src/sharing/a1';
import { share, unshare } from '../../src/sharing/share';
import type { Edit, WorkbookContent } from '../../src/sharing/workbook';
import { laidOutChurn } from '../budget/samples';
import { edited, valueAt, withoutResults } from '../sharing/samples';
import { readCells } from './readCells';
import { recalculated } from './soffice';

const worked = (content: WorkbookContent) => withResults(content, engineWasm());

const SHEET = 'Summary';
const COLUMN = 20;
/** An input of the budget that one of the formulas uses. */
const RUNS = laidOutChurn().inputs.get('R5_runsPerYear') ?? { sheet: '', row: 0, column: 0 };
const runs = addressOf(RUNS);

/** Formulas as people type them beside a budget; the inputs are in the first rows of the same column block. */
const TYPED = [
  'MLCOST.RETRAIN(W1,W2,W3,W4)',
  'MLCOST.RETRAIN(W1,W2,W3,W4,,,,24)*1.2',
  'ROUND(MLCOST.RETRAIN(W1+1,-W2*-1,W3,W4),2)',
  'IF(W1>3,MLCOST.RETRAIN(W1,W2,W3,W4),"peu")',
  'SUM(MLCOST.RETRAIN(W1,W2,W3,W4),W:W)',
  'MLCOST.RETRAIN(W1,MLCOST.STORAGE(W2,W3),W3,W4)',
  'INDEX(MLCOST.PERT(W2,W4,W4*2),1)',
  'INDEX(MLCOST.DRIFT(W3,W2,W1,W3,W4),4)',
  'SUM(MLCOST.DRIFT(W3,W2,W1,W3,W4))',
  'MLCOST.ACQUISITION(W4,W2,W3)',
  'MLCOST.STORAGE(W4,W3,W1)',
  'MLCOST.SERVING(W3,W2,W1,12)',
  'MLCOST.TRAINCOST(W4,W2)',
  '"Total : "&TEXT(MLCOST.RETRAIN(W1,W2,W3,W4),"0")&" €"',
  'MLCOST.RATECARD("RATE_DS","price","2026-11-24")*W3',
  `MLCOST.RETRAIN(${runs},W2,W3,W4)`,
  'MAX(MLCOST.PERT(W2,W4,W4*3),MLCOST.RETRAIN(W1,W2,W3,W4))^0.5',
  '100%*MLCOST.RETRAIN(W1,W2,W3,W4)/INDEX(MLCOST.PERT(W2,W4,W4*2),1)',
  'SUMPRODUCT((W1:W4>3)*W1:W4)+MLCOST.RETRAIN(W1,W2,W3,W4)',
  'MLCOST.SAMPLESIZE(0.05)',
] as const;

const inputEdits = (values: readonly number[]): readonly Edit[] =>
  values.map((value, row) => ({ kind: 'cell', place: { sheet: SHEET, row, column: 22 }, value }));

async function typedChurn(): Promise<XlsxFile> {
  const file = await XlsxFile.open(await workbookFile(laidOutChurn({ formulas: 'mlcost' })));
  const typed = TYPED.map((formula, row): Edit => ({
    kind: 'cell',
    place: { sheet: SHEET, row, column: COLUMN },
    formula,
    value: null,
  }));
  const edits = [...inputEdits([4, 5, 2, 440]), ...typed];
  const values = worked(edited(readWorkbook(file), edits));
  applyEdits(file, [
    ...inputEdits([4, 5, 2, 440]),
    ...typed.map((edit, row) => ({ ...edit, value: valueAt(values, cellName(row, COLUMN), SHEET) }) as Edit),
  ]);
  return XlsxFile.open(await file.bytes());
}

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
    applyEdits(changed, [...inputEdits([12, 7.5, 3, 512]), { kind: 'cell', place: RUNS, value: 9 }]);
    const cells = await readCells(await recalculated(await changed.bytes()));
    const ofCore = worked(
      withoutResults(
        edited(before, [...inputEdits([12, 7.5, 3, 512]), { kind: 'cell', place: RUNS, value: 9 }]),
      ),
    );
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
  }, 300_000);

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
  }, 300_000);
});
