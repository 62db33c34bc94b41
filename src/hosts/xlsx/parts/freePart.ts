import type { XlsxFile } from './xlsxFile';

/** A path that is not taken: xl/worksheets/sheet7.xml */
export function freePart(file: XlsxFile, start: string, end: string): string {
  const taken = new Set(file.paths.map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(`${start}${number}${end}`.toLowerCase())) number++;
  return `${start}${number}${end}`;
}
