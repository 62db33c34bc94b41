import { driftCost } from '../../core/drift/driftCost';
import { retrainingCost } from '../../core/drift/retrainingCost';
import { retrainingInterval } from '../../core/drift/retrainingInterval';
import { cell, column, costFunction } from '../costFunction';
import { defaulted, labels, number, optional } from '../parameters';

export const drift = costFunction({
  name: 'DRIFT',
  family: 'drift',
  example: 'DRIFT(1,50,3,2,440,960)',
  source: 'Course «Machine Learning et IA pour marketing et commerciaux», 2024',
  parameters: {
    models: number('count', { min: 0 }),
    monitoringPerMonth: number('moneyPerMonth', { min: 0 }),
    incidentsPerYear: number('perYear', { min: 0 }),
    daysPerIncident: number('days', { min: 0 }),
    dayRate: number('moneyPerDay', { min: 0 }),
    newDataPerYear: defaulted('money', 0, { min: 0 }),
    months: defaulted('months', 12, { min: 0, max: 120 }),
    labels: labels(),
  },
  result: column({ monitoring: 'money', diagnosis: 'money', newData: 'money', total: 'money' }),
  calculate: driftCost,
  plain: {
    monitoring: 'models*monitoringPerMonth*months',
    diagnosis: 'months/12*incidentsPerYear*daysPerIncident*dayRate',
    newData: 'months/12*newDataPerYear',
    total:
      'models*monitoringPerMonth*months+months/12*(incidentsPerYear*daysPerIncident*dayRate+newDataPerYear)',
  },
});

export const retrain = costFunction({
  name: 'RETRAIN',
  family: 'drift',
  example: 'RETRAIN(4,5,2,440)',
  source: 'Course «Machine Learning et IA pour marketing et commerciaux», 2024',
  parameters: {
    runsPerYear: number('perYear', { min: 0 }),
    computePerRun: number('money', { min: 0 }),
    daysPerRun: number('days', { min: 0 }),
    dayRate: number('moneyPerDay', { min: 0 }),
    labelsPerRun: defaulted('count', 0, { min: 0 }),
    pricePerLabel: defaulted('moneyPerItem', 0, { min: 0 }),
    otherPerRun: defaulted('money', 0, { min: 0 }),
    months: defaulted('months', 12, { min: 0, max: 120 }),
  },
  result: cell('money'),
  calculate: retrainingCost,
  plain: 'months/12*runsPerYear*(computePerRun+daysPerRun*dayRate+labelsPerRun*pricePerLabel+otherPerRun)',
});

const BEST_MONTHS = 'SQRT(2*costPerRun/driftCostSlope)';

export const retrainEvery = costFunction({
  name: 'RETRAINEVERY',
  family: 'drift',
  example: 'RETRAINEVERY(1245,300)',
  source: 'Heizer and Render, Operations Management: economic order quantity',
  parameters: {
    costPerRun: number('money', { above: 0 }),
    driftCostSlope: number('moneyPerMonth', { above: 0 }),
    minMonths: defaulted('months', 0, { min: 0 }),
    maxMonths: optional('months', { above: 0 }),
    labels: labels(),
  },
  result: column({
    intervalMonths: 'months',
    runsPerYear: 'perYear',
    retrainingPerYear: 'money',
    outdatedPerYear: 'money',
    totalPerYear: 'money',
  }),
  calculate: retrainingInterval,
  plain: (known, index) => {
    const atLeast = known.literal('minMonths') === 0 ? BEST_MONTHS : `MAX(${BEST_MONTHS},minMonths)`;
    const interval = known.isGiven('maxMonths') ? `MIN(${atLeast},maxMonths)` : atLeast;
    const retraining = `12*costPerRun/${interval}`;
    const outdated = `6*driftCostSlope*${interval}`;
    return [interval, `12/${interval}`, retraining, outdated, `${retraining}+${outdated}`][index - 1];
  },
});
