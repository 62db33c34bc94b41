import type { ActualEntry } from '../../hosts/excel/excelHost';
import { delimitedRows } from '../shell/delimited';
import { type DayOrder, dayOrderOf, readDay } from '../shell/readDay';
import { guessedColumns, isEnough, type LedgerColumns, titledColumns } from './ledgerColumns';
import { decimalIn, readAmount } from './readAmount';

type Row = ReturnType<typeof delimitedRows>[number];

/** A text from a ledger as a table: its bookings, and the columns as far as they could be told. */
export interface LedgerTable {
  /** Titles of the columns, or their first contents where there is no row of titles. */
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
  readonly columns: LedgerColumns;
  /** Undefined where every day could also be read with the month first. */
  readonly order: DayOrder | undefined;
}

/** Reports have a heading of their own above the titles, of a few lines at most. */
const TITLES_WITHIN = 15;

export function ledgerTable(text: string): LedgerTable {
  const all = delimitedRows(text);
  const titlesAt = all.slice(0, TITLES_WITHIN).findIndex(({ cells }) => isEnough(titledColumns(cells)));
  const rows = all.slice(titlesAt + 1);
  const titles = all[Math.max(titlesAt, 0)]?.cells ?? [];
  const columns = titlesAt >= 0 ? titledColumns(titles) : guessedColumns(rows.map(({ cells }) => cells));
  return { titles, rows, columns, order: dayOrderOf(columnOf(rows, columns.date)) };
}

const columnOf = (rows: readonly Row[], column: number | undefined): readonly string[] =>
  column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? '');

export type RowFault =
  | { readonly kind: 'noDate' | 'noAmount' | 'zero' }
  | { readonly kind: 'date' | 'amount' | 'line'; readonly typed: string };

export interface ReadLedger {
  readonly entries: readonly (ActualEntry & { readonly row: number })[];
  readonly bad: readonly { readonly row: number; readonly fault: RowFault }[];
}

interface Reading {
  readonly columns: LedgerColumns;
  readonly order: DayOrder;
  /** Decimal sign where the amounts themselves prove none. */
  readonly decimal: '.' | ',';
  /** Codes of the budget's lines. */
  readonly lines: ReadonlySet<string>;
}

/** The bookings of a table; a row that is none is listed with its line in the text and the reason. */
export function readLedger({ rows }: LedgerTable, reading: Reading): ReadLedger {
  const { amount, debit, credit } = reading.columns;
  const amounts = [amount, debit, credit].flatMap((column) => columnOf(rows, column));
  const sure = { ...reading, decimal: decimalIn(amounts) ?? reading.decimal };
  const read = rows.map(({ line, cells }) => ({ row: line, read: readRow(cells, sure) }));
  return {
    entries: read.flatMap(({ row, read: entry }) => ('kind' in entry ? [] : [{ ...entry, row }])),
    bad: read.flatMap(({ row, read: fault }) => ('kind' in fault ? [{ row, fault }] : [])),
  };
}

function readRow(
  cells: readonly string[],
  { columns, order, decimal, lines }: Reading,
): ActualEntry | RowFault {
  const cell = (field: keyof LedgerColumns): string => cells[columns[field] ?? -1] ?? '';
  const [typedDate, typedLine] = [cell('date'), cell('line').toUpperCase()];
  if (typedDate === '') return { kind: 'noDate' };
  const date = readDay(typedDate, order);
  if (date === undefined) return { kind: 'date', typed: typedDate };
  const amount = columns.amount === undefined ? balance(cell, decimal) : amountOf(cell('amount'), decimal);
  if (typeof amount !== 'number') return amount;
  if (amount === 0) return { kind: 'zero' };
  if (typedLine !== '' && !lines.has(typedLine)) return { kind: 'line', typed: typedLine };
  return {
    date,
    account: cell('account'),
    costCentre: cell('costCentre'),
    text: cell('text'),
    amount,
    line: typedLine,
  };
}

function amountOf(typed: string, decimal: '.' | ','): number | RowFault {
  if (typed === '') return { kind: 'noAmount' };
  return readAmount(typed, decimal) ?? { kind: 'amount', typed };
}

/** What a booking costs: its debit less its credit. */
function balance(cell: (field: 'debit' | 'credit') => string, decimal: '.' | ','): number | RowFault {
  const [debit, credit] = [cell('debit'), cell('credit')];
  if (debit === '' && credit === '') return { kind: 'noAmount' };
  const [spent, returned] = [debit, credit].map((typed) => (typed === '' ? 0 : amountOf(typed, decimal)));
  if (typeof spent !== 'number') return spent ?? { kind: 'noAmount' };
  if (typeof returned !== 'number') return returned ?? { kind: 'noAmount' };
  return Math.round((spent - returned) * 100) / 100;
}
