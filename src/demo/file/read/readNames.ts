import type { Workbook as File } from '@cj-tech-master/excelts';
import type { Sheet, Workbook } from '../../workbook';

/** The names of a file: for the whole workbook, or for one of `sheets`. */
export function readNames(file: File, workbook: Workbook, sheets: readonly Sheet[]): void {
  for (const { name, ranges, localSheetId } of file.definedNames.model) {
    const formula = ranges.join(',');
    const list = localSheetId === undefined ? workbook.names : sheets[localSheetId]?.names;
    // what is printed is kept in names, too
    if (formula === '' || name.startsWith('_xlnm.')) continue;
    list?.add({ name, formula: `=${formula.replace(/^=/, '')}`, comment: '', visible: true });
  }
  workbook.namesChanged();
}
