import type { CostType, PhaseId } from '../../budget/project';
import { COST_TYPES } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import type { FunctionName } from '../../functions/catalogue';

/** A task of the course's exercise: the phases it covers and the functions that help with it. */
export interface Task {
  readonly id: 'data' | 'development' | 'validation' | 'deployment';
  readonly phases: readonly PhaseId[];
  readonly functions: readonly FunctionName[];
}

export const tasks: readonly Task[] = [
  { id: 'data', phases: ['D'], functions: ['ACQUISITION', 'CLEANING', 'ANNOTATE', 'STORAGE'] },
  { id: 'development', phases: ['M'], functions: ['DAYRATE', 'TRAINHOURS', 'TRAINCOST', 'RATECARD'] },
  { id: 'validation', phases: ['T'], functions: ['SAMPLESIZE', 'ABTEST', 'ANNOTATE'] },
  {
    id: 'deployment',
    phases: ['P', 'R'],
    functions: ['SERVING', 'LLMCOST', 'DRIFT', 'RETRAIN', 'RETRAINEVERY'],
  },
];

/** What somebody estimated, as typed, by task. */
export type Estimates = Readonly<Partial<Record<Task['id'], string>>>;

/** What the filled template has for a task. */
export const solutionOf = ({ phases }: Task, { byPhase }: Totals): number =>
  phases.reduce((sum, phase) => sum + byPhase[phase], 0);

/** The same by kind of cost, those that cost something. */
export function partsOf(
  { phases }: Task,
  { byPhaseAndType }: Totals,
): readonly { readonly type: CostType; readonly amount: number }[] {
  return COST_TYPES.map((type) => ({
    type,
    amount: phases.reduce((sum, phase) => sum + byPhaseAndType[phase][type], 0),
  })).filter(({ amount }) => amount > 0);
}
