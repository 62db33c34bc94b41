import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { addressOf, cellName } from '../../src/sharing/a1';
import type { Edit, Place } from '../../src/sharing/workbook';
import { laidOutChurn } from '../budget/samples';
import { edited, recalculated, valueAt } from './samples';

const SHEET = 'Summary';
const COLUMN = 20;
/** An input of the budget that one of the formulas uses. */
const RUNS: Place = laidOutChurn().inputs.get('R5_runsPerYear') ?? { sheet: '', row: 0, column: 0 };
const runs = addressOf(RUNS);

/** Formulas as people type them beside a budget; the inputs are in the first rows of the same column block. */
export const TYPED = [
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

/** The churn budget with functions, and the formulas typed beside it, every result in the file. */
export async function typedChurn(): Promise<XlsxFile> {
  const file = await XlsxFile.open(await workbookFile(laidOutChurn({ formulas: 'mlcost' })));
  const typed = TYPED.map((formula, row): Edit => ({
    kind: 'cell',
    place: { sheet: SHEET, row, column: COLUMN },
    formula,
    value: null,
  }));
  const edits = [...inputEdits([4, 5, 2, 440]), ...typed];
  const values = recalculated(edited(readWorkbook(file), edits));
  applyEdits(file, [
    ...inputEdits([4, 5, 2, 440]),
    ...typed.map((edit, row) => ({ ...edit, value: valueAt(values, cellName(row, COLUMN), SHEET) }) as Edit),
  ]);
  return XlsxFile.open(await file.bytes());
}

/** Other inputs than those of the file: of the formulas typed, and of the budget. */
export const CHANGES: readonly Edit[] = [
  ...inputEdits([12, 7.5, 3, 512]),
  { kind: 'cell', place: RUNS, value: 9 },
];
