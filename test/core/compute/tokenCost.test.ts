import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenCost, type TokenUse } from '../../../src/core/compute/tokenCost';
import { amount, itIsACost, share } from '../laws';

const use = (requests: number, inputTokens: number, outputTokens: number, input: number, output: number) => ({
  requests,
  inputTokens,
  outputTokens,
  inputPrice: input,
  outputPrice: output,
  cachedShare: 0,
  cachedPriceRatio: 0.1,
  batchDiscount: 0,
  retryRate: 0,
  fixedPerRequest: 0,
});
const chatbot: TokenUse = use(10_000, 22_250, 1250, 1.5, 7.5);

describe('tokenCost', () => {
  it('makes 427.50 for a month of 10,000 conversations', () => {
    expect(tokenCost(chatbot)).toBeCloseTo(427.5, 9);
  });

  it.each([
    // codelint.dev, LLM cost calculator, 2025: GPT-4o at 2.50 and 10 per million tokens, 10,000 requests a day.
    ['one request of 1,000 and 500 tokens', use(1, 1000, 500, 2.5, 10), 0.0075],
    ['a day of them', use(10_000, 1000, 500, 2.5, 10), 75],
    ['a month of them', use(300_000, 1000, 500, 2.5, 10), 2250],
    // llmtco.com, Batching, caching and throughput: 100 million tokens at 3.00, half off in batch mode.
    ['100 million tokens', use(1, 1e8, 0, 3, 0), 300],
    ['100 million tokens in batch mode', { ...use(1, 1e8, 0, 3, 0), batchDiscount: 0.5 }, 150],
    // opcmake.com, How to calculate LLM API costs: four fifths from the cache at a tenth of the price is 28 %.
    ['input from the cache', { ...use(1, 1e6, 0, 1, 0), cachedShare: 0.8 }, 0.28],
  ])('agrees with published reckonings: %s', (_, input, published) => {
    expect(tokenCost(input)).toBeCloseTo(published, 10);
  });

  it.each([
    ['a cheaper model, 0.25 and 2 per million', use(10_000, 22_250, 1250, 0.25, 2), 80.625],
    [
      '40 % of the input cached: 36 % off the input bill',
      { ...chatbot, cachedShare: 0.4 },
      333.75 * 0.64 + 93.75,
    ],
    [
      'everything cached and nothing charged for it',
      { ...chatbot, cachedShare: 1, cachedPriceRatio: 0 },
      93.75,
    ],
    ['batch mode', { ...chatbot, batchDiscount: 0.5 }, 213.75],
    ['three requests in a hundred sent again', { ...chatbot, retryRate: 0.03 }, 440.325],
    [
      'a search with each request, never discounted',
      { ...chatbot, batchDiscount: 1, fixedPerRequest: 0.002 },
      20,
    ],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(tokenCost(input)).toBeCloseTo(expected, 9);
  });

  itIsACost(
    tokenCost,
    fc.record<TokenUse>({
      requests: amount,
      inputTokens: amount,
      outputTokens: amount,
      inputPrice: amount,
      outputPrice: amount,
      cachedShare: share,
      cachedPriceRatio: share,
      batchDiscount: share,
      retryRate: share,
      fixedPerRequest: amount,
    }),
    {
      quantities: ['requests'],
      raises: ['inputPrice', 'outputPrice', 'inputTokens', 'outputTokens', 'cachedPriceRatio', 'retryRate'],
      lowers: ['cachedShare', 'batchDiscount'],
    },
  );
});
