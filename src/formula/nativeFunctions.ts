export type Scalar = number | string | boolean;
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

/** Where a sheet would show an error value, which IFERROR may catch. */
export class NoValueError extends Error {}

type Native = (values: readonly Value[]) => Value;

const flat = (value: Value | undefined): readonly Scalar[] =>
  Array.isArray(value) ? (value as Matrix).flat() : [value as Scalar];
const one = (value: Value | undefined): Scalar => flat(value)[0] ?? 0;
const num = (value: Value | undefined): number => Number(one(value));
const numbers = (values: readonly Value[]): readonly number[] =>
  values.flatMap(flat).filter((value): value is number => typeof value === 'number');
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Texts compare without regard to case. */
const folded = (value: Scalar) => String(value).toLowerCase();

function sumIfs([amounts, ...criteria]: readonly Value[]): number {
  const tests = criteria.flatMap((range, index) =>
    index % 2 === 1 ? [] : [{ cells: flat(range), wanted: folded(one(criteria[index + 1])) }],
  );
  return flat(amounts).reduce<number>(
    (sum, amount, row) =>
      tests.every(({ cells, wanted }) => folded(cells[row] ?? '') === wanted) ? sum + Number(amount) : sum,
    0,
  );
}

function match([wanted, list]: readonly Value[]): number {
  const sought = folded(one(wanted));
  const position = flat(list).findIndex((cell) => folded(cell) === sought);
  if (position < 0) throw new NoValueError(`Not in the list: «${one(wanted)}»`);
  return position + 1;
}

function index([cells, row, column]: readonly Value[]): Scalar {
  const matrix = Array.isArray(cells) ? (cells as Matrix) : [[one(cells)]];
  const isRow = matrix.length === 1 && column === undefined;
  const cell = isRow
    ? matrix[0]?.[num(row) - 1]
    : matrix[num(row) - 1]?.[column === undefined ? 0 : num(column) - 1];
  if (cell === undefined) throw new NoValueError('Outside the range');
  return cell;
}

function countIf([cells, wanted]: readonly Value[]): number {
  const sought = String(one(wanted)).toLowerCase();
  return flat(cells).filter((cell) => String(cell).toLowerCase() === sought).length;
}

function sumProduct(values: readonly Value[]): number {
  const [first = [], ...others] = values.map(flat);
  return total(
    first.map((cell, place) => others.reduce<number>((p, other) => p * Number(other[place]), Number(cell))),
  );
}

const DAY_MS = 86_400_000;
const ORIGIN_MS = Date.UTC(1899, 11, 30);

const dateOf = (value: Value | undefined) => new Date(ORIGIN_MS + num(value) * DAY_MS);

/** Whole months added to a date; the last day of the month where the day does not exist. */
function addMonths(serial: number, months: number): number {
  const from = new Date(ORIGIN_MS + serial * DAY_MS);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - ORIGIN_MS) / DAY_MS;
}

function rounded(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  const result = (Math.sign(value) * Math.round(scaled)) / 10 ** digits;
  return result === 0 ? 0 : result;
}

/** The native functions that our sheets use, as Excel has them: a new one comes with its first use. */
export const nativeFunctions: Readonly<Record<string, Native | undefined>> = {
  ABS: ([value]) => Math.abs(num(value)),
  AND: (values) => values.flatMap(flat).every(Boolean),
  CHOOSE: ([position, ...choices]) => choices[num(position) - 1] ?? 0,
  COUNT: (values) => numbers(values).length,
  COUNTIF: countIf,
  DAY: ([date]) => dateOf(date).getUTCDate(),
  EDATE: ([date, months]) => addMonths(num(date), num(months)),
  INDEX: index,
  INT: ([value]) => Math.floor(num(value)),
  ISNUMBER: ([value]) => typeof one(value) === 'number',
  LEFT: ([value, length]) => String(one(value)).slice(0, num(length)),
  LARGE: ([cells, place]) => numbers([cells ?? 0]).toSorted((a, b) => b - a)[num(place) - 1] ?? 0,
  MATCH: match,
  MAX: (values) => Math.max(...numbers(values)),
  MIN: (values) => Math.min(...numbers(values)),
  MOD: ([value, divisor]) => num(value) - num(divisor) * Math.floor(num(value) / num(divisor)),
  MONTH: ([date]) => dateOf(date).getUTCMonth() + 1,
  OR: (values) => values.flatMap(flat).some(Boolean),
  RIGHT: ([value, length]) => (num(length) === 0 ? '' : String(one(value)).slice(-num(length))),
  ROUND: ([value, digits]) => rounded(num(value), num(digits)),
  SUM: (values) => total(numbers(values)),
  SUMIFS: sumIfs,
  SUMPRODUCT: sumProduct,
  YEAR: ([date]) => dateOf(date).getUTCFullYear(),
};
