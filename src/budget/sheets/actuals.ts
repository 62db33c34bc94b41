import { type Draft, yearMonths } from '../draft';
import { type Cell, row, type Row, type Sheet, type Validation, words } from '../workbook';
import { calculated, checkCell, subtitle } from './blocks';

const ENTRIES = 300;
const MAPPINGS = 40;
const PRINTED_ROWS = 50;
const WIDTHS = [12, 12, 15, 40, 14, 12, 14, 10, 44, 14, 3, 14, 12, 10, 3, 50, 30, 12];
const PRINTED_COLUMNS = 13;
/** What every entry needs stands once, beside the list and not on paper. */
const WORKING_COLUMN = 15;

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
    print: { titleRows: [7, 7], columns: PRINTED_COLUMNS, rows: PRINTED_ROWS },
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
      ...besideEach(workingCells(draft), [
        [words(own.title, 'title')],
        [words(own.purpose, 'subtitle')],
        [{ formula: subtitle(draft), style: 'subtitle' }],
        [words(own.room(ENTRIES), 'note')],
        totals(draft),
        [words(own.paper, 'note')],
      ]),
      headerRow(draft),
      ...Array.from({ length: ENTRIES }, (_, index) => entryRow(draft, index + 1)),
    ],
  };
}

type Cells = readonly (Cell | null)[];

const besideEach = (beside: readonly Cells[], rows: readonly Cells[]): readonly Row[] =>
  rows.map((cells, nth) => {
    const gap = Array.from({ length: WORKING_COLUMN - cells.length }, () => null);
    return row(...cells, ...gap, ...(beside[nth] ?? []));
  });

function workingCells(draft: Draft): readonly Cells[] {
  const { notes, unmapped, working, calendar } = draft.say.actuals;
  const before = '12*YEAR(START_MONTH)+MONTH(START_MONTH)-1';
  const after = `EDATE(START_MONTH,${yearMonths(draft)})`;
  const dates = [
    [],
    [words(calendar.before, 'note'), calculated('actuals_before', before, 'whole')],
    [words(calendar.after, 'note'), calculated('actuals_after', after, 'date')],
  ];
  const texts = Object.entries({ word: unmapped, ...notes }).map(([id, text]): Cell => ({
    ...words(text, 'note'),
    id: `actuals_${id}`,
  }));
  return [words(working, 'heading'), ...texts].map((cell, nth) => [cell, ...(dates[nth] ?? [])]);
}

function totals(draft: Draft): Cells {
  const own = draft.say.actuals;
  return [
    words(own.sum),
    null,
    null,
    null,
    calculated('actual_sum', 'SUM(actual_amounts)'),
    words(own.notMapped),
    calculated('actual_unmapped', 'SUMIFS(actual_amounts,actual_counteds,actuals_word)'),
    null,
    words(own.check),
    checkCell(draft, 'actuals_check', 'COUNTIF(actual_notes,actuals_noNumber)=0'),
  ];
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
    { id: at('counted'), formula: countedOn(at), style: 'calculated' },
    calculated(at('month'), projectMonth(draft, at), 'whole'),
    {
      ...note(at),
      flag: { bad: draft.say.actuals.notes.outside, alarm: draft.say.actuals.notes.unmapped },
    },
    // Where nothing is counted the month is a text, which is more than any number.
    calculated(at('toDate'), `IF(${at('month')}<=STATUS_MONTH,${at('amount')},0)`),
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
function countedOn(at: At): string {
  const typed = `INDEX(all_code,MATCH(${at('line')}&"",all_code,0))`;
  const mapped = `INDEX(map_lines,MATCH(${at('account')}&"",map_keys,0))`;
  const known = `IFERROR(IF(${at('line')}<>"",${typed},${mapped}),actuals_word)`;
  return `IF(ISNUMBER(${at('amount')}),${known},"")`;
}

/** Counted from 1 in the first month; what lies outside the calendar falls on its first or last month. */
function projectMonth(draft: Draft, at: At): string {
  const date = at('date');
  const inside = `MAX(1,MIN(${yearMonths(draft)},12*YEAR(${date})+MONTH(${date})-actuals_before))`;
  return `IF(ISNUMBER(${at('amount')}),IF(ISNUMBER(${date}),${inside},1),"")`;
}

function note(at: At): Cell {
  const date = at('date');
  const isOutside = `OR(${date}<START_MONTH,${date}>=actuals_after)`;
  const ofDate = `IF(ISNUMBER(${date}),IF(${isOutside},actuals_outside,""),actuals_noDate)`;
  const ofLine = `IF(${at('counted')}=actuals_word,actuals_unmapped,${ofDate})`;
  const amount = at('amount');
  return {
    id: at('note'),
    formula: `IF(${amount}="","",IF(ISNUMBER(${amount}),${ofLine},actuals_noNumber))`,
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
