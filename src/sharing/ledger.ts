import { colon } from '../text/colon';
import type { Language } from '../text/language';
import { addressOf } from './a1';
import type { Conversion } from './conversion';
import { isError } from './evaluate';
import type { NamedLambda } from './lambdas';
import { trackerFormula } from './tracker';
import { reasonText, sharingWords, whereText } from './words';
import type {
  Block,
  CellContent,
  CellValue,
  NewCell,
  NewSheet,
  Place,
  SheetContent,
  WorkbookContent,
} from './workbook';

/** One cell of a conversion, or a formula that stands elsewhere; the first line of a number holds the original. */
export interface LedgerLine {
  readonly number: number;
  readonly kind: 'cell' | 'part' | 'name' | 'validation' | 'format' | 'column' | 'lambda';
  /** Address, name, or table and column, as people read it. */
  readonly where: string;
  /** Empty for a part and for a LAMBDA that was added. */
  readonly original: string;
  /** None: a value. */
  readonly written: string | undefined;
  readonly before: CellValue;
  readonly tracker: string;
  readonly how: string;
  readonly block: Block | undefined;
  readonly note: string;
}

/** Found by this text wherever a person moved or renamed the sheet to. */
const TAG = 'MLCOST-LEDGER-1';

/** The lines of one conversion: the formula itself, then the other cells that it filled. */
export function linesOf(
  { source, cells, how, reason, references }: Conversion,
  number: number,
  note: string,
  isSpill: boolean,
  language: Language,
): readonly LedgerLine[] {
  const say = sharingWords[language].ledger;
  const { target, home, text, block, values } = source;
  const words = isSpill ? say.spill : how === 'left' ? '' : say[how];
  const first: LedgerLine = {
    number,
    kind: target.kind === 'rule' ? target.rule.kind : target.kind,
    where: whereOf(source, language),
    original: text,
    written: cells[0]?.[0] ?? undefined,
    before: values?.[0]?.[0] ?? null,
    tracker: trackerFormula(home, references),
    how: reason ? `${words}${colon[language]}${reasonText(reason, language)}` : words,
    block,
    note,
  };
  const parts = cells.flatMap((formulas, row) =>
    formulas.flatMap((formula, column): LedgerLine[] => {
      if (row === 0 && column === 0) return [];
      const place = { ...home, row: home.row + row, column: home.column + column };
      return [
        {
          ...first,
          kind: 'part',
          where: addressOf(place),
          original: '',
          written: formula ?? undefined,
          before: values?.[row]?.[column] ?? null,
          tracker: trackerFormula(place, references),
          block: undefined,
          note: '',
        },
      ];
    }),
  );
  return [first, ...parts];
}

/** A name that was added: it goes again when nothing calls it any more. */
export function lambdaLine({ name, formula }: NamedLambda, language: Language): LedgerLine {
  const how = sharingWords[language].ledger.lambda;
  return { ...NOTHING, kind: 'lambda', where: name, written: formula, how };
}

/** A line that says nothing. */
export const NOTHING: LedgerLine = {
  number: 0,
  kind: 'cell',
  where: '',
  original: '',
  written: undefined,
  before: null,
  tracker: '',
  how: '',
  block: undefined,
  note: '',
};

/** What the line is found by: exact for all but cells, which their tracker finds. */
function whereOf(source: Conversion['source'], language: Language): string {
  const { target } = source;
  if (target.kind === 'name')
    return target.sheet === undefined ? target.name : `${target.sheet}!${target.name}`;
  if (target.kind === 'column')
    return `${target.table}[${target.column}]${target.part === 'total' ? ' Σ' : ''}`;
  return target.kind === 'rule' ? addressOf(source.home) : whereText(source, language);
}

/** The last two are for the way back, not for paper. */
const COLUMNS = [6, 14, 22, 48, 48, 13, 13, 22, 9, 40].map((width) => ({ width }));
const PRINTED = 8;

