import type { Workbook } from '../workbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Saves the workbook as a file; the writer is fetched when it is first wanted.
 *
 * @param isCustom - whether a function is the add-in's
 */
export async function downloadWorkbook(
  workbook: Workbook,
  isCustom: (name: string) => boolean,
): Promise<void> {
  const { xlsxBytes } = await import(/* webpackChunkName: "xlsx" */ './write/xlsxBytes');
  const bytes = await xlsxBytes(workbook, isCustom);
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'mlcost.xlsx' });
  link.click();
  URL.revokeObjectURL(address);
}
