/** The errors of Excel as a French Excel shows them. */
export const errors = {
  '#NULL!': '#NUL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALEUR!',
  '#REF!': '#REF!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#N/A': '#N/A',
  '#SPILL!': '#PROPAGATION!',
  '#CALC!': '#CALCUL!',
  '#BUSY!': '#OCCUPÉ!',
};

/** An error that has no name of its own in French stays as it is. */
export const errorInFrench = (code: string): string =>
  (errors as Readonly<Record<string, string>>)[code] ?? code;
