import { type BudgetLine, budgetLines } from '../budgetLines';
import { type Draft, yearMonths } from '../draft';
import { CAPEX_CLASSES, PHASES } from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { calculated } from './blocks';

const FIXED_WIDTHS = [6, 38, 13, 15, 13, 11, 11, 11, 8, 8, 11, 11, 8];
const FIXED = FIXED_WIDTHS.length;
const FROZEN_COLUMNS = 2;

const MONTH_WIDTH = 10;

/** Beside the months and not on paper: what every month of a line takes from its profile. */
const WORKING_WIDTHS = [3, 10, 14];

/** Characters that a page upright has room for at a size that is still read. */
const PAGE_WIDTH = 130;

/** How many pages side by side the columns take when the frozen ones come again on each. */
function pagesWide(widths: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, width) => total + width, 0);
  return Math.ceil(sum(widths.slice(FROZEN_COLUMNS)) / (PAGE_WIDTH - sum(widths.slice(0, FROZEN_COLUMNS))));
}

/** Every cost line by month. The lines stand in one run here, so that risk and totals can be taken over all of them. */
export function monthlySheet(draft: Draft): Sheet {
  const { say } = draft;
  const own = say.monthly;
  const { version: ofVersion, withoutVat } = say.summary.subtitle;
  const months = Array.from({ length: draft.buildMonths + draft.runMonths }, (_, index) => index + 1);
  const lines = budgetLines(draft);
  const ends = [lines[0]?.id ?? '', lines.at(-1)?.id ?? ''] as const;
  const run = (column: string): readonly [string, string] => [
    `all_${ends[0]}_${column}`,
    `all_${ends[1]}_${column}`,
  ];
  const yearEnd = yearMonths(draft);
  const lastMonth = months.at(-1) ?? 1;
  const printed = [...FIXED_WIDTHS, ...months.map(() => MONTH_WIDTH)];
  return {
    id: 'monthly',
    title: say.sheets.monthly,
    tab: 'time',
    columns: [...printed, ...WORKING_WIDTHS].map((width) => ({ width })),
    frozen: { rows: 5, columns: FROZEN_COLUMNS },
    print: {
      titleRows: [4, 5],
      columns: printed.length,
      portrait: true,
      pagesWide: pagesWide(printed),
      pagesTall: 1,
    },
    ranges: {
      ...Object.fromEntries(
        ['code', 'phase', 'type', 'capex', 'low', 'likely', 'high', 'budget'].map((column) => [
          `all_${column}`,
          run(column),
        ]),
      ),
      ...Object.fromEntries(months.map((month) => [`month_${month}`, run(`m${month}`)])),
      ...Object.fromEntries(
        lines.map(({ id }) => [`months_of_${id}`, [`all_${id}_m1`, `all_${id}_m${lastMonth}`]] as const),
      ),
      ...Object.fromEntries(
        lines.map(({ id }) => [`year_of_${id}`, [`all_${id}_m1`, `all_${id}_m${yearEnd}`]] as const),
      ),
      year_dates: ['date_1', `date_${yearEnd}`],
      year_totals: ['total_m1', `total_m${yearEnd}`],
      year_numbers: ['number_1', `number_${yearEnd}`],
      month_dates: ['date_1', `date_${lastMonth}`],
      ...Object.fromEntries(
        PHASES.map(
          (phase) => [`months_of_phase_${phase}`, [`${phase}_m1`, `${phase}_m${lastMonth}`]] as const,
        ),
      ),
      month_totals: ['total_m1', `total_m${lastMonth}`],
      current_months: [`all_${ends[0]}_m1`, `all_${ends[1]}_m${yearEnd}`],
    },
    namedRanges: ['current_months'],
    charts: [],
    rows: [
      row(words(own.allLines, 'title')),
      row(words(own.purpose(draft.buildMonths), 'subtitle')),
      row({ formula: `PROJECT_NAME&" · ${ofVersion}"&VERSION`, style: 'subtitle' }),
      row(
        words(`${draft.currency}${withoutVat}`, 'subtitle'),
        ...Array.from({ length: FIXED - 1 }, () => null),
        ...months.map((month): Cell => ({
          id: `number_${month}`,
          value: month,
          style: 'note',
          format: 'whole',
        })),
      ),
      headerRow(draft, months),
      ...lines.map((line) => lineRow(line, months, yearEnd)),
      totalRow(draft, months),
      cumulativeRow(draft, months),
      ...groupRows(
        own.byPhase,
        PHASES.map((phase) => ({ id: phase, label: `phase_${phase}`, range: 'all_phase' })),
        months,
      ),
      ...groupRows(
        own.byTreatment,
        CAPEX_CLASSES.map((id) => ({ id: `class_${id}`, label: `capex_${id}`, range: 'all_capex' })),
        months,
      ),
    ],
  };
}

function headerRow({ say }: Draft, months: readonly number[]): Row {
  const own = say.phaseSheet;
  const titles = [own.id, own.line, say.monthly.phase, own.type, own.capex, own.low, own.likely, own.high];
  const more = [own.start, own.months, own.profile, say.monthly.total, say.monthly.check];
  return row(
    ...[...titles, ...more].map((title) => words(title, 'header')),
    ...months.map((month): Cell => ({
      id: `date_${month}`,
      formula: `EDATE(START_MONTH,${month - 1})`,
      style: 'header',
      format: 'month',
    })),
    null,
    words(say.monthly.profileNumber, 'header'),
    words(say.monthly.perShare, 'header'),
  );
}

