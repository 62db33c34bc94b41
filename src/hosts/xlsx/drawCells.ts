import type { CellValue, DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../../budget/address';
import type { LaidOutCell, LaidOutSheet } from '../../budget/layout';
import { alarmLook, type FlagLook, flagRules, looks, numberFormats } from '../../budget/look';
import { rowHeight } from '../../budget/rowHeight';
import type { Flag, Validation } from '../../budget/workbook';
import { cellStyle, flagStyle } from './cellStyle';
import { fileFormula } from './fileFormula';

/** Values, formulas with their values, styles, validations and conditional colours. */
export function drawCells(worksheet: Worksheet, sheet: LaidOutSheet): void {
  for (const { address: ref, formula } of sheet.highlights) {
    worksheet.addConditionalFormatting({ ref, rules: [rule(formula, alarmLook, 1)] });
  }
  sheet.rows.forEach((cells, rowIndex) => {
    const height = rowHeight(cells, sheet.columns);
    if (height !== undefined) worksheet.getRow(rowIndex + 1).height = height;
    cells.forEach((cell, columnIndex) => {
      if (cell) drawCell(worksheet, `${columnName(columnIndex)}${rowIndex + 1}`, cell);
    });
  });
}

function drawCell(worksheet: Worksheet, address: string, cell: LaidOutCell): void {
  const drawn = worksheet.getCell(address);
  const value = contents(cell);
  if (value !== '') drawn.value = value;
  drawn.style = {
    ...cellStyle(looks[cell.style]),
    ...(cell.format && { numFmt: numberFormats[cell.format] }),
  };
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

const rules = (address: string, flag: Flag) =>
  flagRules(address, flag).map(({ formula, look }, index) => rule(formula, look, index + 1));

function rule(formula: string, look: FlagLook, priority: number) {
  return { type: 'expression' as const, priority, formulae: [formula], style: flagStyle(look) };
}
