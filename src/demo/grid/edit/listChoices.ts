import type { Sheet, ValidationRule, Workbook } from '../../workbook';
import { findCells } from '../layout/findCells';
import type { Cell } from '../layout/selection';

/** What may be chosen in a cell whose validation is a list; undefined where nothing is to be chosen. */
export function listChoices(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Cell,
): readonly string[] | undefined {
  const rule = sheet.validation(row, column)?.rule;
  return rule?.kind === 'list' && rule.inCellDropDown ? choicesOf(workbook, sheet, rule) : undefined;
}

function choicesOf(workbook: Workbook, sheet: Sheet, { source }: Extract<ValidationRule, { kind: 'list' }>) {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const found = findCells(workbook, source.slice(1), sheet);
  if (!found) return [];
  const choices: string[] = [];
  const { top, left, bottom, right } = found.area;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) choices.push(workbook.text(found.sheet, row, column));
  return choices.filter((choice) => choice !== '');
}
