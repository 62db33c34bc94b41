import { Workbook as File, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { isError } from '../../../engine';
import {
  areaName,
  cellArea,
  type Content,
  type DefinedName,
  isFormula,
  type Sheet,
  type Workbook,
} from '../../workbook';
import { POINTS_PER_CHARACTER, STATES } from '../units';
import { fileFormula } from './fileFormula';
import { fileStyle } from './fileStyle';
import { writeCharts } from './writeCharts';
import { writePage } from './writePage';
import { withProperties } from './writeProperties';
import { writeRules } from './writeRules';
import { writeTables } from './writeTables';

/** The workbook as the bytes of an .xlsx file, every formula with the value that it shows. */
export async function xlsxBytes(
  workbook: Workbook,
  isCustom: (name: string) => boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new File();
  file.calcProperties.fullCalcOnLoad = true;
  file.views = [{ ...WINDOW, activeTab: workbook.sheets.indexOf(workbook.active) }];
  const written = workbook.sheets.map((sheet) => ({ sheet, to: addSheet(file, sheet) }));
  for (const { sheet, to } of written) {
    writeLines(to, sheet);
    writeTables(to, workbook, sheet);
    writeCells(to, sheet, isCustom);
    writeRules(to, sheet);
    writePage(to, sheet);
  }
  file.definedNames.model = namesOf(workbook);
  installChartSupport();
  for (const { sheet, to } of written) writeCharts(to, workbook, sheet);
  return withProperties(new Uint8Array(await file.xlsx.writeBuffer()), workbook.sheets);
}

/** In twentieths of a point; Excel makes it fit the screen. */
const WINDOW = { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, visibility: 'visible' as const };

/** The names that stand for cells; others have no place in the writer's list. */
function namesOf(workbook: Workbook) {
  const cells = ({ state }: { state: DefinedName }) => ({
    name: state.name,
    ranges: [state.formula.slice(1)],
  });
  const local = workbook.sheets.flatMap((sheet, localSheetId) =>
    sheet.names.items.map((name) => ({ ...cells(name), localSheetId })),
  );
  return [...workbook.names.items.map(cells), ...local].filter(({ ranges }) => ranges[0]?.includes('!'));
}

function addSheet(file: File, sheet: Sheet): Worksheet {
  const { tabColor, frozenRows, frozenColumns, showGridlines, visibility } = sheet.properties;
  return file.addWorksheet(sheet.name, {
    properties: tabColor ? { tabColor: { argb: argb(tabColor) } } : {},
    state: STATES[visibility],
    views: [
      {
        state: frozenRows + frozenColumns > 0 ? 'frozen' : 'normal',
        xSplit: frozenColumns,
        ySplit: frozenRows,
        showGridLines: showGridlines,
      },
    ],
  });
}

function writeLines(written: Worksheet, sheet: Sheet): void {
  for (const [index, { size, isHidden, outlineLevel }] of sheet.columns.changed) {
    const column = written.getColumn(index + 1);
    if (size !== undefined) column.width = size / POINTS_PER_CHARACTER;
    if (isHidden) column.hidden = true;
    if (outlineLevel) column.outlineLevel = outlineLevel;
  }
  for (const [index, { size, isHidden, outlineLevel }] of sheet.rows.changed) {
    const row = written.getRow(index + 1);
    if (size !== undefined) row.height = size;
    if (isHidden) row.hidden = true;
    if (outlineLevel) row.outlineLevel = outlineLevel;
  }
}

const argb = (colour: string) => `FF${colour.slice(1).toUpperCase()}`;

function writeCells(written: Worksheet, sheet: Sheet, isCustom: (name: string) => boolean): void {
  for (const { row, column, format } of sheet.formats.formattedCells()) {
    written.getCell(areaName(cellArea(row, column))).style = fileStyle(format);
  }
  for (const { row, column, content } of sheet.entries()) {
    written.getCell(areaName(cellArea(row, column))).value = fileValue(sheet, row, column, content, isCustom);
  }
  for (const { state } of sheet.merged.items) {
    const { top, left, bottom, right } = state.area;
    written.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
}

function fileValue(
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
  isCustom: (name: string) => boolean,
) {
  const plain = (value: Content | null) => (isError(value) ? { error: value.error as '#N/A' } : value);
  if (!isFormula(content)) return plain(content);
  const formula = fileFormula(content.formula, isCustom);
  const value = sheet.value(row, column);
  const result = isError(value) ? { error: value.error as '#N/A' } : (value ?? 0);
  const { rows, columns } = sheet.spill(row, column);
  if (rows * columns === 1) return { formula, result };
  const ref = areaName({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  return { shareType: 'array' as const, ref, formula, result };
}
