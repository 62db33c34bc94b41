import type { Language } from '../text/language';

/** A number of up to 9 digits, as the language writes it. */
export const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 9 }).format(value);

export const codeOf = (lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\``;

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
