import { SECONDS_PER_HOUR, TOKENS_PER_PRICE_UNIT } from '../units';

/**
 * What a million tokens cost on a rented machine, to compare with a provider's price per token.
 *
 * price per hour / (tokens per second × 3600 × utilisation) × 10⁶
 *
 * @param host - money per hour; tokens per second at full load, above 0; share of the time at work, above 0 to 1
 * @returns money per million tokens
 * @example selfHostedTokenPrice({ pricePerHour: 3.6, tokensPerSecond: 1000, utilisation: 0.5 }) //=> 2
 * @see https://en.wikipedia.org/wiki/Unit_price
 */
export function selfHostedTokenPrice(host: {
  readonly pricePerHour: number;
  readonly tokensPerSecond: number;
  readonly utilisation: number;
}): number {
  const tokensPerHour = host.tokensPerSecond * SECONDS_PER_HOUR * host.utilisation;
  return (host.pricePerHour / tokensPerHour) * TOKENS_PER_PRICE_UNIT;
}
