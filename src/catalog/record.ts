export type Currency = 'EUR' | 'USD' | 'GBP' | 'CHF';

/** Units of an amount of money. */
export const moneyUnits = [
  'per_hour',
  'per_day',
  'per_month',
  'per_user_month',
  'per_gb',
  'per_gb_month',
  'per_kwh',
  'per_gpu',
  'per_label',
  'per_item',
  'per_project',
  'per_million_input_tokens',
  'per_million_cached_input_tokens',
  'per_million_output_tokens',
] as const;

/** Units of everything else: shares, counts, physics, exchange rates. */
export const measureUnits = [
  'fraction',
  'ratio',
  'index',
  'count',
  'minutes',
  'hours',
  'days',
  'weeks',
  'years',
  'runs_per_year',
  'gb_per_month',
  'words_per_token',
  'tflop_per_second',
  'watt',
  'gco2_per_kwh',
  'eur_per_usd',
  'eur_per_gbp',
  'eur_per_chf',
  'usd_per_eur',
] as const;

export type MoneyUnit = (typeof moneyUnits)[number];
export type MeasureUnit = (typeof measureUnits)[number];
export type Unit = MoneyUnit | MeasureUnit;

/** V printed by the source, I computed from printed figures, A assumption, K known but not re-read. */
export type Mark = 'V' | 'I' | 'A' | 'K';

/** One dated fact. Amounts exclude VAT, fractions run from 0 to 1, the currency is the published one. */
export interface PriceRecord<Key extends string = string> {
  readonly key: Key;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** Present exactly when the unit is an amount of money. */
  readonly currency?: Currency;
  readonly unit: Unit;
  /** YYYY-MM-DD; a source that prints only a month counts as its last day. */
  readonly asOf: string;
  readonly source: string;
  readonly mark: Mark;
}

type Common = { readonly asOf: string; readonly source: string; readonly mark: Mark } & (
  { readonly currency: Currency; readonly unit: MoneyUnit } | { readonly unit: MeasureUnit }
);

type Row<Key extends string> =
  readonly [key: Key, value: number] | readonly [key: Key, value: number, low: number, high: number];

/** Records that share currency, unit, date, source and mark: a table of key, value and, where known, low and high. */
export function records<Key extends string>(
  common: Common,
  rows: readonly Row<Key>[],
): readonly PriceRecord<Key>[] {
  return rows.map(([key, value, low, high]) =>
    low === undefined || high === undefined
      ? { ...common, key, value }
      : { ...common, key, value, low, high },
  );
}
