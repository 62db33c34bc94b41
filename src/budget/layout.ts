import type { FormulaStyle } from './draft';
import { address, type Place, rangeAddress } from './address';
import { mapFormula } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { simplify } from '../formula/simplify';
import { parseTemplate, printTemplate } from '../formula/template';
import { plainFormula } from '../functions/plainFormula';
import { type CellIndex, cellIndex, evaluation } from './evaluation';
import { formatIn } from './look';
import type { Cell, Chart, Column, Flag, Format, Sheet, Style, Validation, Workbook } from './workbook';

/** A workbook with its addresses: all that a host needs, and nothing left to decide. */
export interface LaidOutWorkbook extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly LaidOutSheet[];
  readonly values: CellValues;
  /** Cells that can be set from outside, by input name. */
  readonly inputs: ReadonlyMap<string, Place>;
}

/** The value of every cell that has an id, computed by core when it is asked for. */
export interface CellValues extends Iterable<readonly [id: string, value: number | string]> {
  readonly get: (id: string) => number | string | undefined;
}

export interface LaidOutSheet extends Pick<Sheet, 'id' | 'title' | 'tab' | 'frozen' | 'print'> {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (LaidOutCell | null)[])[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly Chart[];
  readonly tables: readonly LaidOutTable[];
  /** Rows, counted from 0, on which a printed page begins. */
  readonly pageStarts: readonly number[];
  /** Cells that stand out where the formula, as seen from the first of them, holds. */
  readonly highlights: readonly { readonly address: string; readonly formula: string }[];
}

export interface LaidOutTable {
  readonly name: string;
  readonly address: string;
  readonly place: readonly [Place, Place];
}

export interface LaidOutCell {
  /** Computed by core when it is asked for. */
  readonly value: number | string;
  /** Without its equals sign, in English syntax. */
  readonly formula?: string | undefined;
  readonly style: Style;
  readonly format?: Format | undefined;
  readonly validation?: Validation | undefined;
  readonly flag?: Flag | undefined;
}

/** Assigns addresses and writes every formula in the chosen style. */
export function layout(workbook: Workbook, style: FormulaStyle): LaidOutWorkbook {
  const places = placesOf(workbook);
  const ranges = rangesOf(workbook, places);
  const index = cellIndex(workbook);
  const { of } = evaluation(index);
  const sheets = workbook.sheets.map((sheet) => {
    const print = (formula: string, place: Place) => {
      const textOf = (name: string) => reference(name, place, places, ranges);
      if (places.has(formula)) return textOf(formula); // half of all formulas are one id
      const isTwin = style === 'plain' && formula.includes('MLCOST.');
      return isTwin ? inPlain(formula, textOf) : printTemplate(formula, textOf);
    };
    return laidOutSheet(sheet, { language: workbook.language, print, places, ranges, of });
  });
  const inputs = new Map<string, Place>();
  eachCell(workbook, (cell, place) => cell.input && inputs.set(cell.input, place));
  return { ...workbook, sheets, values: named(index, of), inputs };
}

type Places = ReadonlyMap<string, Place>;
type Ranges = ReadonlyMap<string, readonly [Place, Place]>;

function eachCell(workbook: Workbook, visit: (cell: Cell, place: Place) => void): void {
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => cell && visit(cell, { sheet: sheet.title, row, column })),
    );
  }
}

function placesOf(workbook: Workbook): Places {
  const places = new Map<string, Place>();
  eachCell(workbook, ({ id }, place) => {
    if (id === undefined) return;
    if (places.has(id)) throw new Error(`Two cells have the id ${id}`);
    places.set(id, place);
  });
  return places;
}

function rangesOf({ sheets }: Workbook, places: Places): Ranges {
  const entries = sheets.flatMap(({ ranges }) => Object.entries(ranges));
  return new Map(
    entries.map(([name, [first, last]]) => [name, [placeOf(first, places), placeOf(last, places)] as const]),
  );
}

function placeOf(id: string, places: Places): Place {
  const place = places.get(id);
  if (!place) throw new Error(`No cell has the id ${id}`);
  return place;
}

