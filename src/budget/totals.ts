import { CAPEX_CLASSES, COST_TYPES, type CostType, type PhaseId, PHASES } from './project';

/** The figures of a budget that people compare, from the computed values of its cells. */
export function totalsOf(values: { readonly get: (id: string) => number | string | undefined }) {
  const figure = (id: string): number => {
    const value = values.get(id);
    if (typeof value !== 'number') throw new Error(`No figure is called ${id}`);
    return value;
  };
  const each = <Id extends string>(ids: readonly Id[], cell: (id: Id) => string) =>
    Object.fromEntries(ids.map((id) => [id, figure(cell(id))])) as Readonly<Record<Id, number>>;
  return {
    base: figure('budget_base'),
    byPhase: each(PHASES, (id) => `phase_total_${id}`),
    byCostType: each(COST_TYPES, (id) => `total_${id}`),
    byTreatment: each(CAPEX_CLASSES, (id) => `treatment_${id}`),
    byPhaseAndType: Object.fromEntries(
      PHASES.map((phase) => [phase, each(COST_TYPES, (type) => `${phase}_${type}`)]),
    ) as Readonly<Record<PhaseId, Readonly<Record<CostType, number>>>>,
    byCoursePhase: each(['exploration', 'development', 'deployment'], (id) => `course_${id}`),
    drift: figure('drift_total'),
    retraining: figure('retraining_total'),
    driftShareOfRunYear: figure('drift_share'),
    runYear: figure('budget_run_year'),
    mean: figure('budget_mean'),
    confidence: figure('budget_confidence'),
    confidentBudget: figure('budget_confident'),
    contingency: figure('budget_contingency'),
    contingencyShare: figure('budget_contingency_share'),
  };
}

export type Totals = ReturnType<typeof totalsOf>;
