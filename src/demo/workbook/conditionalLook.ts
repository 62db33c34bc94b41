import { isError } from '../../engine';
import { cellCount, columnsOf, contains } from './area';
import type { CellFormat } from './cellFormat';
import { mapReferences } from './references';
import type { Sheet } from './sheet';
import type { Comparison, ConditionalFormat } from './sheetParts';
import type { Workbook } from './workbook';

/** What conditional formats add to the look of a cell: of the ones that hold, the newest is the strongest. */
export function conditionalLook(workbook: Workbook, sheet: Sheet, row: number, column: number): CellFormat {
  let look: CellFormat = {};
  for (const { state } of [...sheet.conditionalFormats.items].reverse()) {
    if (!contains(state.area, row, column) || !holds(workbook, sheet, row, column, state)) continue;
    look = { ...state.format, ...look };
    if (state.stopIfTrue) break;
  }
  return look;
}

function holds(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  format: ConditionalFormat,
): boolean {
  const { rule, area } = format;
  const evaluated = (formula: string) =>
    workbook.evaluate(sheet, row, column, movedFormula(formula, row - area.top, column - area.left));
  const value = sheet.value(row, column);
  switch (rule.kind) {
    case 'formula':
      return isTrue(evaluated(rule.formula));
    case 'value': {
      const bounds = [rule.formula1, rule.formula2 ?? rule.formula1].map((bound) =>
        evaluated(asFormula(bound)),
      );
      return compares(rule.operator, value, bounds[0], bounds[1]);
    }
    case 'text': {
      const shown = workbook.text(sheet, row, column).toLowerCase();
      return TEXT[rule.operator](shown, rule.text.toLowerCase());
    }
  }
}

const MOST_CELLS = 10_000;

/** Every condition of the sheet as a formula, cell by cell. */
export function conditionFormulas(
  sheet: Sheet,
): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
  return sheet.conditionalFormats.items.flatMap(({ state: { area, rule } }) => {
    if (rule.kind === 'text' || cellCount(area) > MOST_CELLS) return [];
    const formulas =
      rule.kind === 'formula' ? [rule.formula] : [rule.formula1, rule.formula2 ?? rule.formula1];
    const cells = Array.from({ length: cellCount(area) }, (_, index) => ({
      row: area.top + Math.floor(index / columnsOf(area)),
      column: area.left + (index % columnsOf(area)),
    }));
    return cells.flatMap(({ row, column }) =>
      formulas.map((formula) => ({
        row,
        column,
        formula: movedFormula(asFormula(formula), row - area.top, column - area.left),
      })),
    );
  });
}

const asFormula = (bound: string): string => (bound.startsWith('=') ? bound : `=${bound}`);

const TEXT = {
  Contains: (shown: string, text: string) => shown.includes(text),
  NotContains: (shown: string, text: string) => !shown.includes(text),
  BeginsWith: (shown: string, text: string) => shown.startsWith(text),
  EndsWith: (shown: string, text: string) => shown.endsWith(text),
} as const;

const isTrue = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0);

/** As Excel compares: numbers before texts, texts without their case; nothing holds of an error. */
export function compares(operator: Comparison, value: unknown, low: unknown, high: unknown): boolean {
  if ([value, low, high].some((each) => isError(each))) return false;
  const [from, to] = [order(value, low), order(value, high)];
  switch (operator) {
    case 'Between':
      return from >= 0 && to <= 0;
    case 'NotBetween':
      return from < 0 || to > 0;
    case 'EqualTo':
      return from === 0;
    case 'NotEqualTo':
      return from !== 0;
    case 'GreaterThan':
      return from > 0;
    case 'LessThan':
      return from < 0;
    case 'GreaterThanOrEqualTo':
      return from >= 0;
    case 'LessThanOrEqualTo':
      return from <= 0;
  }
}

function order(one: unknown, other: unknown): number {
  const [a, b] = [one ?? 0, other ?? 0];
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase());
  return Number(a) - Number(b);
}

/** A formula as seen from another cell: what has no dollar sign moves along. */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return mapReferences(formula, ({ sheet, area, isFixed }) => ({
    ...(sheet !== undefined && { sheet }),
    area: {
      top: area.top + (isFixed?.top ? 0 : down),
      bottom: area.bottom + (isFixed?.bottom ? 0 : down),
      left: area.left + (isFixed?.left ? 0 : right),
      right: area.right + (isFixed?.right ? 0 : right),
    },
  }));
}
