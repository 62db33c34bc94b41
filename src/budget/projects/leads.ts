import { driftStrategy, retrainingRhythm } from '../choices';
import {
  annotation,
  cleaning,
  driftLines,
  endpoint,
  externalData,
  lumpSum,
  monthlyDays,
  newLabels,
  personDays,
  retraining,
  seats,
  storage,
  subscription,
  testLabels,
  training,
} from '../lines';
import type { FilledProject } from '../project';

/** A business seller with 60,000 leads a year, scored every day; deals won and lost, and 500 leads checked by hand. */
export const leads: FilledProject = {
  id: 'leads',
  prices: {
    PRICE_CPU_HOUR: 'CPU_4_16_OVH_EUR',
    PRICE_ENDPOINT_HOUR: 'ENDPOINT_M5XL',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 2], T: [4, 2], P: [5, 1], R: [6, 12] },
  keyDrivers: [
    { input: 'D2_records', min: 0, max: 200_000, aim: 30_000 },
    { input: 'D3_errorRate', min: 0.01, max: 0.25, aim: 0.05 },
    { input: 'D1_quantity', min: 3, max: 20, aim: 5 },
    { input: 'M1_quantity', min: 6, max: 35, aim: 10 },
    { input: 'R5_runsPerYear', min: 0, max: 12, aim: 2 },
    { input: 'R6_daysPerMonth', min: 0.25, max: 3, aim: 0.25 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [retrainingRhythm, driftStrategy],
  personal: ['records', 'history', 'labels', 'test'],
  volume: { perYear: 60_000, unit: 'lead' },
  lines: [
    personDays('E1', 'RATE_PM', 3),
    personDays('E2', 'RATE_BA', 4),
    personDays('E3', 'RATE_DS', 4),
    personDays('E4', 'RATE_DS', 6),
    lumpSum('E5', 50),
    personDays('E6', 'RATE_DPO', 2),

    personDays('D1', 'RATE_DE', 8),
    externalData('D2', { records: 60_000, pricePerRecord: 0.1, fixedFee: 0 }),
    cleaning('D3', { records: 60_000, errorRate: 0.1, autoShare: 0.8, minutesPerFix: 3 }),
    annotation('D4', {
      items: 500,
      pricePerLabel: 0.8,
      labelsPerItem: 1,
      reviewRate: 0,
      reviewPrice: 1,
      reworkRate: 0,
      setup: 0,
    }),
    personDays('D5', 'RATE_BA', 1),
    storage('D6', 50),

    personDays('M1', 'RATE_DS', 15),
    personDays('M2', 'RATE_MLE', 6),
    training('M3', 30, 'PRICE_CPU_HOUR'),
    seats('M4', 2, 3),
    personDays('M5', 'RATE_PM', 6),

    testLabels('T1', { items: { margin: 0.05 }, pricePerLabel: 1.5, labelsPerItem: 1 }),
    personDays('T2', 'RATE_DS', 4),
    personDays('T3', 'RATE_BA', 4),
    personDays('T4', 'RATE_BA', 5),
    personDays('T5', 'RATE_MLE', 1),

    personDays('P1', 'RATE_DE', 6),
    personDays('P2', 'RATE_MLE', 4),
    personDays('P3', 'RATE_PM', 5),

    endpoint('R1', 30, 'PRICE_ENDPOINT_HOUR'),
    ...driftLines({
      models: 1,
      incidentsPerYear: 2,
      daysPerIncident: 2,
      newData: newLabels(4, 100, 1.5, 0.5, 'RATE_DE'),
    }),
    retraining('R5', 4, 1.5, 3, 'PRICE_CPU_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 0.5),
    subscription('R7', 100),
  ],
};
