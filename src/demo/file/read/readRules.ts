import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { type Area, type Comparison, parseArea, type Sheet, type ValidationRule } from '../../workbook';
import { cellFormat, coloured } from './cellFormat';

/** What may be entered in the cells of a sheet, and how they are coloured by what is in them. */
export function readRules(from: Worksheet, sheet: Sheet): void {
  for (const [addresses, validation] of Object.entries(from.dataValidations.model))
    if (validation) addValidation(sheet, addresses, validation);
  const rules = from.conditionalFormattings.flatMap(({ ref, rules: each }) =>
    each.map((rule) => ({ ref, rule })),
  );
  // the last one added is the strongest
  rules.sort((one, other) => (other.rule.priority ?? 0) - (one.rule.priority ?? 0));
  for (const { ref, rule } of rules) addCondition(sheet, ref, rule as FileRule);
}

const areasOf = (addresses: string): readonly Area[] =>
  addresses
    .replace(/^range:/, '')
    .split(/[ ,]/)
    .flatMap((address) => parseArea(address) ?? []);

function addValidation(sheet: Sheet, addresses: string, validation: DataValidation): void {
  const rule = validationRule(validation);
  if (!rule) return;
  const { allowBlank, showErrorMessage, error, errorTitle, errorStyle, showInputMessage } = validation;
  sheet.validations.add({
    areas: areasOf(addresses),
    rule,
    ignoreBlanks: allowBlank === true,
    errorAlert: {
      showAlert: showErrorMessage === true,
      style: STYLES[errorStyle ?? ''] ?? 'Stop',
      title: errorTitle ?? '',
      message: error ?? '',
    },
    prompt: {
      showPrompt: showInputMessage === true,
      title: validation.promptTitle ?? '',
      message: validation.prompt ?? '',
    },
  });
}

const STYLES: Readonly<Record<string, 'Warning' | 'Information'>> = {
  warning: 'Warning',
  information: 'Information',
};

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

function validationRule(validation: DataValidation): ValidationRule | undefined {
  if (validation.type === 'any') return undefined;
  const [first, second] = validation.formulae.map(bound);
  const text = String(first ?? '');
  if (validation.type === 'custom') return { kind: 'custom', formula: `=${text.replace(/^=/, '')}` };
  if (validation.type === 'list') {
    const listed = /^"(.*)"$/.exec(text);
    return { kind: 'list', source: listed?.[1] ?? `=${text.replace(/^=/, '')}`, inCellDropDown: true };
  }
  return {
    kind: KINDS[validation.type],
    operator: comparison(validation.operator),
    formula1: first ?? 0,
    ...(second !== undefined && { formula2: second }),
  };
}

/** A number, or a formula with its equals sign. The reader takes the number of a day for milliseconds. */
function bound(given: string | number | Date): string | number {
  if (given instanceof Date) return given.getTime();
  if (typeof given === 'number' || given === '') return given;
  return Number.isFinite(Number(given)) ? Number(given) : `=${given.replace(/^=/, '')}`;
}

function comparison(operator: string | undefined): Comparison {
  const name = operator ?? 'between';
  const long = /^(equal|notEqual|.*OrEqual)$/.test(name) ? `${name}To` : name;
  return (long.charAt(0).toUpperCase() + long.slice(1)) as Comparison;
}

interface FileRule {
  readonly type: string;
  readonly formulae?: readonly (string | number)[];
  readonly operator?: string;
  readonly style?: Parameters<typeof cellFormat>[0];
}

function addCondition(
  sheet: Sheet,
  ref: string,
  { type, formulae = [], operator, style = {} }: FileRule,
): void {
  if (type !== 'expression' && type !== 'cellIs') return;
  const [first, second] = formulae.map((formula) => `=${String(formula).replace(/^=/, '')}`);
  if (first === undefined) return;
  const { fill } = style;
  const format = {
    ...cellFormat(style),
    ...coloured('fillColor', fill && 'bgColor' in fill && fill.bgColor),
  };
  for (const area of areasOf(ref))
    sheet.conditionalFormats.add({
      area,
      type: type === 'expression' ? 'Custom' : 'CellValue',
      rule:
        type === 'expression'
          ? { kind: 'formula', formula: first }
          : {
              kind: 'value',
              operator: comparison(operator),
              formula1: first,
              ...(second !== undefined && { formula2: second }),
            },
      format,
      stopIfTrue: false,
    });
}
