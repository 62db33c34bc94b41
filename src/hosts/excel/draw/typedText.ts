/** Words that make a number or a date of a text: months in both languages, halves of the day. */
const WORDS_OF_NUMBERS =
  /\b(jan(uary|v|vier)?|f[eé]b?v?(r|ruary|rier)?|mar(ch|s)?|a[pv]r(il)?|ma[iy]|june?|juin|july?|juil(let)?|aug(ust)?|ao[uû]t|sept?(ember|embre)?|oct(ober|obre)?|nov(ember|embre)?|d[eé]c(ember|embre)?|[ap]m)\b/gi;
const EXPONENT = /(\d)e(?=[+-]?\d)/gi;

/** A text as it must be typed so that Excel keeps it as a text: «1» would become a number, «-» a formula. */
export function typedText(text: string): string {
  return isTaken(text) ? `'${text}` : text;
}

function isTaken(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  if (/^(true|false|vrai|faux)$/i.test(text.trim())) return true;
  return /\d/.test(text) && !/\p{Letter}/u.test(text.replace(WORDS_OF_NUMBERS, '').replace(EXPONENT, '$1'));
}
