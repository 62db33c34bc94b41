import { engineWasm } from '../../src/cli/engineWasm';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { toFile } from '../../src/hosts/xlsx/parts/formulaText';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { share } from '../../src/sharing/share';
import { handMadeParts, zipped } from '../hosts/xlsx/parts/handMade';

/** A column of MLCOST formulas in a file: read, converted, verified, and the bytes of the new file written. */
const file = (count: number) => {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    const [runs, compute, days, rate] = [1 + (row % 12), row % 7, 0.5 + (row % 4), 400 + (row % 200)];
    const inputs = [runs, compute, days, rate].map(
      (value, column) => `<c r="${'ABCD'[column]}${row}"><v>${value}</v></c>`,
    );
    const result = runs * (compute + days * rate) * 1.2;
    return `<row r="${row}">${inputs.join('')}<c r="E${row}"><f>_xldudf_MLCOST_RETRAIN(A${row},B${row},C${row},D${row})*1.2</f><v>${result}</v></c></row>`;
  });
  const empty = '<worksheet><sheetData/></worksheet>';
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return zipped(handMadeParts({ 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/sheet2.xml': empty }));
};

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2).padStart(9)} s`;
const print = (label: string, milliseconds: number) =>
  console.log(`${label.padEnd(52)}${seconds(milliseconds)}`);

for (const count of [1000, 20_000]) {
  const bytes = await file(count);
  const start = performance.now();
  const opened = await XlsxFile.open(bytes);
  const content = readWorkbook(opened);
  const engine = engineEvaluator(content, engineWasm());
  let inEngine = 0;
  const { edits, conversions } = share(content, {
    evaluate: (questions) => {
      const asked = performance.now();
      const answers = engine(questions);
      inEngine += performance.now() - asked;
      return answers;
    },
    to: 'plain',
    storedLength: (formula) => toFile(formula).length,
    language: 'en',
    date: '2026-11-25',
    producer: 'MLCOST',
  });
  applyEdits(opened, edits);
  await opened.bytes();
  const total = performance.now() - start;
  const live = conversions.filter(({ how }) => how === 'live').length;
  print(`${live} formulas of a file converted and verified`, total);
  print('  reading, rewriting, ledger, writing', total - inEngine);
  print('  entering and calculating in IronCalc', inEngine);
}
