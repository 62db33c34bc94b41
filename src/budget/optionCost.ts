import { type Formula, mapFormula, name as nameNode } from '../formula/formula';
import { parseTemplate } from '../formula/template';
import { printFormula } from '../formula/printFormula';
import type { Sheet } from './workbook';

/** The formulas of the cells that have an id. */
export function formulasOf(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Map(
    cells.flatMap((cell) =>
      cell?.id !== undefined && cell.formula !== undefined ? [[cell.id, cell.formula] as const] : [],
    ),
  );
}

/**
 * A formula as it would be with other cells in the place of some: what an option would cost without choosing it.
 *
 * Cells on the way that depend on a replaced one are written out, all others are left as references.
 */
export function withCells(
  formula: string,
  replaced: ReadonlyMap<string, string>,
  formulas: ReadonlyMap<string, string>,
): string {
  const changed = new Map<string, Formula | undefined>();
  const changedCell = (id: string): Formula | undefined => {
    const other = replaced.get(id);
    if (other !== undefined) return nameNode(other);
    if (changed.has(id)) return changed.get(id);
    changed.set(id, undefined);
    const own = formulas.get(id);
    const result = own === undefined ? undefined : rewritten(own);
    changed.set(id, result);
    return result;
  };
  const rewritten = (text: string): Formula | undefined => {
    let touched = false;
    const tree = mapFormula(parseTemplate(text), (node) => {
      const other = node.kind === 'name' ? changedCell(node.name) : undefined;
      touched ||= other !== undefined;
      return other ?? node;
    });
    return touched ? tree : undefined;
  };
  return printFormula(rewritten(formula) ?? parseTemplate(formula));
}