function lineRow({ id, phase, code }: BudgetLine, months: readonly number[], yearEnd: number): Row {
  const copied = (column: string, format?: 'cents' | 'whole'): Cell => ({
    id: `all_${id}_${column}`,
    formula: `${id}_${column}`,
    style: 'calculated',
    ...(format && { format }),
  });
  return row(
    { ...words(code), id: `all_${id}_code` },
    copied('label'),
    { id: `all_${id}_phase`, formula: `phase_${phase}`, style: 'calculated' },
    copied('type'),
    copied('capex'),
    copied('low', 'cents'),
    copied('likely', 'cents'),
    copied('high', 'cents'),
    copied('start', 'whole'),
    copied('months', 'whole'),
    { ...copied('profile'), style: 'text' },
    copied('budget', 'cents'),
    {
      id: `all_${id}_check`,
      formula: `ROUND(all_${id}_budget-SUM(year_of_${id}),6)`,
      style: 'note',
      format: 'cents',
    },
    ...months.map((month): Cell => ({
      id: `all_${id}_m${month}`,
      formula: month > yearEnd && phase === 'R' ? laterMonth(id, month) : monthFormula(id, month),
      style: 'calculated',
      format: 'cents',
    })),
    null,
    calculated(`all_${id}_shape`, `MATCH(all_${id}_profile,profiles,0)`, 'whole'),
    calculated(`all_${id}_perShare`, perShare(id)),
  );
}

/** After the first run year a month costs what it did a year before, at the volume and the wages or prices to come. */
const laterMonth = (id: string, month: number): string =>
  `all_${id}_m${month - 12}*(1+RUN_GROWTH)*(1+finance_${id}_index)`;

const lineCell = (id: string) => (column: string) => `all_${id}_${column}`;

/** The profiles of MLCOST.SPREAD: so many shares in the nth of n months, 1 or n down to 1 or 1 up to n or up and down. */
function monthFormula(id: string, month: number): string {
  const at = lineCell(id);
  const [now, start, end] = [`number_${month}`, at('start'), `${at('start')}+${at('months')}`];
  const [rising, falling] = [`${now}-${start}+1`, `${end}-${now}`];
  const shares = `CHOOSE(${at('shape')},1,${falling},${rising},MIN(${rising},${falling}))`;
  return `IF(AND(${now}>=${start},${now}<${end}),${at('perShare')}*${shares},0)`;
}

/** The amount of a line by the number of shares that its months have together. */
function perShare(id: string): string {
  const at = lineCell(id);
  const length = at('months');
  const steps = `${length}*(${length}+1)/2`;
  const shares = `CHOOSE(${at('shape')},${length},${steps},${steps},INT((${length}+1)^2/4))`;
  return `IF(${length}=0,0,${at('budget')}/${shares})`;
}

function totalRow({ say }: Draft, months: readonly number[]): Row {
  const filler = (count: number) => Array.from({ length: count }, () => words('', 'totalText'));
  const total = (column: string): Cell => ({
    id: `all_total_${column}`,
    formula: `SUM(all_${column})`,
    style: 'total',
    format: 'cents',
  });
  return row(
    ...filler(1),
    words(say.monthly.total, 'totalText'),
    ...filler(3),
    total('low'),
    total('likely'),
    total('high'),
    ...filler(3),
    total('budget'),
    {
      id: 'months_check',
      formula: 'ROUND(all_total_budget-SUM(year_totals),6)',
      style: 'total',
      format: 'cents',
    },
    ...months.map((month): Cell => ({
      id: `total_m${month}`,
      formula: `SUM(month_${month})`,
      style: 'total',
      format: 'cents',
    })),
  );
}

function cumulativeRow({ say }: Draft, months: readonly number[]): Row {
  return row(
    null,
    words(say.monthly.cumulative),
    ...Array.from({ length: FIXED - 2 }, () => null),
    ...months.map((month): Cell => ({
      id: `cumulative_${month}`,
      formula: month === 1 ? 'total_m1' : `cumulative_${month - 1}+total_m${month}`,
      style: 'calculated',
      format: 'cents',
    })),
  );
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly range: string;
}

function groupRows(title: string, groups: readonly Group[], months: readonly number[]): readonly Row[] {
  return [
    blankRow,
    row(null, words(title, 'heading')),
    ...groups.map(({ id, label, range }) =>
      row(
        null,
        { id: `${id}_monthly_label`, formula: label, style: 'text' },
        ...Array.from({ length: FIXED - 4 }, () => null),
        {
          id: `${id}_monthly`,
          formula: `SUMIFS(all_budget,${range},${label})`,
          style: 'calculated',
          format: 'cents',
        },
        null,
        ...months.map((month): Cell => ({
          id: `${id}_m${month}`,
          formula: `SUMIFS(month_${month},${range},${label})`,
          style: 'calculated',
          format: 'cents',
        })),
      ),
    ),
  ];
}
