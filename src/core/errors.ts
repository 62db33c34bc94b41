/** What an argument must be. Words for people are made from it in functions/cellError.ts. */
export type Rule =
  | NumberRule
  | { readonly kind: 'atMostArgument' | 'atLeastArgument' | 'sameSizeAs'; readonly other: string }
  | { readonly kind: 'oneOf'; readonly choices: readonly string[] }
  | { readonly kind: 'text' | 'flag' | 'date' | 'oneCell' | 'notEmpty' | 'notZero' | 'notAllZero' | 'rising' }
  | { readonly kind: 'lastBound'; readonly quantity: number }
  /** At most so many trials with so many lines, as their product has a limit. */
  | { readonly kind: 'mostDraws'; readonly max: number; readonly lines: number; readonly draws: number }
  | { readonly kind: 'columns'; readonly columns: number };

/** A number and its bounds: `min` and `max` belong to the range, `above` and `below` do not. */
export interface NumberRule {
  readonly kind: 'number';
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** The one way a calculation refuses its input: which argument, what it must be, what it was. */
export class InputError extends Error {
  constructor(
    readonly argument: string,
    readonly rule: Rule,
    readonly value?: unknown,
  ) {
    super(`${argument}: ${rule.kind}`);
    this.name = 'InputError';
  }
}

/** Valid input that has no finite answer: `num` shows as #NUM!, `div0` as #DIV/0!. */
export class NoResultError extends Error {
  constructor(readonly code: 'num' | 'div0') {
    super(code);
    this.name = 'NoResultError';
  }
}
