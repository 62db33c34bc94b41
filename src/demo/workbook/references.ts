import { MAX_COLS, MAX_ROWS, parseA1Ref, type ReferenceA1, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { Area } from './area';

/** Cells that a formula refers to; the sheet is absent where the formula names none. */
export interface CellReference {
  readonly sheet?: string;
  readonly area: Area;
  /** Which sides have a dollar sign. */
  readonly isFixed?: { readonly [Side in keyof Area]: boolean };
}

const A1 = new Set(['range', 'range_beam', 'range_ternary']);

/** The formula with each reference replaced; undefined stands for cells that are gone: #REF!. */
export function mapReferences(
  formula: string,
  change: (reference: CellReference) => CellReference | undefined,
): string {
  if (!formula.startsWith('=')) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (A1.has(type) ? changed(value, change) : value))
    .join('');
}

/** The references of a formula, in order. */
export function referencesOf(formula: string): readonly CellReference[] {
  const found: CellReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function changed(text: string, change: (reference: CellReference) => CellReference | undefined): string {
  const reference = parseA1Ref(text, { allowNamed: false, allowTernary: true });
  if (!reference || !('range' in reference) || (reference.context?.length ?? 0) > 1) return text;
  const { range, context } = reference as ReferenceA1;
  const area = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS,
    right: range.right ?? MAX_COLS,
  };
  const sheet = context?.[0];
  const isFixed = {
    top: range.$top ?? false,
    left: range.$left ?? false,
    bottom: range.$bottom ?? false,
    right: range.$right ?? false,
  };
  const to = change({ area, isFixed, ...(sheet !== undefined && { sheet }) });
  if (!to) return '#REF!';
  if (to.area === area && to.sheet === sheet) return text;
  const kept = (index: number | null | undefined, next: number) =>
    index === null || index === undefined ? null : next;
  return stringifyA1Ref({
    context: to.sheet === undefined ? [] : [to.sheet],
    range: {
      ...range,
      top: kept(range.top, to.area.top),
      left: kept(range.left, to.area.left),
      bottom: kept(range.bottom, to.area.bottom),
      right: kept(range.right, to.area.right),
    },
  });
}
