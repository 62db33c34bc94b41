import { type Argument, oneOf, type Random, rounded } from './twins';

type Drawn = Readonly<Record<string, Argument>>;
type Refinement = (drawn: Drawn, random: Random) => Drawn;

const numberIn = (value: Argument | undefined, otherwise = 1): number =>
  typeof value === 'number' ? value : otherwise;
const sorted = (random: Random, largest: number): readonly [number, number, number] => {
  const [low = 0, likely = 0, high = 0] = [0, 0, 0]
    .map(() => rounded(random() * largest))
    .sort((a, b) => a - b);
  return [low, likely, high];
};
const shares = (length: number, random: Random) => Array.from({ length }, () => rounded(random()));

function lines(random: Random): Drawn {
  const all = Array.from({ length: 1 + Math.floor(random() * 8) }, () => sorted(random, 10_000));
  return {
    low: all.map(([low]) => low),
    likely: all.map(([, likely]) => likely),
    high: all.map(([, , high]) => high),
  };
}

/** Arguments that must fit each other, and magnitudes at which 15 digits still say something. */
export const refinements: Readonly<Record<string, Refinement | undefined>> = {
  PERT: (_, random) => {
    const [optimistic, likely, pessimistic] = sorted(random, 1000);
    return { optimistic, likely, pessimistic };
  },
  RISKBUDGET: (_, random) => lines(random),
  SAMPLESIZE: (_, random) => ({ margin: rounded(0.005 + 0.4 * random()) }),
  ABTEST: (drawn, random) => {
    const baselineRate = rounded(0.05 + 0.6 * random());
    return {
      baselineRate,
      minEffect: rounded((random() < 0.5 ? -1 : 1) * (0.005 + 0.04 * random())),
      arms: drawn['arms'] === null ? null : 2 + Math.floor(4 * random()),
    };
  },
  TIERED: (_, random) => {
    const sizes = Array.from({ length: 1 + Math.floor(4 * random()) }, () => Math.ceil(1000 * random()));
    const upTo = sizes.map((_size, tier) => sizes.slice(0, tier + 1).reduce((sum, size) => sum + size, 0));
    const isOpen = random() < 0.5;
    const last = upTo.at(-1) ?? 0;
    return {
      quantity: Math.floor(random() * last * (isOpen ? 2 : 1)),
      upTo: isOpen ? [...upTo, 0] : upTo,
      unitPrices: shares(upTo.length + (isOpen ? 1 : 0), random),
    };
  },
  BLENDRATE: (_, random) => {
    const reservedShare = rounded(random());
    return { reservedShare, spotShare: rounded((1 - reservedShare) * random() * 0.99) };
  },
  RETRAINEVERY: (drawn, random) => {
    const minMonths = drawn['minMonths'] === null ? null : rounded(3 * random());
    return {
      minMonths,
      maxMonths: drawn['maxMonths'] === null ? null : rounded(numberIn(minMonths, 0) + 0.1 + 6 * random()),
    };
  },
  DRIFTINDEX: (_, random) => {
    const length = 2 + Math.floor(6 * random());
    return {
      expected: shares(length, random),
      actual: shares(length, random),
      floor: oneOf([null, 0.001, 0.01], random),
    };
  },
  PHASES: (drawn, random) =>
    random() < 0.3
      ? { profile: shares(1 + Math.floor(5 * random()), random).map((share) => share + 0.01) }
      : drawn,
  DECAY: (_, random) => ({
    initial: rounded(100 * random()),
    lossPerMonth: rounded(random()),
    months: Math.floor(12 * random()),
  }),
  SPREAD: (drawn, random) => {
    const months = 1 + Math.floor(18 * random());
    const startMonth = drawn['startMonth'] === null ? null : 1 + Math.floor(6 * random());
    const last = months + numberIn(startMonth) - 1;
    const weights = Array.from({ length: months }, () => rounded(0.1 + random()));
    return {
      amount: rounded(100_000 * random()),
      months,
      startMonth,
      horizon: drawn['horizon'] === null ? null : last + Math.floor(6 * random()),
      profile: random() < 0.2 ? weights : (drawn['profile'] ?? null),
      decimals: null,
    };
  },
  EVM: (_, random) => ({
    plannedShare: rounded(0.05 + 0.9 * random()),
    doneShare: rounded(0.05 + 0.9 * random()),
    actualCost: rounded(100 + 100_000 * random()),
    method: oneOf([null, 1, 2, 3], random),
    select: oneOf([null, null, 'CPI', 'eac', 'TCPI'], random),
  }),
  VIABILITY: (drawn, random) => ({
    annualRate: drawn['annualRate'] === null ? null : oneOf([0, rounded(0.01 + 0.3 * random())], random),
    months: 1 + Math.floor(120 * random()),
    rampMonths: oneOf([null, 0, 1 + Math.floor(30 * random())], random),
  }),
  TCO: (drawn, random) => ({
    annualRate:
      drawn['annualRate'] === null ? null : oneOf([0, 0.05, rounded(0.01 + 0.3 * random())], random),
    growth: drawn['growth'] === null ? null : oneOf([0, 0.05, rounded(0.01 + 0.2 * random())], random),
  }),
  AUTOMATE: (drawn, random) => ({
    annualRate: drawn['annualRate'] === null ? null : oneOf([0, rounded(0.01 + 0.3 * random())], random),
  }),
  STORAGE: (drawn, random) => ({
    monthlyGrowth:
      drawn['monthlyGrowth'] === null
        ? null
        : oneOf([0, rounded(0.2 * random()), -rounded(0.2 * random())], random),
  }),
  TRAINHOURS: (_, random) => ({ parameters: rounded(1e11 * random()), tokens: rounded(1e12 * random()) }),
  AMORTISE: (_, random) => ({ lifeYears: oneOf([1, 3, 5, 10, rounded(0.5 + 7 * random())], random) }),
};
