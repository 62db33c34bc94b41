import type { Draft } from '../draft';
import { COST_TYPES, PHASES } from '../project';
import { blankRow, type Chart, row, type Row, type Sheet, words } from '../workbook';
import { changeRows } from './summary/changes';
import { checkRows } from './summary/checks';
import { decisionRows } from './summary/decision';
import { WIDTHS } from './summary/grid';
import { longRunRows } from './summary/longRun';
import { matrixRanges, matrixRows } from './summary/matrix';
import { meaningRows } from './summary/meaning';
import { progressRows } from './summary/progress';
import { rollUpRows } from './summary/rollUps';
import { signatureRows } from './summary/signatures';
import { topLineRows, topLinesChart, topRanges } from './summary/topLines';
import { viabilityRows } from './summary/viability';
import { subtitle } from './blocks';

const CHART_ROWS = 16;
/** The two charts of the first page share its width after this column. */
const MIDDLE = 3;

/** Blocks that people look for by name. */
const answers = {
  meaning: ['people_sentence', 'range_sentence'],
  long_run: ['tco_nominal_1', 'tco_drift_share_5'],
  viability: ['benefit_low', 'benefit_ratio_high'],
} as const;

/** The page to decide on. */
export function summarySheet(draft: Draft): Sheet {
  const { say } = draft;
  const before: readonly Row[] = [
    row({ formula: `PROJECT_NAME&"${say.summary.title('')}"`, style: 'title' }),
    row({ formula: subtitle(draft), style: 'subtitle' }),
    row(words(say.projects[draft.project.id].setting, 'note')),
    row({
      formula: `"${say.sponsor.date}"&${day('BUDGET_DATE', draft.language)}&"    "&${named(say.sponsor.author, 'AUTHOR')}&${named(say.sponsor.approver, 'APPROVER')}`,
      style: 'note',
    }),
    ...decisionRows(draft),
    blankRow,
    ...meaningRows(draft),
    blankRow,
    ...matrixRows(draft),
    blankRow,
  ];
  const after: readonly Row[] = [
    ...rollUpRows(draft),
    blankRow,
    ...longRunRows(draft),
    blankRow,
    ...viabilityRows(draft),
    blankRow,
    ...topLineRows(draft),
    blankRow,
  ];
  const space = (rows: number) => Array.from({ length: rows }, () => blankRow);
  const lower = before.length + CHART_ROWS + 1 + after.length;
  return {
    id: 'summary',
    title: say.sheets.summary,
    tab: 'summary',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 2, columns: 0 },
    print: { titleRows: [1, 2], columns: WIDTHS.length, portrait: true },
    ranges: { ...matrixRanges, ...topRanges, ...answers },
    namedRanges: ['top_lines', ...Object.keys(answers)],
    charts: [
      ...moneyCharts(draft, before.length),
      topLinesChart(draft, { row: lower, column: 0, rows: CHART_ROWS, columns: WIDTHS.length }),
    ],
    rows: [
      ...before,
      ...space(CHART_ROWS + 1),
      ...after,
      ...space(CHART_ROWS + 1),
      ...progressRows(draft),
      blankRow,
      ...(draft.without?.includes('journal') ? [] : [...changeRows(draft), blankRow]),
      ...checkRows(draft),
      blankRow,
      ...signatureRows(draft),
    ],
  };
}

/** A date within a text, as cells show it; what TEXT takes for a format depends on the language of Excel. */
function day(cell: string, language: Draft['language']): string {
  const [year, month, date] = [`YEAR(${cell})`, `RIGHT("0"&MONTH(${cell}),2)`, `RIGHT("0"&DAY(${cell}),2)`];
  return language === 'fr' ? `${date}&"/"&${month}&"/"&${year}` : `${year}&"-"&${month}&"-"&${date}`;
}

/** Nobody is named by a blank cell. */
const named = (label: string, cell: string): string => `IF(${cell}="","","${label}"&${cell}&"    ")`;

function moneyCharts({ say }: Draft, top: number): readonly Chart[] {
  return [
    {
      kind: 'stackedBars',
      title: say.summary.chartPhases,
      categories: 'summary_phases',
      series: COST_TYPES.map((type) => ({ title: say.costTypes[type].name, values: `summary_${type}` })),
      format: 'money',
      at: { row: top, column: 0, rows: CHART_ROWS, columns: MIDDLE },
    },
    {
      kind: 'columns',
      title: say.summary.chartMonths,
      categories: 'month_dates',
      series: PHASES.map((phase) => ({ title: say.phases[phase].name, values: `months_of_phase_${phase}` })),
      format: 'money',
      at: { row: top, column: MIDDLE, rows: CHART_ROWS, columns: WIDTHS.length - MIDDLE },
    },
  ];
}
