import { type BudgetLine, budgetLines } from '../../budgetLines';
import { type Draft, yearMonths } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, pageHeading, totalCell } from '../blocks';

const MONEY = [
  'baseline',
  'current',
  'planned',
  'earned',
  'actual',
  'accrual',
  'variance',
  'forecast',
  'vac',
] as const;

/** Every line: baseline beside today's budget, planned, done and spent by now, and where that leads. */
export function followedLineRows(draft: Draft): readonly Row[] {
  const own = draft.say.followUp.lines;
  const months = monthsOf(draft);
  return [
    ...pageHeading(own.heading),
    row(null, words(own.doneNote, 'note')),
    row(
      ...[draft.say.phaseSheet.id, own.line, own.baseline, own.current, own.planned, own.done].map((title) =>
        words(title, 'header'),
      ),
      ...[own.earned, own.actual, own.accrual, own.variance, own.forecast, own.atCompletion, own.status].map(
        (title) => words(title, 'header'),
      ),
      null,
      ...months.map((month): Cell => ({
        id: `followed_date_${month}`,
        formula: `date_${month}`,
        style: 'header',
        format: 'month',
      })),
    ),
    ...budgetLines(draft).map((line, index) => followedLine(draft, line, index + 1)),
    unmappedRow(draft),
    totalRow(draft),
  ];
}

const monthsOf = (draft: Draft) => Array.from({ length: yearMonths(draft) }, (_, index) => index + 1);

function followedLine(draft: Draft, { id, phase, code }: BudgetLine, nth: number): Row {
  const at = (column: string) => `followed_${id}_${column}`;
  const untyped = phase === 'R' ? at('planned') : `IF(DONE_SHARE="",0,DONE_SHARE*${at('baseline')})`;
  return row(
    { ...words(code), id: at('code') },
    { id: at('label'), formula: `${id}_label`, style: 'text' },
    calculated(at('baseline'), `SUM(frozen_${id})`),
    calculated(at('current'), `all_${id}_budget`),
    calculated(at('planned'), `SUMPRODUCT((year_numbers<=STATUS_MONTH)*frozen_${id})`),
    doneCell(draft, at('done'), code),
    calculated(at('earned'), `IF(${at('done')}="",${untyped},${at('done')}*${at('baseline')})`),
    calculated(at('actual'), `SUMIFS(actual_toDates,actual_counteds,"${code}")`),
    calculated(at('accrual'), `MAX(0,${at('earned')}-${at('actual')})`),
    calculated(at('variance'), `ROUND(${at('earned')}-${at('actual')},6)`),
    calculated(at('forecast'), forecast(draft, at)),
    calculated(at('vac'), `ROUND(${at('baseline')}-${at('forecast')},6)`),
    statusCell(draft, at),
    { id: at('nth'), value: nth, style: 'note', format: 'whole' },
    ...monthsOf(draft).map((month): Cell => ({
      id: `frozen_${id}_m${month}`,
      formula: `all_${id}_m${month}`,
      style: 'input',
      format: 'cents',
    })),
  );
}

/** Name of the cell that says how much of a line is done: in small letters, since it is no input of the budget. */
export const doneName = (code: string): string => `done_${code.toLowerCase()}`;

function doneCell({ say, language }: Draft, id: string, code: string): Cell {
  const message = say.messages.numberFromTo('0', language === 'fr' ? '1 (100\u00a0%)' : '1 (100%)');
  return {
    id,
    name: doneName(code),
    value: '',
    style: 'input',
    format: 'share',
    validation: { kind: 'number', min: 0, max: 1, message },
  };
}

type At = (column: string) => string;

/** What was spent and what today's budget still holds for the work not done, at the chosen rate. */
function forecast(draft: Draft, at: At): string {
  const left = `IF(${at('baseline')}=0,${at('current')},${at('current')}*(1-${at('earned')}/${at('baseline')}))`;
  const monthsLeft = `(${yearMonths(draft)}-STATUS_MONTH)`;
  const methods = [
    `${at('actual')}+${left}*cost_rate`,
    `${at('actual')}+${left}`,
    `${at('actual')}*(1+${monthsLeft}/STATUS_MONTH)`,
  ];
  const method = 'MATCH(FORECAST_METHOD,forecasts,0)';
  return `IF(STATUS_MONTH=0,${at('current')},CHOOSE(${method},${methods.join(',')}))`;
}

