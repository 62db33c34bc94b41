/** Where a cell is: row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The reference from one cell to another: fixed, but for neighbours in the same row, which move along with it. */
export function address(to: Place, from: Place): string {
  const column = columnName(to.column);
  return to.sheet === from.sheet && to.row === from.row
    ? `${column}${to.row + 1}`
    : `${sheetPrefix(to, from)}$${column}$${to.row + 1}`;
}

export function rangeAddress([first, last]: readonly [Place, Place], from: Place): string {
  const corner = ({ row, column }: Place) => `$${columnName(column)}$${row + 1}`;
  const inRow = first.sheet === from.sheet && first.row === from.row && last.row === from.row;
  if (inRow) return `${columnName(first.column)}${first.row + 1}:${columnName(last.column)}${last.row + 1}`;
  return `${sheetPrefix(first, from)}${corner(first)}:${corner(last)}`;
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z_0-9]*$/;
/** Bare sheet names that a formula would take for a cell reference. */
const LIKE_A_REFERENCE = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

function sheetPrefix(to: Place, from: Place): string {
  if (to.sheet === from.sheet) return '';
  const bare = PLAIN_NAME.test(to.sheet) && !LIKE_A_REFERENCE.test(to.sheet);
  return `${bare ? to.sheet : `'${to.sheet.replaceAll("'", "''")}'`}!`;
}
