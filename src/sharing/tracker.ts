import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { areaOf, cellName, isA1, qualified, quoted, unqualified } from './a1';
import { argumentsOf, textOf, tokensOf } from './tokens';
import type { Place } from './workbook';

/**
 * A formula that lets the spreadsheet itself follow a cell and the references of its formulas.
 *
 * It names the cell first and then every reference, with their sheets. Whatever happens to the workbook, rows inserted,
 * sheets renamed, cells moved, in Excel or in LibreOffice, happens to these references too. It shows the cell's value.
 */
export function trackerFormula(home: Place, references: readonly string[]): string {
  const cell = `${quoted(home.sheet)}!${cellName(home.row, home.column)}`;
  const followed = trackable(references, home.sheet).map((reference) => qualified(reference, home.sheet));
  return `CHOOSE(1,${[cell, ...followed].join(',')})`;
}

/** CHOOSE takes 254 values, and a formula 8,192 characters; references beyond are not followed. */
const MOST = { references: 250, characters: 7000 };
/** A sheet name between quotation marks. */
const SHEET_CHARACTERS = 34;

/** The references that a tracker can follow: cells of this workbook. */
function trackable(references: readonly string[], sheet: string): readonly string[] {
  let characters = 0;
  return references
    .filter((reference) => areaOf(reference, sheet) !== undefined)
    .slice(0, MOST.references)
    .filter((reference) => (characters += reference.length + SHEET_CHARACTERS) <= MOST.characters);
}

/** Where a converted cell and what its formulas refer to are now. */
export interface Tracked {
  /** Undefined where the cell was deleted. */
  readonly home: Place | undefined;
  /** The formula with its references as they are now. */
  readonly now: (formula: string) => string;
}

/** What became of the references since the tracker was written; undefined where the tracker cannot be read. */
export function tracked(tracker: string, references: readonly string[]): Tracked | undefined {
  const tokens = tokensOf(tracker);
  const call = tokens.findIndex(({ type, value }) => type === 'func' && value.toUpperCase() === 'CHOOSE');
  const followed = trackable(references, '');
  const [, cell, ...current] = call < 0 ? [] : argumentsOf(tokens, call + 1);
  if (cell === undefined || current.length !== followed.length) return undefined;
  const area = areaOf(cell.trim(), '');
  const changes = new Map(
    followed.flatMap((reference, index) => {
      const now = readNow(reference, current[index]?.trim() ?? '', area?.sheet ?? '');
      return normal(now) === normal(reference) ? [] : [[reference, now] as const];
    }),
  );
  return {
    home: area && { sheet: area.sheet, row: area.top, column: area.left },
    now: (formula) => replaced(formula, changes),
  };
}

/** The reference as it reads now from its own sheet. */
function readNow(reference: string, now: string, sheet: string): string {
  if (areaOf(now, '') === undefined) return '#REF!';
  return reference.includes('!') ? now : unqualified(now, sheet);
}

function normal(reference: string): string {
  const parsed = parseA1Ref(reference, { allowNamed: false, allowTernary: true });
  return (parsed ? stringifyA1Ref(parsed) : reference).toLowerCase();
}

function replaced(formula: string, changes: ReadonlyMap<string, string>): string {
  if (changes.size === 0) return formula;
  return textOf(
    tokensOf(formula).map((token) =>
      isA1(token) ? { value: changes.get(token.value) ?? token.value } : token,
    ),
  );
}
