import { replicaCount } from '../../core/compute/replicaCount';
import { servingCost } from '../../core/compute/servingCost';
import { storageCost } from '../../core/compute/storageCost';
import { tokenCost } from '../../core/compute/tokenCost';
import { trainingCost } from '../../core/compute/trainingCost';
import { cell, costFunction } from '../costFunction';
import { defaulted, number } from '../parameters';
import { plainWholeUnits } from '../plainWholeUnits';

export const storage = costFunction({
  name: 'STORAGE',
  family: 'data',
  example: 'STORAGE(200,0.0216,12)',
  source: 'Geometric series; aws.amazon.com/s3/pricing for the shape of the bill',
  parameters: {
    storageGb: number('gb', { min: 0 }),
    pricePerGbMonth: number('moneyPerGb', { min: 0 }),
    months: defaulted('months', 12, { min: 0, max: 120, whole: true }),
    monthlyGrowth: defaulted('fraction', 0, { above: -1, max: 10 }),
    egressGbPerMonth: defaulted('gbPerMonth', 0, { min: 0 }),
    egressPricePerGb: defaulted('moneyPerGb', 0.09, { min: 0 }),
  },
  result: cell('money'),
  calculate: storageCost,
  plain: (known) => {
    const gbMonths =
      known.literal('monthlyGrowth') === 0 ? 'storageGb*months' : 'FV(monthlyGrowth,months,-storageGb)';
    return `${gbMonths}*pricePerGbMonth+egressGbPerMonth*months*egressPricePerGb`;
  },
});

export const traincost = costFunction({
  name: 'TRAINCOST',
  family: 'compute',
  example: 'TRAINCOST(60,0.2)',
  source: 'arXiv 2405.21015 (Epoch AI): experiments take at least 1.2 times the final run',
  parameters: {
    hoursPerRun: number('hours', { min: 0 }),
    pricePerHour: number('moneyPerHour', { min: 0 }),
    machines: defaulted('count', 1, { min: 0 }),
    runs: defaulted('count', 1, { min: 0 }),
    rerunOverhead: defaulted('fraction', 0.2, { min: 0, max: 5 }),
    discount: defaulted('fraction', 0, { min: 0, max: 1 }),
  },
  result: cell('money'),
  calculate: trainingCost,
  plain: 'hoursPerRun*pricePerHour*machines*runs*(1+rerunOverhead)*(1-discount)',
});

export const serving = costFunction({
  name: 'SERVING',
  family: 'compute',
  example: 'SERVING(3,0.2421)',
  source: 'www.infracost.io/docs: a month counts 730 hours',
  parameters: {
    replicas: number('count', { min: 0 }),
    pricePerHour: number('moneyPerHour', { min: 0 }),
    hoursPerMonth: defaulted('hoursPerMonth', 730, { min: 0, max: 744 }),
    months: defaulted('months', 12, { min: 0, max: 120 }),
  },
  result: cell('money'),
  calculate: servingCost,
  plain: 'replicas*pricePerHour*hoursPerMonth*months',
});

export const llmcost = costFunction({
  name: 'LLMCOST',
  family: 'compute',
  example: 'LLMCOST(10000,22250,1250,1.5,7.5)',
  source: 'github.com/pydantic/genai-prices: prices per million tokens by kind of token',
  parameters: {
    requests: number('count', { min: 0 }),
    inputTokens: number('tokens', { min: 0 }),
    outputTokens: number('tokens', { min: 0 }),
    inputPrice: number('moneyPerMillionTokens', { min: 0 }),
    outputPrice: number('moneyPerMillionTokens', { min: 0 }),
    cachedShare: defaulted('fraction', 0, { min: 0, max: 1 }),
    cachedPriceRatio: defaulted('fraction', 0.1, { min: 0, max: 1 }),
    batchDiscount: defaulted('fraction', 0, { min: 0, max: 1 }),
    retryRate: defaulted('fraction', 0, { min: 0, max: 5 }),
    fixedPerRequest: defaulted('moneyPerItem', 0, { min: 0 }),
  },
  result: cell('money'),
  calculate: tokenCost,
  plain:
    'requests*(1+retryRate)*((inputTokens*inputPrice*(1-cachedShare*(1-cachedPriceRatio))+outputTokens*outputPrice)/10^6*(1-batchDiscount)+fixedPerRequest)',
});

export const replicas = costFunction({
  name: 'REPLICAS',
  family: 'compute',
  example: 'REPLICAS(50,40)',
  source: 'docs.aws.amazon.com/sagemaker: load-test auto scaling, safety factor of 0.5',
  parameters: {
    peakRps: number('perSecond', { min: 0 }),
    rpsPerReplica: number('perSecond', { above: 0 }),
    safety: defaulted('fraction', 0.5, { above: 0, max: 1 }),
    minimum: defaulted('count', 1, { min: 0, whole: true }),
  },
  result: cell('count'),
  calculate: replicaCount,
  plain: `MAX(minimum,IF(peakRps=0,0,${plainWholeUnits('(peakRps/(rpsPerReplica*safety))')}))`,
});
