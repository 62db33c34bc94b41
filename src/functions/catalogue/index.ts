import { llmcost, replicas, serving, storage, traincost } from './compute';
import { acquisition, annotate, cleaning, samplesize } from './data';
import { drift, retrain, retrainEvery } from './drift';
import { spread } from './finance';
import { amortise, cir, tco, viabilityFunction } from './investment';
import { automate, decay, driftindex, mitigation, retrainplan } from './mitigation';
import { cocomo, dayrate, phases, uplift } from './people';
import { blendrate, breakeven, chattokens, energy, ownhour, selfhost, trainhours } from './platforms';
import { ratecard } from './prices';
import { pert, riskbudget } from './risk';
import { abtest, labelquality, tiered } from './sampling';
import { simulate, tornadoFunction } from './sensitivity';
import { evm, reforecastFunction } from './tracking';

/** Every MLCOST function, in the order of the documentation: add a declaration here and its texts, nothing else. */
export const catalogue = [
  dayrate,
  pert,
  riskbudget,
  simulate,
  tornadoFunction,
  uplift,
  phases,
  cocomo,
  acquisition,
  cleaning,
  annotate,
  tiered,
  labelquality,
  samplesize,
  abtest,
  ratecard,
  trainhours,
  traincost,
  blendrate,
  ownhour,
  replicas,
  serving,
  llmcost,
  chattokens,
  selfhost,
  storage,
  breakeven,
  energy,
  decay,
  drift,
  driftindex,
  retrain,
  retrainEvery,
  retrainplan,
  mitigation,
  automate,
  spread,
  evm,
  reforecastFunction,
  viabilityFunction,
  tco,
  amortise,
  cir,
] as const;

export type FunctionName = (typeof catalogue)[number]['name'];

const byName = new Map(catalogue.map((declaration) => [declaration.name as string, declaration]));

/** The function of that name, `MLCOST.` or not, in any case. */
export function functionNamed(name: string) {
  return byName.get(name.toUpperCase().replace(/^MLCOST\./, ''));
}
