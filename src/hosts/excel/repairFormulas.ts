import { columnName } from '../../budget/address';
import type { RepairReport, Watch } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { healedFormula } from './healedFormula';
import { inSheet } from './parseReference';
import { canGroupUndo, runExcel } from './runExcel';

/**
 * Formulas written where the add-in was missing stay broken after it is installed, and only entering them anew cures
 * them: so ours are, without the prefix that Excel gave them.
 */
export async function repairFormulas({ onProgress, signal }: Watch = {}): Promise<RepairReport> {
  return runExcel(
    async ({ workbook, sync }) => {
      onProgress?.({ stage: 'reading', done: 0 });
      const sheets = workbook.worksheets.load('items/name,items/protection/protected');
      await sync();
      const used = sheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject().load('formulas,values,rowIndex,columnIndex'),
      );
      await sync();
      if (signal?.aborted) throw new ExcelProblem('cancelled');
      onProgress?.({ stage: 'writing', done: 0.5 });
      const found = sheets.items.map((sheet, index) => ({ sheet, broken: brokenIn(used[index]) }));
      const open = found.filter(({ sheet }) => !sheet.protection.protected);
      for (const { sheet, broken } of open)
        for (const { address, formula } of broken) sheet.getRange(address).formulas = [[formula]];
      await sync();
      return {
        repaired: open.flatMap(({ sheet, broken }) =>
          broken.map(({ address }) => inSheet(sheet.name, address)),
        ),
        skippedSheets: found.flatMap(({ sheet, broken }) =>
          broken.length > 0 && sheet.protection.protected ? [sheet.name] : [],
        ),
      };
    },
    { groupsUndo: canGroupUndo() },
  );
}

interface Broken {
  readonly address: string;
  readonly formula: string;
}

function brokenIn(used: Excel.Range | undefined): readonly Broken[] {
  if (!used || used.isNullObject) return [];
  return used.formulas.flatMap((row, rowOffset) =>
    row.flatMap((content: unknown, offset): readonly Broken[] => {
      if (typeof content !== 'string' || !content.startsWith('=')) return [];
      const formula = healedFormula(content);
      const isLost = used.values[rowOffset]?.[offset] === '#NAME?' && /\bMLCOST\./i.test(content);
      if (formula === content && !isLost) return [];
      return [
        { address: `${columnName(used.columnIndex + offset)}${used.rowIndex + rowOffset + 1}`, formula },
      ];
    }),
  );
}
