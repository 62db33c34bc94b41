import { tokenize } from '@borgar/fx';

/** How a file without the add-in holds our functions, and the link that other add-ins have been seen to put before it. */
const STORED = /^_xldudf_MLCOST_(?=.)/i;
const LINK = /\[\d+\]!$/;

/** The formula with our functions under their own names; texts in quotes stay as they are. */
export function healedFormula(formula: string): string {
  if (!/_xldudf_MLCOST_/i.test(formula)) return formula;
  return tokenize(formula).reduce(
    (written, { type, value }) =>
      type === 'func' && STORED.test(value)
        ? written.replace(LINK, '') + value.replace(STORED, 'MLCOST.')
        : written + value,
    '',
  );
}
