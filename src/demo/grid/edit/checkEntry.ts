import { Refusal, type Sheet, type Validation, type ValidationRule, type Workbook } from '../../workbook';
import { compares } from '../../workbook/conditionalLook';
import type { Cell } from '../layout/selection';
import { listChoices } from './listChoices';

/**
 * Checks what a person typed against the validation of the cell; formulas and pasted cells are not checked.
 *
 * @throws {Refusal} with the message of the validation, which may be empty
 */
export function checkEntry(workbook: Workbook, sheet: Sheet, cell: Cell, text: string): void {
  const validation = sheet.validation(cell.row, cell.column);
  const typed = workbook.language.read(text);
  if (!validation || !isStrict(validation) || 'formula' in typed) return;
  if (typed.value === null && validation.ignoreBlanks) return;
  if (isAllowed(workbook, sheet, cell, { text, value: typed.value, rule: validation.rule })) return;
  throw new Refusal('InvalidArgument', 'validation', validation.errorAlert.message);
}

/** A warning lets the value in. */
const isStrict = ({ errorAlert }: Validation) => errorAlert.showAlert && errorAlert.style === 'Stop';

function isAllowed(
  workbook: Workbook,
  sheet: Sheet,
  cell: Cell,
  { text, value, rule }: { text: string; value: unknown; rule: ValidationRule },
): boolean {
  if (rule.kind === 'custom') return true; // its formula judges the cell after the entry
  if (rule.kind === 'list') {
    const choices = listChoices(workbook, sheet, cell);
    return choices === undefined || choices.includes(text);
  }
  const bound = (given: string | number) =>
    typeof given === 'string' && given.startsWith('=')
      ? workbook.evaluate(sheet, cell.row, cell.column, given)
      : Number(given);
  const measured = rule.kind === 'textLength' ? text.length : value;
  if (typeof measured !== 'number' || (rule.kind === 'wholeNumber' && !Number.isInteger(measured)))
    return false;
  return compares(rule.operator, measured, bound(rule.formula1), bound(rule.formula2 ?? rule.formula1));
}
