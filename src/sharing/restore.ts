import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { columnName } from './a1';
import { type Choices, type Conflict, conflict, type Done, type Outcome } from './conflict';
import { grouped } from './grouped';
import { type LedgerLine, NOTHING } from './ledger';
import { type Ledger, readLedger } from './ledgerSheet';
import { missingIn } from './missing';
import { restoredCells } from './restoredCells';
import { restoredColumn, restoredName, restoredRule } from './restoredFormula';
import { referencesIn } from './rewrite';
import { type Displaced, movedTo, placesAfterSorting } from './sortedRows';
import { tracked } from './tracker';
import { unusedLambdas } from './unusedLambdas';
import { WorkbookView } from './view';
import type { Edit, WorkbookContent } from './workbook';

export type { Choice, Choices, Conflict, ConflictKind } from './conflict';

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
  const settled = afterSorting(outcomes);
  const done = settled.flatMap(({ outcome }) => ('conflict' in outcome ? [] : [outcome]));
  const edits = done.flatMap(({ edits: own }) => own);
  const remaining = settled.flatMap(({ lines, outcome }) => ('conflict' in outcome ? lines : []));
  const unused = unusedLambdas(lambdas, content, edits);
  return {
    edits: [...edits, ...unused.map(({ where }): Edit => ({ kind: 'removeName', name: where }))],
    restored: done.map(({ where, formula }) => ({ where, formula })),
    conflicts: [
      ...settled.flatMap(({ outcome }) => ('conflict' in outcome ? [outcome.conflict] : [])),
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

interface Group {
  readonly lines: readonly LedgerLine[];
  readonly outcome: Outcome;
}

/** Formulas that a sort moved to the cells of others come back where they are now. */
function afterSorting(groups: readonly Group[]): readonly Group[] {
  const displaced = groups.flatMap(({ lines, outcome }) =>
    'displaced' in outcome && outcome.displaced && lines[0] ? [{ ...outcome.displaced, line: lines[0] }] : [],
  );
  const places = new Map(
    [...placesAfterSorting(displaced)].map(([from, to]) => [from.line, { from, to }] as const),
  );
  return groups.map(({ lines, outcome }) => {
    const move = lines[0] && places.get(lines[0]);
    return { lines, outcome: move ? restoredElsewhere(move.from, move.to) : outcome };
  });
}

function restoredElsewhere(from: Displaced & { readonly line: LedgerLine }, to: Displaced): Done {
  const { where, note } = from.line;
  const formula = movedTo(from.original, from.home, to.home);
  const notes = note === '' ? [] : [from.home, to.home];
  return {
    where,
    formula,
    edits: [
      { kind: 'cell', place: to.home, value: to.value, formula },
      ...notes.map((place): Edit => ({ kind: 'removeNote', place, text: note })),
    ],
  };
}

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
