import { PHASES, type PhaseId } from '../../budget/project';
import type { Matrix } from '../../formula/nativeFunctions';
import { isoDate } from '../../functions/isoDate';
import type { ActualEntry, BudgetInWorkbook, ExcelHost } from '../../hosts/excel/excelHost';

/** A cost line as the Follow-up sheet has it. */
export interface FollowedLine {
  readonly code: string;
  readonly label: string;
  readonly phase: PhaseId;
  readonly baseline: number;
  readonly planned: number;
  readonly earned: number;
  readonly actual: number;
  readonly forecast: number;
}

/** A figure, or null where the sheet shows a dash: a ratio that has no meaning yet. */
type Figure = number | null;

/** Earned value of the build, of the first run year, or of both. */
export interface Earned {
  readonly bac: Figure;
  readonly ac: Figure;
  readonly done: Figure;
  readonly cpi: Figure;
  readonly spi: Figure;
  readonly eac1: Figure;
  readonly eac2: Figure;
  readonly eac3: Figure;
}

export interface MonthFigures {
  /** First day, YYYY-MM-DD. */
  readonly date: string;
  readonly baseline: number;
  readonly actual: number;
  readonly forecast: number;
}

/** What the Follow-up and Actuals sheets of a budget say now. */
export interface FollowUpFigures {
  readonly lines: readonly FollowedLine[];
  readonly earned: { readonly build: Earned; readonly run: Earned; readonly whole: Earned };
  readonly months: readonly MonthFigures[];
  readonly entries: readonly ActualEntry[];
  /** Rows of the list that hold something, those that are no bookings included. */
  readonly filledRows: number;
  /** Code of the line by account. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Money of the list that belongs to no line. */
  readonly unmapped: number;
}

/** Undefined where the sheets are of an earlier version or were deleted. */
export async function followUpFigures(
  host: Pick<ExcelHost, 'read'>,
  { addresses }: BudgetInWorkbook,
): Promise<FollowUpFigures | undefined> {
  const names = ['followed_lines', 'earned_values', 'followed_months', 'actual_entries', 'account_map'];
  const places = names.flatMap((name) => addresses.get(name) ?? []);
  if (places.length < names.length) return undefined;
  const read: Matrix[] = [];
  for (const place of places) read.push(await host.read(place));
  const [lines = [], earned = [], months = [], typed = [], map = []] = read;
  const accounts = new Map(
    map.flatMap(([account, line]): [string, string][] =>
      account === '' || line === '' ? [] : [[String(account), String(line)]],
    ),
  );
  const entries = typed.flatMap(entryOf);
  const followed = lines.map(lineOf);
  const codes = new Set(followed.map(({ code }) => code));
  const lineFor = ({ line, account }: ActualEntry) => (line !== '' ? line : (accounts.get(account) ?? ''));
  return {
    lines: followed,
    earned: { build: earnedOf(earned, 0), run: earnedOf(earned, 1), whole: earnedOf(earned, 2) },
    months: months.map(([date, baseline, actual, forecast]) => ({
      date: isoDate(date) ?? '',
      baseline: Number(baseline),
      actual: Number(actual),
      forecast: Number(forecast),
    })),
    entries,
    filledRows: typed.filter((row) => row.some((cell) => cell !== '')).length,
    accounts,
    unmapped: entries
      .filter((entry) => !codes.has(lineFor(entry)))
      .reduce((sum, { amount }) => sum + amount, 0),
  };
}

function lineOf(row: Matrix[number]): FollowedLine {
  const [code, label, baseline, , planned, , earned, actual, , , forecast] = row;
  const figure = (value: unknown) => (typeof value === 'number' ? value : 0);
  const letter = String(code).charAt(0);
  return {
    code: String(code),
    label: String(label),
    phase: PHASES.find((phase) => phase === letter) ?? 'E',
    baseline: figure(baseline),
    planned: figure(planned),
    earned: figure(earned),
    actual: figure(actual),
    forecast: figure(forecast),
  };
}

/** Rows of the block that the sheet calls earned value, in its order. */
const EARNED_ROWS = { bac: 0, ac: 4, done: 6, cpi: 9, spi: 10, eac1: 11, eac2: 12, eac3: 13 } as const;

function earnedOf(block: Matrix, scope: number): Earned {
  const at = (row: number): Figure => {
    const value = block[row]?.[scope];
    return typeof value === 'number' ? value : null;
  };
  return Object.fromEntries(
    Object.entries(EARNED_ROWS).map(([name, row]) => [name, at(row)]),
  ) as unknown as Earned;
}

function entryOf([date, account, costCentre, text, amount, line]: Matrix[number]): readonly ActualEntry[] {
  if (typeof amount !== 'number') return [];
  const written = (value: unknown) => String(value ?? '');
  return [
    {
      date: isoDate(date) ?? '',
      account: written(account),
      costCentre: written(costCentre),
      text: written(text),
      amount,
      line: written(line),
    },
  ];
}
