import type { excel } from '../../text/en/excel';

/** Why Excel would not do it; the texts of Excel have a sentence for each. */
export type ProblemKind = keyof typeof excel.problems;

/** The one way in which work in Excel fails. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';

  constructor(
    readonly kind: ProblemKind,
    /** What it is about: a sheet, an address, a name, or Excel's own message. */
    readonly subject = '',
    options?: ErrorOptions,
  ) {
    super(subject ? `${kind}: ${subject}` : kind, options);
  }
}
