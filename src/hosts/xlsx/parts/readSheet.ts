import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../../sharing/a1';
import type { CellContent, CellValue, Rule } from '../../../sharing/workbook';
import { fromFile } from './formulaText';
import { ruleElements } from './rules';
import { type Element, elements, startTag, unescaped, words } from './xml';

/** A cell of a sheet part. */
export interface CellElement {
  readonly row: number;
  readonly column: number;
  readonly cell: Element;
  readonly formula: Element | undefined;
  readonly value: Element | undefined;
  readonly inline: Element | undefined;
}

type Found = { -readonly [Key in keyof CellElement]: CellElement[Key] };

const NAMES = new Set(['row', 'c', 'f', 'v', 'is']);

/** The cells of a sheet part, in the order of the file. */
export function cellElements(xml: string): readonly CellElement[] {
  const cells: Found[] = [];
  let row = -1;
  let column = -1;
  for (const element of elements(xml, NAMES)) {
    if (element.name === 'row') {
      row = Number(read(xml, element, ROW) ?? row + 2) - 1;
      column = -1;
    } else if (element.name === 'c') {
      const at = placeOf(read(xml, element, ROW));
      ({ row, column } = at ?? { row, column: column + 1 });
      cells.push({ row, column, cell: element, formula: undefined, value: undefined, inline: undefined });
    } else if (element.parent?.name === 'c') {
      const cell = cells[cells.length - 1] as Found;
      if (element.name === 'f') cell.formula = element;
      else if (element.name === 'v') cell.value = element;
      else cell.inline = element;
    }
  }
  return cells;
}

const pattern = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
const [ROW, TYPE, REF, SHARED, METADATA] = ['r', 't', 'ref', 'si', 'cm'].map(pattern) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

function read(xml: string, element: Element, name: RegExp): string | undefined {
  const match = name.exec(startTag(xml, element));
  return match ? (match[1] ?? match[2]) : undefined;
}

function placeOf(address: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(address ?? '') ?? [];
  if (letters === undefined) return undefined;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export interface StoredFormula {
  /** As the file writes it. */
  readonly text: string;
  /** The group of a formula that several cells share. */
  readonly shared?: string;
  /** The cells of an array formula. */
  readonly area?: string;
}

/** The formula of every cell that has one, those of shared groups written out. */
export function storedFormulas(
  xml: string,
  cells: readonly CellElement[],
): ReadonlyMap<CellElement, StoredFormula> {
  const formulas = new Map<CellElement, StoredFormula>();
  const masters = new Map<string, string>();
  for (const cell of cells) {
    const { formula } = cell;
    const type = formula && read(xml, formula, TYPE);
    if (!formula || type === 'dataTable') continue;
    const text = words(xml, formula);
    const shared = type === 'shared' ? read(xml, formula, SHARED) : undefined;
    if (shared === undefined) {
      const area = type === 'array' ? (read(xml, formula, REF) ?? '') : undefined;
      if (text !== '') formulas.set(cell, { text, ...(area !== undefined && { area }) });
      continue;
    }
    const address = cellName(cell.row, cell.column);
    if (text !== '') masters.set(shared, translateFormulaToR1C1(`=${text}`, address));
    const master = masters.get(shared);
    const own = text === '' && master ? translateFormulaToA1(master, address).slice(1) : text;
    if (own !== '') formulas.set(cell, { text: own, shared });
  }
  return formulas;
}

export function readSheet(
  xml: string,
  texts: readonly string[],
): { readonly cells: readonly CellContent[]; readonly rules: readonly Rule[] } {
  const found = cellElements(xml);
  const formulas = storedFormulas(xml, found);
  return {
    cells: found.flatMap((cell) => {
      const stored = formulas.get(cell);
      const value = valueOf(xml, cell, texts);
      if (!stored && value === null) return [];
      const { row, column } = cell;
      return [{ row, column, value, ...(stored && contents(xml, cell, stored)) }];
    }),
    rules: ruleElements(xml).map(({ kind, id, at, formulas: own }) => ({
      kind,
      id,
      at,
      formulas: own.map((element) => fromFile(words(xml, element))),
    })),
  };
}

function contents(xml: string, { cell }: CellElement, { text, area }: StoredFormula) {
  const formula = fromFile(text);
  if (area === undefined) return { formula };
  const [first, last] = area.split(':').map((corner) => placeOf(corner));
  if (!first) return { formula };
  const block = {
    rows: (last ?? first).row - first.row + 1,
    columns: (last ?? first).column - first.column + 1,
    isDynamic: read(xml, cell, METADATA) !== undefined,
  };
  return { formula, block };
}

/** What the file says that the cell shows; null where it does not say. */
export function valueOf(
  xml: string,
  { cell, value, inline }: CellElement,
  texts: readonly string[],
): CellValue {
  if (inline) {
    return elements(xml.slice(inline.start, inline.end), new Set(['t']))
      .map((text) => words(xml.slice(inline.start, inline.end), text))
      .join('');
  }
  if (!value) return null;
  const text = words(xml, value);
  switch (read(xml, cell, TYPE)) {
    case 's':
      return texts[Number(text)] ?? null;
    case 'str':
    case 'inlineStr':
      return text;
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    case 'd':
      return unescaped(text);
    default:
      return text === '' ? null : Number(text);
  }
}
