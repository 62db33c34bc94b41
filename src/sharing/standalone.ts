import { parseStructRef, type Token } from '@borgar/fx';
import { areaOf, cellName, extended, isA1, isOneCell, qualified, quoted } from './a1';
import { localNames, NEWER, withLambdasInline } from './localNames';
import { textOf, tokensOf } from './tokens';
import type { WorkbookView } from './view';
import type { Place, Table } from './workbook';

/** A formula means something that the workbook does not have, or a name that means nothing. */
export class UnresolvedError extends Error {
  constructor(
    readonly what: string,
    readonly kind: 'unresolved' | 'circularName' | 'brokenName' = 'unresolved',
  ) {
    super(`${kind} ${what}`);
  }
}

const DEEPEST = 32;
/**
 * The formula with names, tables and spilled ranges replaced by the cells they stand for, each with its sheet, and calls
 * of named LAMBDAs by the LAMBDAs.
 *
 * @throws {UnresolvedError} for a name, table, column or spilled range that is not there, and for broken names
 */
export function standalone(formula: string, place: Place, view: WorkbookView, depth = 0): string {
  const tokens = view.hasLambdas
    ? withLambdasInline(tokensOf(formula), (name) => view.lambda(name, place.sheet))
    : tokensOf(formula);
  const local = localNames(tokens);
  const written = tokens.flatMap((token, index) => {
    if (token.value === '#' && isReference(tokens[index - 1])) return [];
    if (token.value === '@' && isCell(tokens[index + 1])) return [];
    const isSpilled = isReference(token) && tokens[index + 1]?.value === '#';
    if (isSpilled) return [spilled(token.value, place, view)];
    const bare = token.value.replace(NEWER, '');
    return [local.has(bare.toLowerCase()) ? bare : resolved(token, place, view, depth)];
  });
  return written.join('');
}

const isReference = (token: Token | undefined) => token !== undefined && isA1(token);

/** What `@` takes from one cell is the cell itself. */
function isCell(token: Token | undefined): boolean {
  const area = isReference(token) && token ? areaOf(token.value, '') : undefined;
  return area !== undefined && isOneCell(area);
}

function resolved({ type, value }: Token, place: Place, view: WorkbookView, depth: number): string {
  if (type === 'structured') return structured(value, place, view);
  if (type === 'func') return value.replace(NEWER, '');
  if (type === 'range_named') return named(value, place, view, depth);
  return isA1({ type, value }) ? qualified(value, place.sheet) : value;
}

function named(name: string, place: Place, view: WorkbookView, depth: number): string {
  const [, sheet] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name)?.slice(0, 2) ?? [];
  const bare = name.slice(name.lastIndexOf('!') + 1);
  const defined = view.name(bare, sheet?.replaceAll("''", "'") ?? place.sheet);
  if (defined && depth === DEEPEST) throw new UnresolvedError(bare, 'circularName');
  if (defined?.formula.includes('#REF!')) throw new UnresolvedError(bare, 'brokenName');
  if (defined) return `(${standalone(defined.formula, place, view, depth + 1)})`;
  const table = view.table(bare);
  if (table) return areaText(table, dataRows(table), [table.left, table.right]);
  if (sheet === undefined && !name.includes('[')) throw new UnresolvedError(bare);
  return name;
}

function spilled(reference: string, place: Place, view: WorkbookView): string {
  const area = areaOf(reference, place.sheet);
  const block = area && view.cell({ sheet: area.sheet, row: area.top, column: area.left })?.block;
  if (!block) throw new UnresolvedError(`${reference}#`);
  return extended(qualified(reference, place.sheet), block.rows, block.columns);
}

type Found = Table & { readonly sheet: string };

function structured(reference: string, place: Place, view: WorkbookView): string {
  const parsed = parseStructRef(reference);
  const table = parsed && (parsed.table ? view.table(parsed.table) : view.tableAt(place));
  if (!parsed || !table) throw new UnresolvedError(reference);
  const positions = (parsed.columns ?? []).map((column) => {
    const at = table.columns.findIndex((name) => name.toLowerCase() === column.toLowerCase());
    if (at < 0) throw new UnresolvedError(reference);
    return table.left + at;
  });
  const columns = [positions[0] ?? table.left, positions.at(-1) ?? table.right] as const;
  return areaText(table, rowsOf(table, parsed.sections ?? [], place), columns);
}

function rowsOf(table: Found, sections: readonly string[], place: Place): readonly [number, number] {
  const parts = sections.map((section) => section.toLowerCase());
  if (parts.includes('this row')) return [place.row, place.row];
  if (parts.includes('all')) return [table.top, table.bottom];
  if (parts.length === 0) return dataRows(table);
  const data = dataRows(table);
  const top = parts.includes('headers') ? table.top : parts.includes('data') ? data[0] : table.bottom;
  const bottom = parts.includes('totals') ? table.bottom : parts.includes('data') ? data[1] : table.top;
  return [top, bottom];
}

const dataRows = ({ top, bottom, headerRows, totalRows }: Table) =>
  [top + headerRows, bottom - totalRows] as const;

function areaText(table: Found, rows: readonly [number, number], columns: readonly [number, number]): string {
  const first = cellName(rows[0], columns[0]);
  const last = cellName(rows[1], columns[1]);
  return `${quoted(table.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The formula with the spilled ranges of some blocks written out: `B2#` as `B2:B8`, which no longer spills. */
export function withoutSpills(
  formula: string,
  sheet: string,
  sizeAt: (place: Place) => { readonly rows: number; readonly columns: number } | undefined,
): string {
  if (!formula.includes('#')) return formula;
  const tokens = tokensOf(formula);
  const sizes = tokens.map((token, index) => {
    const isSpilled = isReference(token) && tokens[index + 1]?.value === '#';
    const area = isSpilled ? areaOf(token.value, sheet) : undefined;
    return area && sizeAt({ sheet: area.sheet, row: area.top, column: area.left });
  });
  return textOf(
    tokens.flatMap((token, index) => {
      if (sizes[index - 1] && token.value === '#') return [];
      const size = sizes[index];
      return [size ? { value: extended(token.value, size.rows, size.columns) } : token];
    }),
  );
}
