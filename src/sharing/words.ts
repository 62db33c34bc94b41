import { plainReasons } from '../functions/functionTexts';
import { budget as budgetEn } from '../text/en/budget';
import { formulaCli as formulaEn } from '../text/en/formulaCli';
import { priceLabels as labelsEn } from '../text/en/priceLabels';
import { sharing as en } from '../text/en/sharing';
import { budget as budgetFr } from '../text/fr/budget';
import { formulaCli as formulaFr } from '../text/fr/formulaCli';
import { priceLabels as labelsFr } from '../text/fr/priceLabels';
import { sharing as fr } from '../text/fr/sharing';
import { colon } from '../text/colon';
import type { Language } from '../text/language';
import { addressOf } from './a1';
import { isError } from './evaluate';
import type { PriceUse } from './prices';
import type { Reason } from './reason';
import type { Source } from './source';
import type { CellValue } from './workbook';

export const sharingWords = { en, fr };
const budgetWords = { en: budgetEn, fr: budgetFr };
const formulaWords = { en: formulaEn, fr: formulaFr };
const priceLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: labelsEn,
  fr: labelsFr,
};

/** Why a formula became a value or was left, as part of a sentence. */
export function reasonText(reason: Reason, language: Language): string {
  const { reasons: say } = sharingWords[language];
  const { noPlain, unknownFunction } = formulaWords[language];
  const within = (sentence: string) =>
    sentence.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  switch (reason.kind) {
    case 'function':
      return `${reason.name}${colon[language]}${within(plainReasons[language][reason.reason])}`;
    case 'arguments':
    case 'array':
      return noPlain[reason.kind](reason.name);
    case 'unknown':
      return within(unknownFunction(reason.name));
    case 'unresolved':
    case 'circularName':
    case 'brokenName':
      return say[reason.kind](reason.what);
    case 'differs':
      return say.differs(valueText(reason.before, language), valueText(reason.after, language));
    case 'onlyFormula':
      return say.onlyFormula(reasonText(reason.because, language));
    default:
      return say[reason.kind];
  }
}

export function valueText(value: CellValue, language: Language): string {
  if (isError(value)) return sharingWords[language].error(value.error);
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(value);
  return value === null ? '–' : String(value);
}

/** Where a formula stands, in words. */
export function whereText({ target, home }: Pick<Source, 'target' | 'home'>, language: Language): string {
  const say = sharingWords[language].targets;
  switch (target.kind) {
    case 'cell':
      return addressOf(home);
    case 'name':
      return say.name(target.name);
    case 'rule':
      return say[target.rule.kind](addressOf(home));
    case 'column':
      return say.column(target.table, target.column);
  }
}

export function priceNote({ call, value, field, record }: PriceUse, language: Language): string {
  const unit = priceUnit(record.currency, record.unit, language);
  const amount = field === 'price' ? `${valueText(value, language)} ${unit}` : String(value);
  const label = `${record.key} (${priceLabel(record.key, language)})`;
  return sharingWords[language].notes.price(call, label, amount, record.asOf, record.source);
}

export const priceLabel = (key: string, language: Language) => priceLabels[language][key] ?? key;

export function priceUnit(currency: string | undefined, unit: string, language: Language): string {
  const units: Readonly<Record<string, string>> = budgetWords[language].priceUnits;
  return [currency, units[unit] ?? unit.replaceAll('_', ' ')].filter(Boolean).join(' ');
}

export const priceMark = (mark: PriceUse['record']['mark'], language: Language) =>
  budgetWords[language].marks[mark];

/** The words about method that every budget carries too. */
export const methodWords = (language: Language) => budgetWords[language].method;
