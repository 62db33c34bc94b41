import { describe, expect, it } from '@jest/globals';
import { priceRecord } from '../../src/catalog/priceBook';

describe('the thirty prices to use by default', () => {
  it.each([
    ['CPU_2_8_OVH_EUR', 0.05121, 'per_hour', 'EUR'],
    ['CPU_4_16_AWS_EU_WEST_3_ONDEMAND', 0.224, 'per_hour', 'USD'],
    ['GPU_L4_AWS_EU_WEST_3_ONDEMAND', 1.0216, 'per_hour', 'USD'],
    ['GPU_L40S_AWS_EU_CENTRAL_1_ONDEMAND', 2.327, 'per_hour', 'USD'],
    ['GPU_H100_NEBIUS_ONDEMAND', 4.5, 'per_hour', 'USD'],
    ['SPOT_DISCOUNT_DEFAULT', 0.6, 'fraction', undefined],
    ['ENDPOINT_CPU_4_16_EU_WEST_3', 0.269, 'per_hour', 'USD'],
    ['ENDPOINT_GPU_L4_EU_WEST_3', 1.33, 'per_hour', 'USD'],
    ['STORAGE_DEFAULT', 0.0216, 'per_gb_month', 'EUR'],
    ['EGRESS_AWS', 0.09, 'per_gb', 'USD'],
    ['VECTOR_PINECONE_MIN_MONTH', 50, 'per_month', 'USD'],
    ['LLM_MISTRAL_SMALL_2603_IN', 0.15, 'per_million_input_tokens', 'USD'],
    ['LLM_MISTRAL_SMALL_2603_OUT', 0.6, 'per_million_output_tokens', 'USD'],
    ['LLM_MISTRAL_MEDIUM_3_5_IN', 1.5, 'per_million_input_tokens', 'USD'],
    ['LLM_MISTRAL_MEDIUM_3_5_OUT', 7.5, 'per_million_output_tokens', 'USD'],
    ['LLM_ANTHROPIC_CLAUDE_OPUS_4_8_IN', 5, 'per_million_input_tokens', 'USD'],
    ['LLM_ANTHROPIC_CLAUDE_OPUS_4_8_OUT', 25, 'per_million_output_tokens', 'USD'],
    ['EMBED_MISTRAL_EMBED', 0.1, 'per_million_input_tokens', 'USD'],
    ['LABEL_TEXT_VENDOR', 0.08, 'per_label', 'EUR'],
    ['LABEL_MTURK_TEXT_CLASS', 0.012, 'per_label', 'USD'],
    ['LABEL_MTURK_BBOX', 0.036, 'per_label', 'USD'],
    ['RATE_DS', 440, 'per_day', 'EUR'],
    ['RATE_DE', 480, 'per_day', 'EUR'],
    ['RATE_MLE', 520, 'per_day', 'EUR'],
    ['RATE_PM', 495, 'per_day', 'EUR'],
    ['RATE_BA', 385, 'per_day', 'EUR'],
    ['RATE_DPO', 520, 'per_day', 'EUR'],
    ['RATE_ANNOTATOR', 225, 'per_day', 'EUR'],
    ['MONITORING_PER_MODEL', 50, 'per_month', 'EUR'],
    ['FX_USD_EUR', 0.8982, 'eur_per_usd', undefined],
  ])('%s is %d %s %s', (key, value, unit, currency) => {
    const record = priceRecord(key);
    expect(record).toMatchObject({ value, unit });
    expect(record.currency).toBe(currency);
  });

  it.each([
    'CPU_4_16_OVH_EUR',
    'CPU_16_64_AWS_EUR',
    'GPU_T4_AWS_EU_WEST_3_ONDEMAND',
    'GPU_H100_OVH_AVG',
    'GPU_H100_X8_AWS_EU_NORTH_1_ONDEMAND',
    'GPU_L4_AWS_EU_WEST_3_SPOT',
    'LLM_OVH_MISTRAL_SMALL_3_2_24B_IN',
    'LLM_OVH_MISTRAL_SMALL_3_2_24B_OUT',
    'LLM_GOOGLE_GEMINI_2_5_FLASH_IN',
    'LLM_GOOGLE_GEMINI_2_5_FLASH_OUT',
    'EMBED_OVH_BGE_M3',
    'STORAGE_OVH_STANDARD',
    'RATE_CONSULTANT',
    'VAT_FR',
    'CO2_KWH_FR',
    'PUE_DEFAULT',
    'ELEC_BUSINESS_EU',
  ])('have the alternate %s', (key) => {
    expect(priceRecord(key).value).toBeGreaterThan(0);
  });
});

describe('prices that budgets ask for by name', () => {
  it.each([
    ['SEAT_PLATFORM_MONTH', 60, 'EUR'],
    ['GPU_A100_80_OVH_GRA', 3.07, 'USD'],
    ['GPU_L40S_64CPU', 9.475, 'USD'],
    ['MONITORING_PER_MODEL', 50, 'EUR'],
  ])('%s is %d %s', (key, value, currency) => {
    expect(priceRecord(key)).toMatchObject({ value, currency });
  });
});
