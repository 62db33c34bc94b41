import type { WorkbookView } from '../view';
import type { CellContent, CellValue, Place, SheetContent } from '../workbook';

export type FindingKind =
  | 'mlcostLeft'
  | 'errorValue'
  | 'circular'
  | 'oldPrice'
  | 'checkNotOk'
  | 'hiddenSheet'
  | 'externalLink'
  | 'volatile'
  | 'hardCoded'
  | 'blankArgument'
  | 'missingCurrency'
  | 'unsignedGate';

/** Something to put right, or to decide on, before a workbook is handed over. */
export interface Finding {
  readonly kind: FindingKind;
  /** Where; none for the workbook as a whole. */
  readonly place?: Place;
  /** What was found there: a formula, a value, a name, English names of functions. */
  readonly detail: string;
}

export const isBlank = (value: CellValue | undefined) =>
  value === undefined || value === null || value === '';

export const placeOf = ({ name }: SheetContent, { row, column }: CellContent): Place => ({
  sheet: name,
  row,
  column,
});

/** The first words in the row of a cell, which people call the line by; its id where there are no others. */
export function labelAt(view: WorkbookView, place: Place): string {
  const texts = Array.from({ length: place.column }, (_, column) => view.cell({ ...place, column })?.value);
  const words = texts.filter((value) => typeof value === 'string').filter((text) => text.trim() !== '');
  return words.find((text) => !IDENTIFIER.test(text)) ?? words[0] ?? '';
}

/** `D1`, `RATE_DS` */
const IDENTIFIER = /^[A-Z][A-Z\d_]*$/;
