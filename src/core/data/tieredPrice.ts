import { InputError } from '../errors';

export interface Tiers {
  readonly quantity: number;
  /** Upper bound of each tier, rising; the last may be absent: no limit. */
  readonly upTo: readonly (number | undefined)[];
  /** Money per unit inside each tier. */
  readonly unitPrices: readonly number[];
}

/**
 * The price of a quantity where each tier has its own unit price and only the units inside it pay that price.
 *
 * Σ over tiers of the units inside the tier × its price
 *
 * @param tiers - quantity and prices at least 0; bounds rising
 * @returns money
 * @throws {InputError} when bounds do not rise, lists differ in length, or the quantity lies above the last bound
 * @example tieredPrice({ quantity: 60000, upTo: [50000, undefined], unitPrices: [0.035, 0.025] }) //=> 2000
 * @see cloud.google.com/ai-platform/data-labeling/pricing: tiers of 50,000 and 1,000,000 units
 */
export function tieredPrice({ quantity, upTo, unitPrices }: Tiers): number {
  if (unitPrices.length !== upTo.length) {
    throw new InputError('unitPrices', { kind: 'sameSizeAs', other: 'upTo' }, unitPrices.length);
  }
  const bounds = upTo.map((bound, tier) => (tier === upTo.length - 1 ? (bound ?? Infinity) : (bound ?? 0)));
  const rising = bounds.every((bound, tier) => bound > (bounds[tier - 1] ?? 0));
  if (!rising) throw new InputError('upTo', { kind: 'rising' });
  if (quantity > (bounds.at(-1) ?? 0)) throw new InputError('upTo', { kind: 'lastBound', quantity });
  return unitPrices.reduce((price, unitPrice, tier) => {
    const floor = bounds[tier - 1] ?? 0;
    const units = Math.max(0, Math.min(quantity, bounds[tier] ?? Infinity) - floor);
    return price + units * unitPrice;
  }, 0);
}
