import { records, type PriceRecord } from './record';
import { sources } from './sources';

/**
 * A model's prices: its key without the _IN, _CACHED, _OUT ending, the date, the genai-prices version that
 * printed them, then dollars per million input, cached input and output tokens; last, where long prompts
 * cost more, the same three for them. An embedding has an input price only, and its key has no ending.
 */
export type TokenPriceRow = readonly [
  model: string,
  asOf: string,
  version: string,
  input: number,
  cached: number | null,
  output: number | null,
  longInput?: number,
  longCached?: number | null,
  longOutput?: number,
];

/** Refreshed by `npm run prices`, which adds rows and keeps the superseded ones. */
export const tokenPrices = [
  ['LLM_OPENAI_GPT_5_4', '2026-03-06', '0.1.8', 2.5, 0.25, 15, 5, 0.5, 22.5],
  ['LLM_OPENAI_GPT_5_4_MINI', '2026-03-18', '0.1.8', 0.75, 0.075, 4.5],
  ['LLM_OPENAI_GPT_5_2', '2025-12-11', '0.1.8', 1.75, 0.175, 14],
  ['LLM_OPENAI_GPT_5_1', '2026-09-23', '0.1.8', 1.25, 0.125, 10],
  ['LLM_OPENAI_GPT_5', '2026-09-23', '0.1.8', 1.25, 0.125, 10],
  ['LLM_OPENAI_GPT_5_MINI', '2025-11-13', '0.1.8', 0.25, 0.025, 2],
  ['LLM_OPENAI_GPT_5_NANO', '2025-11-13', '0.1.8', 0.05, 0.005, 0.4],
  ['LLM_OPENAI_GPT_4O_MINI', '2025-07-04', '0.1.8', 0.15, 0.075, 0.6],
  ['LLM_ANTHROPIC_CLAUDE_OPUS_4_8', '2026-07-29', '0.1.8', 5, 0.5, 25],
  ['LLM_ANTHROPIC_CLAUDE_SONNET_5', '2026-09-23', '0.1.8', 2, 0.2, 10],
  ['LLM_ANTHROPIC_CLAUDE_SONNET_4_6', '2026-07-29', '0.1.8', 3, 0.3, 15],
  ['LLM_ANTHROPIC_CLAUDE_HAIKU_4_5', '2026-07-29', '0.1.8', 1, 0.1, 5],
  ['LLM_GOOGLE_GEMINI_2_5_PRO', '2025-10-31', '0.1.8', 1.25, 0.125, 10, 2.5, 0.25, 15],
  ['LLM_GOOGLE_GEMINI_3_FLASH', '2026-09-23', '0.1.8', 0.5, 0.05, 3],
  ['LLM_GOOGLE_GEMINI_2_5_FLASH', '2025-10-31', '0.1.8', 0.3, 0.03, 2.5],
  ['LLM_GOOGLE_GEMINI_2_5_FLASH_LITE', '2025-10-31', '0.1.8', 0.1, 0.01, 0.4],
  ['LLM_MISTRAL_LARGE_2512', '2026-06-09', '0.1.8', 0.5, 0.05, 1.5],
  ['LLM_MISTRAL_MEDIUM_3_5', '2026-09-23', '0.1.8', 1.5, 0.15, 7.5],
  ['LLM_MISTRAL_SMALL_2603', '2026-06-09', '0.1.8', 0.15, 0.015, 0.6],
  ['LLM_OVH_LLAMA_3_3_70B', '2026-09-23', '0.1.8', 0.74, null, 0.74],
  ['LLM_OVH_MISTRAL_SMALL_3_2_24B', '2026-09-23', '0.1.8', 0.1, null, 0.31],
  ['LLM_AMAZON_NOVA_LITE', '2026-09-23', '0.1.8', 0.06, 0.015, 0.24],
  ['LLM_AMAZON_NOVA_MICRO', '2026-09-23', '0.1.8', 0.035, 0.00875, 0.14],
  ['EMBED_OPENAI_TEXT_EMBEDDING_3_SMALL', '2025-07-04', '0.1.8', 0.02, null, null],
  ['EMBED_OPENAI_TEXT_EMBEDDING_3_LARGE', '2025-07-04', '0.1.8', 0.13, null, null],
  ['EMBED_MISTRAL_EMBED', '2026-09-23', '0.1.8', 0.1, null, null],
  ['EMBED_OVH_BGE_M3', '2026-09-23', '0.1.8', 0.01, null, null],
] as const satisfies readonly TokenPriceRow[];

type KeysOf<Row> = Row extends readonly [
  infer Model extends string,
  string,
  string,
  number,
  infer Cached,
  infer Output,
  ...unknown[],
]
  ? Output extends number
    ? `${Model}_IN` | `${Model}_OUT` | (Cached extends number ? `${Model}_CACHED` : never)
    : Model
  : never;

export type LanguageModel = (typeof tokenPrices)[number][0];
export type TokenPriceKey = KeysOf<(typeof tokenPrices)[number]>;

/** The records of one row of the table, keyed as the price book keys them. */
export function tokenPriceRecords(row: TokenPriceRow): readonly PriceRecord[] {
  const [model, asOf, version, input, cached, output, longInput, longCached, longOutput] = row;
  const common = { currency: 'USD', asOf, source: `genai-prices ${version}`, mark: 'V' } as const;
  const range = (value: number, long: number | null | undefined) =>
    typeof long === 'number' ? { value, low: value, high: long } : { value };
  const inputPrice = { ...common, unit: 'per_million_input_tokens', ...range(input, longInput) } as const;
  if (output === null) return [{ ...inputPrice, key: model }];
  const outputPrice = { ...common, unit: 'per_million_output_tokens', ...range(output, longOutput) } as const;
  const priced: PriceRecord[] = [
    { ...inputPrice, key: `${model}_IN` },
    { ...outputPrice, key: `${model}_OUT` },
  ];
  if (cached !== null) {
    const unit = 'per_million_cached_input_tokens';
    priced.push({ ...common, unit, ...range(cached, longCached), key: `${model}_CACHED` });
  }
  return priced;
}

/** Token prices, and what turns texts and batches into tokens. */
export const languageModels = [
  ...(tokenPrices.flatMap(tokenPriceRecords) as readonly PriceRecord<TokenPriceKey>[]),
  ...records({ unit: 'fraction', asOf: '2026-08-13', source: sources.batchMode, mark: 'V' }, [
    ['LLM_BATCH_DISCOUNT', 0.5],
  ]),
  ...records({ unit: 'words_per_token', asOf: '2025-07-31', source: sources.tokenRule, mark: 'V' }, [
    ['LLM_WORDS_PER_TOKEN_EN', 0.75, 0.65, 0.8],
  ]),
  ...records({ unit: 'ratio', asOf: '2026-11-23', source: sources.assumption, mark: 'A' }, [
    ['LLM_FRENCH_TOKEN_FACTOR', 1.25, 1.2, 1.3],
  ]),
];
