import { columnName } from '../../../sharing/a1';
import { grouped } from '../../../sharing/grouped';
import type { CellValue, Edit } from '../../../sharing/workbook';
import { toFile } from './formulaText';
import { type CellElement, cellElements, storedFormulas, valueOf } from './readSheet';
import { ruleElements } from './rules';
import { elements, escaped, prefixOf, type Replacement, replaced, startTag } from './xml';

export type CellEdit = Extract<Edit, { kind: 'cell' }>;
export type RuleEdit = Extract<Edit, { kind: 'rule' }>;

/** What a sheet part needs from the rest of the file. */
export interface SheetContext {
  readonly texts: readonly string[];
  /** The number by which cells say that their formula spills, taken only where one is needed. */
  readonly spillMark: () => string;
}

/** The sheet part with some cells and rules changed, and every other byte as it was. */
export function editSheet(
  xml: string,
  cellEdits: readonly CellEdit[],
  ruleEdits: readonly RuleEdit[],
  context: SheetContext,
): string {
  const cells = cellElements(xml);
  const wanted = new Map(cellEdits.map((edit) => [keyOf(edit.place), edit]));
  const formulas = storedFormulas(xml, cells);
  const opened = new Set(
    cells.flatMap((cell) => (wanted.has(keyOf(cell)) ? (formulas.get(cell)?.shared ?? []) : [])),
  );
  const changes: Replacement[] = [];
  const found = new Set<string>();
  for (const cell of cells) {
    const edit = wanted.get(keyOf(cell));
    const stored = formulas.get(cell);
    if (edit) {
      found.add(keyOf(cell));
      changes.push({
        start: cell.cell.start,
        end: cell.cell.end,
        text: editedCell(xml, cell, edit, context),
      });
    } else if (stored?.shared !== undefined && opened.has(stored.shared) && cell.formula) {
      const prefix = prefixOf(xml, cell.formula);
      const text = `<${prefix}f>${escaped(stored.text)}</${prefix}f>`;
      changes.push({ start: cell.formula.start, end: cell.formula.end, text });
    }
  }
  const added = cellEdits.filter(({ place }) => !found.has(keyOf(place)));
  const inserted = added.length > 0 ? insertedCells(xml, cells, added, context) : [];
  return replaced(xml, [...changes, ...inserted, ...ruleChanges(xml, ruleEdits)]);
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;

function editedCell(xml: string, cell: CellElement, edit: CellEdit, context: SheetContext): string {
  const prefix = prefixOf(xml, cell.cell);
  const isKept = sameValue(valueOf(xml, cell, context.texts), edit.value);
  const tag = startTag(xml, cell.cell).replace(/\s*\/?>$/, '');
  const kept = tag.replace(
    isKept ? /\s(?:cm|vm)\s*=\s*("[^"]*"|'[^']*')/g : /\s(?:cm|vm|t)\s*=\s*("[^"]*"|'[^']*')/g,
    '',
  );
  const isShared = isKept && edit.formula !== undefined && /\st\s*=\s*["'](s|inlineStr)["']/.test(kept);
  const value = isKept && !isShared ? valueText(xml, cell) : stored(edit.value, prefix);
  const start = isShared ? kept.replace(/\st\s*=\s*("[^"]*"|'[^']*')/, '') : kept;
  const type = isKept && !isShared ? '' : typeOf(edit.value);
  return `${start}${type}${mark(edit, context)}>${formulaText(edit, prefix)}${value}</${prefix}c>`;
}

const sameValue = (one: CellValue, other: CellValue) => JSON.stringify(one) === JSON.stringify(other);

function valueText(xml: string, { value, inline }: CellElement): string {
  const element = value ?? inline;
  return element ? xml.slice(element.start, element.end) : '';
}

const mark = ({ block }: CellEdit, { spillMark }: SheetContext) =>
  block?.isDynamic ? ` cm="${spillMark()}"` : '';

function formulaText({ formula, block, place }: CellEdit, prefix: string): string {
  if (formula === undefined) return '';
  const text = escaped(toFile(formula));
  if (!block) return `<${prefix}f>${text}</${prefix}f>`;
  const { row, column } = place;
  const first = `${columnName(column)}${row + 1}`;
  const last = `${columnName(column + block.columns - 1)}${row + block.rows}`;
  return `<${prefix}f t="array" ref="${first === last ? first : `${first}:${last}`}">${text}</${prefix}f>`;
}

function typeOf(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

function stored(value: CellValue, prefix: string): string {
  if (value === null) return '';
  const text =
    typeof value === 'object'
      ? value.error
      : typeof value === 'boolean'
        ? String(Number(value))
        : String(value);
  return `<${prefix}v>${escaped(text)}</${prefix}v>`;
}

/** Cells that the file has not, in rows that it may not have either. */
function insertedCells(
  xml: string,
  cells: readonly CellElement[],
  edits: readonly CellEdit[],
  context: SheetContext,
): readonly Replacement[] {
  const rows = elements(xml, new Set(['row', 'sheetData']));
  const data = rows.find(({ name }) => name === 'sheetData');
  if (!data) return [];
  const prefix = prefixOf(xml, data);
  const own = new Map(
    rows.filter(({ name }) => name === 'row').map((element) => [rowNumber(xml, element.start), element]),
  );
  const byRow = grouped(edits, ({ place }) => place.row + 1);
  return [...byRow]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([number, group]): Replacement[] => {
      const sorted = group.toSorted((one, other) => one.place.column - other.place.column);
      const row = own.get(number);
      if (row && row.innerEnd < row.end) {
        return sorted.map((edit) => {
          const next = cells.find((cell) => cell.row === edit.place.row && cell.column > edit.place.column);
          const at = next?.cell.start ?? row.innerEnd;
          return { start: at, end: at, text: newCell(edit, prefix, context) };
        });
      }
      const contents = sorted.map((edit) => newCell(edit, prefix, context)).join('');
      if (row) {
        const open = xml.slice(row.start, row.end).replace(/\s*\/>$/, '>');
        return [{ start: row.start, end: row.end, text: `${open}${contents}</${prefix}row>` }];
      }
      const following = [...own]
        .filter(([each]) => each > number)
        .toSorted(([one], [other]) => one - other)[0]?.[1];
      const at = following?.start ?? data.innerEnd;
      return [{ start: at, end: at, text: `<${prefix}row r="${number}">${contents}</${prefix}row>` }];
    });
}

const rowNumber = (xml: string, start: number) =>
  Number(/\sr\s*=\s*["'](\d+)["']/.exec(xml.slice(start, start + 400))?.[1] ?? 0);

function newCell(edit: CellEdit, prefix: string, context: SheetContext): string {
  const address = `${columnName(edit.place.column)}${edit.place.row + 1}`;
  return `<${prefix}c r="${address}"${typeOf(edit.value)}${mark(edit, context)}>${formulaText(edit, prefix)}${stored(edit.value, prefix)}</${prefix}c>`;
}

function ruleChanges(xml: string, edits: readonly RuleEdit[]): readonly Replacement[] {
  if (edits.length === 0) return [];
  const rules = ruleElements(xml);
  return edits.flatMap(({ rule, formulas }) => {
    const found = rules.find(({ kind, id }) => kind === rule.kind && id === rule.id);
    return (found?.formulas ?? []).map(({ innerStart, innerEnd }, index) => ({
      start: innerStart,
      end: innerEnd,
      text: escaped(toFile(formulas[index] ?? '')),
    }));
  });
}
