/** Words of the view with the prices of the company. */
export const prices = {
  title: 'Company prices',
  introduction:
    'Day rates and prices of your company go before the price book in every new budget, marked as your own, with their date and source.',
  where:
    'They are kept in this browser only, not in the workbook; each new budget carries those that it uses. Export them to take them elsewhere.',
  none: 'No company prices yet. Export the template, fill it in with Excel, and import it.',
  count: (count: string) => (count === '1' ? '1 company price' : `${count} company prices`),
  template: 'Export the template',
  export: 'Export',
  import: 'Import a CSV file',
  clear: 'Forget all',
  cleared: 'The company prices are forgotten. Budgets that exist keep theirs.',
  undo: 'Bring them back',
  good: (count: string) => (count === '1' ? '1 row is right.' : `${count} rows are right.`),
  bad: (count: string) => (count === '1' ? '1 row is wrong:' : `${count} rows are wrong:`),
  row: (row: string, reason: string) => `Row ${row}: ${reason}`,
  keep: (count: string) => (count === '1' ? 'Keep the right row' : `Keep the ${count} right rows`),
  discard: 'Keep nothing',
  kept: 'The company prices are kept.',
  notKept:
    'This browser does not let us keep them: allow storage for this site, or import them again next time.',
  unreadable: 'This file could not be read: choose a CSV file of at most 1 MB.',
  columns: {
    key: 'key',
    label: 'price',
    value: 'value',
    currency: 'currency',
    date: 'date',
    source: 'source',
  },
  reasons: {
    columns: 'it must have the columns key, value, currency, date and source',
    key: (key: string) => `the price book has no key “${key}”`,
    value: (value: string) => `the value must be a figure above 0, got “${value}”`,
    currency: (wanted: string, currency: string) =>
      `the currency must be ${wanted}, as in the price book, got “${currency}”`,
    date: (date: string) => `the date must be a day such as 2026-11-25, not in the future, got “${date}”`,
    source: 'the source must be named',
    twice: (key: string) => `the key ${key} was there before`,
  },
};
