import { priceRecord } from '../../catalog/priceBook';
import { dayRate } from '../../core/people/dayRate';
import { phaseShares } from '../../core/people/phaseShares';
import { COCOMO_81, COCOMO_MODES, softwareEffort } from '../../core/people/softwareEffort';
import { upliftedCost } from '../../core/risk/upliftedCost';
import { byChoice } from '../byChoice';
import { cell, column, costFunction, type Known, list, type RowId } from '../costFunction';
import { choice, defaulted, keyOrNumber, labels, number, shape } from '../parameters';

export const dayrate = costFunction({
  name: 'DAYRATE',
  family: 'people',
  example: 'DAYRATE(55000)',
  source: 'Eurostat, labour cost levels (lc_lci_lev), 2024',
  parameters: {
    annualGross: number('money', { above: 0 }),
    employerLoad: defaulted('fraction', 0.45, { min: 0, max: 1.5 }),
    daysPerYear: defaulted('days', 218, { min: 1, max: 366 }),
    overhead: defaulted('fraction', 0.2, { min: 0, max: 3 }),
    utilisation: defaulted('fraction', 1, { above: 0, max: 1 }),
  },
  result: cell('moneyPerDay'),
  calculate: dayRate,
  plain: 'annualGross*(1+employerLoad)*(1+overhead)/(daysPerYear*utilisation)',
});

const CLASSES = ['EQUIPDEV', 'OUTSOURCE', 'NONSTDCIVIL', 'STDCIVIL', 'NONSTDBUILD', 'STDBUILD'] as const;
const overrun = (reference: (typeof CLASSES)[number] | number) => {
  if (typeof reference === 'number') return { upper: reference, lower: 0 };
  const { value: upper, low: lower = 0 } = priceRecord(`UPLIFT_${reference}`);
  return { upper, lower };
};
const classes = (end: 'upper' | 'lower') =>
  `INDEX({${CLASSES.map((each) => overrun(each)[end]).join(',')}},MATCH(reference,{${CLASSES.map((each) => `"${each}"`).join(',')}},0))`;

export const uplift = costFunction({
  name: 'UPLIFT',
  family: 'people',
  example: 'UPLIFT(100000,"OUTSOURCE",0.5)',
  source: 'HM Treasury, supplementary Green Book guidance: optimism bias',
  parameters: {
    base: number('money', { min: 0 }),
    reference: keyOrNumber(CLASSES),
    mitigation: defaulted('fraction', 0, { min: 0, max: 1 }),
  },
  result: cell('money'),
  calculate: ({ reference, ...rest }) => upliftedCost({ ...rest, ...overrun(reference) }),
  plain: (known) => {
    const literal = known.literal('reference');
    const upliftBy = (upper: string | number, lower: string | number) =>
      `base*(1+${upper}-mitigation*(${upper}-${lower}))`;
    if (typeof literal === 'number') return upliftBy('reference', 0);
    const key = CLASSES.find((each) => each === String(literal).toUpperCase());
    if (key) return upliftBy(overrun(key).upper, overrun(key).lower);
    return upliftBy(
      `IF(ISNUMBER(reference),reference,${classes('upper')})`,
      `IF(ISNUMBER(reference),0,${classes('lower')})`,
    );
  },
});

/** Weights of the phases: ours are the mean of the six template projects; the others are published surveys. */
const PHASE_PROFILES = {
  MLCOST: { E: 13, D: 16, M: 25, T: 10, P: 12, R: 24 },
  SEED3: { exploration: 13, development: 51, deployment: 36 },
  CRISPDM: { dataPreparation: 60, understanding: 25, modelling: 15, deploymentPlanning: 7.5 },
  DSTIME: { loading: 19, cleansing: 26, visualisation: 21, selection: 11, training: 12, deployment: 11 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;
type PhaseProfile = keyof typeof PHASE_PROFILES;
const PROFILE_NAMES = Object.keys(PHASE_PROFILES) as PhaseProfile[];

const weightsOf = (profile: PhaseProfile | readonly number[]): readonly number[] =>
  typeof profile === 'string' ? Object.values<number>(PHASE_PROFILES[profile]) : profile;

function phaseNames(
  { profile }: { profile: PhaseProfile | readonly number[] },
  count: number,
): readonly RowId[] {
  const named = PROFILE_NAMES.find((name) => name.toLowerCase() === String(profile).toLowerCase());
  return named
    ? Object.keys(PHASE_PROFILES[named])
    : Array.from({ length: count }, (_, index) => ['phase', index + 1] as const);
}

const literalProfile = (known: Known) =>
  PROFILE_NAMES.find((name) => name.toLowerCase() === String(known.literal('profile')).toLowerCase());

export const phases = costFunction({
  name: 'PHASES',
  family: 'people',
  example: 'PHASES(100000,"SEED3")',
  source: 'CRISP-DM; Anaconda, State of Data Science 2020; mean of our six template projects',
  parameters: {
    total: number('any', { min: 0 }),
    profile: shape(PROFILE_NAMES, 'MLCOST'),
    labels: labels(),
  },
  result: list('any', phaseNames),
  calculate: ({ total, profile }) => phaseShares(total, weightsOf(profile)),
  plain: {
    count: (known) => {
      const size = known.size('profile');
      const named = literalProfile(known);
      return named
        ? weightsOf(named).length
        : known.isRange('profile') && size
          ? size.rows * size.columns
          : undefined;
    },
    cells: (known, index) => {
      if (known.isRange('profile')) return `total*INDEX(profile,${index})/SUM(profile)`;
      const named = literalProfile(known);
      if (!named) return null;
      const weights = weightsOf(named);
      return `total*${weights[index - 1] ?? 0}/${weights.reduce((sum, weight) => sum + weight, 0)}`;
    },
  },
});

const EXPONENT = '(0.91+0.01*scaleSum)';
const EFFORT = {
  organic: `${COCOMO_81.organic.a}*ksloc^${COCOMO_81.organic.b}*eaf`,
  semi: `${COCOMO_81.semi.a}*ksloc^${COCOMO_81.semi.b}*eaf`,
  embedded: `${COCOMO_81.embedded.a}*ksloc^${COCOMO_81.embedded.b}*eaf`,
  II: `2.94*ksloc^${EXPONENT}*eaf`,
};
const DURATION = {
  organic: `2.5*(${EFFORT.organic})^${COCOMO_81.organic.d}`,
  semi: `2.5*(${EFFORT.semi})^${COCOMO_81.semi.d}`,
  embedded: `2.5*(${EFFORT.embedded})^${COCOMO_81.embedded.d}`,
  II: `3.67*(${EFFORT.II})^(0.28+0.2*(${EXPONENT}-0.91))`,
};

export const cocomo = costFunction({
  name: 'COCOMO',
  family: 'people',
  example: 'COCOMO(10,"organic")',
  source: 'B. Boehm, Software Engineering Economics, 1981; Software Cost Estimation with COCOMO II, 2000',
  parameters: {
    ksloc: number('count', { above: 0 }),
    mode: choice(COCOMO_MODES, 'II'),
    eaf: defaulted('any', 1, { min: 0.1, max: 10 }),
    scaleSum: defaulted('any', 18.97, { min: 0, max: 40 }),
    labels: labels(),
  },
  result: column({ personMonths: 'months', durationMonths: 'months', averageStaff: 'count' }),
  calculate: softwareEffort,
  plain: (known, index) => {
    const [effort, duration] = [byChoice(known, 'mode', EFFORT), byChoice(known, 'mode', DURATION)];
    return [effort, duration, `(${effort})/(${duration})`][index - 1];
  },
});
