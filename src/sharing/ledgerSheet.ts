import type { Language } from '../text/language';
import { isError } from './evaluate';
import type { LedgerLine } from './ledger';
import { sharingWords } from './words';
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

/** Found by this text wherever a person moved or renamed the sheet to. */
const TAG = 'MLCOST-LEDGER-1';

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
