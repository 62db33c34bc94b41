import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import {
  type Area,
  areaName,
  cellArea,
  type ConditionalFormat,
  type Sheet,
  type Validation,
} from '../../workbook';
import { fileStyle } from './fileStyle';

/** What may be entered in the cells of a sheet, and how they are coloured by what is in them. */
export function writeRules(written: Worksheet, sheet: Sheet): void {
  for (const { state } of sheet.validations.items)
    for (const area of state.areas) eachCell(area, (address) => validate(written, address, state));
  sheet.conditionalFormats.items.forEach(({ state }, index, { length }) => {
    const rule = conditionalRule(state);
    if (!rule) return;
    const { font, fill } = fileStyle(state.format);
    // Excel reads the fill of a condition from its background colour.
    const colour = fill?.type === 'pattern' ? fill.fgColor : undefined;
    const style = {
      ...(font && { font }),
      ...(colour && { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: colour } }),
    };
    written.addConditionalFormatting({
      ref: areaName(state.area),
      rules: [{ type: 'expression', priority: length - index, formulae: [rule], style }],
    });
  });
}

function validate(written: Worksheet, address: string, validation: Validation): void {
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  const shared = {
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
  };
  written.getCell(address).dataValidation = { ...shared, ...fileRule(rule) } as DataValidation;
}

function fileRule(rule: Validation['rule']) {
  const bare = (bound: string | number) => (typeof bound === 'string' ? bound.replace(/^=/, '') : bound);
  switch (rule.kind) {
    case 'list':
      return {
        type: 'list',
        formulae: [rule.source.startsWith('=') ? bare(rule.source) : `"${rule.source}"`],
      };
    case 'custom':
      return { type: 'custom', formulae: [bare(rule.formula)] };
    default:
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: firstLower(rule.operator).replace(/To$/, ''),
        formulae: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(bare),
      };
  }
}

const firstLower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Every condition as a formula over the first cell of its area. */
function conditionalRule({ rule, area }: ConditionalFormat): string | undefined {
  const first = areaName(cellArea(area.top, area.left));
  const bare = (bound: string) => bound.replace(/^=/, '');
  switch (rule.kind) {
    case 'formula':
      return bare(rule.formula);
    case 'value': {
      const [low, high] = [bare(rule.formula1), bare(rule.formula2 ?? rule.formula1)];
      return rule.operator === 'Between' || rule.operator === 'NotBetween'
        ? `${rule.operator === 'Between' ? '' : 'NOT'}(AND(${first}>=${low},${first}<=${high}))`
        : `${first}${SIGNS[rule.operator]}${low}`;
    }
    case 'text': {
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      if (rule.operator === 'BeginsWith') return `LEFT(${first},LEN(${text}))=${text}`;
      if (rule.operator === 'EndsWith') return `RIGHT(${first},LEN(${text}))=${text}`;
      return `${rule.operator === 'Contains' ? '' : 'NOT'}(ISNUMBER(SEARCH(${text},${first})))`;
    }
  }
}

const SIGNS = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqualTo: '>=',
  LessThanOrEqualTo: '<=',
} as const;

function eachCell({ top, left, bottom, right }: Area, visit: (address: string) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(areaName(cellArea(row, column)));
}
