import { type Formula, mapFormula, number, numberText } from './formula';

/** A result with more digits, such as 1/12, says less than the calculation. */
const MOST_DIGITS = 8;

/**
 * The formula without what a default made pointless: `labels*0` inside a sum, `*12/12`, `*(1-0)`.
 *
 * Only numbers that fold (ours) are worked out; a number typed by a user stays visible.
 */
export function simplify(formula: Formula): Formula {
  return mapFormula(formula, (node) => (node.kind === 'binary' ? simplifyBinary(node) : node));
}

function simplifyBinary(node: Extract<Formula, { kind: 'binary' }>): Formula {
  const left = foldingValue(node.left);
  const right = foldingValue(node.right);
  if (left !== undefined && right !== undefined) return workedOut(node.operator, left, right) ?? node;
  switch (node.operator) {
    case '+':
      return left === 0 ? node.right : right === 0 ? node.left : node;
    case '-':
      return right === 0 ? node.left : node;
    case '*':
      if (left === 0 || right === 0) return number(0);
      return left === 1 ? node.right : right === 1 ? node.left : node;
    case '/':
      return right === 1 ? node.left : left === 0 ? number(0) : node;
    case '^':
      return right === 1 ? node.left : node;
    default:
      return node;
  }
}

function foldingValue(formula: Formula): number | undefined {
  return formula.kind === 'number' && formula.folds ? Number(formula.text) : undefined;
}

function workedOut(operator: string, left: number, right: number): Formula | undefined {
  const results: Readonly<Record<string, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '^': left ** right,
  };
  const result = results[operator];
  const isShort = result !== undefined && result >= 0 && numberText(result).length <= MOST_DIGITS;
  return isShort && Number.isFinite(result) ? number(result) : undefined;
}
