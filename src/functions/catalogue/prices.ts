import { isStale, PRICE_BOOK_DATE, priceRecord } from '../../catalog/priceBook';
import { cell, costFunction } from '../costFunction';
import { choice, date, text } from '../parameters';

const FIELDS = ['price', 'currency', 'unit', 'date', 'source', 'low', 'high', 'old'] as const;

export const ratecard = costFunction({
  name: 'RATECARD',
  family: 'prices',
  example: 'RATECARD("RATE_DS","price","2026-11-24")',
  source: 'The price book of MLCOST; every record names its own source and date',
  parameters: { key: text(), field: choice(FIELDS, 'price'), asOf: date() },
  result: cell('any'),
  calculate: ({ key, field, asOf }) => {
    const record = priceRecord(key, asOf);
    switch (field) {
      case 'price':
        return record.value;
      case 'currency':
        return record.currency ?? '';
      case 'unit':
        return record.unit;
      case 'date':
        return record.asOf;
      case 'source':
        return record.source;
      case 'low':
        return record.low ?? record.value;
      case 'high':
        return record.high ?? record.value;
      case 'old':
        return isStale(record, asOf ?? PRICE_BOOK_DATE);
    }
  },
  plain: { none: 'priceBook' },
});
