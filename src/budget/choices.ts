import type { LineId } from './project';

/** A figure that the options of a choice set: a driver, a price, or a figure of the choice's own. */
export interface Setting {
  /** The id of the driver or price that it replaces, or a new one. */
  readonly name: string;
  readonly unit: SettingUnit;
  /** The planned value, where no driver or price has it. */
  readonly planned?: number;
}

export type SettingUnit =
  'share' | 'days' | 'daysPerMonth' | 'runs' | 'labels' | 'machines' | 'perMillionTokens' | 'perHour';

export interface Option {
  readonly id: string;
  /** One per setting: an input, or a formula over ids and `at`, the cells of this option's other settings. */
  readonly values: readonly (number | ((at: At) => string))[];
  /** What the planned way (A) and this one (B) cost at rest and per unit: where the two lines cross. */
  readonly lines?: (at: At) => TwoLines;
}

/** The cell of a setting in the row of an option. */
export type At = (setting: string) => string;

export interface TwoLines {
  readonly fixedA: string;
  readonly unitA: string;
  readonly fixedB: string;
  readonly unitB: string;
}

/** One decision with its options beside the plan; one selector cell puts an option into force. */
export interface Choice {
  readonly id: ChoiceId;
  readonly settings: readonly Setting[];
  readonly options: readonly Option[];
  /** Lines whose amount depends on the choice. */
  readonly affects: readonly LineId[];
}

export type ChoiceId =
  | 'tokenModel'
  | 'caching'
  | 'hosting'
  | 'replicas'
  | 'commitment'
  | 'spot'
  | 'labels'
  | 'prelabelling'
  | 'retraining'
  | 'drift';

export const PLANNED = 'planned';
/** The input by which a choice is made from outside. */
export const selectorName = (id: string): string => `CHOICE_${id.toUpperCase()}`;
export const inForce = (setting: string): string => `${setting}_inForce`;
export const optionCell = (choice: ChoiceId, option: string, setting: string): string =>
  `option_${choice}_${option}_${setting}`;

const fixed = (id: string, ...values: number[]): Option => ({ id, values });

/** How often the model is trained anew. */
export const retrainingRhythm: Choice = {
  id: 'retraining',
  settings: [{ name: 'R5_runsPerYear', unit: 'runs' }],
  options: [fixed('monthly', 12), fixed('quarterly', 4), fixed('halfYearly', 2), fixed('yearly', 1)],
  affects: ['R5'],
};

/** How drift is met: by hand as planned, not at all, by a pipeline, or by learning all the time. */
export const driftStrategy: Choice = {
  id: 'drift',
  settings: [
    { name: 'R5_runShare', unit: 'share', planned: 1 },
    { name: 'R5_manualShare', unit: 'share', planned: 1 },
    { name: 'R5_pipelineDays', unit: 'days', planned: 0 },
    { name: 'R5_pipelineDaysPerMonth', unit: 'daysPerMonth', planned: 0 },
  ],
  options: [
    fixed('none', 0, 1, 0, 0),
    {
      ...fixed('automated', 1, 0.25, 12, 0.25),
      lines: (at) => ({
        fixedA: '0',
        unitA: 'R5_daysPerRun*RATE_DS',
        fixedB: `(${at('R5_pipelineDays')}+12*${at('R5_pipelineDaysPerMonth')})*RATE_MLE`,
        unitB: `R5_daysPerRun*${at('R5_manualShare')}*RATE_DS`,
      }),
    },
    fixed('continuous', 0, 1, 20, 1),
  ],
  affects: ['R5'],
};

/** How many people label the same item. */
export const labelsPerItem = (...counts: readonly (1 | 2 | 3 | 5)[]): Choice => ({
  id: 'labels',
  settings: [{ name: 'D4_labelsPerItem', unit: 'labels' }],
  options: counts.map((count) => fixed(`by${count}`, count)),
  affects: ['D4'],
});

const LABELLED_ONCE =
  'MLCOST.ANNOTATE(1,D4_pricePerLabel*EUR,D4_labelsPerItem,D4_reviewRate,D4_reviewPrice*EUR,D4_reworkRate)';

