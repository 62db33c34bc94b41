import type { Token } from '@borgar/fx';
import { isOurs } from '../../../functions/functionCalled';
import { localNames } from '../../../sharing/localNames';
import { closeOf, mayCallOurs, tokensOf } from '../../../sharing/tokens';

const STORED = /^_xldudf_MLCOST_(?=.)/i;
const ANCHOR = '_XLFN.ANCHORARRAY';
const SINGLE = '_XLFN.SINGLE';
const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named', 'structured']);

/**
 * The formula of a file as people read it: `MLCOST.RETRAIN(…)`, `A1#`, `@A1:A9`.
 *
 * A prefix such as `[2]!` that another add-in left before our functions goes.
 */
export function fromFile(formula: string): string {
  const written = unwrapped(formula);
  const text = written.includes('~') ? withCommas(written) : written;
  if (!/_xldudf_MLCOST_|_xlfn\.(ANCHORARRAY|SINGLE)/i.test(text)) return text;
  return read(withoutBooks(tokensOf(text)));
}

/** Google Sheets writes what Excel does not have as `IFERROR(__xludf.DUMMYFUNCTION("MLCOST.RETRAIN(…)"),12)`. */
function unwrapped(formula: string): string {
  if (!formula.includes('DUMMYFUNCTION')) return formula;
  const [, text = ''] =
    /^IFERROR\(\s*__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,.*\)$/is.exec(formula) ?? [];
  return mayCallOurs(text) ? text.replaceAll('""', '"').replace(/^=/, '') : formula;
}

/** LibreOffice joins areas as `(A1~A3)`, in files too. */
const withCommas = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|~/g, (part) => (part === '~' ? ',' : part));

function read(tokens: readonly Token[]): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const { type, value } = tokens[index] as Token;
    const name = type === 'func' ? value.toUpperCase() : '';
    if (name !== ANCHOR && name !== SINGLE) {
      text += type === 'func' ? value.replace(STORED, 'MLCOST.') : value;
      continue;
    }
    const close = closeOf(tokens, index + 1);
    const operand = tokens.slice(index + 2, close);
    const isOne =
      operand.length === 1 || (operand[0]?.type === 'func' && closeOf(operand, 1) === operand.length - 1);
    text += name === ANCHOR ? `${read(operand)}#` : isOne ? `@${read(operand)}` : `@(${read(operand)})`;
    index = close;
  }
  return text;
}

function withoutBooks(tokens: readonly Token[]): readonly Token[] {
  const isOurCall = (token: Token | undefined) => token?.type === 'func' && STORED.test(token.value);
  const signs = [
    ['[', 0],
    [']', 2],
    ['!', 3],
  ] as const;
  const book = (at: number) => signs.every(([sign, offset]) => tokens[at + offset]?.value === sign);
  return tokens.filter((_, index) =>
    [0, 1, 2, 3].every((back) => !(book(index - back) && isOurCall(tokens[index - back + 4]))),
  );
}

/** The formula as a file stores it. */
export function toFile(formula: string): string {
  if (!/MLCOST\.|[#@]/i.test(formula)) return formula;
  return stored(tokensOf(formula));
}

function stored(tokens: readonly Token[]): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const { type, value } = tokens[index] as Token;
    if (type === 'operator' && value === '@') {
      const end = operandEnd(tokens, index + 1);
      const operand = tokens.slice(index + 1, end + 1);
      const isEnclosed = operand[0]?.value === '(';
      text += `_xlfn.SINGLE(${stored(isEnclosed ? operand.slice(1, -1) : operand)})`;
      index = end;
    } else if (REFERENCES.has(type) && tokens[index + 1]?.value === '#') {
      text += `_xlfn.ANCHORARRAY(${value})`;
      index++;
    } else text += type === 'func' && isOurs(value) ? value.replace(/^MLCOST\./i, '_xldudf_MLCOST_') : value;
  }
  return text;
}

/** A LAMBDA as a file stores it: `LAMBDA(x,[y],x+y)` as `_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y)`. */
export function lambdaToFile(formula: string): string {
  const tokens = tokensOf(formula);
  const local = localNames(tokens);
  const written = tokens.map(({ type, value }) => {
    if (type === 'func' && NEWER_FUNCTIONS.has(value)) return `_xlfn.${value}`;
    if (type === 'range_named' && local.has(value.toLowerCase())) return `_xlpm.${value}`;
    return type === 'structured' ? value.replace(/^\[(.*)\]$/, '_xlop.$1') : value;
  });
  return written.join('');
}

const NEWER_FUNCTIONS = new Set(['LAMBDA', 'ISOMITTED']);

/** The last token of what a sign before it belongs to. */
function operandEnd(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (token?.type === 'func') return closeOf(tokens, from + 1);
  if (token?.value === '(') return closeOf(tokens, from);
  return tokens[from + 1]?.value === '#' ? from + 1 : from;
}
