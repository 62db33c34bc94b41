import type { Token } from '@borgar/fx';
import { type Constant, constantOf } from './constant';
import { cellsOf, type CellRange, homeReference, qualified } from './references';
import { callExtent, FormulaError, formulaTokens } from './syntax';
import type { Place } from './values';

/** A formula cut at its custom calls: text that the spreadsheet works out, and calls whose results it is given. */
export type Parts = readonly (string | CustomCall)[];

export interface CustomCall {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

export type Argument =
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'cells'; readonly range: CellRange }
  | { readonly kind: 'call'; readonly call: CustomCall }
  /** Worked out by the spreadsheet, in a cell of its own. */
  | { readonly kind: 'expression'; readonly parts: Parts };

/** A custom function inside a LAMBDA takes its parameters, which have no value outside of it. */
export class LambdaError extends FormulaError {}

/** A name that LET binds, or a parameter of LAMBDA, which has no value. */
interface Binding {
  readonly name: string;
  readonly value?: Parts;
}

/**
 * Cuts a formula at its custom calls. Where there are some, the references of its text name their sheet, so that it
 * means the same anywhere.
 *
 * @param home - the cell that holds the formula
 * @throws {FormulaError} when the formula is malformed
 */
export function formulaParts(formula: string, home: Place, isCustom: (name: string) => boolean): Parts {
  const tokens = formulaTokens(formula);
  // what has no calls stays in its cell: it needs no names of sheets, which take their time to read
  if (!tokens.some(({ type, value }) => type === 'func' && isCustom(value)))
    return [tokens.map(({ value }) => value).join('')];

  function read(from: number, to: number, bound: readonly Binding[]): Parts {
    const parts: (string | CustomCall)[] = [];
    for (let index = from; index < to; index++) {
      const token = tokens[index];
      if (!token) break;
      if (token.type !== 'func') {
        parts.push(qualified(token, home.sheet));
        continue;
      }
      const { cuts, close } = callExtent(tokens, index + 1);
      parts.push(...call(token.value, cuts, bound));
      index = close;
    }
    return joined(parts);
  }

  function call(name: string, cuts: readonly number[], bound: readonly Binding[]): Parts {
    const extents = cuts.slice(1).map((end, index) => [(cuts[index] ?? 0) + 1, end] as const);
    const [only] = extents;
    const isEmpty = extents.length === 1 && only && significant(...only).length === 0;
    if (isCustom(name)) {
      const given = isEmpty ? [] : extents.map(([from, to]) => argument(from, to, bound));
      return [{ name, arguments: given }];
    }
    const reference = isEmpty ? homeReference(name, home) : undefined;
    if (reference !== undefined) return [`${name}(${reference})`];
    return [`${name}(`, ...operands(name.toUpperCase(), extents, bound), ')'];
  }

  function operands(
    name: string,
    extents: readonly (readonly [number, number])[],
    bound: readonly Binding[],
  ) {
    const names = [...bound];
    return extents.flatMap(([from, to], index) => {
      const parts = read(from, to, names);
      const isLast = index === extents.length - 1;
      if (name === 'LAMBDA' && !isLast) names.push({ name: written(from, to) });
      if (name === 'LET' && !isLast && index % 2 === 1) {
        const [start, end] = extents[index - 1] ?? [0, 0];
        names.push({ name: written(start, end), value: parts });
      }
      return index === 0 ? parts : [',', ...parts];
    });
  }

  function argument(from: number, to: number, bound: readonly Binding[]): Argument {
    const inside = significant(from, to);
    const constant = constantOf(inside);
    if (constant !== undefined) return { kind: 'constant', value: constant };
    const range = inside.length === 1 && inside[0] ? cellsOf(inside[0], home.sheet) : undefined;
    if (range) return { kind: 'cells', range };
    const parts = joined(read(from, to, bound));
    const [first] = parts;
    if (parts.length === 1 && typeof first === 'object') return { kind: 'call', call: first };
    return { kind: 'expression', parts: withBindings(parts, inside, bound) };
  }

  /** An argument that mentions a name of LET takes the whole LET along. */
  function withBindings(parts: Parts, inside: readonly Token[], bound: readonly Binding[]): Parts {
    const mentions = ({ name }: Binding) =>
      inside.some(({ type, value }) => type === 'range_named' && value.toUpperCase() === name.toUpperCase());
    if (bound.some((binding) => binding.value === undefined && mentions(binding)))
      throw new LambdaError(formula);
    if (!bound.some(mentions)) return parts;
    const valued = bound.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
    return joined([
      ...valued.flatMap(({ name, value }) => [`LET(${name},`, ...value, ',']),
      ...parts,
      ')'.repeat(valued.length),
    ]);
  }

  const significant = (from: number, to: number) =>
    tokens.slice(from, to).filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const written = (from: number, to: number) =>
    significant(from, to)
      .map(({ value }) => value)
      .join('');

  return read(0, tokens.length, []);
}

/** Neighbouring texts put together; blanks around the whole left out. */
function joined(parts: Parts): Parts {
  const result: (string | CustomCall)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result.filter((part) => typeof part !== 'string' || part.trim() !== '');
}
