import { isDateFormat, isPercentFormat } from 'numfmt';
import { isError } from '../../../engine';
import { isFormula, type Language, type Sheet } from '../../workbook';

const DATES = { 'en-US': 'm/d/yyyy', 'fr-FR': 'dd/mm/yyyy' } as const;

/** What is in a cell as one would type it: what the formula bar shows, and what F2 puts into the cell. */
export function entryText(sheet: Sheet, row: number, column: number, language: Language): string {
  const content = sheet.content(row, column);
  if (content === undefined) return '';
  if (isFormula(content)) return language.localFormula(content.formula);
  if (isError(content)) return language.showError(content.error);
  if (typeof content === 'number')
    return numberText(content, sheet.format(row, column).numberFormat, language);
  if (typeof content === 'boolean') return language.show(content, 'General');
  const read = language.read(content);
  return 'formula' in read || read.value !== content ? `'${content}` : content;
}

function numberText(value: number, numberFormat: string, language: Language): string {
  const plain = (number: number) => String(number).replace('.', language.decimalSeparator);
  if (isPercentFormat(numberFormat)) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return isDateFormat(numberFormat) ? language.show(value, DATES[language.tag]) : plain(value);
}
