import type { Draft } from '../../draft';
import { hasTokens } from './composition';
import { share } from './grid';
import { type Cell, row, type Row, words } from '../../workbook';

/** Half of the budget: more is a project of people. */
const MOST = 0.5;
/** A tenth of the budget: less is no lever. */
const MANY = 0.1;

/** What the figures mean, in sentences made from them. */
export function meaningRows({ say, project }: Draft): readonly Row[] {
  const own = say.sponsor;
  const percent = (id: string) => `IF(${id}<0.01,"${own.lessThanOne}",ROUND(100*(${id}),0))`;
  const sentence = (id: string, formula: string, flag?: Cell['flag']): Row =>
    row({ id, formula, style: 'sentence', ...(flag && { flag }) });
  const { people, drift, range } = own;
  const { before, beforeTokens, few, fewTokens, many } = own.machines;
  const machines = hasTokens(project)
    ? { before: beforeTokens, few: fewTokens, many }
    : { before, few, many };
  const blocks = ['DEV', 'DATA', 'INFRA', 'MAINT'].map((type) => `(R_${type}>R_DRIFT)`).join('+');
  const rank = `CHOOSE(MIN(3,1+${blocks}),"${drift.first}","${drift.second}","${drift.later}")`;
  return [
    row(words(own.meaning, 'heading')),
    sentence(
      'people_sentence',
      `IF(total_base=0,"${say.phaseSheet.nothingYet}","${people.before}"&${percent('people_share')}&IF(people_share>=${MOST},"${people.most}","${people.some}"))`,
    ),
    sentence(
      'machines_sentence',
      `IF(total_base=0,"","${machines.before}"&${percent('machine_share')}&IF(machine_share<${MANY},"${machines.few}","${machines.many}"))`,
    ),
    sentence(
      'drift_sentence',
      `IF(drift_total+retraining_total=0,"${drift.none}","${drift.before}"&${percent('drift_share')}&${rank})`,
      { bad: drift.none.slice(0, drift.none.indexOf(':')), runsOn: true },
    ),
    sentence(
      'range_sentence',
      `IF(total_base=0,"","${range.before}"&${percent(share('budget_low'))}&"${range.middle}"&${percent(share('budget_high'))}&"${range.after}")`,
    ),
  ];
}
