import { records } from './record';
import { sources } from './sources';

/** Confidence, ranges around the likely cost and reference classes. */
export const risk = [
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['RISK_CONFIDENCE', 0.8, 0.5, 0.95],
    ['RISK_CORRELATION', 0.3, 0, 0.6],
  ]),
  ...records({ unit: 'ratio', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['RANGE_LOW_DEV', 0.85],
    ['RANGE_HIGH_DEV', 1.5],
    ['RANGE_LOW_DATA', 0.8],
    ['RANGE_HIGH_DATA', 1.8],
    ['RANGE_LOW_INFRA', 0.7],
    ['RANGE_HIGH_INFRA', 1.6],
    ['RANGE_LOW_MAINT', 0.9],
    ['RANGE_HIGH_MAINT', 1.4],
    ['RANGE_LOW_DRIFT', 0.7],
    ['RANGE_HIGH_DRIFT', 2],
  ]),
  ...records({ unit: 'fraction', asOf: '2013-04-30', source: sources.greenBook, mark: 'V' }, [
    ['UPLIFT_EQUIPDEV', 2, 0.1, 2],
    ['UPLIFT_OUTSOURCE', 0.41, 0, 0.41],
    ['UPLIFT_NONSTDCIVIL', 0.66, 0.06, 0.66],
    ['UPLIFT_STDCIVIL', 0.44, 0.03, 0.44],
    ['UPLIFT_NONSTDBUILD', 0.51, 0.04, 0.51],
    ['UPLIFT_STDBUILD', 0.24, 0.02, 0.24],
  ]),
  ...records({ unit: 'fraction', asOf: '2023-02-28', source: sources.flyvbjerg, mark: 'V' }, [
    ['IT_OVERRUN_SHARE', 0.18],
    ['IT_OVERRUN_MEAN', 4.47],
  ]),
];
