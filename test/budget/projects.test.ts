import { describe, expect, it } from '@jest/globals';
import { projects } from '../../src/budget/projects';
import { totalsOf } from '../../src/budget/totals';
import { laidOutProject } from './samples';

/** Roll-ups of the domain study, section 5.4, whose lines are rounded to cents: hence a tolerance of 0.05. */
const published = {
  churn: [
    10_380, 5_768.51, 17_472.96, 7_090, 7_980, 12_673.37, 61_364.84, 36_950, 7_916.67, 3_853.85, 4_920,
    7_724.32, 10_380, 36_279.63, 14_705.21, 65_651.79, 69_587.15,
  ],
  leads: [
    8_515, 13_937.96, 13_056.48, 6_322.5, 7_435, 10_969.32, 60_236.26, 30_495, 16_262.5, 2_596.6, 4_320,
    6_562.16, 8_515, 38_263.98, 13_457.28, 64_752.8, 68_765.21,
  ],
  recommendation: [
    13_015, 11_859.2, 33_603.12, 11_510, 13_980, 34_385.51, 118_352.83, 60_965, 14_240, 15_124.71, 14_160,
    13_863.12, 13_015, 68_713.12, 36_624.71, 126_414.72, 133_986.55,
  ],
  forecast: [
    10_090, 9_439.6, 24_134.8, 7_530, 10_475, 19_933.49, 81_602.89, 44_495, 11_950, 5_340.61, 8_640,
    11_177.28, 10_090, 48_974.8, 22_538.09, 87_396.48, 92_705.58,
  ],
  chatbot: [
    11_100, 26_475.92, 20_082.96, 13_280, 12_970, 30_320.6, 114_229.48, 48_880, 28_770, 11_715.88, 11_160,
    13_703.6, 11_100, 69_812.96, 33_316.52, 122_700.36, 130_492.49,
  ],
  texts: [
    7_475, 9_728.25, 14_150.91, 5_806.32, 7_005, 12_793.98, 56_959.46, 29_170, 11_278.65, 4_630.51, 4_320,
    7_560.3, 7_475, 35_179.56, 14_304.9, 61_118.47, 64_907.76,
  ],
} as const satisfies Record<keyof typeof projects, readonly number[]>;

const FIGURES = [
  'E',
  'D',
  'M',
  'T',
  'P',
  'R',
  'base',
  'DEV',
  'DATA',
  'INFRA',
  'MAINT',
  'DRIFT',
  'X',
  'D (capex)',
  'O',
  'mean',
  'P80',
];

describe.each(Object.values(projects))('the budget of $id with the reference prices', (project) => {
  const { values } = laidOutProject(project);
  const { byPhase, base, byCostType, byTreatment, mean, confidentBudget } = totalsOf(values);
  const figures = [
    ...Object.values(byPhase),
    base,
    ...Object.values(byCostType),
    ...Object.values(byTreatment),
    mean,
    confidentBudget,
  ];

  it.each(
    FIGURES.map((name, index) => [name, published[project.id][index] ?? NaN, figures[index] ?? NaN] as const),
  )('has the published %s of %d', (_, expected, actual) =>
    expect(Math.abs(actual - expected)).toBeLessThan(0.05),
  );

  it('passes its own checks', () => {
    expect(
      [...values].filter(([id, verdict]) => /^check_|^[EDMTPR]_check$/.test(id) && verdict !== 'OK'),
    ).toEqual([]);
  });

  it('is the same in French and in MLCOST formulas', () => {
    const other = laidOutProject(project, { language: 'fr', formulas: 'mlcost' });
    expect(totalsOf(other.values)).toEqual(totalsOf(values));
  });
});
