import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { columnName, sameName } from './a1';
import { saySame } from './canonical';
import { isSame } from './evaluate';
import { grouped } from './grouped';
import { type Ledger, type LedgerLine, NOTHING, readLedger } from './ledger';
import { unusedLambdas } from './unusedLambdas';
import { referencesIn } from './rewrite';
import { type Tracked, tracked } from './tracker';
import { missingIn } from './missing';
import { WorkbookView } from './view';
import type { CellContent, Edit, Place, Rule, WorkbookContent } from './workbook';

export type ConflictKind = 'edited' | 'deleted' | 'moved' | 'missing' | 'corrupt' | 'needs';

/** What a person decides about a conflict: the MLCOST formula all the same, or what stands there now, for good. */
export type Choice = 'original' | 'found';
/** By the number of the conflict. */
export type Choices = ReadonlyMap<number, Choice>;

/** A formula that was not brought back, with all versions of it. */
export interface Conflict {
  /** Of its lines in the ledger; none for a line that cannot be read. */
  readonly number?: number;
  readonly kind: ConflictKind;
  /** Where it was at the conversion. */
  readonly where: string;
  /** Where it is now, if it was found. */
  readonly place?: Place;
  readonly original: string;
  /** What the conversion wrote: a formula with its equals sign, or a value. */
  readonly written: string;
  /** What stands there now. */
  readonly found?: string;
  /** What the original needs and the workbook has not. */
  readonly needs?: string;
}

export interface Restoration {
  readonly edits: readonly Edit[];
  readonly restored: readonly { readonly where: string; readonly formula: string }[];
  readonly conflicts: readonly Conflict[];
  /** The lines of what was not brought back: they stay in the ledger. */
  readonly remaining: readonly LedgerLine[];
  readonly ledger: Ledger;
}

/** Brings the MLCOST formulas back; undefined where the workbook has no ledger. */
export function restore(content: WorkbookContent, choices: Choices = new Map()): Restoration | undefined {
  const ledger = readLedger(content);
  if (!ledger) return undefined;
  const view = new WorkbookView(content);
  const lambdas = ledger.lines.filter(({ kind }) => kind === 'lambda');
  const groups = grouped(
    ledger.lines.filter(({ kind }) => kind !== 'lambda'),
    ({ number }) => number,
  );
  const outcomes = [...groups].flatMap(([number, lines]) => {
    const choice = choices.get(number);
    return choice === 'found' ? [] : [{ lines, outcome: restoredGroup(lines, view, choice === 'original') }];
  });
  const done = outcomes.flatMap(({ outcome }) => ('conflict' in outcome ? [] : [outcome]));
  const edits = done.flatMap(({ edits: own }) => own);
  const remaining = outcomes.flatMap(({ lines, outcome }) => ('conflict' in outcome ? lines : []));
  const unused = unusedLambdas(lambdas, content, edits);
  return {
    edits: [...edits, ...unused.map(({ where }): Edit => ({ kind: 'removeName', name: where }))],
    restored: done.map(({ where, formula }) => ({ where, formula })),
    conflicts: [
      ...outcomes.flatMap(({ outcome }) => ('conflict' in outcome ? [outcome.conflict] : [])),
      ...ledger.broken.map((place): Conflict => ({
        kind: 'corrupt',
        where: `${columnName(place.column)}${place.row + 1}`,
        place,
        original: '',
        written: '',
      })),
    ],
    remaining:
      remaining.length > 0 ? [...remaining, ...lambdas.filter((line) => !unused.includes(line))] : [],
    ledger,
  };
}

interface Done {
  readonly where: string;
  readonly formula: string;
  readonly edits: readonly Edit[];
}
type Outcome = Done | { readonly conflict: Conflict };

/** @param isForced - whatever stands there now */
function restoredGroup(lines: readonly LedgerLine[], view: WorkbookView, isForced: boolean): Outcome {
  const [first] = lines;
  if (!first || first.kind === 'part') return conflict(first ?? NOTHING, 'corrupt');
  const references = referencesOf(lines);
  const follow = references && tracked(first.tracker, references);
  if (!follow) return conflict(first, 'corrupt');
  const formula = follow.now(first.original);
  const needs = follow.home && missingIn(formula, follow.home, view);
  if (needs !== undefined) return conflict(first, 'needs', { needs });
  switch (first.kind) {
    case 'cell':
      return restoredCells(lines, { references, formula, isForced }, view);
    case 'name':
      return restoredName(first, follow, { formula, isForced }, view);
    case 'column':
      return restoredColumn(first, follow, { formula, isForced }, view);
    default:
      return restoredRule(first, follow, formula, view);
  }
}

