import { columnName } from '../../../budget/address';
import type { LaidOutSheet } from '../../../budget/layout';
import { alarmLook, type FlagLook, flagRules } from '../../../budget/look';
import type { Flag } from '../../../budget/workbook';
import { blockAddress, blocks } from './blocks';
import { hash } from './drawLooks';
import { useOnce } from './useOnce';

/** Colours that follow the content: verdicts, and figures above their limit. */
export function drawFlags(worksheet: Excel.Worksheet, { rows, highlights }: LaidOutSheet): void {
  for (const { address, formula } of highlights)
    useOnce(worksheet.getRange(address), (range) => drawFlag(range, formula, alarmLook));
  for (const [text, areas] of blocks(rows, (cell) => cell?.flag && JSON.stringify(cell.flag))) {
    for (const area of areas) {
      // as seen from its first cell; a new format goes before those that are there, so the most urgent comes last
      const rules = flagRules(`${columnName(area.left)}${area.top + 1}`, JSON.parse(text) as Flag);
      useOnce(worksheet.getRange(blockAddress(area)), (range) => {
        for (const { formula, look } of [...rules].reverse()) drawFlag(range, formula, look);
      });
    }
  }
}

function drawFlag(range: Excel.Range, formula: string, { colour, fill, bold }: FlagLook): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = hash(colour);
  if (fill) custom.format.fill.color = hash(fill);
  if (bold) custom.format.font.bold = true;
}
