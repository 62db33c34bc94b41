import type { Formula } from '../../formula/formula';
import { number, text } from '../../formula/formula';
import type { Matrix } from '../../formula/nativeFunctions';
import { parseFormula } from '../../formula/parseFormula';
import type { Parameter } from '../../functions/parameters';
import { readNumber } from '../shell/readNumber';

/** Why what was typed cannot be an argument; the words are in text. */
export type TypedProblem = 'needed' | 'neededText' | 'notANumber';

/** What was typed for an argument: as part of a formula, and as the value a function takes. */
export interface TypedArgument {
  /** Null: left out. */
  readonly formula: Formula | null;
  /** Undefined: cells whose values nobody has read. */
  readonly value: unknown;
  readonly problem?: TypedProblem;
}

export interface Reading {
  readonly decimal: '.' | ',';
  /** Values of references, as they were typed. */
  readonly cells: ReadonlyMap<string, Matrix>;
}

/** Reads an argument as a person types it: a figure, a text, a choice, a list with «;», an array or a reference. */
export function typedArgument(parameter: Parameter, typed: string, reading: Reading): TypedArgument {
  const body = typed.trim().replace(/^=/, '');
  if (body === '') return blank(parameter);
  const reference = referenceIn(body, parameter);
  if (reference) return { formula: reference, value: read(reading.cells.get(body)) };
  switch (parameter.kind) {
    case 'number':
      return figureArgument(body, reading) ?? problem('notANumber');
    case 'keyOrNumber':
      return figureArgument(body, reading) ?? textArgument(body);
    case 'series':
    case 'rows':
    case 'names':
    case 'shape':
      return listArgument(parameter, body, reading);
    case 'flag':
      return { formula: { kind: 'boolean', value: body === 'true' }, value: body === 'true' };
    default:
      return textArgument(unquoted(body));
  }
}

/** Whether something typed stands for cells. */
export function referenceIn(typed: string, parameter?: Parameter): Formula | null {
  if (parameter?.kind === 'text' && !/!|^\$?[A-Z]{1,3}\$?\d{1,7}$/.test(typed)) return null;
  try {
    const formula = parseFormula(typed);
    return formula.kind === 'reference' ? formula : null;
  } catch {
    return null;
  }
}

const TEXTS: readonly Parameter['kind'][] = ['text', 'names'];

function blank({ kind, optional }: Parameter): TypedArgument {
  return optional ? { formula: null, value: null } : problem(TEXTS.includes(kind) ? 'neededText' : 'needed');
}

const problem = (kind: TypedProblem): TypedArgument => ({ formula: null, value: undefined, problem: kind });

/** One cell counts as its value, as Excel hands it over. */
const read = (cells: Matrix | undefined): unknown =>
  cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;

function figureArgument(typed: string, { decimal }: Reading): TypedArgument | null {
  const value = readNumber(typed, decimal);
  if (value === undefined) return null;
  return value < 0
    ? { formula: { kind: 'prefix', operator: '-', operand: number(-value) }, value }
    : { formula: number(value), value };
}

const textArgument = (value: string): TypedArgument => ({ formula: text(value), value });
const unquoted = (typed: string): string => /^"(.*)"$/.exec(typed)?.[1] ?? typed;

/** Items with «;» between them become a column; a choice of a shape stays a text. */
function listArgument(parameter: Parameter, typed: string, reading: Reading): TypedArgument {
  if (parameter.kind === 'shape' && parameter.choices.includes(unquoted(typed)))
    return textArgument(unquoted(typed));
  const rows = typed.replace(/^\{|\}$/g, '').split(/[;\n]/);
  const isOpen = parameter.kind === 'series' && parameter.openEnd === true;
  const items = rows.map((item, index) => {
    const isLast = index === rows.length - 1;
    if (parameter.kind === 'names' || (isOpen && isLast && item.trim() === ''))
      return textArgument(unquoted(item.trim()));
    return figureArgument(item, reading);
  });
  if (items.some((item) => item === null)) return problem('notANumber');
  const found = items.filter((item) => item !== null);
  return {
    formula: { kind: 'array', rows: found.map(({ formula }) => (formula ? [formula] : [])) },
    value: found.map(({ value }) => [value]),
  };
}
