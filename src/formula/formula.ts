/** A formula as a tree of plain data. Numbers of our own templates `fold`: they may be worked out; a user's may not. */
export type Formula =
  | { readonly kind: 'number'; readonly text: string; readonly folds?: true }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A defined name, a parameter of a template or the id of a cell. */
  | { readonly kind: 'name'; readonly name: string }
  /** A cell, range or table reference, as written. */
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Formula[])[] }
  | { readonly kind: 'prefix'; readonly operator: string; readonly operand: Formula }
  | { readonly kind: 'postfix'; readonly operator: string; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  /** An argument left out is null. */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly (Formula | null)[] };

export type Call = Extract<Formula, { kind: 'call' }>;

export const number = (value: number): Formula => ({ kind: 'number', text: numberText(value), folds: true });
export const text = (value: string): Formula => ({ kind: 'text', value });
export const name = (value: string): Formula => ({ kind: 'name', name: value });
export const call = (callee: string, ...operands: (Formula | null)[]): Call => ({
  kind: 'call',
  name: callee,
  arguments: operands,
});
export const binary = (left: Formula, operator: string, right: Formula): Formula => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** A number as Excel reads it in English: never an exponent without a point of its own, never a bare «-0». */
export function numberText(value: number): string {
  return String(value === 0 ? 0 : value).replace('e', 'E');
}

/** The formula with every node replaced by what `change` makes of it, innermost first. */
export function mapFormula(formula: Formula, change: (node: Formula) => Formula): Formula {
  switch (formula.kind) {
    case 'array':
      return change({
        ...formula,
        rows: formula.rows.map((row) => row.map((cell) => mapFormula(cell, change))),
      });
    case 'prefix':
    case 'postfix':
      return change({ ...formula, operand: mapFormula(formula.operand, change) });
    case 'binary':
      return change({
        ...formula,
        left: mapFormula(formula.left, change),
        right: mapFormula(formula.right, change),
      });
    case 'call':
      return change({
        ...formula,
        arguments: formula.arguments.map((argument) => argument && mapFormula(argument, change)),
      });
    default:
      return change(formula);
  }
}

/** Every node of a formula, innermost first. */
export function nodesIn(formula: Formula): readonly Formula[] {
  const found: Formula[] = [];
  collect(formula, found);
  return found;
}

function collect(formula: Formula, found: Formula[]): void {
  switch (formula.kind) {
    case 'array':
      for (const row of formula.rows) for (const cell of row) collect(cell, found);
      break;
    case 'prefix':
    case 'postfix':
      collect(formula.operand, found);
      break;
    case 'binary':
      collect(formula.left, found);
      collect(formula.right, found);
      break;
    case 'call':
      for (const argument of formula.arguments) if (argument) collect(argument, found);
  }
  found.push(formula);
}

/** The calls in a formula, innermost first. */
export const callsIn = (formula: Formula): readonly Call[] =>
  nodesIn(formula).filter((node) => node.kind === 'call');

/** The template with its names replaced by formulas; names without one stay. */
export function substitute(template: Formula, values: ReadonlyMap<string, Formula>): Formula {
  return mapFormula(template, (node) => (node.kind === 'name' ? (values.get(node.name) ?? node) : node));
}
