import type { BudgetOptions } from '../../budget/draft';
import type { Project } from '../../budget/project';
import { priceRecord } from '../../catalog/priceBook';
import { keep, kept } from '../shell/preferences';
import type { CompanyPrice } from './companyPrices';

const NAME = 'prices';

/** The company's prices as this browser keeps them: they follow the person from workbook to workbook. */
export function keptPrices(): readonly CompanyPrice[] {
  try {
    return JSON.parse(kept(NAME) ?? '[]') as readonly CompanyPrice[];
  } catch {
    return []; // somebody else wrote there
  }
}

/** Tells whether the browser let us keep them. */
export const keepPrices = (prices: readonly CompanyPrice[]): boolean =>
  keep(NAME, prices.length === 0 ? null : JSON.stringify(prices));

/** Inputs of a new budget that the company's prices replace, with their date and source. */
export function pricesFor(project: Project): Required<Pick<BudgetOptions, 'inputs' | 'companyPrices'>> {
  const prices = new Map(keptPrices().map((price) => [price.key, price]));
  const names = [
    ...[...prices.keys()].filter((key) => key.startsWith('RATE_')).map((key) => [key, key]),
  ].concat(Object.entries(project.prices));
  const found = names.flatMap(([name = '', key = '']) => {
    const price = prices.get(priceRecord(key).key); // projects call some prices by a short key
    return price ? [[name, price] as const] : [];
  });
  return {
    inputs: Object.fromEntries(found.map(([name, { value }]) => [name, value])),
    companyPrices: Object.fromEntries(found.map(([name, { asOf, source }]) => [name, { asOf, source }])),
  };
}
