import { columnName } from '../../../budget/address';
import type { LaidOutSheet } from '../../../budget/layout';
import { alarmLook, type FlagLook, flagRules } from '../../../budget/look';
import { hash } from './drawLooks';

/** Colours that follow the content: verdicts, and figures above their limit. */
export function drawFlags(worksheet: Excel.Worksheet, { rows, highlights }: LaidOutSheet): void {
  for (const { address, formula } of highlights) drawFlag(worksheet.getRange(address), formula, alarmLook);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.flag) return;
      const address = `${columnName(column)}${row + 1}`;
      const range = worksheet.getRange(address);
      // a new format goes before those that are there: the most urgent comes last
      for (const { formula, look } of [...flagRules(address, cell.flag)].reverse())
        drawFlag(range, formula, look);
    }),
  );
}

function drawFlag(range: Excel.Range, formula: string, { colour, fill, bold }: FlagLook): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = hash(colour);
  custom.format.fill.color = hash(fill);
  if (bold) custom.format.font.bold = true;
}
