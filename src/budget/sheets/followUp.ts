import { type Draft, yearMonths } from '../draft';
import { row, type Sheet, words } from '../workbook';
import { checkCell, near, subtitle } from './blocks';
import { earnedValueRanges, earnedValueRows } from './followUp/earnedValueRows';
import { followedLineRows, followedRanges } from './followUp/followedLines';
import { monthRanges, monthRows } from './followUp/monthRows';
import { baselineRows, helperRows, statusRows } from './followUp/statusRows';

const WIDTHS = [7, 60, 24, ...Array.from({ length: 10 }, () => 14)];
const GAP = 5;

/** The project while it runs: frozen baseline, earned value, forecast, by month and by line. */
export function followUpSheet(draft: Draft): Sheet {
  const own = draft.say.followUp;
  const frozen = Array.from({ length: yearMonths(draft) }, () => ({ width: 10, grouped: true }));
  const sums = [
    near('months_actual', 'followed_total_actual'),
    near('months_forecast', 'followed_total_forecast'),
    near('months_baseline', 'followed_total_baseline'),
  ];
  return {
    id: 'followUp',
    title: own.sheet,
    tab: 'time',
    columns: [...[...WIDTHS, GAP].map((width) => ({ width })), ...frozen],
    frozen: { rows: 3, columns: 2 },
    print: { titleRows: [1, 3], columns: WIDTHS.length },
    ranges: { ...followedRanges(draft), ...monthRanges(draft), ...earnedValueRanges },
    namedRanges: ['baseline_months', 'followed_lines', 'followed_months', 'earned_values'],
    charts: [],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      ...statusRows(draft),
      ...earnedValueRows(draft),
      ...baselineRows(draft),
      ...helperRows(draft),
      row(null, words(own.check, 'note'), checkCell(draft, 'follow_up_check', `AND(${sums.join(',')})`)),
      ...monthRows(draft),
      ...followedLineRows(draft),
    ],
  };
}
