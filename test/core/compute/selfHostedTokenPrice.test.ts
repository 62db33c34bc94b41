import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selfHostedTokenPrice } from '../../../src/core/compute/selfHostedTokenPrice';
import { itIsACost, positive } from '../laws';

const host = (pricePerHour: number, tokensPerSecond: number, utilisation = 1) => ({
  pricePerHour,
  tokensPerSecond,
  utilisation,
});

describe('selfHostedTokenPrice', () => {
  it('makes 2 a million of 3.60 an hour and 1,000 tokens a second, half the time at work', () => {
    expect(selfHostedTokenPrice(host(3.6, 1000, 0.5))).toBeCloseTo(2, 12);
  });

  it.each([
    // gmicloud.ai, LLM inference cost per million tokens, 2026.
    ['70B on an H100', host(2, 85), 6.54],
    ['70B on an H200', host(2.6, 140), 5.16],
    ['7B on an H100', host(2, 400), 1.39],
    // tools.gera.services, inference endpoint cost calculator.
    ['2,000 tokens a second, always at work', host(2, 2000), 0.28],
    // rahulkashyap.dev, GPU cost per token: 8B on an A100, 70 % of the hour at work.
    ['2,400 tokens a second', host(1.29, 2400), 0.15],
    ['2,400 tokens a second, 70 % at work', host(1.29, 2400, 0.7), 0.21],
  ])('agrees with published reckonings: %s', (_, input, published) => {
    expect(selfHostedTokenPrice(input)).toBeCloseTo(published, 2);
  });

  itIsACost(
    selfHostedTokenPrice,
    fc.record({
      pricePerHour: positive,
      tokensPerSecond: positive,
      utilisation: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { quantities: ['pricePerHour'], raises: ['pricePerHour'], lowers: ['tokensPerSecond', 'utilisation'] },
  );
});
