import type { Draft } from '../../draft';
import { type Cell, type Chart, row, type Row, words } from '../../workbook';
import { calculated } from './grid';

export const TOP = 10;
const places = Array.from({ length: TOP }, (_, index) => index + 1);

/** The lines whose range moves the total most, as plain formulas over the columns of all lines. */
export function topLineRows({ say }: Draft): readonly Row[] {
  const own = say.sponsor.top;
  return [
    row(words(own.heading, 'heading')),
    row(
      ...[own.line, own.low, own.high, own.range, own.share, own.below, own.above, own.code].map((title) =>
        words(title, 'header'),
      ),
      words(own.place, 'note'),
    ),
    ...places.map((place) => {
      const at = (column: string) => `INDEX(risk_${column},top_${place}_place)`;
      const swing = `LARGE(risk_swing,${place})`;
      return row(
        { id: `top_${place}_line`, formula: at('label'), style: 'text' },
        calculated(`SUM(all_likely)+top_${place}_below`, 'money', `top_${place}_low`),
        calculated(`SUM(all_likely)+top_${place}_above`, 'money', `top_${place}_high`),
        calculated(swing, 'money', `top_${place}_swing`),
        calculated(
          `IF(SUM(risk_variance)=0,0,${at('variance')}/SUM(risk_variance))`,
          'share',
          `top_${place}_share`,
        ),
        calculated(`${at('low')}-${at('likely')}`, 'money', `top_${place}_below`),
        calculated(`${at('high')}-${at('likely')}`, 'money', `top_${place}_above`),
        { formula: `INDEX(all_code,top_${place}_place)`, style: 'text' },
        placeCell(place, swing),
      );
    }),
  ];
}

/** The line's place among all lines, beside the page: swings are told apart by a millionth of their place, so that none shows twice. */
const placeCell = (place: number, swing: string): Cell => ({
  id: `top_${place}_place`,
  formula: `MATCH(${swing},risk_swing,0)`,
  style: 'note',
  format: 'whole',
});

export const topRanges = {
  top_lines: ['top_1_line', `top_${TOP}_line`],
  top_above: ['top_1_above', `top_${TOP}_above`],
  top_below: ['top_1_below', `top_${TOP}_below`],
} as const;

/** Both ends of the range of each line, the widest on top. */
export function topLinesChart({ say }: Draft, at: Chart['at']): Chart {
  const own = say.sponsor.top;
  return {
    kind: 'stackedBars',
    title: own.chart,
    categories: 'top_lines',
    series: [
      { title: own.below, values: 'top_below' },
      { title: own.above, values: 'top_above' },
    ],
    format: 'money',
    at,
  };
}
