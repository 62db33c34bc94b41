import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { areaName, cellArea } from '../../workbook/area';
import type { Cell } from '../layout/selection';

/** A formula as it reads after copying it from one cell to another: relative references move along. */
export function shiftedFormula(formula: string, from: Cell, to: Cell): string {
  const name = ({ row, column }: Cell) => areaName(cellArea(row, column));
  return translateFormulaToA1(translateFormulaToR1C1(formula, name(from)), name(to), { wrapEdges: false });
}
