import { records } from './record';
import { sources } from './sources';

/** Labels, review and cleaning. */
export const annotation = [
  ...records(
    { currency: 'USD', unit: 'per_label', asOf: '2026-03-15', source: sources.mturkPrices, mark: 'V' },
    [
      ['LABEL_MTURK_TEXT_CLASS', 0.012, 0.012, 1.2],
      ['LABEL_MTURK_IMAGE_CLASS', 0.012, 0.012, 1.2],
      ['LABEL_MTURK_BBOX', 0.036, 0.036, 1.2],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_label', asOf: '2026-03-15', source: sources.mturkReference, mark: 'V' },
    [['LABEL_MTURK_SEGMENTATION', 0.84, 0.84, 1.2]],
  ),
  ...records({ unit: 'count', asOf: '2026-03-15', source: sources.wring, mark: 'V' }, [
    ['LABELLERS_PER_ITEM', 3, 3, 5],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-03-15', source: sources.wring, mark: 'V' }, [
    ['AUTO_LABEL_SAVING_MAX', 0.7, 0, 0.7],
  ]),
  ...records(
    { currency: 'EUR', unit: 'per_label', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['LABEL_TEXT_VENDOR', 0.08, 0.04, 0.15]],
  ),
  ...records(
    { currency: 'EUR', unit: 'per_item', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['LABEL_EXPERT_REVIEW', 0.25, 0.15, 1]],
  ),
  ...records(
    { currency: 'EUR', unit: 'per_project', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['LABEL_SETUP', 1500, 500, 5000]],
  ),
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['LABEL_REVIEW_SHARE', 0.1, 0.05, 0.3],
    ['LABEL_REWORK_SHARE', 0.05, 0.02, 0.15],
    ['CLEANING_ERROR_RATE', 0.05, 0.02, 0.1],
    ['CLEANING_RULE_SHARE', 0.9, 0.8, 0.97],
  ]),
  ...records({ unit: 'minutes', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['CLEANING_MINUTES_PER_FIX', 3, 2, 5],
  ]),
  ...records({ unit: 'fraction', asOf: '2020-12-31', source: sources.anaconda, mark: 'V' }, [
    ['DATA_WORK_SHARE', 0.45, 0.45, 0.8],
  ]),
];
