import { PRICE_BOOK_DATE } from '../../catalog/priceBook';
import { type BudgetLine, budgetLines } from '../budgetLines';
import type { Draft } from '../draft';
import { LINES, OTHER_LINE } from '../project';
import { serialOf } from '../../functions/isoDate';
import {
  blankRow,
  type Cell,
  row,
  type Row,
  type Sheet,
  type Standard,
  type Style,
  words,
} from '../workbook';
import { free, tableHeaders } from './blocks';

const WIDTHS = [16, 42, 39, 46, 46, 11, 27];
/** Runs over the list of assumptions, by the part of a row that they take. */
const LISTED = ['label', 'standard', 'now', 'gap'] as const;
const FREE_ROWS = 15;
/** Row of the header over the list of assumptions, which is longer than a page. */
const LIST_HEADER = 4 + 1 + FREE_ROWS + 5;

/** What people note down about changes, and what the sheet finds by itself. */
export function journalSheet(draft: Draft, sheets: readonly Sheet[]): Sheet {
  const own = draft.say.journal;
  const rows = [
    ...sheets.flatMap((sheet) => inputRows(draft, sheet)),
    ...budgetLines(draft).map((line) => settingsRow(draft, line)),
  ];
  return {
    id: 'journal',
    title: own.sheet,
    tab: 'about',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 2, columns: 0 },
    print: { titleRows: [LIST_HEADER, LIST_HEADER], columns: WIDTHS.length },
    ranges: {
      journal_states: [stateId(0), stateId(rows.length - 1)],
      ...Object.fromEntries(
        LISTED.map((part) => [
          `journal_${part}s`,
          [`${stateId(0)}_${part}`, `${stateId(rows.length - 1)}_${part}`],
        ]),
      ),
    },
    charts: [],
    tables: [
      { name: 'Journal', header: 'journal_header', last: 'journal_last' },
      { name: 'Defaults', header: 'defaults_header', last: `${stateId(rows.length - 1)}_gap` },
    ],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      blankRow,
      tableHeaders(Object.values(own.columns), 'journal_header'),
      insertedRow(draft),
      ...Array.from({ length: FREE_ROWS }, (_, index) => freeRow(index === FREE_ROWS - 1)),
      blankRow,
      { ...row(words(own.differences, 'heading')), startsPage: true },
      row({
        id: 'journal_changes',
        formula: `"${own.count}"&COUNTIF(journal_states,"${own.changed}")`,
        style: 'note',
      }),
      row(words(own.filter, 'note')),
      tableHeaders(Object.values(own.list), 'defaults_header'),
      ...rows.map((make, index) => make(stateId(index))),
    ],
  };
}

const stateId = (index: number) => `journal_state_${index + 1}`;

function insertedRow({ say, date, producer }: Draft): Row {
  const own = say.journal;
  return row(
    { formula: 'VERSION&""', style: 'text' },
    { value: serialOf(date), style: 'text', format: 'date' },
    words(own.inserted),
    words(''),
    words(''),
    { formula: 'AUTHOR&""', style: 'text' },
    words(own.insertedReason(PRICE_BOOK_DATE, producer), 'wrapped'),
  );
}

function freeRow(isLast: boolean): Row {
  const cells = free(undefined, 'date', undefined, undefined, undefined, undefined, undefined);
  return row(
    ...cells.map((cell, index) =>
      isLast && index === cells.length - 1 ? { ...cell, id: 'journal_last' } : cell,
    ),
  );
}

type MakeRow = (stateId: string) => Row;

/** A decision or a date of signing is no assumption. */
const isAssumption = (input: string): boolean => !/^SIGN_/.test(input);

function inputRows(draft: Draft, sheet: Sheet): readonly MakeRow[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column): MakeRow[] => {
      if (!cell?.input || !cell.standard || cell.id === undefined || !isAssumption(cell.input)) return [];
      const { id, input, standard } = cell;
      return [
        (state) =>
          row(
            words(sheet.title),
            words(input),
            { ...labelOf(cells.slice(0, column)), id: `${state}_label` },
            { id: `${state}_standard`, ...standardCell(standard), ...looksLike(cell) },
            { id: `${state}_now`, formula: `IF(${id}="","",${id})`, ...looksLike(cell) },
            stateCell(draft, state),
            gapCell(state),
          ),
      ];
    }),
  );
}

const standardCell = (standard: Standard): Pick<Cell, 'value' | 'formula'> => standard;
const looksLike = ({ format }: Cell): Pick<Cell, 'style' | 'format'> =>
  format ? { style: 'calculated', format } : { style: 'wrapped' };

const LABELS: ReadonlySet<Style> = new Set(['text', 'wrapped', 'figureText', 'totalText']);

/** The words nearest to the left of an input, which may themselves be a formula; a free line has those typed there. */
function labelOf(before: readonly (Cell | null)[]): Cell {
  const typed = before.find((cell) => cell?.style === 'inputText' && cell.id?.endsWith('_label'));
  if (typed?.id !== undefined) return { formula: typed.id, style: 'text' };
  const label = before.findLast((cell) => cell && LABELS.has(cell.style));
  return label?.formula !== undefined
    ? { formula: label.formula, style: 'text' }
    : words(String(label?.value ?? ''), 'wrapped');
}

function stateCell({ say }: Draft, id: string): Cell {
  const { changed, same } = say.journal;
  return {
    id,
    formula: `IF(${id}_now=${id}_standard,"${same}","${changed}")`,
    style: 'text',
    flag: { bad: changed },
  };
}

/** By which share a number moved; what was 0 moved by the whole. Texts and dates have no size to compare. */
function gapCell(state: string): Cell {
  const [now, standard] = [`${state}_now`, `${state}_standard`];
  const moved = `IF(${standard}=0,1,ABS(${now}/${standard}-1))`;
  return {
    id: `${state}_gap`,
    formula: `IF(AND(ISNUMBER(${now}),ISNUMBER(${standard})),IF(${now}=${standard},0,${moved}),0)`,
    style: 'calculated',
    format: 'change',
  };
}

/** What a line is set to, in one text: a change of any part shows. */
function settingsRow(draft: Draft, { id, phase, code, account, line }: BudgetLine): MakeRow {
  const nature = line ? LINES[line.id] : OTHER_LINE[phase];
  const joined = (parts: readonly string[]) => parts.join('&" · "&');
  const now = ['type', 'capex', 'start', 'months', 'profile', 'account'].map((part) => `${id}_${part}`);
  const standard = [
    `type_${nature.type}`,
    `capex_${nature.capex}`,
    `START_${phase}`,
    `MONTHS_${phase}`,
    'profile_flat',
    `"${account}"`,
  ];
  return (state) =>
    row(
      words(draft.say.phases[phase].sheet),
      words(code),
      { ...words(draft.say.journal.lineSettings), id: `${state}_label` },
      { id: `${state}_standard`, formula: joined(standard), style: 'text' },
      { id: `${state}_now`, formula: joined(now), style: 'text' },
      stateCell(draft, state),
      gapCell(state),
    );
}
