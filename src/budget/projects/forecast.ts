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
import type { FilledProject } from '../project';

/** 5,000 articles in 50 stores, forecast every week; labels are the sales. */
export const forecast: FilledProject = {
  id: 'forecast',
  prices: {
    PRICE_CPU_HOUR: 'CPU_4_16_OVH_EUR',
    PRICE_ENDPOINT_HOUR: 'ENDPOINT_M5XL',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 3], T: [5, 2], P: [6, 1], R: [7, 12] },
  keyDrivers: [
    { input: 'D3_records', min: 50_000, max: 20_000_000 },
    { input: 'D1_quantity', min: 5, max: 30, aim: 8 },
    { input: 'M1_quantity', min: 10, max: 60, aim: 20 },
    { input: 'R2_models', min: 1, max: 20, aim: 1 },
    { input: 'R5_runsPerYear', min: 0, max: 52, aim: 6 },
    { input: 'R6_daysPerMonth', min: 0.25, max: 4, aim: 0.5 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [retrainingRhythm, driftStrategy],
  personal: [],
  volume: { perYear: 5_000 * 50 * 52, unit: 'prediction' },
  lines: [
    personDays('E1', 'RATE_PM', 4),
    personDays('E2', 'RATE_BA', 4),
    personDays('E3', 'RATE_DS', 6),
    personDays('E4', 'RATE_DS', 8),
    lumpSum('E5', 150),
    personDays('E6', 'RATE_DPO', 0.5),

    personDays('D1', 'RATE_DE', 12),
    externalData('D2', { records: 0, pricePerRecord: 0.1, fixedFee: 3000 }),
    cleaning('D3', { records: 1_000_000, errorRate: 0.01, autoShare: 0.97, minutesPerFix: 2 }),
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
    storage('D6', 500),

    personDays('M1', 'RATE_DS', 30),
    personDays('M2', 'RATE_MLE', 10),
    training('M3', 300, 'PRICE_CPU_HOUR'),
    seats('M4', 3, 4),
    personDays('M5', 'RATE_PM', 10),

    testLabels('T1', { items: 0, pricePerLabel: 0.08, labelsPerItem: 3 }),
    personDays('T2', 'RATE_DS', 6),
    personDays('T3', 'RATE_BA', 5),
    personDays('T4', 'RATE_BA', 5),
    personDays('T5', 'RATE_MLE', 2),

    personDays('P1', 'RATE_DE', 8),
    personDays('P2', 'RATE_MLE', 8),
    personDays('P3', 'RATE_PM', 5),

    endpoint('R1', 40, 'PRICE_ENDPOINT_HOUR'),
    ...driftLines({ models: 3, incidentsPerYear: 3, daysPerIncident: 2, newData: dataRefreshes(12, 0.25) }),
    retraining('R5', 12, 1, 8, 'PRICE_CPU_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 1),
    subscription('R7', 200),
  ],
};
