import type { LedgerLine } from './ledger';
import type { Displaced } from './sortedRows';
import type { CellValue, Edit, Place } from './workbook';

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

export interface Done {
  readonly where: string;
  readonly formula: string;
  readonly edits: readonly Edit[];
}
export type Outcome = Done | { readonly conflict: Conflict; readonly displaced?: Displaced };

export interface Wanted {
  readonly formula: string;
  readonly isForced: boolean;
}

/** What stands in the way of bringing back the formula of a line. */
export function conflict(
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

export const valueOf = (value: CellValue): string =>
  typeof value === 'object' && value !== null ? value.error : String(value ?? '');
