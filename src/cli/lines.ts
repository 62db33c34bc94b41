/** The lines of a text that comes in pieces, as soon as they are complete; the last one may lack its end. */
export async function* completeLines(
  pieces: AsyncIterable<string | Buffer>,
): AsyncGenerator<readonly string[]> {
  let rest = '';
  let isFirst = true;
  for await (const piece of pieces) {
    const text = rest + (isFirst ? String(piece).replace(/^\uFEFF/, '') : String(piece));
    isFirst = false;
    const lines = text.split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')];
}
