/** Where the caret stands in a formula. */
export interface Caret {
  /** The calls that are open around it, innermost last; arguments count from 0. */
  readonly calls: readonly { readonly name: string; readonly argument: number }[];
  /** The name that is being typed. */
  readonly word?: { readonly text: string; readonly from: number; readonly to: number };
  /** Whether a reference may be put here: after an operator, a bracket or a separator. */
  readonly takesReference: boolean;
}

/** Text, quoted sheet names and brackets of tables, closed or not. */
const CLOSED = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*(?:\]|$)/g;
const WORD = /(?<![\p{L}\p{N}_.$!'\]])[\p{L}_][\p{L}\p{N}_.]*$/u;
const AFTER_NAME = /([\p{L}_][\p{L}\p{N}_.]*)\s*$/u;
const AWAITING = /[=+\-*/^&<>({:]\s*$/;

/** Reads a formula that is not finished. @param separator - what parts its arguments: a comma, in French a semicolon */
export function readCaret(formula: string, caret: number, separator: string): Caret {
  const before = formula.slice(0, caret).replace(CLOSED, (text) => '\u0000'.repeat(text.length));
  const isInside = before.endsWith('\u0000') && isOpen(formula.slice(0, caret));
  const word = isInside ? undefined : WORD.exec(before)?.[0];
  const rest = /^[\p{L}\p{N}_.]*/u.exec(formula.slice(caret))?.[0] ?? '';
  return {
    calls: openCalls(before, separator),
    ...(word && { word: { text: word, from: caret - word.length, to: caret + rest.length } }),
    takesReference: !isInside && (AWAITING.test(before) || before.trimEnd().endsWith(separator)),
  };
}

/** Whether the last quote or bracket is still open. */
function isOpen(text: string): boolean {
  const last = [...text.matchAll(CLOSED)].at(-1)?.[0] ?? '';
  const closing = last.startsWith('[') ? ']' : last.charAt(0);
  return last.length < 2 || !last.endsWith(closing);
}

function openCalls(text: string, separator: string) {
  const calls: { name: string; argument: number }[] = [];
  let inArray = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') inArray++;
    else if (character === '}') inArray--;
    else if (character === '(')
      calls.push({ name: AFTER_NAME.exec(text.slice(0, at))?.[1] ?? '', argument: 0 });
    else if (character === ')') calls.pop();
    else if (character === separator && inArray <= 0) {
      const call = calls.at(-1);
      if (call) call.argument++;
    }
  }
  return calls;
}
