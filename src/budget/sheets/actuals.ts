import { type Draft, yearMonths } from '../draft';
import { type Cell, row, type Row, type Sheet, type Validation, words } from '../workbook';
import { calculated, checkCell, subtitle } from './blocks';

const ENTRIES = 300;
const MAPPINGS = 40;
const PRINTED_ROWS = 50;
const WIDTHS = [12, 12, 15, 40, 14, 12, 14, 10, 44, 14, 3, 14, 12, 10];

/** The key of a mapping that has no account or no known line: no account reads like it. */
const NO_KEY = '·';

/** What was spent: a list to type into or paste into, and which account belongs to which line. */
export function actualsSheet(draft: Draft): Sheet {
  const own = draft.say.actuals;
  const run = (column: string) => [`actual_1_${column}`, `actual_${ENTRIES}_${column}`] as const;
  const map = (column: string) => [`map_1_${column}`, `map_${MAPPINGS}_${column}`] as const;
  return {
    id: 'actuals',
    title: own.sheet,
    tab: 'time',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 7, columns: 0 },
    print: { titleRows: [7, 7], columns: WIDTHS.length - 1, rows: PRINTED_ROWS },
    ranges: {
      ...Object.fromEntries(
        ['amount', 'counted', 'month', 'note', 'toDate'].map((column) => [`actual_${column}s`, run(column)]),
      ),
      map_keys: map('key'),
      map_lines: map('line'),
      actual_entries: ['actual_1_date', `actual_${ENTRIES}_line`],
      account_map: ['map_1_account', `map_${MAPPINGS}_line`],
    },
    namedRanges: ['actual_entries', 'account_map'],
    charts: [],
    tables: [
      { name: 'Actuals', header: 'actuals_header', last: `actual_${ENTRIES}_toDate` },
      { name: 'AccountMap', header: 'map_header', last: `map_${MAPPINGS}_line` },
    ],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      row(words(own.room(ENTRIES), 'note')),
      totalsRow(draft),
      row(words(own.paper, 'note')),
      headerRow(draft),
      ...Array.from({ length: ENTRIES }, (_, index) => entryRow(draft, index + 1)),
    ],
  };
}

function totalsRow(draft: Draft): Row {
  const own = draft.say.actuals;
  return row(
    words(own.sum),
    null,
    null,
    null,
    calculated('actual_sum', 'SUM(actual_amounts)'),
    words(own.notMapped),
    calculated('actual_unmapped', `SUMIFS(actual_amounts,actual_counteds,"${own.unmapped}")`),
    null,
    words(own.check),
    checkCell(draft, 'actuals_check', `COUNTIF(actual_notes,"${own.notes.noNumber}")=0`),
  );
}

function headerRow({ say }: Draft): Row {
  const own = say.actuals;
  const titles = [...Object.values(own.columns), own.counted];
  return row(
    ...titles.map((title, index) => ({
      ...words(title, 'header'),
      ...(index === 0 && { id: 'actuals_header' }),
    })),
    null,
    { ...words(own.mappingAccount, 'header'), id: 'map_header' },
    words(own.mappingLine, 'header'),
  );
}

function entryRow(draft: Draft, nth: number): Row {
  const at = (column: string) => `actual_${nth}_${column}`;
  const typed = (column: string, format?: Cell['format']): Cell => ({
    id: at(column),
    value: '',
    style: 'inputText',
    ...(format && { format }),
  });
  return row(
    typed('date', 'date'),
    typed('account'),
    typed('centre'),
    typed('text'),
    { ...typed('amount', 'cents'), style: 'input' },
    { ...typed('line'), validation: lineList(draft) },
    { id: at('counted'), formula: countedOn(draft, at), style: 'calculated' },
    calculated(at('month'), projectMonth(draft, at), 'whole'),
    {
      ...note(draft, at),
      flag: { bad: draft.say.actuals.notes.outside, alarm: draft.say.actuals.notes.unmapped },
    },
    calculated(
      at('toDate'),
      `IF(ISNUMBER(${at('amount')}),IF(${at('month')}<=STATUS_MONTH,${at('amount')},0),0)`,
    ),
    ...(nth > MAPPINGS ? [] : [null, ...mapCells(draft, nth)]),
  );
}

const lineList = ({ say }: Draft): Validation => ({
  kind: 'list',
  range: 'all_code',
  message: say.messages.list,
});

type At = (column: string) => string;

/** The line typed beside the amount, else the one that the account is mapped to. */
function countedOn({ say }: Draft, at: At): string {
  const { unmapped } = say.actuals;
  const typed = `IFERROR(INDEX(all_code,MATCH(${at('line')}&"",all_code,0)),"${unmapped}")`;
  const mapped = `IFERROR(INDEX(map_lines,MATCH(${at('account')}&"",map_keys,0)),"${unmapped}")`;
  return `IF(ISNUMBER(${at('amount')}),IF(${at('line')}<>"",${typed},${mapped}),"")`;
}

/** Counted from 1 in the first month; what lies outside the calendar falls on its first or last month. */
function projectMonth(draft: Draft, at: At): string {
  const date = at('date');
  const months = `12*(YEAR(${date})-YEAR(START_MONTH))+MONTH(${date})-MONTH(START_MONTH)+1`;
  const inside = `MAX(1,MIN(${yearMonths(draft)},${months}))`;
  return `IF(ISNUMBER(${at('amount')}),IF(ISNUMBER(${date}),${inside},1),"")`;
}

function note(draft: Draft, at: At): Cell {
  const { notes, unmapped } = draft.say.actuals;
  const date = at('date');
  const isOutside = `OR(${date}<START_MONTH,${date}>=EDATE(START_MONTH,${yearMonths(draft)}))`;
  const ofDate = `IF(ISNUMBER(${date}),IF(${isOutside},"${notes.outside}",""),"${notes.noDate}")`;
  const ofLine = `IF(${at('counted')}="${unmapped}","${notes.unmapped}",${ofDate})`;
  const amount = at('amount');
  return {
    id: at('note'),
    formula: `IF(${amount}="","",IF(ISNUMBER(${amount}),${ofLine},"${notes.noNumber}"))`,
    style: 'calculated',
  };
}

function mapCells(draft: Draft, nth: number): readonly Cell[] {
  const at = (column: string) => `map_${nth}_${column}`;
  const key = `IF(COUNTIF(all_code,${at('line')})=0,"${NO_KEY}",${at('account')}&"")`;
  return [
    { id: at('account'), value: '', style: 'inputText' },
    { id: at('line'), value: '', style: 'inputText', validation: lineList(draft) },
    { id: at('key'), formula: key, style: 'note' },
  ];
}
