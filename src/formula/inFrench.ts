import { tokenize } from '@borgar/fx';

/** What the functions of plain forms are called in a French Excel. */
export const FRENCH_NAMES: Readonly<Record<string, string>> = {
  BINOMDIST: 'LOI.BINOMIALE',
  CHOOSE: 'CHOISIR',
  COMBIN: 'COMBIN',
  DATE: 'DATE',
  EXP: 'EXP',
  FV: 'VC',
  IF: 'SI',
  INDEX: 'INDEX',
  INT: 'ENT',
  ISNUMBER: 'ESTNUM',
  LN: 'LN',
  LOG10: 'LOG10',
  MATCH: 'EQUIV',
  MAX: 'MAX',
  MIN: 'MIN',
  MOD: 'MOD',
  N: 'N',
  NORMSINV: 'LOI.NORMALE.STANDARD.INVERSE',
  OR: 'OU',
  PV: 'VA',
  ROUND: 'ARRONDI',
  ROUNDUP: 'ARRONDI.SUP',
  SQRT: 'RACINE',
  SUM: 'SOMME',
  SUMPRODUCT: 'SOMMEPROD',
};

/** A formula as a French Excel shows it: SI and RACINE, semicolons, decimal commas, VRAI and FAUX. */
export function inFrench(formula: string): string {
  let depth = 0;
  return tokenize(`=${formula}`)
    .slice(1)
    .map(({ type, value }) => {
      if (value === '{') depth += 1;
      if (value === '}') depth -= 1;
      if (type === 'bool') return value.toUpperCase() === 'TRUE' ? 'VRAI' : 'FAUX';
      if (type === 'number') return value.replace('.', ',');
      if (type === 'func') return FRENCH_NAMES[value.toUpperCase()] ?? value;
      if (type === 'operator' && value === ',') return depth > 0 ? '.' : ';';
      return value;
    })
    .join('');
}
