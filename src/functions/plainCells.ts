import type { Call, Formula } from '../formula/formula';
import { NoPlainForm } from './noPlainForm';
import type { PlainCells } from './plainForm';

/** Functions that give the same for cells one by one as for an array of them. */
const AGGREGATES = new Set(['SUM', 'MAX', 'MIN', 'AVERAGE', 'PRODUCT']);
/** Functions of one number that work on every cell of an array. */
const ELEMENTWISE = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'ABS', 'INT', 'SQRT', 'IFERROR']);
const MOST_ARGUMENTS = 255;

export const isSingle = (cells: PlainCells) => cells.length === 1 && cells[0]?.length === 1;

export function eachCell(cells: PlainCells, change: (cell: Formula) => Formula): PlainCells {
  return cells.map((row) => row.map((cell) => cell && change(cell)));
}

/**
 * Cell by cell: a single cell goes with all the others, several cells with as many.
 *
 * @throws {NoPlainForm} where they do not match, or are known to the sheet only
 */
export function together(
  operands: readonly PlainCells[],
  name: string,
  combine: (cells: readonly (Formula | null)[]) => Formula | null,
): PlainCells {
  const isArray = operands.some((cells) => !isSingle(cells));
  const spread = isArray ? operands.map((cells) => literalCells(cells, name)) : operands;
  const shape = spread.find((cells) => !isSingle(cells)) ?? [[null]];
  const fits = (cells: PlainCells) =>
    isSingle(cells) || (cells.length === shape.length && cells[0]?.length === shape[0]?.length);
  if (!spread.every(fits)) throw new NoPlainForm({ kind: 'array', name });
  return shape.map((row, down) =>
    row.map((_, right) =>
      combine(spread.map((cells) => (isSingle(cells) ? cells[0]?.[0] : cells[down]?.[right]) ?? null)),
    ),
  );
}

/** An array beside a result of several cells is taken cell by cell too; a range would have to be taken apart. */
function literalCells(cells: PlainCells, name: string): PlainCells {
  const [cell] = cells[0] ?? [];
  if (!isSingle(cells) || !cell) return cells;
  if (cell.kind === 'array') return cell.rows;
  const isRange = cell.kind === 'reference' ? /[:[]/.test(cell.text) : cell.kind === 'postfix';
  if (isRange && !(cell.kind === 'postfix' && cell.operator === '%'))
    throw new NoPlainForm({ kind: 'array', name });
  return cells;
}

/** A native function around a result of several cells. */
export function aroundCells(call: Call, given: readonly (PlainCells | null)[]): PlainCells {
  const name = call.name.toUpperCase();
  const [first, ...others] = given;
  if (name === 'INDEX' && first) return [[chosen(first, others, call)]];
  if (AGGREGATES.has(name)) return [[aggregate(call, given)]];
  if (!ELEMENTWISE.has(name)) throw new NoPlainForm({ kind: 'array', name: call.name });
  return together(
    given.map((cells) => cells ?? [[null]]),
    call.name,
    (cells) => (cells[0] ? { ...call, arguments: cells } : null),
  );
}

/** The aggregate of the cells one by one; it would ignore the names of rows in a range. */
function aggregate(call: Call, given: readonly (PlainCells | null)[]): Formula {
  const cells = given.flatMap((each): readonly (Formula | null)[] => {
    if (each === null) return [null];
    if (isSingle(each)) return each.flat();
    const numbers = each.flat().filter((cell) => cell?.kind !== 'text');
    if (numbers.includes(null)) throw new NoPlainForm({ kind: 'arguments', name: call.name });
    return numbers;
  });
  if (cells.length > MOST_ARGUMENTS) throw new NoPlainForm({ kind: 'array', name: call.name });
  return { ...call, arguments: cells };
}

/** The cell that `INDEX(cells, row, column)` names; of a single row, the one number is the column. */
function chosen(cells: PlainCells, others: readonly (PlainCells | null)[], call: Call): Formula {
  const positions = others.map((each) => position(each));
  const isRow = cells.length === 1 && others.length === 1;
  const [row, column] = isRow ? [1, positions[0]] : others.length === 1 ? [positions[0], 1] : positions;
  const isColumn = cells.every(({ length }) => length === 1);
  const isPicked = row !== undefined && column !== undefined && (others.length > 1 || isRow || isColumn);
  const cell = isPicked ? cells[row - 1]?.[column - 1] : undefined;
  if (cell === undefined) throw new NoPlainForm({ kind: 'array', name: call.name });
  if (cell === null) throw new NoPlainForm({ kind: 'arguments', name: call.name });
  return cell;
}

function position(cells: PlainCells | null): number | undefined {
  const cell = cells?.[0]?.[0];
  const value = cell?.kind === 'number' ? Math.trunc(Number(cell.text)) : 0;
  return value >= 1 ? value : undefined;
}
