import type { Line, LineId } from '../project';
import { driver, YEAR } from './driver';

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
    driver('errorRate', data.errorRate, 'share', { max: 1 }),
    driver('autoShare', data.autoShare, 'share', { max: 1 }),
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
    driver('labelsPerItem', data.labelsPerItem, 'labels', { min: 1 }),
    driver('reviewRate', data.reviewRate, 'share', { max: 1 }),
    driver('reviewPrice', data.reviewPrice, 'EURperItem'),
    driver('reworkRate', data.reworkRate, 'share', { max: 1 }),
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
  drivers: [driver('storageGb', storageGb, 'gb'), driver('storageMonths', YEAR, 'months', { max: 120 })],
  quantity: 'storageGb',
  unit: 'gb',
  amount: 'MLCOST.STORAGE(storageGb,PRICE_STORAGE,storageMonths)',
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
    ...(typeof items === 'object'
      ? [driver('margin', items.margin, 'share', { min: 0.001, max: 0.49 })]
      : []),
    driver('testItems', typeof items === 'object' ? 'MLCOST.SAMPLESIZE(margin)' : items, 'items'),
    driver('pricePerLabel', pricePerLabel, 'EURperLabel'),
    driver('labelsPerItem', labelsPerItem, 'labels'),
  ],
  quantity: 'testItems*labelsPerItem',
  unit: 'labels',
  unitCost: 'pricePerLabel*EUR',
});
