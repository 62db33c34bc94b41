import { priceRecord } from '../../catalog/priceBook';
import { serialOf } from '../../functions/isoDate';
import { priceLabels as en } from '../../text/en/priceLabels';
import { priceLabels as fr } from '../../text/fr/priceLabels';
import { type Draft, exchange, numberInput } from '../draft';
import { sourceText } from '../sourceText';
import { row, type Row, words } from '../workbook';

const labels = { en, fr };

/** A price of the price book as a row: published value, unit, value in the workbook's currency, date, source, kind. */
export function priceRow(draft: Draft, name: string, key: string): Row {
  const { say, language, date } = draft;
  const record = priceRecord(key, date);
  const { currency = draft.currency } = record;
  const units: Readonly<Record<string, string>> = say.priceUnits;
  const own = draft.companyPrices?.[name];
  const isSet = draft.isSet(name);
  return row(
    words(name),
    words(labels[language][record.key], 'wrapped'),
    {
      ...numberInput(draft, name, record.value, { format: 'price' }),
      id: `${name}_published`,
      name: `${name}_published`,
    },
    words(`${currency} ${units[record.unit] ?? record.unit}`, 'wrapped'),
    {
      id: name,
      name,
      formula: `${name}_published*${exchange(draft, currency)}`,
      style: 'calculated',
      format: 'price',
    },
    {
      id: `${name}_asOf`,
      value: serialOf(own?.asOf ?? (isSet ? date : record.asOf)),
      style: 'text',
      format: 'date',
    },
    words(own?.source ?? (isSet ? say.assumptions.entered : sourceText(record.source, language)), 'wrapped'),
    words(say.marks[own ? 'C' : isSet ? 'A' : record.mark]),
  );
}
