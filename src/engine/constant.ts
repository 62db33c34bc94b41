import {
  type AstExpression,
  isArrayNode,
  isErrorNode,
  isLiteralNode,
  isUnaryNode,
  type Token,
  tokenize,
} from '@borgar/fx';
import { expression } from './syntax';
import { type CellValue, type Matrix } from './values';

export type Constant = CellValue | Matrix;

const SIMPLE = new Set(['number', 'string', 'bool', 'error']);
const SIGNS = ['-', '+', '%', '{', '}', ',', ';'];

/** The value of an argument that is written out: a number, text, TRUE, an error, an array, or nothing at all. */
export function constantOf(tokens: readonly Token[]): Constant | undefined {
  if (tokens.length === 0) return null;
  const isWrittenOut = tokens.every(({ type, value }) => SIMPLE.has(type) || SIGNS.includes(value));
  if (!isWrittenOut) return undefined;
  const tree = expression(tokenize(`=${tokens.map(({ value }) => value).join('')}`));
  return tree && valueOf(tree);
}

function valueOf(node: AstExpression): Constant | undefined {
  if (isLiteralNode(node)) return node.value;
  if (isErrorNode(node)) return { error: node.value };
  if (isArrayNode(node)) {
    const rows = node.elements.map((row) => row.map((cell) => valueOf(cell) as CellValue));
    return rows.every(({ length }) => length === rows[0]?.length) ? rows : undefined;
  }
  if (!isUnaryNode(node) || !node.arguments[0]) return undefined;
  const operand = valueOf(node.arguments[0]);
  if (typeof operand !== 'number') return undefined;
  if (node.operator === '%') return operand / 100;
  return node.operator === '-' ? -operand : operand;
}
