import type { Driver, Line, LineId, Role } from './project';

/** Months of the run that the year-one total counts. */
const YEAR = 12;

const driver = (name: string, value: number | string, unit: string, max?: number): Driver => ({
  name,
  value,
  unit,
  ...(max !== undefined && { max }),
});

/** Work of a role: days times day rate. */
export const personDays = (id: LineId, rate: Role, days: number): Line => ({
  id,
  quantity: days,
  unit: 'days',
  unitCost: rate,
  work: { role: rate, days: 'quantity' },
});

/** An amount of its own, in the project's currency. */
export const lumpSum = (id: LineId, amount: number): Line => ({
  id,
  drivers: [driver('lumpSum', amount, 'EUR')],
  quantity: 1,
  unit: 'lump',
  unitCost: 'lumpSum*EUR',
});

export const externalData = (
  id: LineId,
  data: { records: number; pricePerRecord: number; fixedFee: number },
): Line => ({
  id,
  drivers: [
    driver('records', data.records, 'records'),
    driver('pricePerRecord', data.pricePerRecord, 'EURperRecord'),
    driver('fixedFee', data.fixedFee, 'EUR'),
  ],
  quantity: 'records',
  unit: 'records',
  amount: 'MLCOST.ACQUISITION(records,pricePerRecord*EUR,fixedFee*EUR)',
});

interface CleaningDrivers {
  readonly records: number;
  readonly errorRate: number;
  readonly autoShare: number;
  readonly minutesPerFix: number;
}
export const cleaning = (id: LineId, data: CleaningDrivers): Line => ({
  id,
  drivers: [
    driver('records', data.records, 'records'),
    driver('errorRate', data.errorRate, 'share', 1),
    driver('autoShare', data.autoShare, 'share', 1),
    driver('minutesPerFix', data.minutesPerFix, 'minutes'),
    driver('hourlyRate', 'RATE_BA/HOURS_PER_DAY', 'perHour'),
  ],
  quantity: 'records',
  unit: 'records',
  amount: 'MLCOST.CLEANING(records,errorRate,minutesPerFix,hourlyRate,autoShare)',
  work: { role: 'RATE_BA', days: 'records*errorRate*(1-autoShare)*minutesPerFix/60/HOURS_PER_DAY' },
});

interface AnnotationDrivers {
  readonly items: number;
  readonly pricePerLabel: number;
  readonly labelsPerItem: number;
  readonly reviewRate: number;
  readonly reviewPrice: number;
  readonly reworkRate: number;
  readonly setup: number;
}
export const annotation = (id: LineId, data: AnnotationDrivers): Line => ({
  id,
  drivers: [
    driver('items', data.items, 'items'),
    driver('pricePerLabel', data.pricePerLabel, 'EURperLabel'),
    driver('labelsPerItem', data.labelsPerItem, 'labels'),
    driver('reviewRate', data.reviewRate, 'share', 1),
    driver('reviewPrice', data.reviewPrice, 'EURperItem'),
    driver('reworkRate', data.reworkRate, 'share', 1),
    driver('setup', data.setup, 'EUR'),
  ],
  quantity: 'items',
  unit: 'items',
  amount:
    'MLCOST.ANNOTATE(items,pricePerLabel*EUR,labelsPerItem,reviewRate,reviewPrice*EUR,reworkRate,0,setup*EUR,autoShare)+autoPreparation*RATE_DS',
  settings: { autoShare: 0, autoPreparation: 0 },
});

export const storage = (id: LineId, storageGb: number): Line => ({
  id,
  drivers: [driver('storageGb', storageGb, 'gb'), driver('storageMonths', YEAR, 'months')],
  quantity: 'storageGb',
  unit: 'gb',
  amount: 'MLCOST.STORAGE(storageGb,PRICE_STORAGE,storageMonths)',
});

export const training = (id: LineId, hours: number, pricePerHour: string): Line => ({
  id,
  drivers: [driver('trainingHours', hours, 'machineHours'), driver('rerunOverhead', 0.2, 'share', 5)],
  quantity: 'trainingHours',
  unit: 'machineHours',
  amount: `MLCOST.TRAINCOST(trainingHours,${pricePerHour},1,1,rerunOverhead)`,
});

