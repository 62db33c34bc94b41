import type { Formula } from '../formula/formula';
import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { ourFormula } from './rewrite';
import { withoutSpills } from './standalone';
import type { WorkbookView } from './view';
import type { Block, CellValue, ColumnFormula, Place, Rule } from './workbook';

/** Where a formula stands. */
export type Target =
  | { readonly kind: 'cell' }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'rule'; readonly rule: Rule; readonly position: number }
  | ({ readonly kind: 'column'; readonly table: string } & Pick<ColumnFormula, 'column' | 'part'>);

/** A formula that calls MLCOST, or needs the cells that such a formula spills into. */
export interface Source {
  readonly target: Target;
  /** The cell it stands in, or is relative to. */
  readonly home: Place;
  readonly text: string;
  /** Null where it cannot be read. */
  readonly formula: Formula | null;
  /** The same, spilled ranges written out. */
  readonly effective: Formula | null;
  readonly block?: Block;
  /** What the cells show, row by row; undefined for what is no cell. */
  readonly values?: readonly (readonly CellValue[])[];
}

type Written = Omit<Source, 'formula' | 'effective'>;

/** Every formula that calls MLCOST, wherever it stands. */
export function ourSources(view: WorkbookView): readonly Source[] {
  const sizeAt = (place: Place) => {
    const cell = view.cell(place);
    return cell?.block && ourFormula(cell.formula) !== undefined ? cell.block : undefined;
  };
  return everyFormula(view).flatMap((written) => {
    const formula = ourFormula(written.text);
    return formula === undefined ? [] : [completed(written, formula, sizeAt)];
  });
}

/** The formulas without MLCOST that mean `B2#`, where the formula of B2 is about to be replaced. */
export function spillSources(
  view: WorkbookView,
  sizeAt: (place: Place) => Block | undefined,
): readonly Source[] {
  return everyFormula(view).flatMap((written) => {
    if (!written.text.includes('#') || ourFormula(written.text) !== undefined) return [];
    if (withoutSpills(written.text, written.home.sheet, sizeAt) === written.text) return [];
    const formula = read(written.text);
    return formula ? [completed(written, formula, sizeAt)] : [];
  });
}

function completed(
  written: Written,
  formula: Formula | null,
  sizeAt: (place: Place) => Block | undefined,
): Source {
  const text = formula && withoutSpills(written.text, written.home.sheet, sizeAt);
  return {
    ...written,
    formula,
    effective: text === written.text ? formula : text === null ? null : read(text),
  };
}

function read(text: string): Formula | null {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

function everyFormula(view: WorkbookView): readonly Written[] {
  const { sheets, names } = view.content;
  return [
    ...sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((cell): Written[] => {
        if (cell.formula === undefined) return [];
        const home = { sheet: sheet.name, row: cell.row, column: cell.column };
        const { formula: text, block } = cell;
        return [
          { target: { kind: 'cell' }, home, text, ...(block && { block }), values: shown(view, home, block) },
        ];
      }),
      ...sheet.rules.flatMap((rule) =>
        rule.formulas.map((text, position): Written => {
          const home = { sheet: sheet.name, ...rule.at };
          return { target: { kind: 'rule', rule, position }, home, text };
        }),
      ),
      ...sheet.tables.flatMap((table) =>
        table.formulas.map(({ column, part, formula }): Written => {
          const row = part === 'rows' ? table.top + table.headerRows : table.bottom;
          const home = {
            sheet: sheet.name,
            row,
            column: table.left + Math.max(0, table.columns.indexOf(column)),
          };
          return { target: { kind: 'column', table: table.name, column, part }, home, text: formula };
        }),
      ),
    ]),
    ...names.map(({ name, sheet, formula }): Written => ({
      target: { kind: 'name', name, ...(sheet !== undefined && { sheet }) },
      home: { sheet: sheet ?? sheets[0]?.name ?? '', row: 0, column: 0 },
      text: formula,
    })),
  ];
}

function shown(view: WorkbookView, home: Place, block: Block | undefined): readonly (readonly CellValue[])[] {
  if (!block) return [[view.cell(home)?.value ?? null]];
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from(
      { length: block.columns },
      (_each, column) =>
        view.cell({ ...home, row: home.row + row, column: home.column + column })?.value ?? null,
    ),
  );
}