function statusCell({ say }: Draft, at: At): Cell {
  const { none, early, red, amber, green } = say.followUp.statuses;
  const [baseline, earned, actual] = [at('baseline'), at('earned'), at('actual')];
  const byIndex = `IF(${earned}<RED_BELOW*${actual},"${red}",IF(${earned}<GREEN_FROM*${actual},"${amber}","${green}"))`;
  const judged = `IF(${earned}<EARLY_BELOW*${baseline},"${early}",${byIndex})`;
  const unplanned = `IF(${actual}=0,"–","${red}")`;
  return {
    id: at('status'),
    formula: `IF(STATUS_MONTH=0,"${none}",IF(${baseline}=0,${unplanned},${judged}))`,
    style: 'check',
    flag: { good: green, bad: amber, alarm: red },
  };
}

/** Money that no line claims: shown, and part of every total. */
function unmappedRow(draft: Draft): Row {
  const own = draft.say.followUp.lines;
  const { unmapped } = draft.say.actuals;
  const spent = `SUMIFS(actual_toDates,actual_counteds,"${unmapped}")`;
  const monthsLeft = `(${yearMonths(draft)}-STATUS_MONTH)`;
  const goesOn = `AND(STATUS_MONTH>0,FORECAST_METHOD=forecasts_runrate)`;
  return row(
    null,
    words(own.unmapped),
    null,
    null,
    null,
    null,
    null,
    calculated('followed_unmapped_actual', spent),
    null,
    calculated('followed_unmapped_variance', '0-followed_unmapped_actual'),
    calculated(
      'followed_unmapped_forecast',
      `IF(${goesOn},followed_unmapped_actual*(1+${monthsLeft}/STATUS_MONTH),followed_unmapped_actual)`,
    ),
    calculated('followed_unmapped_vac', '0-followed_unmapped_forecast'),
    {
      id: 'followed_unmapped_flag',
      formula: `IF(followed_unmapped_actual=0,"","${unmapped}")`,
      style: 'check',
      flag: { bad: unmapped, alarm: unmapped },
    },
  );
}

function totalRow(draft: Draft): Row {
  const filler = words('', 'totalText');
  const withUnmapped: readonly string[] = ['actual', 'variance', 'forecast', 'vac'];
  const total = (column: (typeof MONEY)[number]): Cell =>
    totalCell(
      `followed_total_${column}`,
      `SUM(followed_${column}s)${withUnmapped.includes(column) ? `+followed_unmapped_${column}` : ''}`,
    );
  const [baseline, current, planned, ...others] = MONEY.map(total);
  return row(
    filler,
    words(draft.say.followUp.lines.total, 'totalText'),
    baseline ?? null,
    current ?? null,
    planned ?? null,
    filler,
    ...others,
    filler,
    null,
    ...monthsOf(draft).map((month) => totalCell(`frozen_total_m${month}`, `SUM(frozen_month_${month})`)),
  );
}

/** Runs over all lines, over those of the build and of the run, and over the frozen months. */
export function followedRanges(draft: Draft) {
  const lines = budgetLines(draft);
  const [first, last] = [lines[0]?.id, lines.at(-1)?.id];
  const firstOfRun = lines.find(({ phase }) => phase === 'R')?.id;
  const lastOfBuild = lines.findLast(({ phase }) => phase !== 'R')?.id;
  const months = monthsOf(draft);
  const run = (from: string | undefined, to: string | undefined, column: string) =>
    [`followed_${from}_${column}`, `followed_${to}_${column}`] as const;
  return {
    ...Object.fromEntries(
      [...MONEY, 'nth'].flatMap((column) => [
        [`followed_${column}s`, run(first, last, column)],
        [`build_${column}s`, run(first, lastOfBuild, column)],
        [`run_${column}s`, run(firstOfRun, last, column)],
      ]),
    ),
    ...Object.fromEntries(
      lines.map(({ id }) => [`frozen_${id}`, [`frozen_${id}_m1`, `frozen_${id}_m${months.length}`]] as const),
    ),
    ...Object.fromEntries(
      months.map(
        (month) =>
          [`frozen_month_${month}`, [`frozen_${first}_m${month}`, `frozen_${last}_m${month}`]] as const,
      ),
    ),
    frozen_totals: ['frozen_total_m1', `frozen_total_m${months.length}`],
    followed_lines: [`followed_${first}_code`, `followed_${last}_status`],
    baseline_months: [`frozen_${first}_m1`, `frozen_${last}_m${months.length}`],
  } as const;
}
