import { priceRecord } from '../catalog/priceBook';
import type { PriceRecord } from '../catalog/record';
import { callFunction } from '../functions/callFunction';
import { ratecard } from '../functions/catalogue/prices';
import { functionCalled } from '../functions/functionCalled';
import { literalFormula } from '../functions/plainForm';
import { type Call, callsIn, type Formula, mapFormula } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { readArguments } from '../functions/readArguments';
import type { CellValue } from './workbook';

/** A price that a formula took from the price book, now written out. */
export interface PriceUse {
  /** The call as it was. */
  readonly call: string;
  readonly field: string;
  readonly value: number | string;
  readonly record: PriceRecord;
}

export const isPriceCall = (node: Formula): node is Call =>
  node.kind === 'call' && functionCalled(node.name)?.name === ratecard.name;

/** The value of an argument that the sheet has to be asked for, by the text of the argument. */
export type Known = (argument: string) => CellValue;

/** The texts of the arguments of price calls that only the sheet knows. */
export function openArguments(formula: Formula): readonly string[] {
  return callsIn(formula)
    .filter(isPriceCall)
    .flatMap((call) => call.arguments)
    .flatMap((argument) => (argument && literal(argument) === undefined ? [printFormula(argument)] : []));
}

/** What the prices of a formula depend on. */
export interface PriceContext {
  readonly known: Known;
  /** YYYY-MM-DD: the price book as it was then, for calls that name no date; as it is now if omitted. */
  readonly bookDate?: string;
}

/**
 * The formula with its prices written out.
 *
 * @throws {InputError | UnknownKeyError} for a call that has no price
 */
export function withPrices(
  formula: Formula,
  context: PriceContext,
): { readonly formula: Formula; readonly prices: readonly PriceUse[] } {
  const prices: PriceUse[] = [];
  const written = mapFormula(formula, (node) => {
    if (!isPriceCall(node)) return node;
    const use = priceUse(node, context);
    prices.push(use);
    return literalFormula(use.value);
  });
  return { formula: written, prices };
}

function priceUse(call: Call, { known, bookDate }: PriceContext): PriceUse {
  const [keyGiven, fieldGiven, dateGiven] = call.arguments.map((argument) =>
    argument === null ? null : (literal(argument) ?? known(printFormula(argument))),
  );
  const raw = [keyGiven, fieldGiven, dateGiven ?? bookDate];
  const { key, field, asOf } = readArguments(ratecard, raw) as {
    key: string;
    field: string;
    asOf: string | undefined;
  };
  return {
    call: printFormula(call),
    field,
    value: callFunction(ratecard, raw) as number | string,
    record: priceRecord(key, asOf),
  };
}

function literal(argument: Formula): number | string | boolean | undefined {
  if (argument.kind === 'number') return Number(argument.text);
  return argument.kind === 'text' || argument.kind === 'boolean' ? argument.value : undefined;
}
