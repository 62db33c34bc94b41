import type { Draft } from '../draft';
import { CAPEX_CLASSES, COST_TYPES, type PhaseId, PHASES } from '../project';
import { blankRow, type Cell, type Chart, row, type Row, type Sheet, words } from '../workbook';
import { subtitle } from './phase';

/** The course's three phases and the exercise's four headings, as sums of the six working phases. */
const COURSE_PHASES = { exploration: ['E'], development: ['D', 'M', 'T'], deployment: ['P', 'R'] } as const;
const EXERCISE = {
  acquisition: ['D'],
  development: ['M'],
  validation: ['T'],
  deployment: ['P', 'R'],
} as const;

const RISK = 'MLCOST.RISKBUDGET(all_low,all_likely,all_high,CONFIDENCE,CORRELATION)';
const MANAGEMENT_CHECKS = [
  'resources_check',
  'finance_check',
  'contingency_check',
  'follow_up_check',
  'actuals_check',
  'ledger_check',
];
const CHART_ROWS = 17;

/** The page to decide on. */
export function summarySheet(draft: Draft): Sheet {
  const { say } = draft;
  const figures = decisionRows(draft);
  const matrix = matrixRows(draft);
  const chartsAt = 6 + figures.length + matrix.length;
  return {
    id: 'summary',
    title: say.sheets.summary,
    tab: 'summary',
    columns: [58, 15, 13, 15, 14, 13, 15, 9].map((width) => ({ width })),
    frozen: { rows: 2, columns: 1 },
    print: { titleRows: [1, 2], columns: 8, portrait: true },
    ranges: {
      summary_phases: ['summary_label_E', 'summary_label_R'],
      ...Object.fromEntries(
        COST_TYPES.map((type) => [`summary_${type}`, [`E_${type}`, `R_${type}`]] as const),
      ),
      matrix_types: ['total_DEV', 'total_DRIFT'],
      matrix_phases: ['phase_total_E', 'phase_total_R'],
      matrix_treatments: ['treatment_X', 'treatment_O'],
    },
    charts: charts(draft, chartsAt),
    rows: [
      row({ formula: `PROJECT_NAME&"${say.summary.title('')}"`, style: 'title' }),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      row(words(say.projects[draft.project.id].setting, 'note')),
      blankRow,
      ...figures,
      blankRow,
      ...matrix,
      blankRow,
      ...Array.from({ length: CHART_ROWS * 2 + 1 }, () => blankRow),
      ...rollUpRows(draft),
      blankRow,
      ...driftRows(draft),
      blankRow,
      ...checkRows(draft),
    ],
  };
}

const sumOf = (ids: readonly string[]) => ids.join('+');
const phaseTotal = (phase: string) => `phase_total_${phase}`;

function figure(
  label: string,
  id: string,
  formula: string,
  format: Cell['format'] = 'money',
  style: Cell['style'] = 'calculated',
): Row {
  return row(words(label, style === 'total' ? 'totalText' : style === 'figure' ? 'figureText' : 'text'), {
    id,
    name: id,
    formula,
    style,
    ...(format && { format }),
  });
}

function decisionRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  return [
    row(words(own.decision, 'heading')),
    figure(own.base, 'budget_base', 'total_base', 'money', 'figure'),
    figure(own.contingency, 'budget_contingency', `MAX(0,INDEX(${RISK},5)-total_base)`),
    figure(own.pTotal, 'budget_confident', `INDEX(${RISK},5)`, 'money', 'figure'),
    figure(own.confidence, 'budget_confidence', 'CONFIDENCE', 'fraction'),
    figure(own.contingencyShare, 'budget_contingency_share', share('budget_contingency'), 'share'),
    figure(own.mean, 'budget_mean', `INDEX(${RISK},2)`),
    figure(own.low, 'budget_low', 'SUM(all_low)'),
    figure(own.high, 'budget_high', 'SUM(all_high)'),
    figure(own.build, 'budget_build', sumOf(['E', 'D', 'M', 'T', 'P'].map(phaseTotal))),
    figure(own.runYear, 'budget_run_year', phaseTotal('R')),
  ];
}

function matrixRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const titles = [own.phase, ...COST_TYPES.map((type) => say.costTypes[type].name), own.total, own.share];
  return [
    row(words(own.phasesByType, 'heading')),
    row(...titles.map((title) => words(title, 'header'))),
    ...PHASES.map(matrixRow),
    row(
      words(own.total, 'totalText'),
      ...COST_TYPES.map((type): Cell => ({
        id: `total_${type}`,
        name: `total_${type}`,
        formula: `SUM(summary_${type})`,
        style: 'total',
        format: 'money',
      })),
      {
        id: 'total_base',
        name: 'total_base',
        formula: 'SUM(matrix_phases)',
        style: 'total',
        format: 'money',
      },
      { formula: 'IF(total_base=0,0,total_base/total_base)', style: 'total', format: 'share' },
    ),
    row(
      words(own.share),
      ...COST_TYPES.map((type): Cell => ({
        formula: share(`total_${type}`),
        style: 'calculated',
        format: 'share',
      })),
    ),
  ];
}

