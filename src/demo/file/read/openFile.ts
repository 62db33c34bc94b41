import { Workbook as File } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Sheet, Workbook } from '../../workbook';
import { cellsOf } from './cells';
import { formulaReader } from './formulaReader';
import { readCharts } from './readCharts';
import { readLook } from './readLook';
import { readNames } from './readNames';
import { readPage } from './readPage';
import { readProperties } from './readProperties';
import { readRules } from './readRules';
import { readTables } from './readTables';

/** Bytes that are not an .xlsx file. */
export class NotAWorkbook extends Error {}

/**
 * Fills a workbook that has no sheet yet with what an .xlsx file holds.
 *
 * @param functions - names of the add-in's functions, `MLCOST.RETRAIN`
 * @throws {NotAWorkbook} when the bytes are something else; the workbook is then as before
 */
export async function openFile(
  workbook: Workbook,
  bytes: ArrayBuffer,
  functions: readonly string[],
): Promise<void> {
  const file = await loaded(bytes);
  if (!file) throw new NotAWorkbook();
  const formula = formulaReader(functions);
  const properties = await readProperties(bytes);
  workbook.edit('user', () => {
    const opened = file.worksheets.map((from) => ({ from, sheet: workbook.addSheet(from.name) }));
    readNames(
      file,
      workbook,
      opened.map(({ sheet }) => sheet),
    );
    for (const { from, sheet } of opened) readTables(from, sheet);
    for (const { from, sheet } of opened) {
      for (const { area, content, format } of cellsOf(from, formula)) {
        if (content !== undefined) sheet.enter(area.top, area.left, content);
        if (format) sheet.formats.replace(area, format);
      }
      for (const { top, left, bottom, right } of from.mergedRegions)
        sheet.merged.add({ area: { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 } });
      readRules(from, sheet);
      readLook(from, sheet);
      for (const property of properties.get(from.name) ?? []) sheet.customProperties.add(property);
      readPage(from, sheet);
    }
    for (const { from, sheet } of opened) readCharts(from, workbook, sheet);
    const views = file.views as File['views'] | undefined; // a file need not say any
    const asked = opened[views?.[0]?.activeTab ?? 0]?.sheet;
    const shown = [...(asked ? [asked] : []), ...workbook.sheets].find(isVisible);
    if (shown) workbook.activate(shown);
  });
  workbook.undoLog.clear();
}

const isVisible = ({ properties }: Sheet) => properties.visibility === 'Visible';

export const isWorkbook = async (bytes: ArrayBuffer): Promise<boolean> => (await loaded(bytes)) !== undefined;

async function loaded(bytes: ArrayBuffer): Promise<File | undefined> {
  installChartSupport(); // a file with charts is not read without
  const file = new File();
  await file.xlsx.load(bytes).catch(() => undefined);
  return file.worksheets.length > 0 ? file : undefined;
}
