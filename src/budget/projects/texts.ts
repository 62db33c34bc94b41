import { driftStrategy, labelsPerItem, prelabelling, retrainingRhythm, spotMachines } from '../choices';
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

/** 100,000 texts a month in French and English, sorted by feeling and subject; 12,000 texts labelled by three people each. */
export const texts: FilledProject = {
  id: 'texts',
  prices: {
    PRICE_A10G_HOUR: 'GPU_A10G',
    PRICE_STORAGE: 'STORAGE_DEFAULT',
    PRICE_SEAT: 'SEAT_PLATFORM_MONTH',
    PRICE_MONITORING: 'MONITORING_PER_MODEL',
  },
  calendar: { E: [1, 1], D: [2, 2], M: [3, 2], T: [4, 2], P: [5, 1], R: [6, 12] },
  keyDrivers: [
    { input: 'D4_items', min: 1000, max: 100_000, aim: 6000 },
    { input: 'D4_labelsPerItem', min: 1, max: 5, aim: 1 },
    { input: 'M1_quantity', min: 6, max: 35, aim: 10 },
    { input: 'R1_hoursPerMonth', min: 5, max: 744, aim: 30 },
    { input: 'R4_labelsPerRefresh', min: 100, max: 10_000, aim: 750 },
    { input: 'R5_runsPerYear', min: 0, max: 12, aim: 2 },
    { input: 'R6_daysPerMonth', min: 0.25, max: 3, aim: 0.25 },
    { input: 'RATE_DS', min: 300, max: 800 },
  ],
  choices: [
    labelsPerItem(1, 2, 5),
    prelabelling,
    spotMachines('PRICE_A10G_HOUR', 'M3', 'R1', 'R5'),
    retrainingRhythm,
    driftStrategy,
  ],
  volume: { perYear: 100_000 * 12, unit: 'text' },
  lines: [
    personDays('E1', 'RATE_PM', 3),
    personDays('E2', 'RATE_BA', 4),
    personDays('E3', 'RATE_DS', 3),
    personDays('E4', 'RATE_DS', 5),
    lumpSum('E5', 150),
    personDays('E6', 'RATE_DPO', 1.5),

    personDays('D1', 'RATE_DE', 6),
    externalData('D2', { records: 0, pricePerRecord: 0.1, fixedFee: 0 }),
    cleaning('D3', { records: 100_000, errorRate: 0.05, autoShare: 0.9, minutesPerFix: 1 }),
    annotation('D4', {
      items: 12_000,
      pricePerLabel: 0.08,
      labelsPerItem: 3,
      reviewRate: 0.1,
      reviewPrice: 0.25,
      reworkRate: 0.05,
      setup: 1500,
    }),
    personDays('D5', 'RATE_BA', 4),
    storage('D6', 100),

    personDays('M1', 'RATE_DS', 15),
    personDays('M2', 'RATE_MLE', 8),
    training('M3', 40, 'PRICE_A10G_HOUR'),
    seats('M4', 2, 3),
    personDays('M5', 'RATE_PM', 6),

    testLabels('T1', { items: { margin: 0.03 }, pricePerLabel: 0.08, labelsPerItem: 3 }),
    personDays('T2', 'RATE_DS', 5),
    personDays('T3', 'RATE_BA', 3),
    personDays('T4', 'RATE_BA', 3),
    personDays('T5', 'RATE_MLE', 2),

    personDays('P1', 'RATE_DE', 5),
    personDays('P2', 'RATE_MLE', 6),
    personDays('P3', 'RATE_PM', 3),

    endpoint('R1', 60, 'PRICE_A10G_HOUR'),
    ...driftLines({
      models: 1,
      incidentsPerYear: 3,
      daysPerIncident: 1.5,
      newData: newLabels(4, 1500, 0.24, 0, 'RATE_BA'),
    }),
    retraining('R5', 4, 2, 4, 'PRICE_A10G_HOUR'),
    monthlyDays('R6', 'RATE_MLE', 0.5),
    subscription('R7', 100),
  ],
};
