/** A place as a name or a person writes it; row and column count from 0 and are those of the first cell. */
export interface Reference {
  readonly sheet: string | undefined;
  /** Without its sheet. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly isRange: boolean;
}

const PATTERN =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?([A-Za-z]{1,3})\$?(\d{1,7})(:\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/;

/** Reads `Sheet!A1`, `'1 Data'!$B$2:$C$3` or `A1`; undefined for anything else, `#REF!` among them. */
export function parseReference(text: string): Reference | undefined {
  const [, quoted, bare, address = '', letters = '', digits = '', rest] = PATTERN.exec(text.trim()) ?? [];
  if (!address) return undefined;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return { sheet, address, row: Number(digits) - 1, column, isRange: rest !== undefined };
}

/** An address with its sheet, as `goTo` and Excel read it. */
export const inSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address.replaceAll('$', '')}`;
