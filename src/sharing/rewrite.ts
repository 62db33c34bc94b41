import { InputError, NoResultError } from '../core/errors';
import { UnknownKeyError } from '../catalog/priceBook';
import { callsIn, type Formula, mapFormula, nodesIn } from '../formula/formula';
import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { functionCalled, isOurs } from '../functions/functionCalled';
import { type PlainFormula, plainFormula } from '../functions/plainFormula';
import { areaOf, isOneCell } from './a1';
import { type Lambdas, withLambdas } from './lambdas';
import { type PriceContext, type PriceUse, withPrices } from './prices';
import type { Reason } from './reason';
import { mayCallOurs } from './tokens';
import type { Block } from './workbook';

/** A formula in plain Excel, or why there is none. */
type Rewritten =
  | {
      readonly kind: 'plain';
      /** Null where a cell has no plain form. */
      readonly cells: readonly (readonly (string | null)[])[];
      readonly prices: readonly PriceUse[];
      /** The names of the LAMBDAs that the formulas call. */
      readonly lambdas: readonly string[];
      /** The references that occur in the formulas, each once. */
      readonly references: readonly string[];
    }
  | { readonly kind: 'none'; readonly reason: Reason };

export const MOST_CHARACTERS = 8192;
/** Levels of calls inside each other. */
export const DEEPEST = 64;

/** The tree of a formula that calls MLCOST; undefined for every other, null for one that cannot be read. */
export function ourFormula(text: string | undefined): Formula | null | undefined {
  if (!mayCallOurs(text)) return undefined;
  try {
    const formula = parseFormula(text);
    return functionsIn(formula).length > 0 ? formula : undefined;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** The MLCOST functions that a formula calls, as written in the catalogue; unknown ones as they stand. */
export function functionsIn(formula: Formula): readonly string[] {
  const ours = callsIn(formula).filter(({ name }) => isOurs(name));
  return [...new Set(ours.map(({ name }) => functionCalled(name)?.name ?? name))];
}

/**
 * @param block - the cells that the formula fills, where it is an array formula
 * @param lambdas - what to call instead of a plain form, where that can be
 */
export function rewritten(
  original: Formula,
  block: Block | undefined,
  prices: PriceContext,
  lambdas: Lambdas,
): Rewritten {
  const priced = pricesOf(original, prices);
  if (!priced) return { kind: 'none', reason: { kind: 'noPrice' } };
  const plain = written(
    mapFormula(priced.formula, withoutIdleSign),
    block && block.rows * block.columns,
    lambdas,
  );
  if ('none' in plain) return { kind: 'none', reason: plain.none };
  const cells = fitted(plain.cells, block);
  if (!cells) return { kind: 'none', reason: { kind: 'shape' } };
  const formulas = cells.flat().filter((cell) => cell !== null);
  if (formulas.some((cell) => depthOf(cell) > DEEPEST)) return { kind: 'none', reason: { kind: 'tooDeep' } };
  return {
    kind: 'plain',
    cells: cells.map((row) => row.map((cell) => cell && printFormula(cell))),
    prices: priced.prices,
    lambdas: lambdasIn(formulas, lambdas),
    references: [...new Set(formulas.flatMap(referencesIn))],
  };
}

/** `@A1` is A1, which spreadsheets without dynamic arrays know too. */
function withoutIdleSign(node: Formula): Formula {
  if (node.kind !== 'prefix' || node.operator !== '@' || node.operand.kind !== 'reference') return node;
  const area = areaOf(node.operand.text, '');
  return area && isOneCell(area) ? node.operand : node;
}

/** With LAMBDAs where the whole formula can be written so, else plain. */
function written(formula: Formula, size: number | undefined, lambdas: Lambdas): PlainFormula {
  const called = lambdas.size > 0 ? plainFormula(withLambdas(formula, lambdas), size) : undefined;
  return called && 'cells' in called ? called : plainFormula(formula, size);
}

function lambdasIn(formulas: readonly Formula[], lambdas: Lambdas): readonly string[] {
  if (lambdas.size === 0) return [];
  const names = new Set([...lambdas.values()].map(({ name }) => name));
  const called = formulas.flatMap((formula) => callsIn(formula).map(({ name }) => name));
  return [...new Set(called.filter((name) => names.has(name)))];
}

function pricesOf(formula: Formula, context: PriceContext) {
  try {
    return withPrices(formula, context);
  } catch (error) {
    const isRefusal =
      error instanceof InputError || error instanceof UnknownKeyError || error instanceof NoResultError;
    if (isRefusal) return undefined;
    throw error;
  }
}

type Cells = readonly (readonly (Formula | null)[])[];

/** One formula for a block stays an array formula; several are as many as the cells; a lone cell shows the first. */
function fitted(cells: Cells, block: Block | undefined): Cells | undefined {
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  if (!block || (block.rows === 1 && block.columns === 1) || isSingle) return [[cells[0]?.[0] ?? null]];
  return cells.length === block.rows && cells[0]?.length === block.columns ? cells : undefined;
}

/** The references of a formula, each once. */
export function referencesIn(formula: Formula): readonly string[] {
  return [...new Set(nodesIn(formula).flatMap((node) => (node.kind === 'reference' ? [node.text] : [])))];
}

function depthOf(formula: Formula): number {
  switch (formula.kind) {
    case 'prefix':
    case 'postfix':
      return depthOf(formula.operand);
    case 'binary':
      return Math.max(depthOf(formula.left), depthOf(formula.right));
    case 'call':
      return 1 + Math.max(0, ...formula.arguments.map((argument) => (argument ? depthOf(argument) : 0)));
    default:
      return 0;
  }
}
