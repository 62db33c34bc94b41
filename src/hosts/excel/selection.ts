import type { Selection } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { excelProblem, runExcel, type Work } from './runExcel';

const FIELDS = 'address,values,text,formulas,formulasLocal';

export function selection(): Promise<Selection> {
  return runExcel(readSelection);
}

async function readSelection({ workbook, sync }: Work): Promise<Selection> {
  const cell = workbook.getActiveCell().load(FIELDS);
  const selected = workbook.getSelectedRanges().load('address,cellCount');
  const sheet = workbook.worksheets.getActiveWorksheet().load('name');
  await sync();
  const formula = String(cell.formulas[0]?.[0] ?? '');
  const isFormula = formula.startsWith('=');
  return {
    address: selected.address,
    sheet: sheet.name,
    cells: selected.cellCount,
    value: (cell.values[0]?.[0] ?? '') as Selection['value'],
    text: cell.text[0]?.[0] ?? '',
    formula: isFormula ? formula : '',
    formulaLocal: isFormula ? String(cell.formulasLocal[0]?.[0] ?? '') : '',
  };
}

/** The listener hears of changes only; events that arrive while it is being told are told once, with the last state. */
export async function onSelectionChanged(
  listener: (selection: Selection) => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  const tell = async () => {
    try {
      const selected = await selection();
      if (!isStopped) listener(selected);
    } catch (error) {
      // the sheet may be gone or a cell in use by now: the next change will tell
      excelProblem(error);
    }
  };
  const handler = await runExcel(async ({ workbook, sync }) => {
    const added = workbook.onSelectionChanged.add(tell);
    await sync();
    return added;
  });
  return async () => {
    isStopped = true;
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Writes into the active cell, which must be empty unless `replace` says otherwise. */
export async function insertFormula(
  formula: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<Selection> {
  return runExcel(async (work) => {
    const { workbook, sync } = work;
    const cell = workbook.getActiveCell().load('address,formulas');
    const sheet = workbook.worksheets.getActiveWorksheet().load('name,protection/protected');
    const { protection: lock } = cell.format.load('protection/locked');
    await sync();
    if (sheet.protection.protected && lock.locked) throw new ExcelProblem('sheetProtected', sheet.name);
    if (cell.formulas[0]?.[0] !== '' && !replace) throw new ExcelProblem('occupied', cell.address);
    cell.formulas = [[formula]];
    try {
      await sync();
    } catch (error) {
      if ((error as { code?: string }).code === 'InvalidArgument')
        throw new ExcelProblem('invalidFormula', formula);
      throw error;
    }
    return readSelection(work);
  });
}
