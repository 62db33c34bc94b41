import { nodesIn } from '../../formula/formula';
import type { Matrix } from '../../formula/nativeFunctions';
import { parseFormula } from '../../formula/parseFormula';
import type { FormulaAtSelection } from './excelHost';
import { parseReference } from './parseReference';
import { runExcel } from './runExcel';

/** The formula of the active cell and the values behind every reference and name in it. */
export async function formulaAtSelection(): Promise<FormulaAtSelection | undefined> {
  return runExcel(async ({ workbook, sync }) => {
    const cell = workbook.getActiveCell().load('address,formulas');
    const sheet = workbook.worksheets.getActiveWorksheet();
    await sync();
    const content = String(cell.formulas[0]?.[0] ?? '');
    if (!content.startsWith('=')) return undefined;
    const { references, names } = operandsOf(content);
    const asked = [
      ...references.map((text) => ({ text, ranges: [rangeAt(workbook, sheet, text)] })),
      ...names.map((text) => ({
        text,
        ranges: [sheet, workbook].map(({ names: own }) =>
          own.getItemOrNullObject(text).getRangeOrNullObject(),
        ),
      })),
    ];
    for (const range of asked.flatMap(({ ranges }) => ranges)) range.load('values');
    await sync();
    const found = asked.flatMap(({ text, ranges }) => {
      const range = ranges.find(({ isNullObject }) => !isNullObject);
      return range ? [[text, range.values as Matrix] as const] : [];
    });
    return { address: cell.address, formula: content.slice(1), references: new Map(found) };
  });
}

/** Cell references and names of a formula; whole columns, tables and other workbooks are left aside. */
function operandsOf(formula: string) {
  const references = new Set<string>();
  const names = new Set<string>();
  for (const node of nodesIn(parseFormula(formula))) {
    if (node.kind === 'reference' && parseReference(node.text)) references.add(node.text);
    if (node.kind === 'name') names.add(node.name);
  }
  return { references: [...references], names: [...names] };
}

function rangeAt(workbook: Excel.Workbook, active: Excel.Worksheet, text: string): Excel.Range {
  const { sheet, address = text } = parseReference(text) ?? {};
  return (sheet === undefined ? active : workbook.worksheets.getItem(sheet)).getRange(address);
}