/** What a formula of one cell says where its template has an id. */
function reference(name: string, from: Place, places: Places, ranges: Ranges): string {
  const range = ranges.get(name);
  return range ? rangeAddress(range, from) : address(placeOf(name, places), from);
}

function inPlain(formula: string, textOf: (name: string) => string): string {
  const located = mapFormula(simplify(parseTemplate(formula)), (node) =>
    node.kind === 'name' ? { kind: 'reference', text: textOf(node.name) } : node,
  );
  const plain = plainFormula(located);
  const cell = 'cells' in plain ? plain.cells[0]?.[0] : undefined;
  if (!cell) throw new Error(`No plain form: ${formula}`);
  return printFormula(cell);
}

interface Around {
  readonly language: Workbook['language'];
  readonly print: (formula: string, place: Place) => string;
  readonly places: Places;
  readonly ranges: Ranges;
  readonly of: (cell: Cell) => number | string;
}

function laidOutSheet(sheet: Sheet, { language, print, places, ranges, of }: Around): LaidOutSheet {
  const fixed = ([first, last]: readonly [Place, Place]) =>
    rangeAddress([first, last], { sheet: '', row: -1, column: -1 });
  const range = (name: string) => {
    const found = ranges.get(name);
    if (!found) throw new Error(`No range is called ${name}`);
    return fixed(found);
  };
  // the same properties in every cell: spread where there are any, they took a third of the time
  const drawn = (cell: Cell, row: number, column: number): LaidOutCell => {
    const { style, formula, format, validation, flag } = cell;
    return {
      get value() {
        return of(cell);
      },
      style,
      formula: formula === undefined ? undefined : print(formula, { sheet: sheet.title, row, column }),
      format: format && formatIn(language, format),
      validation:
        validation?.kind === 'list' ? { ...validation, range: range(validation.range) } : validation,
      flag,
    };
  };
  const rangeNames = (sheet.namedRanges ?? []).map((name) => ({ name, address: range(name) }));
  const cellNames = sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.name
        ? [
            {
              name: cell.name,
              address: address({ sheet: sheet.title, row, column }, { sheet: '', row: -1, column: -1 }),
            },
          ]
        : [],
    ),
  );
  return {
    id: sheet.id,
    title: sheet.title,
    tab: sheet.tab,
    frozen: sheet.frozen,
    print: sheet.print,
    columns: sheet.columns,
    rows: sheet.rows.map(({ cells }, row) => cells.map((cell, column) => cell && drawn(cell, row, column))),
    names: [...cellNames, ...rangeNames],
    charts: sheet.charts.map((chart) => ({
      ...chart,
      categories: range(chart.categories),
      series: chart.series.map(({ title, values: cells }) => ({ title, values: range(cells) })),
    })),
    pageStarts: sheet.rows.flatMap(({ startsPage }, row) => (startsPage ? [row] : [])),
    tables: (sheet.tables ?? []).map(({ name, header, last }) => {
      const place = [placeOf(header, places), placeOf(last, places)] as const;
      return { name, place, address: unfixed(rangeAddress(place, place[0])) };
    }),
    highlights: (sheet.highlights ?? []).map((highlight) => laidOutHighlight(highlight, places, ranges)),
  };
}

const unfixed = (text: string) => text.replaceAll('$', '');

function laidOutHighlight(
  { range, above }: NonNullable<Sheet['highlights']>[number],
  places: Places,
  ranges: Ranges,
): LaidOutSheet['highlights'][number] {
  const run = ranges.get(range);
  if (!run) throw new Error(`No range is called ${range}`);
  const [first] = run;
  const limit = address(placeOf(above, places), { sheet: first.sheet, row: -1, column: -1 });
  return {
    address: unfixed(rangeAddress(run, first)),
    formula: `${unfixed(address(first, first))}>${limit}`,
  };
}

function named({ cells }: CellIndex, of: (cell: Cell) => number | string): CellValues {
  return {
    get: (id) => {
      const cell = cells.get(id);
      return cell && of(cell);
    },
    *[Symbol.iterator]() {
      for (const [id, cell] of cells) yield [id, of(cell)] as const;
    },
  };
}