export const seats = (id: LineId, count: number, months: number): Line => ({
  id,
  drivers: [driver('seats', count, 'seats'), driver('seatMonths', months, 'months')],
  quantity: 'seats*seatMonths',
  unit: 'seatMonths',
  unitCost: 'PRICE_SEAT',
});

interface TestLabels {
  /** A number of items, or the margin that MLCOST.SAMPLESIZE makes a number of. */
  readonly items: number | { readonly margin: number };
  readonly pricePerLabel: number;
  readonly labelsPerItem: number;
}

/** Labels of the test set: how many items, a price and labels per item. */
export const testLabels = (id: LineId, { items, pricePerLabel, labelsPerItem }: TestLabels): Line => ({
  id,
  drivers: [
    ...(typeof items === 'object' ? [driver('margin', items.margin, 'share', 0.49)] : []),
    driver('testItems', typeof items === 'object' ? 'MLCOST.SAMPLESIZE(margin)' : items, 'items'),
    driver('pricePerLabel', pricePerLabel, 'EURperLabel'),
    driver('labelsPerItem', labelsPerItem, 'labels'),
  ],
  quantity: 'testItems*labelsPerItem',
  unit: 'labels',
  unitCost: 'pricePerLabel*EUR',
});

/** Machines that are on for some hours a month. */
export const endpoint = (id: LineId, hoursPerMonth: number, pricePerHour: string): Line => ({
  id,
  drivers: [driver('replicas', 1, 'machines'), driver('hoursPerMonth', hoursPerMonth, 'hoursPerMonth', 744)],
  quantity: `replicas*hoursPerMonth*${YEAR}`,
  unit: 'machineHours',
  amount: `MLCOST.SERVING(replicas,${pricePerHour},hoursPerMonth,${YEAR})`,
});

/** Machines that are always on, as many as the peak needs. */
export const alwaysOn = (id: LineId, peakRps: number, rpsPerReplica: number, pricePerHour: string): Line => ({
  id,
  drivers: [
    driver('peakRps', peakRps, 'perSecond'),
    driver('rpsPerReplica', rpsPerReplica, 'perSecond'),
    driver('replicas', 'MLCOST.REPLICAS(peakRps,rpsPerReplica)', 'machines'),
    driver('hoursPerMonth', 730, 'hoursPerMonth', 744),
  ],
  quantity: `replicas*hoursPerMonth*${YEAR}`,
  unit: 'machineHours',
  amount: `MLCOST.SERVING(replicas,${pricePerHour},hoursPerMonth,${YEAR})`,
});

interface ConversationDrivers {
  readonly perMonth: number;
  readonly turns: number;
  readonly userTokens: number;
  readonly answerTokens: number;
  readonly systemTokens: number;
  readonly contextTokens: number;
  readonly vectorDbPerMonth: number;
}

const TOKENS = 'MLCOST.CHATTOKENS(turns,userTokens,answerTokens,systemTokens,contextTokens)';

/** A hosted language model billed by token, and the data base of the texts it looks up. */
export const conversations = (id: LineId, data: ConversationDrivers): Line => ({
  id,
  drivers: [
    driver('conversationsPerMonth', data.perMonth, 'conversations'),
    driver('turns', data.turns, 'turns'),
    driver('userTokens', data.userTokens, 'tokens'),
    driver('answerTokens', data.answerTokens, 'tokens'),
    driver('systemTokens', data.systemTokens, 'tokens'),
    driver('contextTokens', data.contextTokens, 'tokens'),
    driver('inputTokens', `INDEX(${TOKENS},1)`, 'tokens'),
    driver('outputTokens', `INDEX(${TOKENS},2)`, 'tokens'),
    driver('vectorDbPerMonth', data.vectorDbPerMonth, 'EURperMonth'),
  ],
  quantity: `conversationsPerMonth*${YEAR}`,
  unit: 'conversationCount',
  amount: `MLCOST.LLMCOST(conversationsPerMonth*${YEAR}*apiShare,inputTokens,outputTokens,PRICE_TOKENS_IN,PRICE_TOKENS_OUT,cachedShare)+MLCOST.SERVING(hostMachines,PRICE_GPU_HOUR,730,${YEAR})+${YEAR}*vectorDbPerMonth*EUR`,
  settings: { apiShare: 1, hostMachines: 0, cachedShare: 0 },
});

