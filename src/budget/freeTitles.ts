import type { Sheet } from './workbook';

/** Names that a workbook has already given to something. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

const MAX_TITLE_LENGTH = 31;

/** The smallest number under which every title and table name of the sheets is free; 1 leaves them as they are. */
export function freeNumber(sheets: readonly Sheet[], taken: Taken): number {
  const used = new Set([...taken.sheets, ...taken.tables.map(asTable)].map(folded));
  for (let number = 1; ; number++) {
    const names = namesOf(sheets.map((sheet) => numbered(sheet, number)));
    if (names.every((name) => !used.has(folded(name)))) return number;
  }
}

/** A sheet as «Summary (2)»; sheets of one budget have the same number and are seen to belong together. */
export function numbered(sheet: Sheet, number: number): Sheet {
  if (number === 1) return sheet;
  const suffix = ` (${number})`;
  const tables = sheet.tables?.map((table) => ({ ...table, name: `${table.name}_${number}` }));
  return {
    ...sheet,
    title: sheet.title.slice(0, MAX_TITLE_LENGTH - suffix.length) + suffix,
    ...(tables && { tables }),
  };
}

const namesOf = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap(({ title, tables = [] }) => [title, ...tables.map(({ name }) => asTable(name))]);

/** A table may have the name of a sheet: a colon, which neither may hold, keeps the two apart. */
const asTable = (name: string) => `:${name}`;
/** Excel takes names that differ in case alone for the same. */
const folded = (name: string) => name.toLowerCase();
