export const MONTHS_PER_YEAR = 12;
export const MINUTES_PER_HOUR = 60;
/** Prices of language models are quoted per million tokens. */
export const TOKENS_PER_PRICE_UNIT = 1_000_000;
export const SECONDS_PER_HOUR = 3600;
/** 365 days; a leap day is left out, as price lists do. */
export const HOURS_PER_YEAR = 8760;
