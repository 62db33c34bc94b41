import type { FormulaStyle } from './draft';
import { address, type Place, rangeAddress } from './address';
import { type Formula, mapFormula } from '../formula/formula';
import { parseTemplate } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { simplify } from '../formula/simplify';
import { plainFormula } from '../functions/plainFormula';
import { valuesOf } from './values';
import type { Cell, Chart, Column, Flag, Format, Sheet, Style, Validation, Workbook } from './workbook';

/** A workbook with its addresses: all that a host needs, and nothing left to decide. */
export interface LaidOutWorkbook extends Omit<Workbook, 'sheets'> {
  readonly sheets: readonly LaidOutSheet[];
  /** Computed values by cell id. */
  readonly values: ReadonlyMap<string, number | string>;
  /** Cells that can be set from outside, by input name. */
  readonly inputs: ReadonlyMap<string, Place>;
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
  readonly value: number | string;
  /** Without its equals sign, in English syntax. */
  readonly formula?: string;
  readonly style: Style;
  readonly format?: Format;
  readonly validation?: Validation;
  readonly flag?: Flag;
}

/** Assigns addresses, writes every formula in the chosen style and computes every value. */
export function layout(workbook: Workbook, style: FormulaStyle): LaidOutWorkbook {
  const places = placesOf(workbook);
  const ranges = rangesOf(workbook, places);
  const values = valuesOf(workbook);
  const sheets = workbook.sheets.map((sheet) => {
    const print = (formula: string, place: Place) => {
      const written = located(formula, place, places, ranges);
      return printFormula(style === 'plain' && formula.includes('MLCOST.') ? inPlain(written) : written);
    };
    return laidOutSheet(sheet, print, places, ranges, values);
  });
  const inputs = new Map<string, Place>();
  eachCell(workbook, (cell, place) => cell.input && inputs.set(cell.input, place));
  return { ...workbook, sheets, values: named(workbook, values), inputs };
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

const shortest = new Map<string, Formula>();

/** A template as short as it can be; each is read and simplified once. */
function simplified(template: string): Formula {
  const known = shortest.get(template) ?? simplify(parseTemplate(template));
  shortest.set(template, known);
  return known;
}

/** The formula with ids turned into references, as seen from one cell. */
function located(formula: string, from: Place, places: Places, ranges: Ranges): Formula {
  return mapFormula(simplified(formula), (node) => {
    if (node.kind !== 'name') return node;
    const range = ranges.get(node.name);
    const text = range ? rangeAddress(range, from) : address(placeOf(node.name, places), from);
    return { kind: 'reference', text };
  });
}

function inPlain(formula: Formula): Formula {
  const plain = plainFormula(formula);
  const cell = 'cells' in plain ? plain.cells[0]?.[0] : undefined;
  if (!cell) throw new Error(`No plain form: ${printFormula(formula)}`);
  return cell;
}

function laidOutSheet(
  sheet: Sheet,
  print: (formula: string, place: Place) => string,
  places: Places,
  ranges: Ranges,
  values: ReadonlyMap<Cell, number | string>,
): LaidOutSheet {
  const fixed = ([first, last]: readonly [Place, Place]) =>
    rangeAddress([first, last], { sheet: '', row: -1, column: -1 });
  const range = (name: string) => {
    const found = ranges.get(name);
    if (!found) throw new Error(`No range is called ${name}`);
    return fixed(found);
  };
  const drawn = (cell: Cell, row: number, column: number): LaidOutCell => ({
    value: values.get(cell) ?? '',
    style: cell.style,
    ...(cell.formula !== undefined && { formula: print(cell.formula, { sheet: sheet.title, row, column }) }),
    ...(cell.format && { format: cell.format }),
    ...(cell.validation && {
      validation:
        cell.validation.kind === 'list'
          ? { ...cell.validation, range: range(cell.validation.range) }
          : cell.validation,
    }),
    ...(cell.flag && { flag: cell.flag }),
  });
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

function named(
  workbook: Workbook,
  values: ReadonlyMap<Cell, number | string>,
): ReadonlyMap<string, number | string> {
  const byId = new Map<string, number | string>();
  eachCell(workbook, (cell) => cell.id !== undefined && byId.set(cell.id, values.get(cell) ?? ''));
  return byId;
}
