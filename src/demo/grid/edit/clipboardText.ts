/** Cells as spreadsheets put them on the clipboard: tabs between columns, line ends between rows. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

/** Cells from the text of a clipboard; a quoted cell may hold tabs, line ends and doubled quotes. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const cells: string[][] = [[]];
  for (const [, quote, plain, end] of text.replace(/\r?\n$/, '').matchAll(CELL)) {
    cells.at(-1)?.push(quote === undefined ? (plain ?? '') : quote.replaceAll('""', '"'));
    if (end === undefined || end === '') break;
    if (end !== '\t') cells.push([]);
  }
  return cells;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;

const quoted = (cell: string) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