interface DriftDrivers {
  readonly models: number;
  readonly incidentsPerYear: number;
  readonly daysPerIncident: number;
  /** Work and labels for new data: drivers of R4 and a formula over them for a year's money. */
  readonly newData: {
    readonly drivers: readonly Driver[];
    readonly perYear: string;
    readonly role: Role;
    readonly account?: number;
  };
}

/** The three parts of drift, R2 to R4, by one function. */
export function driftLines(data: DriftDrivers): readonly Line[] {
  const part = (index: number) =>
    `INDEX(MLCOST.DRIFT(R2_models,PRICE_MONITORING,R3_incidentsPerYear,R3_daysPerIncident,RATE_DS,R4_newDataPerYear,${YEAR}),${index})`;
  return [
    {
      id: 'R2',
      drivers: [driver('models', data.models, 'models')],
      quantity: `models*${YEAR}`,
      unit: 'modelMonths',
      amount: part(1),
    },
    {
      id: 'R3',
      drivers: [
        driver('incidentsPerYear', data.incidentsPerYear, 'incidents'),
        driver('daysPerIncident', data.daysPerIncident, 'days'),
      ],
      quantity: 'incidentsPerYear*daysPerIncident',
      unit: 'days',
      amount: part(2),
      work: { role: 'RATE_DS', days: 'quantity' },
    },
    {
      id: 'R4',
      drivers: [...data.newData.drivers, driver('newDataPerYear', data.newData.perYear, 'money')],
      quantity: 1,
      unit: 'year',
      amount: part(3),
      work: { role: data.newData.role, days: 'refreshesPerYear*daysPerRefresh' },
      ...(data.newData.account !== undefined && { account: data.newData.account }),
    },
  ];
}

/** New data that a data engineer fetches and checks at each refresh. */
export const dataRefreshes = (perYear: number, daysPerRefresh: number) => ({
  drivers: [
    driver('refreshesPerYear', perYear, 'refreshes'),
    driver('daysPerRefresh', daysPerRefresh, 'days'),
  ],
  perYear: 'refreshesPerYear*daysPerRefresh*RATE_DE',
  role: 'RATE_DE' as const,
});

/** New labels bought at each refresh, and the days of a role that go with them. */
export const newLabels = (perYear: number, labels: number, price: number, days: number, rate: Role) => ({
  drivers: [
    driver('refreshesPerYear', perYear, 'refreshes'),
    driver('labelsPerRefresh', labels, 'labels'),
    driver('pricePerLabel', price, 'EURperLabel'),
    driver('daysPerRefresh', days, 'days'),
  ],
  perYear: `refreshesPerYear*(labelsPerRefresh*pricePerLabel*EUR+daysPerRefresh*${rate})`,
  role: rate,
  account: 611,
});

export const retraining = (
  id: LineId,
  runs: number,
  days: number,
  hours: number,
  pricePerHour: string,
): Line => ({
  id,
  drivers: [
    driver('runsPerYear', runs, 'runs'),
    driver('daysPerRun', days, 'days'),
    driver('hoursPerRun', hours, 'machineHours'),
    driver('computePerRun', `hoursPerRun*${pricePerHour}`, 'money'),
  ],
  quantity: 'runsPerYear',
  unit: 'runs',
  amount: `MLCOST.RETRAIN(runsPerYear*runShare,computePerRun,daysPerRun*manualShare,RATE_DS,0,0,0,${YEAR})+(pipelineDays+${YEAR}*pipelineDaysPerMonth)*RATE_MLE`,
  settings: { runShare: 1, manualShare: 1, pipelineDays: 0, pipelineDaysPerMonth: 0 },
  work: { role: 'RATE_DS', days: 'runsPerYear*runShare*daysPerRun*manualShare' },
});

/** Days of a role every month of the year. */
export const monthlyDays = (id: LineId, rate: Role, daysPerMonth: number): Line => ({
  id,
  drivers: [driver('daysPerMonth', daysPerMonth, 'daysPerMonth')],
  quantity: `daysPerMonth*${YEAR}`,
  unit: 'days',
  unitCost: rate,
  work: { role: rate, days: 'quantity' },
});

/** A subscription every month of the year, in the project's currency. */
export const subscription = (id: LineId, perMonth: number): Line => ({
  id,
  drivers: [driver('subscriptionPerMonth', perMonth, 'EURperMonth')],
  quantity: YEAR,
  unit: 'months',
  unitCost: 'subscriptionPerMonth*EUR',
});
