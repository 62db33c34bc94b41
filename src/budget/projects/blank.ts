import { driftStrategy, retrainingRhythm } from '../choices';
import {
  annotation,
  cleaning,
  dataRefreshes,
  driftLines,
  endpoint,
  externalData,
  lumpSum,
  monthlyDays,
  personDays,
  retraining,
  seats,
  storage,
  subscription,
  testLabels,
  training,
} from '../lines';
import type { Project } from '../project';

/** Every line with nothing in it: a budget to fill in. */
export const blank: Project = {
  id: 'blank',
  prices: {
    PRICE_CPU_HOUR: 'CPU_4_16_OVH_EUR',
    PRICE_ENDPOINT_HOUR: 'ENDPOINT_M5XL',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 3], T: [5, 2], P: [6, 1], R: [7, 12] },
  keyDrivers: [
    { input: 'D1_quantity', min: 0, max: 30 },
    { input: 'M1_quantity', min: 0, max: 60 },
    { input: 'M2_quantity', min: 0, max: 40 },
    { input: 'R5_runsPerYear', min: 0, max: 52 },
    { input: 'R6_daysPerMonth', min: 0, max: 5 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [retrainingRhythm, driftStrategy],
  personal: ['records', 'history', 'labels', 'test'],
  volume: { perYear: 0, unit: 'prediction' },
  lines: [
    personDays('E1', 'RATE_PM', 0),
    personDays('E2', 'RATE_BA', 0),
    personDays('E3', 'RATE_DS', 0),
    personDays('E4', 'RATE_DS', 0),
    lumpSum('E5', 0),
    personDays('E6', 'RATE_DPO', 0),

    personDays('D1', 'RATE_DE', 0),
    externalData('D2', { records: 0, pricePerRecord: 0.1, fixedFee: 0 }),
    cleaning('D3', { records: 0, errorRate: 0.05, autoShare: 0.9, minutesPerFix: 3 }),
    annotation('D4', {
      items: 0,
      pricePerLabel: 0.08,
      labelsPerItem: 3,
      reviewRate: 0.1,
      reviewPrice: 0.25,
      reworkRate: 0.05,
      setup: 0,
    }),
    personDays('D5', 'RATE_BA', 0),
    storage('D6', 0),

    personDays('M1', 'RATE_DS', 0),
    personDays('M2', 'RATE_MLE', 0),
    training('M3', 0, 'PRICE_CPU_HOUR'),
    seats('M4', 0, 0),
    personDays('M5', 'RATE_PM', 0),

    testLabels('T1', { items: 0, pricePerLabel: 0.08, labelsPerItem: 3 }),
    personDays('T2', 'RATE_DS', 0),
    personDays('T3', 'RATE_BA', 0),
    personDays('T4', 'RATE_BA', 0),
    personDays('T5', 'RATE_MLE', 0),

    personDays('P1', 'RATE_DE', 0),
    personDays('P2', 'RATE_MLE', 0),
    personDays('P3', 'RATE_PM', 0),

    endpoint('R1', 0, 'PRICE_ENDPOINT_HOUR'),
    ...driftLines({ models: 0, incidentsPerYear: 0, daysPerIncident: 0, newData: dataRefreshes(0, 0) }),
    retraining('R5', 0, 0, 0, 'PRICE_CPU_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 0),
    subscription('R7', 0),
  ],
};
