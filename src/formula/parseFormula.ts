import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLambdaNode,
  isLetNode,
  isLiteralNode,
  isReference,
  isReferenceNode,
  isUnaryNode,
  parse,
  type Token,
  tokenize,
} from '@borgar/fx';
import { type Formula, name, numberText } from './formula';

export class FormulaSyntaxError extends Error {
  constructor(readonly formula: string) {
    super(`Not a formula: ${formula}`);
    this.name = 'FormulaSyntaxError';
  }
}

/**
 * Reads a formula in English syntax (comma between arguments, decimal point), with or without the equals sign.
 *
 * @throws {FormulaSyntaxError} when it is not one, calls the result of another call, or joins areas of references so that
 *   the parser's order is not Excel's
 */
export function parseFormula(formula: string): Formula {
  const body = formula.trim().replace(/^=/, '');
  try {
    const tokens = tokenize(`=${body}`);
    return fromAst(parse(body.includes('#') ? spillsGrouped(tokens) : tokens));
  } catch {
    throw new FormulaSyntaxError(formula);
  }
}

const operator = (value: string): Token => ({ type: 'operator', value });

/** A sign before a spilled range belongs to the whole of it: -A1# is -(A1#), which the parser has to be told. */
function spillsGrouped(tokens: readonly Token[]): Token[] {
  const spills = (index: number) => {
    const token = tokens[index];
    return token !== undefined && isReference(token) && tokens[index + 1]?.value === '#';
  };
  return tokens.flatMap((token, index) => {
    if (spills(index)) return [operator('('), token];
    return spills(index - 1) ? [token, operator(')')] : [token];
  });
}

/** Of the operators on references Excel takes the range first, then the intersection, then the union. */
const LOOSER: Readonly<Record<string, string>> = { ' ': ',', ':': ', ' };

function fromAst(node: AstExpression | undefined): Formula {
  if (node === undefined) throw new Error('An operator lacks an operand');
  if (isLiteralNode(node)) return fromLiteral(node.value, node.raw);
  if (isErrorNode(node)) return { kind: 'error', code: node.value };
  if (isReferenceNode(node))
    return node.kind === 'name'
      ? { kind: 'name', name: node.value }
      : { kind: 'reference', text: node.value };
  if (isArrayNode(node))
    return { kind: 'array', rows: node.elements.map((row) => row.map((cell) => fromAst(cell))) };
  if (isUnaryNode(node)) {
    const kind = node.operator === '%' || node.operator === '#' ? 'postfix' : 'prefix';
    return { kind, operator: node.operator, operand: fromAst(node.arguments[0]) };
  }
  if (isBinaryNode(node)) {
    const [left, right] = node.arguments;
    if (left && isBinaryNode(left) && LOOSER[node.operator]?.includes(left.operator))
      throw new Error('Cannot tell which areas belong together');
    return { kind: 'binary', operator: node.operator, left: fromAst(left), right: fromAst(right) };
  }
  if (isCallNode(node) && node.callee.type === 'Identifier') {
    return {
      kind: 'call',
      name: node.callee.name,
      arguments: node.arguments.map((argument) => argument && fromAst(argument)),
    };
  }
  if (isLetNode(node)) {
    const bindings = node.declarations.flatMap(({ id, init }) => [name(id.name), init && fromAst(init)]);
    return { kind: 'call', name: 'LET', arguments: [...bindings, node.body && fromAst(node.body)] };
  }
  if (isLambdaNode(node)) {
    const parameters = node.params.map((parameter) => name(parameter.name));
    return { kind: 'call', name: 'LAMBDA', arguments: [...parameters, node.body && fromAst(node.body)] };
  }
  throw new Error(`Cannot read ${node.type}`);
}

function fromLiteral(value: unknown, raw: string): Formula {
  if (typeof value === 'number')
    return value < 0 || Object.is(value, -0) ? negative(value, raw) : { kind: 'number', text: raw };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', value: String(value) };
}

function negative(value: number, raw: string): Formula {
  return {
    kind: 'prefix',
    operator: '-',
    operand: { kind: 'number', text: raw.startsWith('-') ? raw.slice(1) : numberText(-value) },
  };
}
