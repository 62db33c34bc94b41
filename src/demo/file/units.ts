/** Visibility of a sheet as the file says it. */
export const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Columns of a file are as wide as so many digits. */
export const POINTS_PER_CHARACTER = 5.25;
