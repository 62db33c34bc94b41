import { readDay } from '../shell/readDay';
import { readAmount } from './readAmount';

/** What the pane needs to know of a booking; a ledger has one amount, or debit and credit. */
export const LEDGER_FIELDS = [
  'date',
  'account',
  'costCentre',
  'text',
  'amount',
  'debit',
  'credit',
  'line',
] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** Number of the column of a field, counted from 0. */
export type LedgerColumns = Readonly<Partial<Record<LedgerField, number>>>;

/** How the columns of exports begin, in both languages, without accents; the surest first. */
const TITLES: Readonly<Record<LedgerField, readonly string[]>> = {
  date: ['ecrituredate', 'posting date', 'date comptable', 'date'],
  account: ['comptenum', 'account', 'compte', 'gl account', 'numero de compte', 'n° de compte', 'n° compte'],
  costCentre: ['cost cent', 'centre', 'section', 'analytique', 'code analytique'],
  text: ['ecriturelib', 'text', 'libelle', 'description', 'label', 'memo', 'intitule'],
  amount: ['amount', 'montant', 'net amount', 'solde', 'balance'],
  debit: ['debit'],
  credit: ['credit'],
  line: ['cost line', 'line', 'ligne de cout', 'ligne', 'code ligne'],
};

const bare = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’]/g, "'").toLowerCase().trim();

/** The columns that a row of titles names; a column serves one field only. */
export function titledColumns(titles: readonly string[]): LedgerColumns {
  const names = titles.map(bare);
  const found: Partial<Record<LedgerField, number>> = {};
  for (const field of LEDGER_FIELDS) {
    const taken = new Set(Object.values(found));
    const free = (matches: (name: string) => boolean) =>
      names.findIndex((name, column) => !taken.has(column) && matches(name));
    for (const title of TITLES[field]) {
      const exact = free((name) => name === title);
      const column = exact >= 0 ? exact : free((name) => name.startsWith(title));
      if (column < 0) continue;
      found[field] = column;
      break;
    }
  }
  return found;
}

/** Is this enough to read bookings: a date and an amount? */
export const isEnough = ({ date, amount, debit, credit }: LedgerColumns): boolean =>
  date !== undefined && (amount !== undefined || debit !== undefined || credit !== undefined);

/** The columns as their contents tell, for rows without titles. */
export function guessedColumns(rows: readonly (readonly string[])[]): LedgerColumns {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ''));
  const all = (cells: readonly string[], reads: (cell: string) => boolean) => {
    const filled = cells.filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(reads).length > filled.length / 2;
  };
  const isDay = (cell: string) => readDay(cell) !== undefined && !/^\d{5}$/.test(cell);
  const date = columns.findIndex((cells) => all(cells, isDay));
  const amount = columns.findLastIndex(
    (cells, column) => column !== date && all(cells, (cell) => readAmount(cell, ',') !== undefined),
  );
  const others = columns.map((cells, column) => ({ cells, column }));
  const rest = others.filter(({ column }) => column !== date && column !== amount);
  const account = rest.find(({ cells }) => all(cells, (cell) => /^[A-Z]?\d{3,10}$/i.test(cell)))?.column;
  const text = rest.find(({ cells }) => all(cells, (cell) => /\p{L}{3}/u.test(cell)))?.column;
  return {
    ...(date >= 0 && { date }),
    ...(amount >= 0 && { amount }),
    ...(account !== undefined && { account }),
    ...(text !== undefined && { text }),
  };
}
