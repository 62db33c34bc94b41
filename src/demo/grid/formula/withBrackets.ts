/** A formula with the brackets that are missing at its end: Excel closes them itself. */
export function withBrackets(text: string): string {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  const missing = bare.split('(').length - bare.split(')').length;
  return /["']/.test(bare) || missing <= 0 ? text : text + ')'.repeat(missing);
}
