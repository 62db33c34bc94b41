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

/** A subscription company with 500,000 customers, scored once a month; labels are the customers who left. */
export const churn: FilledProject = {
  id: 'churn',
  prices: {
    PRICE_CPU_HOUR: 'CPU_4_16_OVH_EUR',
    PRICE_ENDPOINT_HOUR: 'ENDPOINT_M5XL',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 3], T: [5, 2], P: [6, 1], R: [7, 12] },
  keyDrivers: [
    { input: 'D3_records', min: 10_000, max: 5_000_000 },
    { input: 'D1_quantity', min: 3, max: 25, aim: 6 },
    { input: 'M1_quantity', min: 8, max: 40, aim: 14 },
    { input: 'R5_runsPerYear', min: 0, max: 12, aim: 2 },
    { input: 'R3_incidentsPerYear', min: 1, max: 8 },
    { input: 'R6_daysPerMonth', min: 0.25, max: 3, aim: 0.25 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [retrainingRhythm, driftStrategy],
  personal: ['records', 'history', 'labels', 'test'],
  volume: { perYear: 500_000 * 12, unit: 'prediction' },
  lines: [
    personDays('E1', 'RATE_PM', 4),
    personDays('E2', 'RATE_BA', 4),
    personDays('E3', 'RATE_DS', 5),
    personDays('E4', 'RATE_DS', 8),
    lumpSum('E5', 100),
    personDays('E6', 'RATE_DPO', 2),

    personDays('D1', 'RATE_DE', 10),
    externalData('D2', { records: 0, pricePerRecord: 0.1, fixedFee: 0 }),
    cleaning('D3', { records: 500_000, errorRate: 0.02, autoShare: 0.95, minutesPerFix: 2 }),
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
    storage('D6', 200),

    personDays('M1', 'RATE_DS', 20),
    personDays('M2', 'RATE_MLE', 8),
    training('M3', 60, 'PRICE_CPU_HOUR'),
    seats('M4', 3, 3),
    personDays('M5', 'RATE_PM', 8),

    testLabels('T1', { items: 0, pricePerLabel: 0.08, labelsPerItem: 3 }),
    personDays('T2', 'RATE_DS', 5),
    personDays('T3', 'RATE_BA', 6),
    personDays('T4', 'RATE_BA', 4),
    personDays('T5', 'RATE_MLE', 2),

    personDays('P1', 'RATE_DE', 6),
    personDays('P2', 'RATE_MLE', 6),
    personDays('P3', 'RATE_PM', 4),

    endpoint('R1', 10, 'PRICE_ENDPOINT_HOUR'),
    ...driftLines({ models: 1, incidentsPerYear: 3, daysPerIncident: 2, newData: dataRefreshes(4, 0.5) }),
    retraining('R5', 4, 2, 6, 'PRICE_CPU_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 0.5),
    subscription('R7', 150),
  ],
};
