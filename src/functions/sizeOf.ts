import type { Formula } from '../formula/formula';

/** Columns and rows of a range such as `Sheet!$B$2:$D$9`, fixed or not. */
const CORNERS = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Rows and columns of an argument, where its text tells. */
export function sizeOf(
  formula: Formula | undefined,
): { readonly rows: number; readonly columns: number } | undefined {
  if (formula?.kind === 'array') return { rows: formula.rows.length, columns: formula.rows[0]?.length ?? 0 };
  const corners = formula?.kind === 'reference' ? CORNERS.exec(formula.text) : null;
  if (!corners) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = corners;
  return {
    rows: Math.abs(Number(bottom) - Number(top)) + 1,
    columns: Math.abs(columnNumber(right) - columnNumber(left)) + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
