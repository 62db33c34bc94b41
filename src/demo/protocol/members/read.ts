import { invalidArgument } from '../apiError';

/** Checks of what scripts give; each throws InvalidArgument. */

export function readText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function readTruth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function readNumber(least: number, most: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
    return value;
  };
}

export function readChoice<T extends string>(...allowed: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw invalidArgument();
    return found;
  };
}
