import type { Draft } from '../../draft';
import { COST_TYPES, type PhaseId, PHASES } from '../../project';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, headers, share } from './grid';

export const matrixRanges: Readonly<Record<string, readonly [string, string]>> = {
  summary_phases: ['summary_label_E', 'summary_label_R'],
  ...Object.fromEntries(COST_TYPES.map((type) => [`summary_${type}`, [`E_${type}`, `R_${type}`]] as const)),
  matrix_types: ['total_DEV', 'total_DRIFT'],
  matrix_phases: ['phase_total_E', 'phase_total_R'],
};

/** Phases down, cost types across, drift the last of them. */
export function matrixRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const total = (id: string, formula: string): Cell => ({
    id,
    name: id,
    formula,
    style: 'total',
    format: 'money',
  });
  return [
    row(words(own.phasesByType, 'heading')),
    headers(own.phase, ...COST_TYPES.map((type) => say.costTypes[type].name), own.total, own.share),
    ...PHASES.map(matrixRow),
    row(
      words(own.total, 'totalText'),
      ...COST_TYPES.map((type) => total(`total_${type}`, `SUM(summary_${type})`)),
      total('total_base', 'SUM(matrix_phases)'),
      { formula: 'IF(total_base=0,0,total_base/total_base)', style: 'total', format: 'share' },
    ),
    row(words(own.share), ...COST_TYPES.map((type) => calculated(share(`total_${type}`), 'share'))),
  ];
}

function matrixRow(phase: PhaseId): Row {
  return row(
    { id: `summary_label_${phase}`, formula: `phase_${phase}`, style: 'text' },
    ...COST_TYPES.map((type) => ({
      ...calculated(`SUMIFS(${phase}_budget,${phase}_type,type_${type})`, 'money', `${phase}_${type}`),
      name: `${phase}_${type}`,
    })),
    {
      id: `phase_total_${phase}`,
      name: `phase_total_${phase}`,
      formula: `${phase}_total_budget`,
      style: 'rowTotal',
      format: 'money',
    },
    calculated(share(`phase_total_${phase}`), 'share'),
  );
}
