/**
 * Rows of a table that came as text: from a CSV file or the clipboard, with tab, semicolon, bar or comma, quotes as Excel
 * writes them. Blank lines are left out; each row keeps the number of the line it starts on, from 1.
 */
export function delimitedRows(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const rows: { line: number; cells: string[] }[] = [];
  let [row, cell, quoted, line, start] = [[] as string[], '', false, 1, 1];
  const endRow = (): void => {
    row.push(cell.trim());
    if (row.some((each) => each !== '')) rows.push({ line: start, cells: row });
    [row, cell, start] = [[], '', line];
  };
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? '';
    if (char === '\n') line += 1;
    if (quoted && char === '"' && body[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (char === '\n') endRow();
    else cell += char;
  }
  endRow();
  return rows;
}

/** The sign that most of the first lines have: a tab rather than a semicolon, a bar, a comma. */
function separatorOf(text: string): string {
  const lines = text.split('\n', 20);
  const count = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  return ['\t', ';', '|', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Text of a file: UTF-8 where its bytes are, UTF-16 where it says so, else Windows-1252, as Excel saves CSV. */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A table as a CSV file that Excel opens in any language: a byte order mark, semicolons, quotes where needed. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(quotedCell).join(';')).join('\r\n')}\r\n`;

const quotedCell = (cell: string): string =>
  /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
