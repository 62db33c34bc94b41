/** Visibility of a sheet as the file says it. */
export const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Columns of a file are as wide as so many digits. */
export const POINTS_PER_CHARACTER = 5.25;

/** The code under which a file keeps the short date of whoever opens it. */
export const STORED_SHORT_DATE = 'mm-dd-yy';

export const POINTS_PER_INCH = 72;

/** Papers by their number in a file. */
export const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  2: 'LetterSmall',
  3: 'Tabloid',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};
