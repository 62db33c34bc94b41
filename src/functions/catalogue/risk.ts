import { riskBudget } from '../../core/risk/riskBudget';
import { threePointEstimate, threePointPercentile } from '../../core/risk/threePointEstimate';
import { areAligned } from '../areAligned';
import { column, costFunction } from '../costFunction';
import { defaulted, labels, number, optional, series } from '../parameters';

const MEAN = '(optimistic+4*likely+pessimistic)/6';
const percentile = (probability: string) => `${MEAN}+NORMSINV(${probability})*(pessimistic-optimistic)/6`;

export const pert = costFunction({
  name: 'PERT',
  family: 'risk',
  example: 'PERT(10,12,20)',
  source: 'Project Management Institute, PMBOK Guide: three-point estimating',
  parameters: {
    optimistic: number('any'),
    likely: number('any'),
    pessimistic: number('any'),
    percentile: optional('fraction', { above: 0, below: 1 }),
    labels: labels(),
  },
  result: column({ mean: 'any', sd: 'any', p50: 'any', p80: 'any', p90: 'any' }),
  calculate: ({ percentile: probability, ...points }) =>
    probability === undefined ? threePointEstimate(points) : threePointPercentile(points, probability),
  plain: (known, index) => {
    if (known.isGiven('percentile')) return index === 1 ? percentile('percentile') : undefined;
    return (
      [MEAN, '(pessimistic-optimistic)/6', MEAN, percentile('0.8'), percentile('0.9')][index - 1] ?? null
    );
  },
});

const RISK_MEAN = '(SUM(low)+4*SUM(likely)+SUM(high))/6';
const RISK_SD = 'SQRT((1-correlation)*SUMPRODUCT((high-low)^2)+correlation*SUMPRODUCT(high-low)^2)/6';
const RISK_P = `${RISK_MEAN}+NORMSINV(confidence)*${RISK_SD}`;
const CONTINGENCY = `MAX(0,${RISK_P}-SUM(likely))`;

export const riskbudget = costFunction({
  name: 'RISKBUDGET',
  family: 'risk',
  example: 'RISKBUDGET({8,5},{10,6},{20,9})',
  source: 'Variance of a sum of correlated variables; PERT lines',
  parameters: {
    low: series('money', { min: 0 }),
    likely: series('money', { min: 0 }),
    high: series('money', { min: 0 }),
    confidence: defaulted('fraction', 0.8, { min: 0.5, max: 0.99 }),
    correlation: defaulted('fraction', 0.3, { min: 0, max: 1 }),
    labels: labels(),
  },
  result: column({
    base: 'money',
    mean: 'money',
    sd: 'money',
    p50: 'money',
    pConfidence: 'money',
    contingency: 'money',
    contingencyFraction: 'fraction',
  }),
  calculate: riskBudget,
  plain: (known, index) =>
    areAligned(known, ['low', 'likely', 'high'])
      ? [
          'SUM(likely)',
          RISK_MEAN,
          RISK_SD,
          RISK_MEAN,
          RISK_P,
          CONTINGENCY,
          `IF(SUM(likely)=0,0,${CONTINGENCY}/SUM(likely))`,
        ][index - 1]
      : null,
});
