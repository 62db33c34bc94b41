import type { ArgumentsOf, Parameter, UnitName } from './parameters';

export type Family = 'people' | 'data' | 'compute' | 'drift' | 'risk' | 'finance' | 'prices';
export type Parameters = Readonly<Record<string, Parameter>>;

/** What a function puts into the sheet: one cell, a column of named cells, or a row. */
export type Result =
  | { readonly shape: 'cell'; readonly unit: UnitName }
  | { readonly shape: 'column'; readonly rows: Readonly<Record<string, UnitName>> }
  | { readonly shape: 'row'; readonly unit: UnitName };

type ResultOf<R extends Result> = R extends { shape: 'column'; rows: infer Rows }
  ? { readonly [Row in keyof Rows]: number } | number
  : R extends { shape: 'row' }
    ? readonly number[]
    : number | string;

/** What is known of the arguments where a formula is rewritten. */
export interface Known {
  isGiven(parameter: string): boolean;
  /** The value, where it is a literal or a default. */
  literal(parameter: string): string | number | undefined;
  /** Whether the argument stands for several cells (a range, an array). */
  isRange(parameter: string): boolean;
}

/**
 * The function as plain Excel: a template over the parameter names in functions that Excel 2010 and LibreOffice 7 know.
 *
 * For a column, a template per row. A template may depend on what is known of the arguments; `index` counts the cells
 * of a row from 1. Null: no closed form for these arguments.
 */
export type Plain<Rows extends string = string> =
  string | Readonly<Record<Rows, string>> | ((known: Known, index: number) => string | null);

type RowsOf<R> = R extends { shape: 'column'; rows: infer Rows } ? keyof Rows & string : string;

export interface Declaration<P extends Parameters = Parameters, R extends Result = Result> {
  /** The id in files and the name in Excel, in every language; never changed once published. */
  readonly name: string;
  readonly family: Family;
  readonly parameters: P;
  readonly result: R;
  readonly calculate: (input: ArgumentsOf<P>) => ResultOf<R>;
  readonly plain: Plain<RowsOf<R>> | { readonly none: string };
}

/** A declaration whose types have been checked: `calculate` takes what `readArguments` made of the raw values. */
export interface CostFunction<
  Name extends string = string,
  P extends Parameters = Parameters,
  R extends Result = Result,
> {
  readonly name: Name;
  readonly family: Family;
  readonly parameters: P;
  readonly result: R;
  readonly calculate: (input: never) => unknown;
  readonly plain: Plain | { readonly none: string };
}

/** Declares one MLCOST function; everything that speaks of it is made from this. */
export function costFunction<const Name extends string, const P extends Parameters, const R extends Result>(
  declaration: Declaration<P, R> & { readonly name: Name },
): CostFunction<Name, P, R> {
  return declaration;
}

export const cell = (unit: UnitName) => ({ shape: 'cell', unit }) as const;
export const row = (unit: UnitName) => ({ shape: 'row', unit }) as const;
export const column = <const Rows extends Readonly<Record<string, UnitName>>>(rows: Rows) =>
  ({ shape: 'column', rows }) as const;
