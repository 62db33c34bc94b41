import type { Worksheet } from '@cj-tech-master/excelts';
import { NOTHING_ALLOWED, type Sheet } from '../../workbook';
import { POINTS_PER_CHARACTER, STATES } from '../units';

/** The sheet as a whole: tab, panes, widths and heights, protection. */
export function readLook(from: Worksheet, sheet: Sheet): void {
  const [view] = from.views ?? [];
  const { argb } = (from.properties.tabColor ?? {}) as { argb?: string };
  sheet.change({
    visibility:
      (Object.keys(STATES) as (keyof typeof STATES)[]).find((key) => STATES[key] === from.state) ?? 'Visible',
    showGridlines: view?.showGridLines !== false,
    showHeadings: view?.showRowColHeaders !== false,
    ...(argb && { tabColor: `#${argb.slice(-6)}` }),
    ...(view?.state === 'frozen' && { frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0 }),
  });
  for (const { number, width, hidden, outlineLevel } of from.columns ?? []) {
    const index = Number(number) - 1;
    if (width !== undefined) sheet.columns.change(index, index, { size: width * POINTS_PER_CHARACTER });
    if (hidden) sheet.columns.change(index, index, { isHidden: true });
    if (outlineLevel) sheet.columns.change(index, index, { outlineLevel });
  }
  from.eachRow({ includeEmpty: false }, ({ height, hidden, outlineLevel }, number) => {
    if (height) sheet.rows.change(number - 1, number - 1, { size: height });
    if (hidden) sheet.rows.change(number - 1, number - 1, { isHidden: true });
    if (outlineLevel) sheet.rows.change(number - 1, number - 1, { outlineLevel });
  });
  if (from.sheetProtection?.sheet) sheet.protection = { options: NOTHING_ALLOWED, password: undefined };
}
