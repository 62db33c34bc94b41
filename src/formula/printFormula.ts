import type { Formula } from './formula';

const PREFIX = 7;
const POSTFIX = 6;
const ATOM = 11;
const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ',': 8,
  ' ': 9,
  ':': 10,
};
const ASSOCIATIVE = new Set(['+', '*', '&']);
/** The parser knows one precedence for all operators on references. */
const JOINS_AREAS = new Set([',', ' ', ':']);

/**
 * The formula as text without its equals sign, in English syntax.
 *
 * Parentheses stand only where they change the meaning or keep a sign apart for the reader: A1-(-B1), (-2)^2.
 */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
    case 'reference':
      return formula.text;
    case 'text':
      return `"${formula.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return formula.value ? 'TRUE' : 'FALSE';
    case 'error':
      return formula.code;
    case 'name':
      return formula.name;
    case 'array':
      return `{${formula.rows.map((row) => row.map(printFormula).join(',')).join(';')}}`;
    case 'prefix':
      return formula.operator + enclosed(formula.operand, precedence(formula.operand) < PREFIX);
    case 'postfix':
      return enclosed(formula.operand, precedence(formula.operand) < POSTFIX) + formula.operator;
    case 'binary':
      return printBinary(formula);
    case 'call':
      return `${formula.name}(${formula.arguments.map(printArgument).join(',')})`;
  }
}

function printArgument(argument: Formula | null): string {
  if (argument === null) return '';
  return enclosed(argument, argument.kind === 'binary' && argument.operator === ',');
}

function printBinary({ operator, left, right }: Extract<Formula, { kind: 'binary' }>): string {
  const own = PRECEDENCE[operator] ?? 0;
  const repeats = right.kind === 'binary' && right.operator === operator && ASSOCIATIVE.has(operator);
  const leftEnclosed = precedence(left) < own || (operator === '^' && left.kind === 'prefix');
  const rightEnclosed =
    (precedence(right) <= own && !repeats) ||
    right.kind === 'prefix' ||
    (right.kind === 'binary' && JOINS_AREAS.has(operator));
  return enclosed(left, leftEnclosed) + operator + enclosed(right, rightEnclosed);
}

function precedence(formula: Formula): number {
  if (formula.kind === 'binary') return PRECEDENCE[formula.operator] ?? 0;
  if (formula.kind === 'prefix') return PREFIX;
  return formula.kind === 'postfix' && formula.operator === '%' ? POSTFIX : ATOM;
}

function enclosed(formula: Formula, needed: boolean): string {
  return needed ? `(${printFormula(formula)})` : printFormula(formula);
}
