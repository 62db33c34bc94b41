import { abTestSize } from '../../core/data/abTestSize';
import { majorityAccuracy } from '../../core/data/majorityAccuracy';
import { tieredPrice } from '../../core/data/tieredPrice';
import { cell, costFunction } from '../costFunction';
import { bounds, defaulted, number, series } from '../parameters';
import { plainWholeUnits } from '../plainWholeUnits';

export const tiered = costFunction({
  name: 'TIERED',
  family: 'data',
  example: 'TIERED(60000,{50000;1000000},{0.035;0.025})',
  source: 'cloud.google.com/ai-platform/data-labeling/pricing: tiers of 50,000 and 1,000,000 units',
  parameters: {
    quantity: number('count', { min: 0 }),
    upTo: bounds('count'),
    unitPrices: series('moneyPerItem', { min: 0 }),
  },
  result: cell('money'),
  calculate: tieredPrice,
  plain: (known) => {
    const size = known.size('upTo');
    if (!size) return null;
    const tiers = Array.from({ length: size.rows * size.columns }, (_, index) => index + 1);
    const cell = (cells: 'upTo' | 'unitPrices', tier: number) =>
      known.isRange(cells) ? `INDEX(${cells},${tier})` : cells;
    const bound = (tier: number) => cell('upTo', tier);
    const ceiling = (tier: number) =>
      tier === tiers.length ? `IF(N(${bound(tier)})=0,quantity,${bound(tier)})` : bound(tier);
    return tiers
      .map(
        (tier) =>
          `MAX(0,MIN(quantity,${ceiling(tier)})-${tier === 1 ? '0' : bound(tier - 1)})*${cell('unitPrices', tier)}`,
      )
      .join('+');
  },
});

export const labelquality = costFunction({
  name: 'LABELQUALITY',
  family: 'data',
  example: 'LABELQUALITY(0.8,3)',
  source: 'V. Sheng, F. Provost, P. Ipeirotis, Get another label?, KDD 2008',
  parameters: {
    annotatorAccuracy: number('fraction', { min: 0.5, max: 1 }),
    labelsPerItem: number('count', { min: 1, max: 99, whole: true }),
  },
  result: cell('fraction'),
  calculate: ({ annotatorAccuracy, labelsPerItem }) => majorityAccuracy(annotatorAccuracy, labelsPerItem),
  plain:
    '1-BINOMDIST(INT(labelsPerItem/2),labelsPerItem,annotatorAccuracy,TRUE)+IF(MOD(labelsPerItem,2)=0,BINOMDIST(labelsPerItem/2,labelsPerItem,annotatorAccuracy,FALSE)/2,0)',
});

const CHANGED = '(baselineRate+minEffect)';
const MEAN = '(baselineRate+minEffect/2)';
const DEVIATIONS = `(NORMSINV(1-alpha/(arms-1)/2)*SQRT(2*${MEAN}*(1-${MEAN}))+NORMSINV(power)*SQRT(baselineRate*(1-baselineRate)+${CHANGED}*(1-${CHANGED})))`;

export const abtest = costFunction({
  name: 'ABTEST',
  family: 'data',
  example: 'ABTEST(0.1,0.02)',
  source: 'J. Fleiss, Statistical Methods for Rates and Proportions',
  parameters: {
    baselineRate: number('fraction', { above: 0, below: 1 }),
    minEffect: number('fraction', { above: -1, below: 1 }),
    alpha: defaulted('fraction', 0.05, { above: 0, below: 1 }),
    power: defaulted('fraction', 0.8, { above: 0, below: 1 }),
    arms: defaulted('count', 2, { min: 2, max: 100, whole: true }),
  },
  result: cell('count'),
  calculate: abTestSize,
  plain: plainWholeUnits(`((${DEVIATIONS}/minEffect)^2)`),
});
