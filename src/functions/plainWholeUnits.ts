/** The plain form of core's wholeUnits, for a count above 0: rounded up after rounding to 12 significant digits. */
export function plainWholeUnits(count: string): string {
  return `ROUNDUP(ROUND(${count},11-INT(LOG10(${count}))),0)`;
}
