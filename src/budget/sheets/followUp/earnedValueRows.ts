import type { Draft } from '../../draft';
import { type Cell, type Format, row, type Row, words } from '../../workbook';
import { headers, heading } from '../blocks';

const SCOPES = ['build', 'run', 'whole'] as const;
type Scope = (typeof SCOPES)[number];
const NONE = '"–"';

/** Earned value of the build, of the first run year and of both; a dash where a ratio has no meaning. */
export function earnedValueRows(draft: Draft): readonly Row[] {
  const own = draft.say.followUp.evm;
  const line = (
    label: string,
    id: string,
    formula: (scope: Scope) => string,
    format: Format = 'cents',
  ): Row =>
    row(
      null,
      words(label),
      ...SCOPES.map((scope): Cell => ({
        id: `${scope}_${id}`,
        name: `${scope}_${id}`,
        formula: formula(scope),
        style: 'ratio',
        format,
      })),
    );
  const index = (label: string, id: string, formula: (scope: Scope) => string) =>
    line(label, id, formula, 'price');
  return [
    ...heading(own.heading),
    headers([null, null, ...SCOPES.map((scope) => own[scope])]),
    line(own.bac, 'bac', total('baseline')),
    line(own.current, 'current_budget', total('current')),
    line(own.pv, 'pv', plannedValue),
    line(own.ev, 'ev', total('earned')),
    line(own.ac, 'ac', actualCost),
    line(own.planned, 'planned_share', (scope) => `IF(${scope}_bac=0,0,${scope}_pv/${scope}_bac)`, 'share'),
    line(own.done, 'done_share', (scope) => `IF(${scope}_bac=0,0,${scope}_ev/${scope}_bac)`, 'share'),
    line(own.cv, 'cv', (scope) => `${scope}_ev-${scope}_ac`),
    line(own.sv, 'sv', (scope) => `${scope}_ev-${scope}_pv`),
    index(own.cpi, 'cpi', (scope) => ratio(scope, ['ac'], evm(scope, 1, 'CPI'))),
    index(own.spi, 'spi', (scope) => ratio(scope, ['pv'], evm(scope, 1, 'SPI', '0'))),
    line(own.eac1, 'eac1', (scope) => ratio(scope, ['ac', 'ev'], evm(scope, 1, 'EAC'))),
    line(own.eac2, 'eac2', (scope) => ratio(scope, ['ac'], evm(scope, 2, 'EAC'))),
    line(own.eac3, 'eac3', (scope) => ratio(scope, ['ac', 'ev', 'pv'], evm(scope, 3, 'EAC'))),
    line(own.etc, 'etc', (scope) => `IF(ISNUMBER(${scope}_eac1),${scope}_eac1-${scope}_ac,${NONE})`),
    line(own.vac, 'vac', (scope) => `IF(ISNUMBER(${scope}_eac1),${scope}_bac-${scope}_eac1,${NONE})`),
    index(
      own.tcpi,
      'tcpi',
      (scope) =>
        `IF(OR(${scope}_ac<=0,${scope}_bac<=0,${scope}_bac=${scope}_ac),${NONE},${evm(scope, 1, 'TCPI')})`,
    ),
    row(null, words(own.status, 'figureText'), ...SCOPES.map((scope) => status(draft, scope))),
  ];
}

/** Every figure of the block, for who reads it back: rows in the order above, a column for each scope. */
export const earnedValueRanges = { earned_values: ['build_bac', 'whole_status'] } as const;

const total = (column: string) => (scope: Scope) =>
  scope === 'whole' ? `SUM(followed_${column}s)` : `SUM(${scope}_${column}s)`;

function plannedValue(scope: Scope): string {
  if (scope === 'whole') return 'build_pv+run_pv';
  const byCalendar = `SUM(${scope}_planneds)`;
  return scope === 'run' ? byCalendar : `IF(PLANNED_SHARE="",${byCalendar},PLANNED_SHARE*build_bac)`;
}

/** Money without a line belongs to the build when it was spent before the run begins. */
function actualCost(scope: Scope): string {
  if (scope === 'whole') return 'SUM(followed_actuals)+followed_unmapped_actual';
  return scope === 'build'
    ? 'SUM(build_actuals)+unmapped_before_run'
    : 'SUM(run_actuals)+followed_unmapped_actual-unmapped_before_run';
}

/** Rows of the result of MLCOST.EVM. */
const EVM_ROWS = { CPI: 1, SPI: 2, EAC: 5, TCPI: 8 } as const;

const evm = (scope: Scope, method: number, select: keyof typeof EVM_ROWS, spent = `${scope}_ac`) =>
  `INDEX(MLCOST.EVM(${scope}_bac,${scope}_planned_share,${scope}_done_share,${spent},${method}),${EVM_ROWS[select]})`;

function ratio(scope: Scope, needed: readonly string[], formula: string): string {
  const missing = ['bac', ...needed].map((id) => `${scope}_${id}<=0`);
  return `IF(OR(${missing.join(',')}),${NONE},${formula})`;
}

function status({ say }: Draft, scope: Scope): Cell {
  const { none, early, red, amber, green } = say.followUp.statuses;
  const worst = `MIN(${scope}_cpi,${scope}_spi)`;
  const judged = `IF(${worst}<RED_BELOW,"${red}",IF(${worst}<GREEN_FROM,"${amber}","${green}"))`;
  return {
    id: `${scope}_status`,
    name: `${scope}_status`,
    formula: `IF(STATUS_MONTH=0,"${none}",IF(${scope}_done_share<EARLY_BELOW,"${early}",${judged}))`,
    style: 'check',
    flag: { good: green, bad: amber, alarm: red },
  };
}
