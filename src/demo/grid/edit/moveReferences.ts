import { type Area, type DefinedName, isFormula, type Sheet, type Workbook } from '../../workbook';
import type { Held } from '../../workbook/held';
import { type CellReference, mapReferences } from '../../workbook/references';

/** Cells that were cut from one place and are pasted at another. */
export interface Move {
  readonly from: { readonly sheet: Sheet; readonly area: Area };
  readonly to: { readonly sheet: Sheet; readonly area: Area };
}

/** Formulas and names that refer to cut cells follow them, as in Excel; what referred to cells written over is #REF!. */
export function moveReferences(workbook: Workbook, move: Move): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, content } of [...sheet.entries()]) {
      if (!isFormula(content)) continue;
      const formula = followed(content.formula, sheet, sheet, move);
      if (formula !== content.formula) sheet.enter(row, column, { formula });
    }
    followNames(sheet.names.items, sheet, move);
  }
  followNames(workbook.names.items, move.from.sheet, move);
  workbook.namesChanged();
}

/** The formula of a cell that is itself moved: it goes on to refer to the same cells. */
export const movedFormula = (formula: string, move: Move): string =>
  followed(formula, move.from.sheet, move.to.sheet, move);

function followNames(names: readonly Held<DefinedName>[], on: Sheet, move: Move): void {
  for (const held of names) {
    const formula = followed(held.state.formula, on, on, move);
    if (formula !== held.state.formula) held.change({ formula });
  }
}

/** @param on - the sheet from which the formula is read now; `then` the one from which it will be read */
function followed(formula: string, on: Sheet, then: Sheet, { from, to }: Move): string {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const change = (reference: CellReference): CellReference | undefined => {
    const { area } = reference;
    const sheet = reference.sheet ?? on.name;
    const isOn = (other: Sheet) => other.name.toLowerCase() === sheet.toLowerCase();
    const seen = (name: string) =>
      reference.sheet === undefined && name === then.name ? reference : { ...reference, sheet: name };
    if (isOn(from.sheet) && isInside(area, from.area)) {
      const { top, left, bottom, right: end } = area;
      const moved = { top: top + down, left: left + right, bottom: bottom + down, right: end + right };
      return { ...seen(to.sheet.name), area: moved };
    }
    if (isOn(to.sheet) && isInside(area, to.area)) return undefined;
    return seen(sheet);
  };
  return mapReferences(formula, change);
}

const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;