export function ledgerSheet(name: string, lines: readonly LedgerLine[], language: Language): NewSheet {
  const say = sharingWords[language].ledger;
  const rows: readonly (readonly NewCell[])[] = [
    [{ value: say.title, style: 'title' }],
    [{ value: say.purpose, style: 'subtitle' }],
    [{ value: `${TAG} · ${say.keep}`, style: 'subtitle' }],
    say.columns.map((value) => ({ value, style: 'header' })),
  ];
  return {
    name,
    columns: COLUMNS,
    rows: [...rows, ...lines.map((line) => rowOf(line, language))],
    frozen: { rows: rows.length, columns: 0 },
    print: { titleRows: [rows.length, rows.length], columns: PRINTED },
    pageStarts: [],
  };
}

function rowOf(line: LedgerLine, language: Language): readonly NewCell[] {
  const words = (value: string): NewCell => ({ value, style: 'wrapped' });
  const figure = { value: line.before, style: 'ratio', format: 'any' } as const;
  return [
    { value: line.number, style: 'text' },
    words(sharingWords[language].ledger.kinds[line.kind]),
    words(line.where),
    words(line.original && `=${line.original}`),
    words(line.written === undefined ? '' : `=${line.written}`),
    figure,
    line.tracker === '' ? { ...figure, value: null } : { ...figure, formula: line.tracker },
    words(line.how),
    { value: line.block ? blockText(line.block) : '', style: 'text' },
    { value: line.note, style: 'text' },
  ];
}

const blockText = ({ rows, columns, isDynamic }: Block) => `${rows}×${columns}${isDynamic ? '' : ' {}'}`;

export interface Ledger {
  readonly sheet: string;
  readonly lines: readonly LedgerLine[];
  /** Rows of the sheet that cannot be read. */
  readonly broken: readonly Place[];
}

/** The ledger of a workbook, if it has one. */
export function readLedger({ sheets }: WorkbookContent): Ledger | undefined {
  for (const sheet of sheets) {
    const tag = sheet.cells.find(({ value }) => typeof value === 'string' && value.startsWith(TAG));
    if (tag) return ledgerFrom(sheet, tag);
  }
  return undefined;
}

function ledgerFrom(sheet: SheetContent, tag: CellContent): Ledger {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const cell of sheet.cells) {
    if (cell.row <= tag.row + 1 || cell.column < tag.column) continue;
    const cells = rows.get(cell.row) ?? new Map<number, CellContent>();
    rows.set(cell.row, cells.set(cell.column - tag.column, cell));
  }
  const read = [...rows].map(([row, cells]) => ({ row, line: lineOf(cells) }));
  return {
    sheet: sheet.name,
    lines: read.flatMap(({ line }) => line ?? []),
    broken: read.flatMap(({ row, line }) => (line ? [] : [{ sheet: sheet.name, row, column: tag.column }])),
  };
}

/** Lines that hold no formula of ours. */
const BESIDE = new Set<string | undefined>(['part', 'lambda']);

/** The kinds by what a ledger calls them: in either language, or by the ids that earlier versions wrote. */
const KINDS = new Map(
  Object.values(sharingWords).flatMap(({ ledger: { kinds } }) =>
    (Object.keys(kinds) as LedgerLine['kind'][]).flatMap((kind) => [
      [kind, kind] as const,
      [kinds[kind].toLowerCase(), kind] as const,
    ]),
  ),
);

function lineOf(cells: ReadonlyMap<number, CellContent>): LedgerLine | undefined {
  const value = (column: number): CellValue => cells.get(column)?.value ?? null;
  const text = (column: number) => {
    const read = value(column);
    return read === null || isError(read) ? '' : String(read);
  };
  const kind = KINDS.get(text(1).trim().toLowerCase());
  const number = value(0);
  const original = text(3);
  const isReadable = typeof number === 'number' && (BESIDE.has(kind) || original.startsWith('='));
  if (!kind || !isReadable) return undefined;
  return {
    number,
    kind,
    where: text(2),
    original: original.slice(1),
    written: text(4) === '' ? undefined : text(4).slice(1),
    before: value(5),
    tracker: cells.get(6)?.formula ?? '',
    how: text(7),
    block: blockOf(text(8)),
    note: text(9),
  };
}

function blockOf(written: string): Block | undefined {
  const [, rows, columns, fixed] = /^(\d+)×(\d+)( \{\})?$/.exec(written) ?? [];
  return rows === undefined
    ? undefined
    : { rows: Number(rows), columns: Number(columns), isDynamic: fixed === undefined };
}
