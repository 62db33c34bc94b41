import type { Cell, CellValue, DataValidation, Style, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../../budget/address';
import type { LaidOutCell, LaidOutSheet } from '../../budget/layout';
import { alarmLook, type FlagLook, flagRules, looks, numberFormats } from '../../budget/look';
import { rowHeight } from '../../budget/rowHeight';
import { EARLIEST_DATE, type Flag, type Validation } from '../../budget/workbook';
import { serialOf } from '../../functions/isoDate';
import { cellStyle, flagStyle } from './cellStyle';
import { toFile } from './parts/formulaText';

/** Values, formulas with their values, styles, validations and conditional colours. */
export function drawCells(worksheet: Worksheet, sheet: LaidOutSheet): void {
  for (const { address: ref, formula } of sheet.highlights) {
    worksheet.addConditionalFormatting({ ref, rules: [rule(formula, alarmLook, 1)] });
  }
  sheet.rows.forEach((cells, rowIndex) => {
    const row = worksheet.getRow(rowIndex + 1);
    const height = rowHeight(cells, sheet.columns);
    if (height !== undefined) row.height = height;
    cells.forEach((cell, columnIndex) => {
      if (!cell) return;
      drawCell(row.getCell(columnIndex + 1), cell);
      if (!cell.flag) return;
      const ref = `${columnName(columnIndex)}${rowIndex + 1}`;
      worksheet.addConditionalFormatting({ ref, rules: rules(ref, cell.flag) });
    });
  });
}

function drawCell(drawn: Cell, cell: LaidOutCell): void {
  const value = contents(cell);
  if (value !== '') drawn.value = value;
  drawn.style = styleOf(cell);
  if (cell.validation) drawn.dataValidation = validation(cell.validation);
}

const styles = new Map<string, Partial<Style>>();

/** One object for all cells that look alike: the writer knows it again and does not compare it part by part. */
function styleOf({ style, format }: LaidOutCell): Partial<Style> {
  const key = `${style} ${format}`;
  const known = styles.get(key) ?? {
    ...cellStyle(looks[style]),
    ...(format && { numFmt: numberFormats[format] }),
  };
  styles.set(key, known);
  return known;
}

function contents({ formula, value }: LaidOutCell): CellValue {
  return formula === undefined ? value : { formula: toFile(formula), result: value };
}

function validation(rule: Validation): DataValidation {
  const shown = {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    error: rule.message,
    prompt: rule.message,
  };
  switch (rule.kind) {
    case 'list':
      return { ...shown, type: 'list', formulae: [rule.range] };
    case 'date':
      return { ...shown, type: 'date', operator: 'greaterThanOrEqual', formulae: [serialOf(EARLIEST_DATE)] };
    case 'number': {
      const { min = 0, max } = rule;
      return max === undefined
        ? { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [min] }
        : { ...shown, type: 'decimal', operator: 'between', formulae: [min, max] };
    }
  }
}

const rules = (address: string, flag: Flag) =>
  flagRules(address, flag).map(({ formula, look }, index) => rule(formula, look, index + 1));

function rule(formula: string, look: FlagLook, priority: number) {
  return { type: 'expression' as const, priority, formulae: [formula], style: flagStyle(look) };
}