/** A model labels first and people the rest. */
export const prelabelling: Choice = {
  id: 'prelabelling',
  settings: [
    { name: 'D4_autoShare', unit: 'share', planned: 0 },
    { name: 'D4_autoPreparation', unit: 'days', planned: 0 },
  ],
  options: [
    {
      ...fixed('model', 0.7, 2),
      lines: (at) => ({
        fixedA: '0',
        unitA: LABELLED_ONCE,
        fixedB: `${at('D4_autoPreparation')}*RATE_DS`,
        unitB: `(1-${at('D4_autoShare')})*${LABELLED_ONCE}`,
      }),
    },
  ],
  affects: ['D4'],
};

/** Machines that stay on. */
export const servingReplicas = (...counts: readonly (1 | 2 | 4)[]): Choice => ({
  id: 'replicas',
  settings: [{ name: 'R1_replicas', unit: 'machines' }],
  options: counts.map((count) => fixed(`on${count}`, count)),
  affects: ['R1'],
});

const HOURS_PER_MONTH = 730;

/** A price per hour that a promise to stay makes cheaper: discounts from arXiv 2405.21015. */
export const commitment = (price: string): Choice => {
  const committed = (id: string, discount: number): Option => ({
    id,
    values: [
      1,
      discount,
      (at) => `${price}*MLCOST.BLENDRATE(1,${at('reservedShare')},${at('reservedDiscount')})`,
    ],
    lines: (at) => ({
      fixedA: '0',
      unitA: price,
      fixedB: `${price}*(1-${at('reservedDiscount')})*${HOURS_PER_MONTH}`,
      unitB: '0',
    }),
  });
  return {
    id: 'commitment',
    settings: [
      { name: 'reservedShare', unit: 'share', planned: 0 },
      { name: 'reservedDiscount', unit: 'share', planned: 0 },
      { name: price, unit: 'perHour' },
    ],
    options: [committed('oneYear', 0.41), committed('threeYears', 0.64)],
    affects: ['R1'],
  };
};

/** Machines that the provider may take back, for work that can start again. */
export const spotMachines = (price: string, ...affects: readonly LineId[]): Choice => ({
  id: 'spot',
  settings: [
    { name: 'spotShare', unit: 'share', planned: 0 },
    { name: 'spotDiscount', unit: 'share', planned: 0 },
    { name: price, unit: 'perHour' },
  ],
  options: [
    {
      id: 'spot',
      values: [1, 0.6, (at) => `${price}*MLCOST.BLENDRATE(1,0,0,${at('spotShare')},${at('spotDiscount')})`],
    },
  ],
  affects,
});

/** Another hosted language model; its prices stand on the sheet of prices. */
export const tokenModel = (...models: readonly string[]): Choice => ({
  id: 'tokenModel',
  settings: [
    { name: 'PRICE_TOKENS_IN', unit: 'perMillionTokens' },
    { name: 'PRICE_TOKENS_OUT', unit: 'perMillionTokens' },
  ],
  options: models.map((model) => ({
    id: model,
    values: [() => `PRICE_${model.toUpperCase()}_IN`, () => `PRICE_${model.toUpperCase()}_OUT`],
  })),
  affects: ['R1'],
});

/** Part of what is sent again and again is kept by the provider, at a tenth of the price. */
export const caching: Choice = {
  id: 'caching',
  settings: [{ name: 'R1_cachedShare', unit: 'share', planned: 0 }],
  options: [fixed('cached', 0.4)],
  affects: ['R1'],
};

const CONVERSATION = `MLCOST.LLMCOST(1,R1_inputTokens,R1_outputTokens,${inForce('PRICE_TOKENS_IN')},${inForce('PRICE_TOKENS_OUT')},${inForce('R1_cachedShare')})`;

/** An open model on a machine of one's own, on day and night, instead of tokens. */
export const hosting: Choice = {
  id: 'hosting',
  settings: [
    { name: 'R1_apiShare', unit: 'share', planned: 1 },
    { name: 'R1_hostMachines', unit: 'machines', planned: 0 },
  ],
  options: [
    {
      ...fixed('own', 0, 1),
      lines: (at) => ({
        fixedA: '0',
        unitA: CONVERSATION,
        fixedB: `${at('R1_hostMachines')}*PRICE_GPU_HOUR*${HOURS_PER_MONTH}`,
        unitB: '0',
      }),
    },
  ],
  affects: ['R1'],
};
