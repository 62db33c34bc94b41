import type { withoutPlain } from '../text/en/functions';
import type { ArgumentsOf, Parameter, UnitName } from './parameters';

export type Family = 'people' | 'data' | 'compute' | 'drift' | 'risk' | 'finance' | 'tracking' | 'prices';
export type Parameters = Readonly<Record<string, Parameter>>;
type Units = Readonly<Record<string, UnitName>>;

/** What a name of a row is: an id of text, alone or with a number («Year 2»). */
export type RowId = string | readonly [id: string, number: number];

/** What a function puts into the sheet. A null in a column or table is a cell without a result, shown as `missing`. */
export type Result =
  | { readonly shape: 'cell'; readonly unit: UnitName }
  /** Named cells below each other. */
  | { readonly shape: 'column'; readonly rows: Units; readonly missing?: 'num' | 'div0' }
  /** Cells beside each other, as many as the arguments say. */
  | { readonly shape: 'row'; readonly unit: UnitName }
  /** Cells below each other, as many as the arguments say. */
  | {
      readonly shape: 'list';
      readonly unit: UnitName;
      readonly names: (input: never, count: number) => readonly RowId[];
    }
  /** Rows of named cells: fixed rows by name, or as many as the arguments say. */
  | {
      readonly shape: 'table';
      readonly columns: Units;
      readonly rows?: readonly string[];
      readonly names?: (count: number) => readonly RowId[];
    }
  /** As many cells, in the same arrangement, as an argument. */
  | { readonly shape: 'like'; readonly unit: UnitName; readonly parameter: string };

type Entry<R> = { readonly [Key in keyof R]: number | null };

type ResultOf<R extends Result> = R extends { shape: 'column'; rows: infer Rows }
  ? Entry<Rows> | number | null
  : R extends { shape: 'row' | 'list' | 'like' }
    ? readonly number[]
    : R extends { shape: 'table'; rows: readonly (infer Row extends string)[]; columns: infer Columns }
      ? Readonly<Record<Row, Entry<Columns>>>
      : R extends { shape: 'table' }
        ? readonly (readonly (number | string)[])[]
        : number | string | boolean;

/** What is known of the arguments where a formula is rewritten. */
export interface Known {
  isGiven(parameter: string): boolean;
  /** The value, where it is a literal or a default. */
  literal(parameter: string): string | number | boolean | undefined;
  /** Whether the argument stands for several cells (a range, an array). */
  isRange(parameter: string): boolean;
  /** Rows and columns of an argument, where its text tells. */
  size(parameter: string): { readonly rows: number; readonly columns: number } | undefined;
}

/** A template over the parameter names; null: no closed form for these arguments. */
export type Template = string | null;

/**
 * The function as plain Excel: templates over the parameter names in functions that Excel 2010 and LibreOffice 7 know.
 *
 * One template for a cell; one per row for a column; one per row and column for a table. A function of what is known of
 * the arguments gives the template of the cell at an index from 1, and undefined behind the last; where arguments tell
 * how many cells there are, `count` reads it from them.
 */
export type Plain =
  | string
  | Readonly<Record<string, Template>>
  | Readonly<Record<string, Readonly<Record<string, Template>>>>
  | ((known: Known, index: number) => Template | undefined)
  | {
      readonly cells: (known: Known, index: number) => Template;
      readonly count: (known: Known) => number | undefined;
    }
  /** The id of the reason in text. */
  | { readonly none: keyof typeof withoutPlain };

export interface CostFunction<
  Name extends string = string,
  P extends Parameters = Parameters,
  R extends Result = Result,
> {
  /** The id in files and the name in Excel, in every language; never changed once published. */
  readonly name: Name;
  readonly family: Family;
  /** A call to show, without the namespace. */
  readonly example: string;
  /** Who published the rule, for the documentation. */
  readonly source: string;
  readonly parameters: P;
  readonly result: R;
  /** Takes what `readArguments` made of the raw values. */
  readonly calculate: (input: never) => unknown;
  /** The same calculation with pauses, for a call that would hold Excel up; undefined for one that would not. */
  readonly steps?: (input: never) => Generator<void, unknown> | undefined;
  readonly plain: Plain;
}

/** Declares one MLCOST function; everything that speaks of it is made from this. */
export function costFunction<const Name extends string, const P extends Parameters, const R extends Result>(
  declaration: CostFunction<Name, P, R> & {
    readonly calculate: (input: ArgumentsOf<P>) => ResultOf<R>;
    readonly steps?: (input: ArgumentsOf<P>) => Generator<void, ResultOf<R>> | undefined;
  },
): CostFunction<Name, P, R> {
  return declaration;
}

export const cell = (unit: UnitName) => ({ shape: 'cell', unit }) as const;
export const row = (unit: UnitName) => ({ shape: 'row', unit }) as const;
export const like = (parameter: string, unit: UnitName) => ({ shape: 'like', parameter, unit }) as const;
export const list = (unit: UnitName, names: (input: never, count: number) => readonly RowId[]) =>
  ({ shape: 'list', unit, names }) as const;
export const column = <const Rows extends Units>(rows: Rows) => ({ shape: 'column', rows }) as const;
/** A column in which a cell may have no result. */
export const partialColumn = <const Rows extends Units>(rows: Rows, missing: 'num' | 'div0') =>
  ({ shape: 'column', rows, missing }) as const;
export const table = <const Columns extends Units>(
  columns: Columns,
  names?: (count: number) => readonly RowId[],
) => ({ shape: 'table', columns, ...(names && { names }) }) as const;
export const namedTable = <const Rows extends readonly string[], const Columns extends Units>(
  rows: Rows,
  columns: Columns,
) => ({ shape: 'table', rows, columns }) as const;
