import { automationSaving } from '../../core/drift/automationSaving';
import { driftIndex } from '../../core/drift/driftIndex';
import { mitigationStrategies } from '../../core/drift/mitigationStrategies';
import { DECAY_SHAPES, performanceDecay } from '../../core/drift/performanceDecay';
import { retrainingPlan } from '../../core/drift/retrainingPlan';
import { areAligned } from '../areAligned';
import { byChoice } from '../byChoice';
import { cell, costFunction, list, namedTable, partialColumn, table } from '../costFunction';
import { choice, defaulted, labels, number, series } from '../parameters';

export const decay = costFunction({
  name: 'DECAY',
  family: 'drift',
  example: 'DECAY(0.9,0.02,6,0.8)',
  source: 'D. Vela et al., Temporal quality degradation in AI models, Scientific Reports 12, 2022',
  parameters: {
    initial: number('any'),
    lossPerMonth: number('any', { min: 0 }),
    months: number('months', { min: 0, max: 120, whole: true }),
    floor: defaulted('any', 0),
    shape: choice(DECAY_SHAPES, 'linear'),
  },
  result: list('any', () => []),
  calculate: performanceDecay,
  plain: {
    count: (known) => {
      const months = known.literal('months');
      return typeof months === 'number' ? months + 1 : undefined;
    },
    cells: (known, index) =>
      byChoice(known, 'shape', {
        linear: `MAX(floor,initial-lossPerMonth*${index - 1})`,
        exp: `floor+(initial-floor)*EXP(-lossPerMonth*${index - 1})`,
      }),
  },
});

const raised = (shares: string) => `(${shares}+(floor-${shares})*(${shares}<floor))`;
const scaled = (shares: string) => `${raised(shares)}/SUMPRODUCT(${raised(shares)})`;

export const driftindex = costFunction({
  name: 'DRIFTINDEX',
  family: 'drift',
  example: 'DRIFTINDEX({0.2,0.8},{0.3,0.7})',
  source: 'B. Yurdakul, Statistical properties of population stability index, 2018',
  parameters: {
    expected: series('fraction', { min: 0 }),
    actual: series('fraction', { min: 0 }),
    floor: defaulted('fraction', 0.0001, { above: 0, max: 1 }),
  },
  result: cell('any'),
  calculate: driftIndex,
  plain: (known) =>
    areAligned(known, ['expected', 'actual'])
      ? `SUMPRODUCT((${scaled('actual')}-${scaled('expected')})*LN(${scaled('actual')}/(${scaled('expected')})))`
      : null,
});

export const retrainplan = costFunction({
  name: 'RETRAINPLAN',
  family: 'drift',
  example: 'RETRAINPLAN(4,200,{0,100,200,300})',
  source: 'F. Regol et al., When to retrain a machine learning model, ICML 2025',
  parameters: {
    periods: number('count', { min: 1, max: 120, whole: true }),
    costPerRun: number('money', { min: 0 }),
    lossByAge: series('money', { min: 0 }),
    labels: labels(),
  },
  result: table({ period: 'count', retrain: 'count', age: 'count', cost: 'money' }, (count) =>
    Array.from({ length: count }, (_, index) =>
      index === count - 1 ? 'total' : (['period', index + 1] as const),
    ),
  ),
  calculate: (horizon) => {
    const plan = retrainingPlan(horizon);
    const runs = plan.filter(({ retrain }) => retrain).length;
    const total = plan.reduce((sum, { cost }) => sum + cost, 0);
    return [
      ...plan.map(({ period, retrain, age, cost }) => [period, Number(retrain), age, cost]),
      ['', runs, '', total],
    ];
  },
  plain: { none: 'retrainPlan' },
});

export const automate = costFunction({
  name: 'AUTOMATE',
  family: 'drift',
  example: 'AUTOMATE(12,2,0.5,440,8000,600)',
  source: 'Net present value and payback of an investment',
  parameters: {
    runsPerYear: number('perYear', { min: 0 }),
    manualDays: number('days', { min: 0 }),
    automatedDays: number('days', { min: 0 }),
    dayRate: number('moneyPerDay', { min: 0 }),
    buildCost: number('money', { min: 0 }),
    runCostPerYear: defaulted('money', 0, { min: 0 }),
    years: defaulted('years', 3, { min: 1, max: 50, whole: true }),
    annualRate: defaulted('fraction', 0.08, { above: -1, max: 10 }),
    labels: labels(),
  },
  result: partialColumn({ savingPerYear: 'money', paybackMonths: 'months', npv: 'money' }, 'num'),
  calculate: automationSaving,
  plain: (_, index) => {
    const saving = 'runsPerYear*(manualDays-automatedDays)*dayRate-runCostPerYear';
    return [
      saving,
      `IF(${saving}>0,12*buildCost/(${saving}),SQRT(-1))`,
      `PV(annualRate,years,-(${saving}))-buildCost`,
    ][index - 1];
  },
});

const SLOPE = 'valuePerPointMonth*pointsLostPerMonth';
const LOST_WITHOUT = `${SLOPE}*months^2/2`;
const rhythm = (costPerRun: string, build: string) => {
  const interval = `SQRT(2*${costPerRun}/(${SLOPE}))`;
  const guarded = (template: string) => `IF(${SLOPE}=0,0,${template})`;
  const runs = `months/${interval}`;
  const retraining = `${runs}*${costPerRun}`;
  const lost = `months*${SLOPE}*${interval}/2`;
  return {
    runs: guarded(runs),
    retraining: guarded(retraining),
    building: build,
    valueLost: guarded(lost),
    total: `${guarded(`${retraining}+${lost}`)}+${build}`,
  };
};

export const mitigation = costFunction({
  name: 'MITIGATION',
  family: 'drift',
  example: 'MITIGATION(600,0.5,1245)',
  source: 'I. Žliobaitė, M. Budka, F. Stahl, Towards cost-sensitive adaptation, Neurocomputing 150, 2015',
  parameters: {
    valuePerPointMonth: number('money', { min: 0 }),
    pointsLostPerMonth: number('any', { min: 0 }),
    costPerRun: number('money', { above: 0 }),
    months: defaulted('months', 12, { min: 0, max: 120 }),
    automationBuild: defaulted('money', 0, { min: 0 }),
    automatedCostPerRun: defaulted(
      'money',
      { plain: 'costPerRun/4', value: ({ costPerRun = 0 }) => costPerRun / 4 },
      { above: 0 },
    ),
    continuousBuild: defaulted('money', 0, { min: 0 }),
    continuousPerMonth: defaulted('moneyPerMonth', 0, { min: 0 }),
    residualPoints: defaulted('any', 0.25, { min: 0 }),
    labels: labels(),
  },
  result: namedTable(['none', 'periodic', 'automated', 'continuous'], {
    runs: 'count',
    retraining: 'money',
    building: 'money',
    valueLost: 'money',
    total: 'money',
  }),
  calculate: mitigationStrategies,
  plain: {
    none: { runs: '0', retraining: '0', building: '0', valueLost: LOST_WITHOUT, total: LOST_WITHOUT },
    periodic: rhythm('costPerRun', '0'),
    automated: rhythm('automatedCostPerRun', 'automationBuild'),
    continuous: {
      runs: '0',
      retraining: '0',
      building: 'continuousBuild+months*continuousPerMonth',
      valueLost: 'months*valuePerPointMonth*residualPoints',
      total: 'continuousBuild+months*(continuousPerMonth+valuePerPointMonth*residualPoints)',
    },
  },
});
