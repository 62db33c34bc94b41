import { describe, expect, it } from '@jest/globals';
import { calcPrice } from '@pydantic/genai-prices';
import { languageModelIds } from '../../src/catalog/languageModelIds';
import { tokenPriceRecords, tokenPrices, type TokenPriceRow } from '../../src/catalog/languageModels';
import { priceKeys, priceRecord } from '../../src/catalog/priceBook';

const keys = new Set<string>(priceKeys());

/** Dollars for a number of tokens of one kind, as genai-prices computes them. */
function cost(model: keyof typeof languageModelIds, usage: Record<string, number>): number {
  const [providerId, id] = languageModelIds[model];
  const result = calcPrice(usage, id, { providerId, timestamp: new Date('2026-11-23T12:00:00Z') });
  expect(result?.model.id).toBe(id);
  return result?.total_price ?? NaN;
}

describe('language models', () => {
  it('have an input and an output price, embeddings an input price only', () => {
    const stems = [...keys].flatMap((key) => /^(LLM_.*)_(?:IN|CACHED|OUT)$/.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !keys.has(`${stem}_IN`) || !keys.has(`${stem}_OUT`))).toEqual([]);
    expect([...keys].filter((key) => /^EMBED_.*_(IN|OUT|CACHED)$/.test(key))).toEqual([]);
  });

  it('sell a cached token for at most the price of a fresh one', () => {
    const cached = [...keys].filter((key) => key.endsWith('_CACHED'));
    expect(cached.length).toBeGreaterThan(15);
    for (const key of cached) {
      expect(priceRecord(key).value).toBeLessThanOrEqual(priceRecord(key.replace('_CACHED', '_IN')).value);
    }
  });

  it.each(Object.keys(languageModelIds) as (keyof typeof languageModelIds)[])(
    '%s costs what genai-prices says for 2026-11-23',
    (model) => {
      const value = (key: string) => priceRecord(key, '2026-11-23').value;
      const tokens = 1000;
      if (model.startsWith('EMBED_')) {
        expect(cost(model, { input_tokens: tokens }) * 1000).toBeCloseTo(value(model), 9);
        return;
      }
      expect(cost(model, { input_tokens: tokens }) * 1000).toBeCloseTo(value(`${model}_IN`), 9);
      expect(cost(model, { output_tokens: tokens }) * 1000).toBeCloseTo(value(`${model}_OUT`), 9);
      if (!keys.has(`${model}_CACHED`)) return;
      const allCached = { input_tokens: tokens, cache_read_tokens: tokens };
      expect(cost(model, allCached) * 1000).toBeCloseTo(value(`${model}_CACHED`), 9);
    },
  );

  it('know where long prompts cost more', () => {
    expect(priceRecord('LLM_OPENAI_GPT_5_4_IN')).toMatchObject({ value: 2.5, low: 2.5, high: 5 });
    expect(priceRecord('LLM_OPENAI_GPT_5_4_OUT')).toMatchObject({ value: 15, low: 15, high: 22.5 });
    expect(cost('LLM_OPENAI_GPT_5_4', { input_tokens: 300_000 })).toBeCloseTo(1.5, 9);
  });
});

describe('tokenPriceRecords', () => {
  it('gives one record per price of the row', () => {
    const row: TokenPriceRow = ['LLM_X_Y', '2026-01-02', '0.1.8', 1, 0.1, 5];
    const common = { currency: 'USD', asOf: '2026-01-02', source: 'genai-prices 0.1.8', mark: 'V' };
    expect(tokenPriceRecords(row)).toEqual([
      { ...common, key: 'LLM_X_Y_IN', unit: 'per_million_input_tokens', value: 1 },
      { ...common, key: 'LLM_X_Y_OUT', unit: 'per_million_output_tokens', value: 5 },
      { ...common, key: 'LLM_X_Y_CACHED', unit: 'per_million_cached_input_tokens', value: 0.1 },
    ]);
  });

  it('gives as many records as the table has prices', () => {
    const prices = tokenPrices.flatMap((row) => row.slice(3, 6)).filter((price) => price !== null);
    expect(tokenPrices.flatMap((row) => tokenPriceRecords(row))).toHaveLength(prices.length);
  });
});
