import type { Language } from '../../text/language';
import { causeText, type Telling } from './causeText';
import { change, type Comparison } from './comparison';

/** Causes that are named, at most; and what share of all movement may stay unnamed before that. */
const MOST = 3;
const SMALL = 0.05;

/** The comparison in one sentence: «+€8,400: three annotators instead of one.» */
export function comparisonSentence({ total, causes, withoutEffect }: Comparison, told: Telling): string {
  const { own, currency, language } = told;
  const sum = moneyText(total.after, currency, language);
  if (causes.length === 0) return (withoutEffect.length > 0 ? own.sameTotal : own.same)(sum);
  const [only] = causes;
  if (causes.length === 1 && only)
    return own.sentence(signedText(change(total), told), causeText(only, told));
  const named = causes.slice(0, countToName(causes.map(({ effect }) => Math.abs(effect))));
  const rest = causes.slice(named.length);
  const parts = [
    ...named.map((cause) => own.withEffect(causeText(cause, told), signedText(cause.effect, told))),
    ...(rest.length > 0
      ? [
          own.rest(
            rest.length,
            signedText(
              rest.reduce((whole, { effect }) => whole + effect, 0),
              told,
            ),
          ),
        ]
      : []),
  ].join(own.separator);
  return Math.abs(change(total)) < 0.005
    ? own.offset(sum, parts)
    : own.sentence(signedText(change(total), told), parts);
}

function countToName(sizes: readonly number[]): number {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let rest = whole;
  const enough = sizes.findIndex((size) => (rest -= size) <= SMALL * whole);
  return Math.min(MOST, enough + 1);
}

/** Money with its sign, in whole units unless it is little. */
export const signedText = (value: number, { currency, language }: Pick<Telling, 'currency' | 'language'>) =>
  moneyText(value, currency, language, 'exceptZero').replace('-', '−');

export const moneyText = (
  value: number,
  currency: string,
  language: Language,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    signDisplay,
    maximumFractionDigits: Math.abs(value) < 10 && value !== 0 ? 2 : 0,
  }).format(value);
