import { supersededDates } from '../catalog/priceBook';
import type { Conversion } from './conversion';
import type { PriceUse } from './prices';
import type { Source } from './source';

/**
 * The conversions, and those of formulas that still show the prices of an older price book: they keep their value, and
 * their note names the record that it came from.
 *
 * @param proposed - what was held against the cells
 * @param conversions - what came of it, in the same order
 * @param propose - the conversion of a formula by the price book of a date
 */
export function withOlderPrices(
  proposed: readonly Conversion[],
  conversions: readonly Conversion[],
  propose: (source: Source, bookDate: string) => Conversion,
  verify: (proposed: readonly Conversion[]) => readonly Conversion[],
): readonly Conversion[] {
  const attempts = conversions.flatMap(({ source, reason }, index) =>
    reason?.kind === 'differs'
      ? olderDates(proposed[index]?.prices ?? []).map((date) => ({
          index,
          conversion: propose(source, date),
        }))
      : [],
  );
  if (attempts.length === 0) return conversions;
  const found = new Map<number, Conversion>();
  verify(attempts.map(({ conversion }) => conversion)).forEach((conversion, at) => {
    const index = attempts[at]?.index ?? -1;
    if (conversion.how !== 'left' && !found.has(index)) found.set(index, conversion);
  });
  return conversions.map((conversion, index) => found.get(index) ?? conversion);
}

/** The days on which the price book gave something else for these prices, newest first. */
const olderDates = (prices: readonly PriceUse[]) =>
  [...new Set(prices.flatMap(({ record }) => supersededDates(record.key)))].toSorted().reverse();
