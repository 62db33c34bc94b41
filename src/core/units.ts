export const MONTHS_PER_YEAR = 12;
export const MINUTES_PER_HOUR = 60;
/** Prices of language models are quoted per million tokens. */
export const TOKENS_PER_PRICE_UNIT = 1_000_000;
