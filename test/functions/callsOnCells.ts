import { columnName } from '../../src/budget/address';
import { call, type Formula, text } from '../../src/formula/formula';
import { printFormula } from '../../src/formula/printFormula';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { literalFormula, plainForm, type PlainCells } from '../../src/functions/plainForm';
import type { Given, Scalar } from './callArguments';
import { Random } from './random';
import { type Expected, validCall } from './validCall';

/** One call of a function on a row of a sheet: the cells that it reads, its plain formulas and what core makes of it. */
export interface CallOnCells {
  /** The call, to be found again. */
  readonly formula: string;
  /** Values of the first cells of the row. */
  readonly inputs: readonly Scalar[];
  /** What may be left of the largest number where equal ones are taken from each other. */
  readonly noise: number;
  /** Each plain formula with the result of core; an error where core has none. */
  readonly outputs: readonly { readonly plain: string; readonly expected: Scalar | 'an error' }[];
}

const SEED = 20261124;
const MOST_CELLS = 60;

const all: readonly CostFunction[] = catalogue;

/** Every function that has a plain form: a new one takes part by itself. */
export const withPlainForm = all.filter(
  ({ plain }) => typeof (plain as { none?: unknown }).none !== 'string',
);

/** As many valid calls as wanted, the same in every run; the first stands on row 1. */
export function callsOnCells(declaration: CostFunction, count: number): readonly CallOnCells[] {
  const random = new Random(
    SEED + [...declaration.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  const cases: CallOnCells[] = [];
  for (let attempt = 0; cases.length < count; attempt++) {
    if (attempt > 200 * count)
      throw new Error(`${declaration.name}: too few valid arguments, teach callArguments`);
    const drawn = callOnCells(declaration, cases.length + 1, random);
    if (drawn) cases.push(drawn);
  }
  return cases;
}

function callOnCells(declaration: CostFunction, row: number, random: Random): CallOnCells | undefined {
  const valid = validCall(declaration, random.whole(1, 6), random);
  if (!valid || valid.expected.length * (valid.expected[0]?.length ?? 0) > MOST_CELLS) return undefined;
  const { given, expected } = valid;
  const inputs: Scalar[] = [];
  const operands = given.map((value, position) => {
    if (value === null) return null;
    const isLabels = Object.values(declaration.parameters)[position]?.kind === 'labels';
    return isLabels || !fitsRow(value) || random.chance(0.5) ? written(value) : placed(value, inputs, row);
  });
  while (operands.at(-1) === null) operands.pop();
  const formula = call(`MLCOST.${declaration.name}`, ...operands);
  const plain = plainForm(declaration, formula) ?? plainForm(declaration, formula, cellCount(expected));
  if (!plain) return undefined;
  return {
    formula: `${printFormula(formula)} ${JSON.stringify(inputs)}`,
    inputs,
    noise: 1e-15 * Math.max(1, ...numbersIn([given, expected])),
    outputs: outputsOf(plain, expected),
  };
}

const numbersIn = (values: unknown): readonly number[] =>
  Array.isArray(values) ? values.flatMap(numbersIn) : typeof values === 'number' ? [Math.abs(values)] : [];

/** Cells with figures: without the names of the rows. */
const cellCount = (expected: Expected) =>
  expected.flat().length -
  expected.filter(([first, ...others]) => typeof first === 'string' && others.length > 0).length;

const fitsRow = (value: Given) => !Array.isArray(value) || value.length === 1;

/** The argument written out in the formula. */
function written(value: Exclude<Given, null>): Formula {
  if (Array.isArray(value))
    return { kind: 'array', rows: (value as readonly (readonly Scalar[])[]).map((row) => row.map(written)) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? text(value) : literalFormula(value as number);
}

/** The argument put into the next cells of the row, and the reference to them. */
function placed(value: Exclude<Given, null>, inputs: Scalar[], row: number): Formula {
  const cells = Array.isArray(value) ? (value.flat() as Scalar[]) : [value as Scalar];
  const first = `${columnName(inputs.length)}${row}`;
  inputs.push(...cells);
  const last = `${columnName(inputs.length - 1)}${row}`;
  return { kind: 'reference', text: cells.length === 1 ? first : `${first}:${last}` };
}

function outputsOf(plain: PlainCells, expected: Expected): CallOnCells['outputs'] {
  if (plain.length !== expected.length || plain[0]?.length !== expected[0]?.length)
    return [
      { plain: `"${plain.length} rows"`, expected: `${expected.length} rows of ${expected[0]?.length}` },
    ];
  return plain.flatMap((row, down) =>
    row.flatMap((cell, right) =>
      cell ? [{ plain: printFormula(cell), expected: expected[down]?.[right] ?? 'an error' }] : [],
    ),
  );
}

/** Within 1e-9 of each other, relatively; texts are the same. */
export function agrees(expected: Scalar | 'an error', found: unknown, noise: number): boolean {
  if (typeof expected === 'number' && typeof found === 'number') {
    const tolerance = Math.max(noise, 1e-9 * Math.max(Math.abs(found), Math.abs(expected)));
    return Math.abs(found - expected) <= tolerance;
  }
  if (expected === 'an error') return typeof found === 'object' && found !== null && 'error' in found;
  return found === expected;
}
