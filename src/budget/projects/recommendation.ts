import { commitment, driftStrategy, retrainingRhythm, servingReplicas, spotMachines } from '../choices';
import {
  alwaysOn,
  annotation,
  cleaning,
  dataRefreshes,
  driftLines,
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

/** A shop with 50,000 products and 2 million users, 50 requests a second at the peak; labels are clicks. */
export const recommendation: FilledProject = {
  id: 'recommendation',
  prices: {
    PRICE_A100_HOUR: 'GPU_A100_80',
    PRICE_ENDPOINT_HOUR: 'ENDPOINT_M5XL',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 3], T: [5, 2], P: [6, 1], R: [7, 12] },
  keyDrivers: [
    { input: 'M1_quantity', min: 15, max: 70, aim: 25 },
    { input: 'M2_quantity', min: 8, max: 40, aim: 14 },
    { input: 'R1_peakRps', min: 5, max: 500 },
    { input: 'M3_trainingHours', min: 20, max: 2000, aim: 120 },
    { input: 'R5_runsPerYear', min: 0, max: 52, aim: 4 },
    { input: 'R6_daysPerMonth', min: 0.5, max: 5, aim: 1 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [
    servingReplicas(2, 4),
    commitment('PRICE_ENDPOINT_HOUR'),
    spotMachines('PRICE_A100_HOUR', 'M3', 'R5'),
    retrainingRhythm,
    driftStrategy,
  ],
  volume: { perYear: 2_000_000, unit: 'user' },
  lines: [
    personDays('E1', 'RATE_PM', 5),
    personDays('E2', 'RATE_BA', 4),
    personDays('E3', 'RATE_DS', 6),
    personDays('E4', 'RATE_DS', 10),
    lumpSum('E5', 400),
    personDays('E6', 'RATE_DPO', 3),

    personDays('D1', 'RATE_DE', 15),
    externalData('D2', { records: 0, pricePerRecord: 0.1, fixedFee: 0 }),
    cleaning('D3', { records: 50_000, errorRate: 0.08, autoShare: 0.7, minutesPerFix: 4 }),
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
    storage('D6', 1000),

    personDays('M1', 'RATE_DS', 35),
    personDays('M2', 'RATE_MLE', 20),
    training('M3', 200, 'PRICE_A100_HOUR'),
    seats('M4', 4, 5),
    personDays('M5', 'RATE_PM', 12),

    testLabels('T1', { items: 0, pricePerLabel: 0.08, labelsPerItem: 3 }),
    personDays('T2', 'RATE_DS', 8),
    personDays('T3', 'RATE_BA', 10),
    personDays('T4', 'RATE_BA', 4),
    personDays('T5', 'RATE_MLE', 5),

    personDays('P1', 'RATE_DE', 12),
    personDays('P2', 'RATE_MLE', 12),
    personDays('P3', 'RATE_PM', 4),

    alwaysOn('R1', 50, 40, 'PRICE_ENDPOINT_HOUR'),
    ...driftLines({ models: 2, incidentsPerYear: 4, daysPerIncident: 3, newData: dataRefreshes(12, 0.25) }),
    retraining('R5', 12, 1, 20, 'PRICE_A100_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 1.5),
    subscription('R7', 400),
  ],
};
