import { type CellValue, FunctionNames, isError } from '../../engine';
import { format, getFormatFromId, getLocale, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import { englishFormula, localFormula } from './localFormula';

/** What a person typed, understood. */
export type Typed =
  | { readonly formula: string }
  | { readonly value: number | string | boolean | null; readonly numberFormat?: string };

/** How one language writes formulas, numbers, dates and errors. */
export class Language {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly listSeparator: ',' | ';';
  private readonly names: FunctionNames | undefined;

  /** @param wasm - the bytes of IronCalc's .wasm file, which knows the names of functions */
  constructor(
    readonly tag: 'en-US' | 'fr-FR',
    wasm: BufferSource,
  ) {
    const locale = getLocale(tag);
    this.decimalSeparator = locale?.decimal ?? '.';
    this.groupSeparator = locale?.group ?? ',';
    this.listSeparator = tag === 'fr-FR' ? ';' : ',';
    this.names = tag === 'fr-FR' ? new FunctionNames(wasm, 'fr') : undefined;
  }

  /** A formula as this language shows it: =SOMME(A1;2,5). */
  localFormula(formula: string): string {
    return this.names ? localFormula(formula, this.names) : formula;
  }

  /** A formula of this language in English: =SUM(A1,2.5). */
  englishFormula(text: string): string {
    return this.names ? englishFormula(text, this.names) : text;
  }

  /** The value in a cell, as text. */
  show(value: CellValue, numberFormat: string): string {
    if (value === null) return '';
    if (isError(value)) return this.showError(value.error);
    const shown = numberFormat === SHORT_DATE ? this.dateFormat : numberFormat;
    return format(shown, value, { locale: this.tag, throws: false });
  }

  /** A constant as it stands in the formula bar: dates as dates, percentages as percentages, all digits. */
  edited(value: CellValue, numberFormat: string): string {
    if (typeof value === 'string') return this.number(value) || /^[=']/.test(value) ? `'${value}` : value;
    if (typeof value !== 'number') return this.show(value, 'General');
    if (isDateFormat(numberFormat))
      return this.show(value, value % 1 === 0 ? this.dateFormat : `${this.dateFormat} hh:mm:ss`);
    const factor = isPercentFormat(numberFormat) ? 100 : 1;
    const digits = Number((value * factor).toPrecision(15));
    const text = String(digits).toUpperCase().replace('.', this.decimalSeparator);
    return factor === 100 ? `${text}%` : text;
  }

  private get dateFormat(): string {
    return this.tag === 'fr-FR' ? 'dd/mm/yyyy' : SHORT_DATE;
  }

  showError(error: string): string {
    return this.names ? (FRENCH_ERRORS[error] ?? error) : error;
  }

  /** Reads what a person typed: =formulas, numbers, dates, percentages, TRUE; an apostrophe in front makes it text. */
  read(text: string): Typed {
    if (text === '') return { value: null };
    if (text.startsWith("'")) return { value: text.slice(1) };
    if (/^[=+-]./.test(text) && (text.startsWith('=') || this.number(text) === undefined))
      return { formula: this.englishFormula(text.startsWith('=') ? text : `=${text}`) };
    return this.number(text) ?? { value: text };
  }

  private number(text: string): Typed | undefined {
    const spaced = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, this.groupSeparator);
    const parsed = parseValue(spaced, { locale: this.tag });
    if (!parsed) return undefined;
    if (this.tag === 'fr-FR' && /€$/.test(spaced))
      return { ...parsed, numberFormat: /,\d/.test(spaced) ? '#,##0.00 "€"' : '#,##0 "€"' };
    const { value } = parsed;
    if (typeof value === 'boolean' || !('formatId' in parsed) || !parsed.formatId) return { value };
    return { value, numberFormat: getFormatFromId(parsed.formatId) };
  }
}

/** The short date of whoever opens the workbook, whatever the code says. */
export const SHORT_DATE = 'm/d/yyyy';

const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
  '#CALC!': '#CALCUL!',
  '#BUSY!': '#OCCUPÉ!',
};
