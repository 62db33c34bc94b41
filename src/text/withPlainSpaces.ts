/** For comparing texts: older workbooks, and people at a keyboard, have plain spaces where French does not break. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
