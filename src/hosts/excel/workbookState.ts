import { languageOf } from '../../text/language';
import type { WorkbookState } from './excelHost';
import { excelProblem, FLOOR, hasApi, runExcel, type Work } from './runExcel';

/** What the pane must know before it offers anything; it never waits for a person who is editing a cell. */
export async function workbookState(): Promise<WorkbookState> {
  const api = newestApi();
  const resting: WorkbookState = {
    isEditing: false,
    isReadOnly: false,
    isStructureProtected: false,
    isActiveSheetProtected: false,
    isCalculationManual: false,
    isEmpty: false,
    api,
    language: languageOf(Office.context.displayLanguage),
    separators: { decimal: '.', list: ',' },
  };
  if (api === undefined) return resting;
  try {
    return { ...resting, ...(await runExcel(readState, { refusesEditing: true })) };
  } catch (error) {
    if (excelProblem(error).kind === 'editing') return { ...resting, isEditing: true };
    throw error;
  }
}

async function readState({ workbook, sync }: Work): Promise<Partial<WorkbookState>> {
  const { application } = workbook;
  const sheets = workbook.worksheets.load('items/name');
  const structure = workbook.protection.load('protected');
  const active = workbook.worksheets.getActiveWorksheet();
  const sheet = active.protection.load('protected');
  const used = active.getUsedRangeOrNullObject(true).load('address');
  workbook.load('readOnly');
  application.load('calculationMode,decimalSeparator');
  await sync();
  const decimal = application.decimalSeparator;
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: structure.protected,
    isActiveSheetProtected: sheet.protected,
    isCalculationManual: application.calculationMode === 'Manual',
    isEmpty: sheets.items.length === 1 && used.isNullObject,
    // Excel does not tell its list separator: where the comma is a decimal, it cannot separate
    separators: { decimal, list: decimal === ',' ? ';' : ',' },
  };
}

const NEWEST = 21;

function newestApi(): string | undefined {
  for (let minor = NEWEST; minor >= Number(FLOOR.split('.')[1]); minor--) {
    if (hasApi(`1.${minor}`)) return `1.${minor}`;
  }
  return undefined;
}
