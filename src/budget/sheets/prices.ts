import { PRICE_BOOK_DATE, priceRecord } from '../../catalog/priceBook';
import type { Draft } from '../draft';
import { blankRow, row, type Sheet, words } from '../workbook';
import { tableHeaders } from './blocks';
import { priceRow } from './priceRow';

/** The key of the record comes last: formulas want it, readers of paper have its name, source and date. */
const WIDTHS = [25, 42, 11, 20, 11, 11, 42, 12, 33, 46];

/** The prices this budget uses; older than a year at the budget date, a price says so. */
export function pricesSheet(draft: Draft): Sheet {
  const { say, project } = draft;
  const own = say.prices;
  const columns = say.assumptions;
  const titles = [
    columns.name,
    own.price,
    columns.value,
    columns.unit,
    columns.inCurrency(draft.currency),
    columns.asOf,
    columns.source,
    columns.kind,
    own.status,
    own.record,
  ];
  const names = Object.entries(project.prices);
  return {
    id: 'prices',
    title: say.sheets.prices,
    tab: 'inputs',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 4, columns: 2 },
    print: { titleRows: [4, 4], columns: WIDTHS.length - 1 },
    ranges: {},
    charts: [],
    sourceColumn: 6,
    tables: [{ name: 'Prices', header: 'prices_header', last: 'prices_last' }],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      blankRow,
      tableHeaders(titles, 'prices_header'),
      ...names.map(([name, key], index) => {
        const record = priceRecord(key, draft.date);
        const isSet = draft.isSet(name);
        const isOfThisYear = isSet || record.asOf.slice(0, 4) === PRICE_BOOK_DATE.slice(0, 4);
        const current = `"${own.current}"`;
        const fresh = isOfThisYear
          ? current
          : `IF(YEAR(${name}_asOf)<${PRICE_BOOK_DATE.slice(0, 4)},"${own.olderThanYear}",${current})`;
        const status = `IF(${name}_asOf<EDATE(BUDGET_DATE,-12),"${own.old}",${fresh})`;
        return row(
          ...priceRow(draft, name, key).cells,
          { formula: status, style: 'text', flag: { bad: own.old.slice(0, own.old.indexOf(':')) } },
          {
            ...words(isSet ? '' : record.key, 'wrapped'),
            ...(index === names.length - 1 && { id: 'prices_last' }),
          },
        );
      }),
    ],
  };
}
