import { type Draft, yearMonths } from '../draft';
import { blankRow, type Chart, row, type Row, type Sheet, words } from '../workbook';
import { checkCell, near, subtitle } from './blocks';
import { earnedValueRanges, earnedValueRows } from './followUp/earnedValueRows';
import { followedLineRows, followedRanges } from './followUp/followedLines';
import { monthRanges, monthRows } from './followUp/monthRows';
import { baselineRows, helperRows, statusRows } from './followUp/statusRows';

const WIDTHS = [5, 60, 24, ...Array.from({ length: 10 }, () => 14)];
const GAP = 5;
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;

/** The project while it runs: frozen baseline, earned value, forecast, by month and by line. */
export function followUpSheet(draft: Draft): Sheet {
  const own = draft.say.followUp;
  const frozen = Array.from({ length: yearMonths(draft) }, () => ({ width: 10, grouped: true }));
  const sums = [
    near('months_actual', 'followed_total_actual'),
    near('months_forecast', 'followed_total_forecast'),
    near('months_baseline', 'followed_total_baseline'),
  ];
  const before: readonly Row[] = [
    row(words(own.title, 'title')),
    row(words(own.purpose, 'subtitle')),
    row({ formula: subtitle(draft), style: 'subtitle' }),
    ...statusRows(draft),
    ...earnedValueRows(draft),
    ...baselineRows(draft),
    ...helperRows(draft),
    row(null, words(own.check, 'note'), checkCell(draft, 'follow_up_check', `AND(${sums.join(',')})`)),
    ...monthRows(draft),
    blankRow,
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
    charts: [chart(draft, before.length)],
    rows: [...before, ...Array.from({ length: CHART_ROWS + 1 }, () => blankRow), ...followedLineRows(draft)],
  };
}

/** Planned, spent and forecast, each added up month after month. */
function chart({ say }: Draft, top: number): Chart {
  const own = say.followUp.months;
  return {
    kind: 'sideBySide',
    title: own.chart,
    categories: 'followed_dates',
    series: [
      { title: own.cumulativeBaseline, values: 'month_baseline_sums' },
      { title: own.cumulativeActual, values: 'month_actual_sums' },
      { title: own.cumulativeForecast, values: 'month_forecast_sums' },
    ],
    format: 'money',
    at: { row: top, column: 1, rows: CHART_ROWS, columns: CHART_COLUMNS - 1 },
  };
}