/** In the order in which the conversion listed them: the original's, then those of what was written. */
function referencesOf(lines: readonly LedgerLine[]): readonly string[] | undefined {
  const written = lines.flatMap((line) => line.written ?? []);
  try {
    const formulas = [lines[0]?.original ?? '', ...written].map(parseFormula);
    return [...new Set(formulas.flatMap(referencesIn))];
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

interface Wanted {
  readonly formula: string;
  readonly isForced: boolean;
}

function restoredCells(
  lines: readonly LedgerLine[],
  { references, formula, isForced }: Wanted & { readonly references: readonly string[] },
  view: WorkbookView,
): Outcome {
  const [first] = lines as [LedgerLine];
  const found = lines.map((line) => ({ line, follow: tracked(line.tracker, references) }));
  const home = found[0]?.follow?.home;
  if (!home) return conflict(first, 'deleted');
  const cells: { readonly place: Place; readonly content: CellContent | undefined }[] = [];
  for (const [index, { line, follow }] of found.entries()) {
    if (!follow?.home) return conflict(line, 'deleted', { original: `=${first.original}` });
    if (!isInBlock(home, follow.home, first, index)) return conflict(first, 'moved', { place: home });
    const content = view.cell(follow.home);
    if (index === 0 && content?.formula !== undefined && saySame(formula, content.formula, home, view))
      return { where: first.where, formula, edits: [] };
    if (!isForced && !isAsWritten(line, follow, content, view))
      return conflict(line, 'edited', {
        place: follow.home,
        original: `=${first.original}`,
        found: shown(content),
      });
    cells.push({ place: follow.home, content });
  }
  const edits = cells.map(({ place, content }, index): Edit => ({
    kind: 'cell',
    place,
    value: content?.value ?? null,
    ...(index === 0 && { formula }),
    ...(index === 0 && first.block && { block: first.block }),
  }));
  const note: readonly Edit[] =
    first.note === '' ? [] : [{ kind: 'removeNote', place: home, text: first.note }];
  return { where: first.where, formula, edits: [...edits, ...note] };
}

/** Whether a part still stands where the result of the formula would put it. */
function isInBlock(home: Place, place: Place, { block }: LedgerLine, index: number): boolean {
  const columns = block?.columns ?? 1;
  return (
    sameName(place.sheet, home.sheet) &&
    place.row === home.row + Math.floor(index / columns) &&
    place.column === home.column + (index % columns)
  );
}

function isAsWritten(
  { written, before }: LedgerLine,
  { home, now }: Tracked,
  content: CellContent | undefined,
  view: WorkbookView,
): boolean {
  if (written === undefined) return content?.formula === undefined && isSame(content?.value ?? null, before);
  return (
    content?.formula !== undefined && home !== undefined && saySame(now(written), content.formula, home, view)
  );
}

const shown = (content: CellContent | undefined): string =>
  content?.formula === undefined ? valueOf(content?.value ?? null) : `=${content.formula}`;

const valueOf = (value: CellContent['value']): string =>
  typeof value === 'object' && value !== null ? value.error : String(value ?? '');

function restoredName(
  line: LedgerLine,
  follow: Tracked,
  { formula, isForced }: Wanted,
  view: WorkbookView,
): Outcome {
  const at = line.where.lastIndexOf('!');
  const [scope, name] = [line.where.slice(0, Math.max(0, at)), line.where.slice(at + 1)];
  const defined = view.content.names.find(
    (each) => sameName(each.name, name) && (each.sheet !== undefined) === (scope !== ''),
  );
  if (!defined) return conflict(line, 'missing');
  const home = { sheet: defined.sheet ?? '', row: 0, column: 0 };
  if (!isForced && !saySame(follow.now(line.written ?? ''), defined.formula, home, view))
    return conflict(line, 'edited', { found: `=${defined.formula}` });
  const sheet = defined.sheet === undefined ? {} : { sheet: defined.sheet };
  return { where: line.where, formula, edits: [{ kind: 'name', name: defined.name, ...sheet, formula }] };
}

function restoredColumn(
  line: LedgerLine,
  follow: Tracked,
  { formula, isForced }: Wanted,
  view: WorkbookView,
): Outcome {
  const [, name = '', column = '', total] = /^(.*?)\[(.*)\]( Σ)?$/.exec(line.where) ?? [];
  const part = total ? 'total' : 'rows';
  const table = view.table(name);
  const found = table?.formulas.find((each) => sameName(each.column, column) && each.part === part);
  if (!table || !found) return conflict(line, 'missing');
  const home = { sheet: table.sheet, row: table.top + table.headerRows, column: table.left };
  if (!isForced && !saySame(follow.now(line.written ?? ''), found.formula, home, view))
    return conflict(line, 'edited', { found: `=${found.formula}` });
  return { where: line.where, formula, edits: [{ kind: 'column', table: name, column, part, formula }] };
}

function restoredRule(line: LedgerLine, follow: Tracked, formula: string, view: WorkbookView): Outcome {
  const { home } = follow;
  const sheet = home && view.sheet(home.sheet);
  if (!home || !sheet) return conflict(line, 'deleted');
  const written = follow.now(line.written ?? '');
  const isAt = (rule: Rule) => rule.at.row === home.row && rule.at.column === home.column;
  const rule = sheet.rules.find(
    (each) =>
      each.kind === line.kind && isAt(each) && each.formulas.some((one) => saySame(written, one, home, view)),
  );
  if (!rule) return conflict(line, 'missing');
  const formulas = rule.formulas.map((one) => (saySame(written, one, home, view) ? formula : one));
  return { where: line.where, formula, edits: [{ kind: 'rule', sheet: sheet.name, rule, formulas }] };
}

function conflict(
  line: LedgerLine,
  kind: ConflictKind,
  more: Partial<Conflict> = {},
): { conflict: Conflict } {
  const written = line.written === undefined ? valueOf(line.before) : `=${line.written}`;
  return {
    conflict: {
      number: line.number,
      kind,
      where: line.where,
      original: `=${line.original}`,
      written,
      ...more,
    },
  };
}
