import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { mapFormula } from '../formula/formula';
import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { cellName, unqualified } from './a1';
import { normal } from './canonical';
import { grouped } from './grouped';
import type { CellValue, Place } from './workbook';

/** A converted cell that holds another formula than was written there. */
export interface Displaced {
  readonly home: Place;
  /** The MLCOST formula and what was written instead, with their references as they are now. */
  readonly original: string;
  readonly written: string;
  /** The formula that stands there now. */
  readonly found: string;
  readonly value: CellValue;
}

/**
 * Where the formulas went when rows were sorted: the converted cell in which each stands now.
 *
 * A sort moves formulas within their column and keeps what they refer to in their own row. Only what can be told for
 * certain is listed: one cell for one formula, or as many cells for formulas that were the same.
 */
export function placesAfterSorting<Cell extends Displaced>(cells: readonly Cell[]): ReadonlyMap<Cell, Cell> {
  const key = ({ sheet, column }: Place, seen: string) => `${sheet.toLowerCase()}!${column}!${seen}`;
  const written = grouped(cells, (cell) => key(cell.home, asSeenFrom(cell.home, cell.written)));
  const found = grouped(cells, (cell) => key(cell.home, asSeenFrom(cell.home, cell.found)));
  const places = new Map<Cell, Cell>();
  for (const [seen, movers] of written) {
    const targets = found.get(seen) ?? [];
    const originals = new Set(movers.map(({ home, original }) => asSeenFrom(home, original)));
    if (targets.length !== movers.length || originals.size > 1) continue;
    movers.forEach((mover, index) => places.set(mover, targets[index] as Cell));
  }
  return places;
}

/** A formula that moved within its column, as it reads in its new cell. */
export function movedTo(formula: string, from: Place, to: Place): string {
  const seen = translateFormulaToR1C1(`=${formula}`, cellName(from.row, from.column));
  return translateFormulaToA1(seen, cellName(to.row, to.column)).slice(1);
}

/** The formula by what it means from its cell, however it is written. */
function asSeenFrom({ sheet, row, column }: Place, formula: string): string {
  const relative = (reference: string) =>
    translateFormulaToR1C1(`=${unqualified(reference, sheet)}`, cellName(row, column)).slice(1);
  try {
    return printFormula(
      mapFormula(parseFormula(formula), (node) =>
        node.kind === 'reference' ? { ...node, text: relative(node.text).toLowerCase() } : normal(node),
      ),
    );
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
}
