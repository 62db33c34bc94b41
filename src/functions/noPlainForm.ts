import type { withoutPlain } from '../text/en/functions';

/** Why a formula has no plain-Excel form; `name` is the function that stands in the way. */
export type Obstacle =
  /** The function has none; the id of the reason in text. */
  | { readonly kind: 'function'; readonly name: string; readonly reason: keyof typeof withoutPlain }
  /** The function has none for these arguments. */
  | { readonly kind: 'arguments'; readonly name: string }
  /** A result of several cells where they are needed together. */
  | { readonly kind: 'array'; readonly name: string }
  /** There is no such function. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** Longer than a formula may be. */
  | { readonly kind: 'tooLong' };

/** Ends a rewriting from deep inside. */
export class NoPlainForm extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.kind);
    this.name = 'NoPlainForm';
  }
}
