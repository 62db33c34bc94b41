import { WorkbookView } from '../view';
import type { WorkbookContent } from '../workbook';
import { budgetFindings } from './budgetFindings';
import { circles } from './circles';
import type { Finding } from './finding';
import { formulaFindings } from './formulaFindings';

/**
 * What to put right before a workbook is handed over, each with its place.
 *
 * @param date - YYYY-MM-DD by which prices are judged, where the workbook has no budget date
 */
export function check(content: WorkbookContent, date: string): readonly Finding[] {
  const view = new WorkbookView(content);
  return [...formulaFindings(view), ...circles(view), ...budgetFindings(view, date)];
}
