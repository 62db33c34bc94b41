import { records } from './record';
import { sources } from './sources';

/** Day rates, labour costs and the loads between pay and cost. */
export const people = [
  ...records({ currency: 'EUR', unit: 'per_day', asOf: '2026-11-22', source: sources.grossPay, mark: 'A' }, [
    ['RATE_DS', 440, 335, 623],
    ['RATE_DE', 480, 375, 519],
    ['RATE_MLE', 520, 399, 718],
    ['RATE_PM', 495, 439, 559],
    ['RATE_BA', 385, 319, 439],
    ['RATE_DPO', 520, 439, 678],
    ['RATE_ANNOTATOR', 225, 192, 255],
  ]),
  ...records({ currency: 'EUR', unit: 'per_day', asOf: '2020-12-31', source: sources.malt, mark: 'V' }, [
    ['RATE_CONSULTANT', 700, 650, 700],
  ]),
  ...records(
    { currency: 'EUR', unit: 'per_day', asOf: '2025-01-31', source: sources.abcPortage, mark: 'V' },
    [['FREELANCE_DS_FR_AVG', 445, 428, 445]],
  ),
  ...records(
    { currency: 'GBP', unit: 'per_day', asOf: '2026-01-27', source: sources.itJobsWatch, mark: 'V' },
    [['CONTRACT_ML_UK', 570, 475, 700]],
  ),
  ...records({ unit: 'ratio', asOf: '2023-12-31', source: sources.eurostatRatio, mark: 'I' }, [
    ['LABOUR_FACTOR_DE', 0.979],
    ['LABOUR_FACTOR_LU', 1.277],
    ['LABOUR_FACTOR_BE', 1.116],
    ['LABOUR_FACTOR_EU', 0.754],
  ]),
  ...records(
    { currency: 'EUR', unit: 'per_hour', asOf: '2024-12-31', source: sources.eurostat2024, mark: 'V' },
    [
      ['LABOUR_COST_HOUR_EA_2024', 37.3],
      ['LABOUR_COST_HOUR_EU_2024', 33.5],
    ],
  ),
  ...records({ unit: 'fraction', asOf: '2026-03-19', source: sources.eurostatGrowth, mark: 'V' }, [
    ['LABOUR_GROWTH_FR', 0.017],
    ['LABOUR_GROWTH_DE', 0.032],
    ['LABOUR_GROWTH_LU', 0.034],
    ['LABOUR_GROWTH_EA', 0.033],
    ['LABOUR_GROWTH_EU', 0.037],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.employerLoad, mark: 'A' }, [
    ['EMPLOYER_LOAD_DEFAULT', 0.45, 0.4, 0.475],
  ]),
  ...records({ unit: 'fraction', asOf: '2024-12-31', source: sources.eurostatLoad, mark: 'I' }, [
    ['EMPLOYER_LOAD_FR', 0.475],
    ['EMPLOYER_LOAD_EA', 0.342],
    ['EMPLOYER_LOAD_EU', 0.328],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['OVERHEAD_DEFAULT', 0.2, 0.1, 0.4],
  ]),
  ...records({ unit: 'days', asOf: '2026-11-22', source: sources.forfaitJours, mark: 'K' }, [
    ['WORKDAYS_YEAR_FR', 218],
  ]),
  ...records({ unit: 'hours', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['HOURS_PER_DAY_FR', 7],
  ]),
];
