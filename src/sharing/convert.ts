import { type Formula } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { type Conversion, left } from './conversion';
import type { Evaluate } from './evaluate';
import { type Lambdas, lambdasFor, NO_LAMBDAS } from './lambdas';
import { withOlderPrices } from './olderPrices';
import { openArguments, type PriceContext } from './prices';
import type { Reason } from './reason';
import { functionsIn, MOST_CHARACTERS, referencesIn, rewritten } from './rewrite';
import { ourSources, type Source, spillSources } from './source';
import { standalone, UnresolvedError } from './standalone';
import { verified } from './verify';
import { WorkbookView } from './view';
import type { Block, CellValue, Place } from './workbook';

export interface ConvertOptions {
  readonly evaluate: Evaluate;
  /** plain: formulas of any Excel; lambda: calls of named LAMBDAs where there is one; values: no formulas. */
  readonly to: 'plain' | 'values' | 'lambda';
  /** The length of a formula as the host stores it. */
  readonly storedLength: (formula: string) => number;
  /** Works out the formulas that were written, where that is not for `evaluate`. */
  readonly verify?: Evaluate;
  /** Why a formula is not to be touched, if so. */
  readonly leave?: (source: Source) => Reason | undefined;
}

/** What becomes of every MLCOST formula of a workbook, each plain form held against what its cells show. */
export function convert(view: WorkbookView, options: ConvertOptions): readonly Conversion[] {
  const sources = ourSources(view);
  const known = argumentValues(sources, view, options.evaluate);
  const lambdas = options.to === 'lambda' ? lambdasFor(view.content.names) : NO_LAMBDAS;
  const propose = (source: Source, bookDate?: string) =>
    proposal(source, { known: known(source), ...(bookDate !== undefined && { bookDate }) }, lambdas, options);
  const named = withNames(view, lambdas);
  const verify = (proposed: readonly Conversion[]) =>
    verified(proposed, named, options.verify ?? options.evaluate);
  const proposed = sources.map((source) => propose(source));
  const conversions = withOlderPrices(proposed, verify(proposed), propose, verify);
  return [...conversions, ...spillConversions(conversions, view)];
}

/** The workbook as it will be: verification meets the names in formulas. */
function withNames(view: WorkbookView, lambdas: Lambdas): WorkbookView {
  const added = [...lambdas.values()].filter(({ isThere }) => !isThere);
  if (added.length === 0) return view;
  return new WorkbookView({ ...view.content, names: [...view.content.names, ...added] });
}

function proposal(
  source: Source,
  prices: PriceContext,
  lambdas: Lambdas,
  options: ConvertOptions,
): Conversion {
  const { effective, formula } = source;
  const reason = options.leave?.(source);
  if (reason) return left(source, reason);
  if (!formula || !effective) return left(source, { kind: 'unreadable' });
  if (options.to === 'values' && source.values) return asValue(source, { kind: 'asked' });
  const result = rewritten(effective, source.block, prices, lambdas);
  if (result.kind === 'none') return withoutPlain(source, result.reason);
  const texts = result.cells.flat().filter((cell) => cell !== null);
  if (texts.some((text) => options.storedLength(text) > MOST_CHARACTERS))
    return left(source, { kind: 'tooLong' });
  const references = [...new Set([...referencesIn(formula), ...result.references])];
  const isWhole = !result.cells.flat().includes(null);
  return { ...result, source, functions: functionsIn(formula), how: isWhole ? 'live' : 'partly', references };
}

/** A cell without a plain form becomes its value; what only a formula can be stays. */
function withoutPlain(source: Source, reason: Reason): Conversion {
  switch (reason.kind) {
    case 'function':
    case 'arguments':
    case 'array':
      return source.values ? asValue(source, reason) : left(source, { kind: 'onlyFormula', because: reason });
    default:
      return left(source, reason);
  }
}

function asValue(source: Source, reason: Reason): Conversion {
  const { formula, values = [] } = source;
  if (values.flat().some((value) => value === null)) return left(source, { kind: 'noValue' });
  const isError = values.flat().some((value) => typeof value === 'object');
  if (isError && reason.kind !== 'asked') return left(source, reason);
  return {
    source,
    functions: formula ? functionsIn(formula) : [],
    how: 'value',
    reason,
    cells: values.map((row) => row.map(() => null)),
    prices: [],
    lambdas: [],
    references: formula ? referencesIn(formula) : [],
  };
}

type ArgumentValues = (source: Source) => (argument: string) => CellValue;

/** The values of the arguments of price calls that are not written out, all asked for at once. */
function argumentValues(sources: readonly Source[], view: WorkbookView, evaluate: Evaluate): ArgumentValues {
  const asked = sources.flatMap(({ effective, home }) =>
    effective ? openArguments(effective).flatMap((argument) => question(argument, home, view)) : [],
  );
  const answers = asked.length > 0 ? evaluate(asked) : [];
  const values = new Map(asked.map(({ key }, index) => [key, answers[index]?.[0]?.[0] ?? null]));
  return ({ home }) =>
    (argument) =>
      values.get(keyOf(argument, home)) ?? null;
}

const keyOf = (argument: string, { sheet, row, column }: Place) => `${sheet}!${row},${column}:${argument}`;

function question(argument: string, place: Place, view: WorkbookView) {
  try {
    return [{ key: keyOf(argument, place), place, formula: standalone(argument, place, view) }];
  } catch (error) {
    if (error instanceof UnresolvedError) return [];
    throw error;
  }
}

/** What used `B2#` gets the range instead, where B2 does not spill any more: the same cells, nothing to verify. */
function spillConversions(conversions: readonly Conversion[], view: WorkbookView): readonly Conversion[] {
  const blocks = new Map<string, Block>();
  for (const { source, how, cells } of conversions) {
    const { block, home } = source;
    const isLone = cells.length === 1 && cells[0]?.length === 1;
    const isReplaced = how !== 'left' && block && (how === 'value' || !isLone);
    if (isReplaced) blocks.set(keyOf('', home), block);
  }
  if (blocks.size === 0) return [];
  return spillSources(view, (place) => blocks.get(keyOf('', place))).flatMap((source) => {
    const { formula, effective } = source;
    return formula && effective ? [spillConversion(source, formula, effective)] : [];
  });
}

function spillConversion(source: Source, formula: Formula, effective: Formula): Conversion {
  return {
    source,
    functions: [],
    how: 'live',
    cells: [[printFormula(effective)]],
    prices: [],
    lambdas: [],
    references: [...new Set([...referencesIn(formula), ...referencesIn(effective)])],
  };
}
