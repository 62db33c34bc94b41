/** The lines that a text takes in a cell of a width, broken between words. */
export function wrappedLines(text: string, width: number, measure: (part: string) => number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, width, measure), 0);
}

function linesOf(paragraph: string, width: number, measure: (part: string) => number): number {
  let [lines, line] = [1, ''];
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width || line === '') {
      line = longer;
    } else {
      lines++;
      line = word;
    }
    const broken = Math.max(0, Math.ceil(measure(line) / width) - 1); // a word that is wider than the cell is cut
    if (broken > 0 && line === word) lines += broken;
  }
  return lines;
}
