import fc from 'fast-check';
import { binary, call, type Formula, mapFormula, name, text } from '../../src/formula/formula';

const referenceOf = (...written: readonly string[]): fc.Arbitrary<Formula> =>
  fc.constantFrom(...written).map((text) => ({ kind: 'reference', text }));
const range = referenceOf(
  'A1',
  '$B$2',
  'A1:B2',
  'C:C',
  '3:3',
  'Sheet2!D4',
  "'It''s a «sheet»'!A1:A9",
  '[1]Other!A1',
);
const reference = fc.oneof(range, referenceOf('Table1[Amount]', 'Table1[[#This Row],[Day rate]]'));

const atom: fc.Arbitrary<Formula> = fc.oneof(
  reference,
  fc
    .constantFrom('0', '1', '2.50', '.5', '1E+21', '1e-7')
    .map((written) => ({ kind: 'number' as const, text: written })),
  fc.string({ unit: fc.constantFrom('a', '"', "'", ',', '(', ')', 'é', ' ', '#') }).map(text),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constantFrom('#N/A', '#DIV/0!').map((code) => ({ kind: 'error' as const, code })),
  fc.constantFrom('rate', 'RATE_DS', 'x.y', 'tauxÉlevé').map(name),
);

const element: fc.Arbitrary<Formula> = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((value) => ({ kind: 'number' as const, text: String(value) })),
  fc.constantFrom('flat', 'a"b').map(text),
);
const array: fc.Arbitrary<Formula> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(element, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => ({ kind: 'array', rows }));

/** Any formula that our parser can read, operators of references on references only. */
export const formulas: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula; overlap: Formula; area: Formula }>(
  (tie) => ({
    overlap: fc.oneof(
      { maxDepth: 3 },
      reference,
      fc.tuple(range, tie('overlap')).map(([left, right]) => binary(left, ' ', right)),
    ),
    area: fc.oneof(
      { maxDepth: 3 },
      tie('overlap'),
      fc.tuple(tie('area'), tie('area')).map(([left, right]) => binary(left, ',', right)),
    ),
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      atom,
      array,
      reference.map((operand) => ({ kind: 'postfix' as const, operator: '#', operand })),
      fc
        .tuple(fc.constantFrom('-', '+', '@'), tie('tree'))
        .map(([operator, operand]) => ({ kind: 'prefix' as const, operator, operand })),
      tie('tree').map((operand) => ({ kind: 'postfix' as const, operator: '%', operand })),
      fc
        .tuple(
          tie('tree'),
          fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<', '>=', '>', '<='),
          tie('tree'),
        )
        .map(([left, operator, right]) => binary(left, operator, right)),
      fc
        .tuple(
          fc.constantFrom('SUM', 'MLCOST.RETRAIN', 'if', 'LET', 'LAMBDA_X'),
          fc.array(fc.oneof(tie('tree'), tie('area'), fc.constant(null)), { maxLength: 4 }),
        )
        .filter(([callee]) => callee !== 'LET')
        .map(([callee, operands]) =>
          call(callee, ...operands.slice(operands.length === 1 && operands[0] === null ? 1 : 0)),
        ),
    ),
  }),
).tree;

const ASSOCIATIVE = new Set(['+', '*', '&']);

/** The tree with a + (b + c) as (a + b) + c, which are printed alike because they mean the same. */
export function leaningLeft(formula: Formula): Formula {
  return mapFormula(formula, rotated);
}

function rotated(node: Formula): Formula {
  if (node.kind !== 'binary' || !ASSOCIATIVE.has(node.operator)) return node;
  const { left, operator, right } = node;
  return right.kind === 'binary' && right.operator === operator
    ? rotated(binary(rotated(binary(left, operator, right.left)), operator, right.right))
    : node;
}
