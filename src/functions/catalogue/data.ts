import { acquisitionCost } from '../../core/data/acquisitionCost';
import { annotationCost } from '../../core/data/annotationCost';
import { cleaningCost } from '../../core/data/cleaningCost';
import { sampleSize } from '../../core/data/sampleSize';
import { cell, costFunction } from '../costFunction';
import { defaulted, number, optional } from '../parameters';
import { plainWholeUnits } from '../plainWholeUnits';

export const acquisition = costFunction({
  name: 'ACQUISITION',
  family: 'data',
  example: 'ACQUISITION(60000,0.1,0,0.8)',
  source: 'docs.parallel.ai: a vendor that bills a fee, then each record',
  parameters: {
    records: number('count', { min: 0 }),
    pricePerRecord: number('moneyPerItem', { min: 0 }),
    fixedFee: defaulted('money', 0, { min: 0 }),
    usableShare: defaulted('fraction', 1, { above: 0, max: 1 }),
    refreshesPerYear: defaulted('perYear', 0, { min: 0 }),
    years: defaulted('years', 1, { min: 0 }),
  },
  result: cell('money'),
  calculate: acquisitionCost,
  plain: 'fixedFee+records/usableShare*pricePerRecord*(1+refreshesPerYear*years)',
});

export const cleaning = costFunction({
  name: 'CLEANING',
  family: 'data',
  example: 'CLEANING(60000,0.1,3,55,0.8)',
  source: 'Effort model after the 1-10-100 rule of data quality',
  parameters: {
    records: number('count', { min: 0 }),
    errorRate: number('fraction', { min: 0, max: 1 }),
    minutesPerFix: number('minutes', { min: 0 }),
    hourlyRate: number('moneyPerHour', { min: 0 }),
    autoShare: defaulted('fraction', 0, { min: 0, max: 1 }),
    toolCost: defaulted('money', 0, { min: 0 }),
  },
  result: cell('money'),
  calculate: cleaningCost,
  plain: 'records*errorRate*(1-autoShare)*minutesPerFix/60*hourlyRate+toolCost',
});

export const annotate = costFunction({
  name: 'ANNOTATE',
  family: 'data',
  example: 'ANNOTATE(12000,0.08,3,0.1,0.25,0.05,0,1500)',
  source: 'cloud.google.com/ai-platform/data-labeling/pricing: units × labellers × price',
  parameters: {
    items: number('count', { min: 0 }),
    pricePerLabel: number('moneyPerItem', { min: 0 }),
    labelsPerItem: defaulted('count', 1, { min: 1 }),
    reviewRate: defaulted('fraction', 0, { min: 0, max: 1 }),
    reviewPrice: defaulted(
      'moneyPerItem',
      { plain: 'pricePerLabel', value: ({ pricePerLabel = 0 }) => pricePerLabel },
      { min: 0 },
    ),
    reworkRate: defaulted('fraction', 0, { min: 0, max: 1 }),
    platformFee: defaulted('fraction', 0, { min: 0, max: 1 }),
    setup: defaulted('money', 0, { min: 0 }),
    autoShare: defaulted('fraction', 0, { min: 0, max: 1 }),
  },
  result: cell('money'),
  calculate: annotationCost,
  plain:
    'items*(1-autoShare)*(labelsPerItem*pricePerLabel*(1+reworkRate)+reviewRate*reviewPrice)*(1+platformFee)+setup',
});

const ENDLESS = 'NORMSINV((1-confidence)/2)^2*proportion*(1-proportion)/margin^2';

export const samplesize = costFunction({
  name: 'SAMPLESIZE',
  family: 'data',
  example: 'SAMPLESIZE(0.05)',
  source: 'W. G. Cochran, Sampling Techniques, chapter 4',
  parameters: {
    margin: number('fraction', { above: 0, below: 0.5 }),
    confidence: defaulted('fraction', 0.95, { above: 0, below: 1 }),
    proportion: defaulted('fraction', 0.5, { above: 0, below: 1 }),
    population: optional('count', { min: 1 }),
  },
  result: cell('count'),
  calculate: sampleSize,
  plain: (known) =>
    plainWholeUnits(
      known.isGiven('population') ? `${ENDLESS}/((population-1)/population+${ENDLESS}/population)` : ENDLESS,
    ),
});
