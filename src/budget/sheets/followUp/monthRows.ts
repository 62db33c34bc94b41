import { type Draft, yearMonths } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, headers, pageHeading, totalCell } from '../blocks';

/** Baseline, actual and forecast by month; the forecast months add up to the forecast at completion. */
export function monthRows(draft: Draft): readonly Row[] {
  const own = draft.say.followUp.months;
  const months = Array.from({ length: yearMonths(draft) }, (_, index) => index + 1);
  const cumulative = [own.cumulativeBaseline, own.cumulativeActual, own.cumulativeForecast];
  return [
    ...pageHeading(own.heading),
    headers([null, own.month, own.baseline, own.actual, own.forecast, ...cumulative, own.variance]),
    ...months.map((month) => monthRow(month, months.length)),
    row(null, words(own.beyond), null, null, calculated('forecast_beyond', beyond)),
    row(
      words('', 'totalText'),
      words(own.total, 'totalText'),
      totalCell('months_baseline', 'SUM(month_baselines)'),
      totalCell('months_actual', 'SUM(month_actuals)'),
      totalCell('months_forecast', 'SUM(month_forecasts)+forecast_beyond'),
    ),
  ];
}

const toSpend = '(followed_total_forecast-followed_total_actual)';
const weight = 'SUMPRODUCT((year_numbers>STATUS_MONTH)*year_totals)';
/** What is still to spend when the calendar has no month left to hold it. */
const beyond = `IF(AND(STATUS_MONTH>0,forecast_weight=0,FORECAST_METHOD<>forecasts_runrate),${toSpend},0)`;

function monthRow(month: number, months: number): Row {
  const sum = (kind: string) =>
    month === 1 ? `month_${kind}_1` : `month_${kind}_sum_${month - 1}+month_${kind}_${month}`;
  const isPast = `${month}<=STATUS_MONTH`;
  const byWeight = `IF(forecast_weight=0,0,${toSpend}*total_m${month}/forecast_weight)`;
  const evenly = `${toSpend}/(${months}-STATUS_MONTH)`;
  const ahead = `IF(STATUS_MONTH=0,total_m${month},IF(FORECAST_METHOD=forecasts_runrate,${evenly},${byWeight}))`;
  const spent = `SUMIFS(actual_amounts,actual_months,${month})`;
  return row(
    { id: `followed_number_${month}`, value: month, style: 'text', format: 'whole' },
    dateCell(month),
    calculated(`month_baseline_${month}`, `frozen_total_m${month}`),
    calculated(`month_actual_${month}`, `IF(${isPast},${spent},0)`),
    calculated(`month_forecast_${month}`, `IF(${isPast},month_actual_${month},${ahead})`),
    calculated(`month_baseline_sum_${month}`, sum('baseline')),
    calculated(`month_actual_sum_${month}`, sum('actual')),
    calculated(`month_forecast_sum_${month}`, sum('forecast')),
    calculated(`month_variance_${month}`, `ROUND(month_forecast_${month}-month_baseline_${month},6)`),
  );
}

const dateCell = (month: number): Cell => ({
  id: `followed_month_${month}`,
  formula: `date_${month}`,
  style: 'text',
  format: 'month',
});

export const forecastWeight = calculated('forecast_weight', weight);

export function monthRanges(draft: Draft) {
  const last = yearMonths(draft);
  return {
    followed_months: ['followed_month_1', `month_variance_${last}`],
    followed_numbers: ['followed_number_1', `followed_number_${last}`],
    month_baselines: ['month_baseline_1', `month_baseline_${last}`],
    month_actuals: ['month_actual_1', `month_actual_${last}`],
    month_forecasts: ['month_forecast_1', `month_forecast_${last}`],
    followed_dates: ['followed_month_1', `followed_month_${last}`],
    ...Object.fromEntries(
      ['baseline', 'actual', 'forecast'].map(
        (kind) => [`month_${kind}_sums`, [`month_${kind}_sum_1`, `month_${kind}_sum_${last}`]] as const,
      ),
    ),
  } as const;
}
