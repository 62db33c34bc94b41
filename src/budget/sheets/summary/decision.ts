import type { Draft } from '../../draft';
import { row, type Row, words } from '../../workbook';
import { figure, pair, share } from './grid';
import { hasTokens, machineCost, peopleCost } from './composition';

export const RISK = 'MLCOST.RISKBUDGET(all_low,all_likely,all_high,CONFIDENCE,CORRELATION)';
const phaseTotals = (...phases: readonly string[]) => phases.map((phase) => `phase_total_${phase}`).join('+');
const treated = (id: string) => `SUMIFS(all_budget,all_capex,capex_${id})`;

/** What to approve, on the left; what it is made of, on the right. */
export function decisionRows({ say, project }: Draft): readonly Row[] {
  const own = say.summary;
  const { capex, opex, research } = say.sponsor;
  return [
    row(words(own.decision, 'heading')),
    pair(
      figure(own.base, 'budget_base', 'total_base', 'money', 'figure'),
      figure(own.build, 'budget_build', phaseTotals('E', 'D', 'M', 'T', 'P'), 'money', 'figure'),
    ),
    pair(
      figure(own.contingency, 'budget_contingency', `MAX(0,INDEX(${RISK},5)-total_base)`),
      figure(own.runYear, 'budget_run_year', phaseTotals('R'), 'money', 'figure'),
    ),
    pair(
      figure(own.pTotal, 'budget_confident', `INDEX(${RISK},5)`, 'money', 'figure'),
      figure(own.drift, 'drift_total', 'R2_budget+R3_budget+R4_budget'),
    ),
    pair(
      figure(own.confidence, 'budget_confidence', 'CONFIDENCE', 'fraction'),
      figure(own.retraining, 'retraining_total', 'R5_budget'),
    ),
    pair(
      figure(own.contingencyShare, 'budget_contingency_share', share('budget_contingency'), 'share'),
      figure(own.driftShare, 'drift_share', share('drift_total+retraining_total', 'phase_total_R'), 'share'),
    ),
    pair(
      figure(own.mean, 'budget_mean', `INDEX(${RISK},2)`),
      figure(own.peopleShare, 'people_share', share(peopleCost, 'SUM(all_likely)'), 'share'),
    ),
    pair(
      figure(own.low, 'budget_low', 'SUM(all_low)'),
      figure(
        hasTokens(project) ? own.machineShareTokens : own.machineShare,
        'machine_share',
        share(machineCost, 'SUM(all_likely)'),
        'share',
      ),
    ),
    pair(figure(own.high, 'budget_high', 'SUM(all_high)'), figure(capex, 'treatment_D', treated('D'))),
    pair(figure(research, 'treatment_X', treated('X')), figure(opex, 'treatment_O', treated('O'))),
  ];
}
