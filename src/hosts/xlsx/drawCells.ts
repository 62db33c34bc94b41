import type { CellValue, DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../../budget/address';
import type { LaidOutCell, LaidOutSheet } from '../../budget/layout';
import type { Flag, Validation } from '../../budget/workbook';
import { fileFormula } from './fileFormula';
import { badLook, goodLook, looks, numberFormats, rowHeights } from './look';

/** Values, formulas with their values, styles, validations and conditional colours. */
export function drawCells(worksheet: Worksheet, sheet: LaidOutSheet): void {
  sheet.rows.forEach((cells, rowIndex) => {
    const height = Math.max(
      0,
      ...cells.map((cell, index) => heightOf(cell, sheet.columns[index]?.width ?? 10)),
    );
    if (height > 0) worksheet.getRow(rowIndex + 1).height = height;
    cells.forEach((cell, columnIndex) => {
      if (cell) drawCell(worksheet, `${columnName(columnIndex)}${rowIndex + 1}`, cell);
    });
  });
}

const LINE_HEIGHT = 13.5;

/** A row with wrapped text is as high as its text: only Excel on the desktop would find that out by itself. */
function heightOf(cell: LaidOutCell | null, width: number): number {
  if (cell?.style !== 'wrapped') return (cell && rowHeights[cell.style]) ?? 0;
  const lines = String(cell.value)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / (width - 4))));
  const count = lines.reduce((sum, length) => sum + length, 0);
  return count > 1 ? count * LINE_HEIGHT + 3 : 0;
}

function drawCell(worksheet: Worksheet, address: string, cell: LaidOutCell): void {
  const drawn = worksheet.getCell(address);
  const value = contents(cell);
  if (value !== '') drawn.value = value;
  drawn.style = { ...looks[cell.style], ...(cell.format && { numFmt: numberFormats[cell.format] }) };
  if (cell.validation) drawn.dataValidation = validation(cell.validation);
  if (cell.flag) worksheet.addConditionalFormatting({ ref: address, rules: rules(address, cell.flag) });
}

function contents({ formula, value }: LaidOutCell): CellValue {
  return formula === undefined ? value : { formula: fileFormula(formula), result: value };
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
      return { ...shown, type: 'date', operator: 'greaterThan', formulae: [36_526] };
    case 'number': {
      const { min = 0, max } = rule;
      return max === undefined
        ? { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [min] }
        : { ...shown, type: 'decimal', operator: 'between', formulae: [min, max] };
    }
  }
}

function rules(address: string, { good, bad }: Flag) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const starts = `LEFT(${address},${bad.length})=${quoted(bad)}`;
  return [
    { type: 'expression' as const, priority: 1, formulae: [starts], style: badLook },
    ...(good === undefined
      ? []
      : [
          {
            type: 'expression' as const,
            priority: 2,
            formulae: [`${address}=${quoted(good)}`],
            style: goodLook,
          },
        ]),
  ];
}