function matrixRow(phase: PhaseId): Row {
  return row(
    { id: `summary_label_${phase}`, formula: `phase_${phase}`, style: 'text' },
    ...COST_TYPES.map((type): Cell => ({
      id: `${phase}_${type}`,
      formula: `SUMIFS(${phase}_budget,${phase}_type,type_${type})`,
      style: 'calculated',
      format: 'money',
    })),
    {
      id: phaseTotal(phase),
      name: phaseTotal(phase),
      formula: `${phase}_total_budget`,
      style: 'figure',
      format: 'money',
    },
    { formula: share(phaseTotal(phase)), style: 'calculated', format: 'share' },
  );
}

const share = (id: string, whole = 'total_base') => `IF(${whole}=0,0,${id}/${whole})`;

function rollUpRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const line = (label: string, id: string, formula: string): Row =>
    row(
      words(label),
      { id, name: id, formula, style: 'calculated', format: 'money' },
      { formula: share(id), style: 'calculated', format: 'share' },
    );
  return [
    row(words(own.coursePhases, 'heading')),
    ...(['exploration', 'development', 'deployment'] as const).map((id) =>
      line(say.coursePhases[id], `course_${id}`, sumOf(COURSE_PHASES[id].map(phaseTotal))),
    ),
    blankRow,
    row(words(own.exercise, 'heading')),
    ...(['acquisition', 'development', 'validation', 'deployment'] as const).map((id) =>
      line(own.exerciseHeadings[id], `exercise_${id}`, sumOf(EXERCISE[id].map(phaseTotal))),
    ),
    blankRow,
    row(words(own.treatment, 'heading')),
    ...CAPEX_CLASSES.map((id) =>
      line(say.capexClasses[id].name, `treatment_${id}`, `SUMIFS(all_budget,all_capex,capex_${id})`),
    ),
  ];
}

function driftRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const sentence = `"${own.driftBefore}"&ROUND(100*drift_share,0)&"${own.driftAfter}"`;
  return [
    row(words(own.driftHeading, 'heading')),
    figure(own.drift, 'drift_total', 'R2_budget+R3_budget+R4_budget'),
    figure(own.retraining, 'retraining_total', 'R5_budget'),
    figure(
      own.driftShare,
      'drift_share',
      share('(drift_total+retraining_total)', phaseTotal('R')),
      'share',
      'figure',
    ),
    row({
      id: 'drift_sentence',
      formula: `IF(drift_total+retraining_total=0,"${own.noDrift}",${sentence})`,
      style: 'note',
      flag: { bad: own.noDrift },
    }),
  ];
}

function checkRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const verdict = (condition: string) => `IF(${condition},"${own.ok}","${own.wrong}")`;
  const near = (a: string, b: string) => verdict(`ABS(${a}-(${b}))<0.005`);
  const check = (label: string, id: string, formula: string): Row =>
    row(words(label), { id, formula, style: 'check', flag: { good: own.ok, bad: own.wrong } });
  const everyPhase = PHASES.map((phase) => `${phase}_check="${own.ok}"`).join(',');
  const everyManagementSheet = MANAGEMENT_CHECKS.map((id) => `${id}="${own.ok}"`).join(',');
  return [
    row(words(own.checks, 'heading')),
    check(own.checkPhases, 'check_phases', near('total_base', 'SUM(matrix_types)')),
    check(own.checkMonthly, 'check_monthly', near('total_base', 'SUM(month_totals)')),
    check(own.checkTreatment, 'check_treatment', near('total_base', 'SUM(matrix_treatments)')),
    check(own.checkRisk, 'check_risk', near('SUM(all_likely)', `INDEX(${RISK},1)`)),
    check(own.checkTypes, 'check_types', verdict(`AND(${everyPhase})`)),
    check(own.checkManagement, 'check_management', verdict(`AND(${everyManagementSheet})`)),
  ];
}

function charts({ say }: Draft, top: number): readonly Chart[] {
  return [
    {
      kind: 'stackedBars',
      title: say.summary.chartPhases,
      categories: 'summary_phases',
      series: COST_TYPES.map((type) => ({ title: say.costTypes[type].name, values: `summary_${type}` })),
      format: 'money',
      at: { row: top, column: 0, rows: CHART_ROWS, columns: 8 },
    },
    {
      kind: 'columns',
      title: say.summary.chartMonths,
      categories: 'month_dates',
      series: PHASES.map((phase) => ({ title: say.phases[phase].name, values: `months_of_phase_${phase}` })),
      format: 'money',
      at: { row: top + CHART_ROWS + 1, column: 0, rows: CHART_ROWS, columns: 8 },
    },
  ];
}
