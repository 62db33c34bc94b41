import { llmcost, replicas, serving, storage, traincost } from './compute';
import { acquisition, annotate, cleaning, samplesize } from './data';
import { drift, retrain, retrainEvery } from './drift';
import { spread } from './finance';
import { ratecard } from './prices';
import { pert, riskbudget } from './risk';

/** Every MLCOST function, in the order of the documentation: add a declaration here and its texts, nothing else. */
export const catalogue = [
  acquisition,
  cleaning,
  annotate,
  samplesize,
  storage,
  traincost,
  serving,
  llmcost,
  replicas,
  drift,
  retrain,
  retrainEvery,
  pert,
  riskbudget,
  spread,
  ratecard,
] as const;

export type FunctionName = (typeof catalogue)[number]['name'];

const byName = new Map(catalogue.map((declaration) => [declaration.name as string, declaration]));

/** The function of that name, `MLCOST.` or not, in any case. */
export function functionNamed(name: string) {
  return byName.get(name.toUpperCase().replace(/^MLCOST\./, ''));
}
