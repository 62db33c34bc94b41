import { checkFormula } from '../../engine';
import type { Area } from './area';
import { checkUnlocked } from './protection';
import { isFormula, type Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Enters what a person typed: a date or a percentage also formats a cell that has no format yet. */
export function typeInto(workbook: Workbook, sheet: Sheet, area: Area, text: string): void {
  const typed = workbook.language.read(text);
  const format = sheet.format(area.top, area.left).numberFormat;
  const isText = format === '@' && !text.startsWith('=');
  const content = isText ? text : 'formula' in typed ? typed : (typed.value ?? undefined);
  if (isFormula(content)) checkFormula(content.formula);
  checkUnlocked(sheet, area);
  workbook.edit('user', () => {
    workbook.write(sheet, area, () => content);
    if (isText || 'formula' in typed || typed.numberFormat === undefined || format !== 'General') return;
    sheet.formats.change(area, { numberFormat: typed.numberFormat });
  });
}
