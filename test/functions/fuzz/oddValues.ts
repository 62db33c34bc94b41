import type { Random } from '../random';

const CELLS: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'abc',
  '12',
  '1e9',
  '0,5',
  'NaN',
  '__proto__',
  'constructor',
  'fr',
  'EN ',
  'x'.repeat(300),
  '\u0000\ud800',
  true,
  false,
  NaN,
  Infinity,
  -Infinity,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  2 ** 53,
  -(2 ** 53) - 2,
  1e21,
  5e-324,
  2.3e-308,
  1e-300,
  -1e-17,
  -0,
  0,
  1,
  2,
  3,
  -1,
  0.5,
  0.999_999_999_999_999_9,
  12,
  120,
  121,
  46_350,
  46_350.75,
  2_958_466,
  { type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' },
  // What Excel passes in place of a missing argument after an update (office-js issue 2777).
  { functionName: 'MLCOST.X', address: 'Sheet1!A1', isInValuePreview: false },
  { type: 'FormattedNumber', basicValue: 5 },
  {},
  Object.create(null),
];

/** Any cell or range, empty ones and foreign objects included: more than Excel ever hands over. */
export function oddValue(random: Random): unknown {
  const cell = () => CELLS[random.whole(0, CELLS.length - 1)];
  switch (random.whole(0, 8)) {
    case 0:
      return [[cell()]];
    case 1:
      return [repeat(random.whole(1, 6), cell)];
    case 2:
      return repeat(random.whole(1, 6), () => [cell()]);
    case 3: {
      const columns = random.whole(0, 3);
      return repeat(random.whole(0, 3), () => repeat(columns, cell));
    }
    default:
      return cell();
  }
}

function repeat<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}
