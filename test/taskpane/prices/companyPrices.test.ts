import { describe, expect, it } from '@jest/globals';
import { budgetWorkbook } from '../../../src/budget/budgetWorkbook';
import { projects } from '../../../src/budget/projects';
import { freshOptions } from '../../../src/taskpane/budget/budgetChoice';
import { pricesFile, readPrices } from '../../../src/taskpane/prices/companyPrices';
import { prices as en } from '../../../src/text/en/pane/prices';
import { prices as fr } from '../../../src/text/fr/pane/prices';

const TODAY = '2026-11-25';
const rate = {
  key: 'RATE_DS',
  value: 512.5,
  currency: 'EUR',
  asOf: '2026-10-01',
  source: 'Contrat; 2026',
} as const;

describe('readPrices', () => {
  it('reads back, in either language, what was exported in the other', () => {
    for (const [from, say] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      expect(readPrices(pricesFile([rate], from, say), from, TODAY, fr)).toEqual({ prices: [rate], bad: [] });
    }
  });

  it('takes the template as no prices at all', () => {
    const template = pricesFile([], 'fr', fr);
    expect(template.split('\r\n').length).toBeGreaterThan(100);
    expect(readPrices(template, 'fr', TODAY, fr)).toEqual({ prices: [], bad: [] });
  });

  it('lists each wrong row with its line and reason, and keeps the others', () => {
    const rows = [
      'key;value;currency;date;source',
      'RATE_DS;450;EUR;01/10/2026;contract',
      'RATE_XX;450;EUR;2026-10-01;contract',
      'RATE_DE;free;EUR;2026-10-01;contract',
      'RATE_PM;450;USD;2026-10-01;contract',
      'RATE_BA;450;EUR;2027-10-01;contract',
      'RATE_MLE;450;EUR;2026-10-01;',
      'RATE_DS;460;EUR;2026-10-01;contract',
    ];
    const { prices, bad } = readPrices(rows.join('\n'), 'en', TODAY, en);
    expect(prices.map(({ key, value }) => [key, value])).toEqual([['RATE_DS', 450]]);
    expect(bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 the price book has no key “RATE_XX”',
      '4 the value must be a figure above 0, got “free”',
      '5 the currency must be EUR, as in the price book, got “USD”',
      '6 the date must be a day such as 2026-11-25, not in the future, got “2027-10-01”',
      '7 the source must be named',
      '8 the key RATE_DS was there before',
    ]);
  });

  it('says which columns a file needs', () => {
    expect(readPrices('a;b\n1;2', 'fr', TODAY, fr).bad).toEqual([{ line: 1, reason: fr.reasons.columns }]);
  });
});

describe('a price of the company in a budget', () => {
  it('stands with its date and source, marked as the company’s own', () => {
    const options = { ...freshOptions(projects.churn, 'en'), inputs: { RATE_DS: 512.5 } };
    const companyPrices = { RATE_DS: { asOf: rate.asOf, source: rate.source } };
    const { sheets } = budgetWorkbook({ ...options, companyPrices });
    const row = sheets.flatMap(({ rows }) => rows).find(({ cells }) => cells[0]?.value === 'RATE_DS');
    expect(row?.cells.map((cell) => cell?.value)).toEqual(
      expect.arrayContaining([512.5, 46296, 'Contrat; 2026', 'company price']),
    );
  });
});
