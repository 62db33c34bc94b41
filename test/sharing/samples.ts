import { engineWasm } from '../../src/cli/engineWasm';
import { recalculated as withResults } from '../../src/recalculation/recalculated';

export { withoutResults } from '../../src/recalculation/recalculated';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { toFile } from '../../src/hosts/xlsx/parts/formulaText';
import { areaOf, cellName } from '../../src/sharing/a1';
import { share, type Sharing } from '../../src/sharing/share';
import type {
  Block,
  CellContent,
  CellValue,
  DefinedName,
  Edit,
  SheetContent,
  WorkbookContent,
} from '../../src/sharing/workbook';

/** A value, a formula with its equals sign, or an array formula with the cells that it fills. */
export type Typed = CellValue | { readonly formula: string; readonly block: Block };
export type Cells = Readonly<Record<string, Typed>>;

export const spilling = (formula: string, rows: number, columns = 1): Typed => ({
  formula,
  block: { rows, columns, isDynamic: true },
});

/** A workbook as somebody typed it, without any result. */
export function typed(
  sheets: Readonly<Record<string, Cells>>,
  names: readonly DefinedName[] = [],
  more: Readonly<Record<string, Partial<SheetContent>>> = {},
): WorkbookContent {
  return {
    names,
    externalLinks: [],
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      isHidden: false,
      tables: [],
      rules: [],
      ...more[name],
      cells: Object.entries(cells).map(([address, content]) => cellOf(address, content)),
    })),
  };
}

function cellOf(address: string, content: Typed): CellContent {
  const { top: row = 0, left: column = 0 } = areaOf(address, '') ?? {};
  if (typeof content === 'object' && content !== null && 'formula' in content)
    return { row, column, value: null, formula: content.formula.slice(1), block: content.block };
  return typeof content === 'string' && content.startsWith('=')
    ? { row, column, value: null, formula: content.slice(1) }
    : { row, column, value: content };
}

/** The workbook with the results that it lacks. */
export const recalculated = (content: WorkbookContent): WorkbookContent => withResults(content, engineWasm());

/** The same with every result, as Excel would have saved it. */
export const book = (...given: Parameters<typeof typed>): WorkbookContent => recalculated(typed(...given));

export const DATE = '2026-11-25';

export const shared = (content: WorkbookContent, to: 'plain' | 'values' | 'lambda' = 'plain'): Sharing =>
  share(content, {
    evaluate: engineEvaluator(content, engineWasm()),
    to,
    storedLength: (formula) => toFile(formula).length,
    language: 'en',
    date: DATE,
    producer: 'MLCOST test',
  });

/** The workbook after the edits: a host in memory, notes left out. */
export function edited(content: WorkbookContent, edits: readonly Edit[]): WorkbookContent {
  return edits.reduce(withEdit, content);
}

function withEdit(content: WorkbookContent, edit: Edit): WorkbookContent {
  const inSheet = (name: string, change: (sheet: SheetContent) => SheetContent): WorkbookContent => ({
    ...content,
    sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });
  switch (edit.kind) {
    case 'cell':
      return inSheet(edit.place.sheet, (sheet) => ({ ...sheet, cells: withCell(sheet.cells, edit) }));
    case 'name':
      return {
        ...content,
        names: content.names.map((each) =>
          each.name === edit.name && each.sheet === edit.sheet ? { ...each, formula: edit.formula } : each,
        ),
      };
    case 'addLambda':
      return { ...content, names: [...content.names, { name: edit.name, formula: edit.formula }] };
    case 'removeName':
      return { ...content, names: content.names.filter(({ name }) => name !== edit.name) };
    case 'rule':
      return inSheet(edit.sheet, (sheet) => ({
        ...sheet,
        rules: sheet.rules.map((rule) =>
          rule.kind === edit.rule.kind && rule.id === edit.rule.id
            ? { ...rule, formulas: edit.formulas }
            : rule,
        ),
      }));
    case 'column':
      return {
        ...content,
        sheets: content.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            formulas: table.formulas.map((each) =>
              table.name === edit.table && each.column === edit.column && each.part === edit.part
                ? { ...each, formula: edit.formula }
                : each,
            ),
          })),
        })),
      };
    case 'sheet': {
      const cells = edit.sheet.rows.flatMap((row, down) =>
        row.map(({ value, formula }, column) => ({
          row: down,
          column,
          value,
          ...(formula !== undefined && { formula }),
        })),
      );
      const sheet = { name: edit.sheet.name, isHidden: false, cells, tables: [], rules: [] };
      return { ...content, sheets: [...content.sheets.filter(({ name }) => name !== sheet.name), sheet] };
    }
    case 'removeSheet':
      return { ...content, sheets: content.sheets.filter(({ name }) => name !== edit.name) };
    default:
      return content;
  }
}

function withCell(
  cells: readonly CellContent[],
  { place: { row, column }, value, formula, block }: Extract<Edit, { kind: 'cell' }>,
): readonly CellContent[] {
  const cell = { row, column, value, ...(formula !== undefined && { formula }), ...(block && { block }) };
  return [...cells.filter((each) => each.row !== row || each.column !== column), cell];
}

/** Formulas by address, with their equals sign. */
export function formulasOf(content: WorkbookContent, sheet = 'S'): Readonly<Record<string, string>> {
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return Object.fromEntries(
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [[cellName(row, column), `=${formula}`]],
    ),
  );
}

export function valueAt(content: WorkbookContent, address: string, sheet = 'S'): CellValue {
  const area = areaOf(address, sheet);
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find(({ row, column }) => row === area?.top && column === area.left)?.value ?? null;
}
