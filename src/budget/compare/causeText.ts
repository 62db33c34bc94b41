import type { Currency } from '../../catalog/record';
import type { Language } from '../../text/language';
import { type BudgetWords, draftOf } from '../draft';
import { everyProject } from '../projects';
import { LINES, type Project, type Role } from '../project';
import { modelOptions } from './budgetModel';
import type { Cause, ChangedInput, Comparison } from './comparison';
import {
  type ComparisonWords,
  comparisonWords,
  type InputWords,
  inputWords,
  lineWords,
  withSmallInitial,
} from './inputWords';

/** All that it takes to say a comparison in a language. */
export interface Telling {
  readonly language: Language;
  readonly currency: string;
  readonly own: ComparisonWords;
  readonly say: BudgetWords;
  readonly inputs: ReadonlyMap<string, InputWords>;
}

export function telling({ after, currency, notByDriver }: Comparison, language: Language): Telling {
  const project = (everyProject as Readonly<Record<string, Project>>)[after.project] ?? everyProject.blank;
  return {
    language,
    currency,
    own: comparisonWords[language],
    say: draftOf({ ...modelOptions(project, 'EUR'), language }).say,
    inputs: notByDriver ? new Map() : inputWords(language, project, currency as Currency),
  };
}

/** A cause in words people use: «three annotators instead of one». */
export function causeText(cause: Cause, told: Telling): string {
  const { own, say } = told;
  switch (cause.kind) {
    case 'input':
      return inputText(cause, told);
    case 'rows':
      return own.rows(say.phases[cause.phase].sheet);
    case 'total':
      return own.totalByHand();
    case 'line':
      return own.quoted(lineWords(cause.line, say, own).label);
    default:
      return own[cause.kind](lineWords(cause.line, say, own).label);
  }
}

function inputText(cause: ChangedInput, told: Telling): string {
  const { own, say } = told;
  const { input } = cause;
  const words = told.inputs.get(input);
  const [before, after] = [contentText(cause.before, cause, told), contentText(cause.after, cause, told)];
  if (words?.options.size)
    return own.forLine(own.instead(own.quoted(after), own.quoted(before)), words.label);
  if (input in say.resources.roles && words) {
    const day = own.dayOf(withSmallInitial(say.resources.roles[input as Role]));
    return own.at(day, after, before);
  }
  const [line = '', driver = ''] = input.split(/_(.*)/s);
  const noun = own.counted[input] ?? (input.includes('_other_') ? undefined : own.counted[driver]);
  if (noun && typeof cause.before === 'number' && typeof cause.after === 'number') {
    const counted = countedText([cause.after, cause.before], noun, told);
    return driver === 'quantity' ? own.forLine(counted, lineWords(line, say, own).label) : counted;
  }
  const label = words?.label ?? input;
  if (input.startsWith('PRICE_')) return own.at(own.quoted(label), after, before);
  const text = own.at(withSmallInitial(label), after, before);
  return line in LINES ? own.forLine(text, lineWords(line, say, own).label) : text;
}

/** «three annotators instead of one»: both numbers in words where both are small and whole. */
function countedText(
  [after, before]: readonly [number, number],
  [one, singular, plural]: readonly [one: string, singular: string, plural: string],
  { own, language }: Telling,
): string {
  const inWords = (count: number) => (count === 1 ? one : own.numbers[count - 2]);
  const written = [after, before].map(inWords);
  const [to, from] = written.every((word) => word !== undefined)
    ? written
    : [after, before].map((count) => numberText(count, language));
  return own.counts(to ?? '', own.noun(after, singular, plural), from ?? '');
}

/** What a cell holds, as people read it: with its unit where it is money. */
function contentText(content: number | string, { input }: ChangedInput, told: Telling): string {
  const { inputs, language } = told;
  const words = inputs.get(input);
  if (typeof content === 'string') return words?.options.get(content) ?? content;
  if (words?.format === 'share' || words?.format === 'fraction')
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(content);
  const [currency = ''] = words?.unit.split(' ') ?? [];
  return /^[A-Z]{3}$/.test(currency) ? priceText(content, currency, language) : numberText(content, language);
}

export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 6 }).format(value);

const priceText = (value: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    ...(Number.isInteger(value)
      ? { maximumFractionDigits: 0 }
      : { minimumFractionDigits: 2, maximumFractionDigits: 4 }),
  }).format(value);
