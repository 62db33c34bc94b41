import { TOKENS_PER_PRICE_UNIT } from '../units';

export interface TokenUse {
  readonly requests: number;
  /** Tokens sent with one request. */
  readonly inputTokens: number;
  /** Tokens received from one request. */
  readonly outputTokens: number;
  /** Money per million input tokens. */
  readonly inputPrice: number;
  /** Money per million output tokens. */
  readonly outputPrice: number;
  /** Share of the input that the provider has in its cache, 0 to 1. */
  readonly cachedShare: number;
  /** Price of cached input as a share of the input price. */
  readonly cachedPriceRatio: number;
  /** Discount for batch mode, 0 to 1. */
  readonly batchDiscount: number;
  /** Requests sent again, as a share of all. */
  readonly retryRate: number;
  /** Other money per request: search, tools. */
  readonly fixedPerRequest: number;
}

/**
 * Cost of calling a language model that bills by token.
 *
 * requests × (1 + retries) × [(input × price × (1 − cached + cached × ratio) + output × price) / 10⁶ × (1 − batch) + fixed]
 *
 * @param use - volumes and prices, all at least 0; shares at most 1
 * @returns money
 * @example tokenCost({ requests: 10000, inputTokens: 22250, outputTokens: 1250, inputPrice: 1.5, outputPrice: 7.5, cachedShare: 0, cachedPriceRatio: 0.1, batchDiscount: 0, retryRate: 0, fixedPerRequest: 0 }) //=> 427.5
 * @see github.com/pydantic/genai-prices: prices per million tokens by kind of token
 */
export function tokenCost(use: TokenUse): number {
  const cacheFactor = 1 - use.cachedShare + use.cachedShare * use.cachedPriceRatio;
  const input = use.inputTokens * use.inputPrice * cacheFactor;
  const output = use.outputTokens * use.outputPrice;
  const tokenCostPerRequest = ((input + output) / TOKENS_PER_PRICE_UNIT) * (1 - use.batchDiscount);
  return use.requests * (1 + use.retryRate) * (tokenCostPerRequest + use.fixedPerRequest);
}
