import { callFunction, type CellResult } from '../../../src/functions/callFunction';
import { cellError } from '../../../src/functions/cellError';
import type { CostFunction } from '../../../src/functions/costFunction';
import { LANGUAGES } from '../../../src/text/language';
import { functions } from '../exampleCalls';
import { fuzzedCalls } from './fuzzedCalls';

/** What came of fuzzing one function. */
export interface Fuzzed {
  readonly name: string;
  readonly calls: number;
  /** Calls that gave cells. */
  readonly answered: number;
  /** The first call that gave neither finite cells nor a sentence. */
  readonly fault?: string;
}

// Errors are made by the million here, and nobody reads where.
Error.stackTraceLimit = 0;

function fuzzed(declaration: CostFunction, count: number): Fuzzed {
  const { name } = declaration;
  const next = fuzzedCalls(declaration);
  let answered = 0;
  for (let calls = 1; calls <= count; calls++) {
    const raw = next();
    const outcome = outcomeOf(declaration, raw);
    if (typeof outcome === 'string')
      return { name, calls, answered, fault: `${name}(${spelt(raw)}) ${outcome}` };
    if (outcome) answered++;
  }
  return { name, calls: count, answered };
}

/** Whether the call gave cells, or else an error with its sentences; a text says what is wrong with either. */
function outcomeOf(declaration: CostFunction, raw: readonly unknown[]): boolean | string {
  try {
    return faultOfCells(callFunction(declaration, raw)) ?? true;
  } catch (error) {
    try {
      return faultOfError(error) ?? false;
    } catch (unexpected) {
      return `throws ${String(unexpected)}`;
    }
  }
}

function faultOfCells(result: CellResult): string | undefined {
  if (typeof result !== 'object' || !('length' in result)) return isCell(result) ? undefined : 'is no cell';
  const width = result[0]?.length ?? 0;
  if (width === 0 || result.some((row) => row.length !== width)) return 'is no rectangle';
  return result.every((row) => row.every(isCell)) ? undefined : 'holds what is no cell';
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  if (typeof cell === 'object' && cell !== null)
    return 'missing' in cell && (cell.missing === 'num' || cell.missing === 'div0');
  return typeof cell === 'string' || typeof cell === 'boolean';
}

const CODES = new Set(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!']);

function faultOfError(error: unknown): string | undefined {
  for (const language of LANGUAGES) {
    const { error: code, message } = cellError(error, language);
    if (!CODES.has(code)) return `shows ${code}`;
    if (message.trim() === '' || /undefined|\[object|\bnull\b|NaN(?!\s?[»"])/.test(message))
      return `says «${message}»`;
  }
  return undefined;
}

function spelt(raw: readonly unknown[]): string {
  return JSON.stringify(raw, (_, value: unknown) =>
    value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value,
  );
}

const [count = '', ...families] = process.argv.slice(2);
const chosen = functions.filter(({ family }) => families.includes(family));
console.log(JSON.stringify(chosen.map((declaration) => fuzzed(declaration, Number(count)))));
