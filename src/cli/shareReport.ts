import { addressOf } from '../sharing/a1';
import type { Finding } from '../sharing/check/finding';
import type { Conversion } from '../sharing/conversion';
import { grouped } from '../sharing/grouped';
import type { Conflict, Restoration } from '../sharing/restore';
import { priceNote, reasonText, sharingWords, whereText } from '../sharing/words';
import { colon } from '../text/colon';
import type { Language } from '../text/language';
import { shareWords } from './shareWords';

type ShareReport = ReturnType<typeof shareReport>;
type RestoreReport = ReturnType<typeof restoreReport>;
type CheckReport = ReturnType<typeof checkReport>;

/** What became of each formula, as data. */
export function shareReport(conversions: readonly Conversion[], language: Language) {
  const count = (...wanted: Conversion['how'][]) =>
    conversions.filter(({ how }) => wanted.includes(how)).length;
  return {
    live: count('live'),
    values: count('partly', 'value'),
    left: count('left'),
    called: conversions.filter(({ lambdas }) => lambdas.length > 0).length,
    formulas: conversions.map(({ source, how, reason, cells, prices, lambdas }) => ({
      where: whereText(source, language),
      how,
      formula: `=${source.text}`,
      ...(how !== 'left' && { written: cells.map((row) => row.map((cell) => cell && `=${cell}`)) }),
      ...(reason && { kind: reason.kind, reason: reasonText(reason, language) }),
      ...(lambdas.length > 0 && { calls: lambdas }),
      ...(prices.length > 0 && { prices: prices.map((use) => priceNote(use, language)) }),
    })),
  };
}

export function shareText({ live, values, left, called, formulas }: ShareReport, language: Language): string {
  const say = shareWords[language];
  const figure = new Intl.NumberFormat(language);
  const { how: words } = sharingWords[language];
  const notLive = formulas.filter(({ how }) => how !== 'live');
  return [
    say.converted(figure.format(live), figure.format(values), figure.format(left)),
    ...(called > 0 ? [say.called(figure.format(called))] : []),
    ...notLive.map(
      ({ where, how, reason = '', formula }) =>
        `  ${where}  ${words[how]}${colon[language]}${reason}  ${formula}`,
    ),
  ].join('\n');
}

export function restoreReport({ restored, conflicts }: Restoration, language: Language) {
  return {
    restored: restored.map(({ where, formula }) => ({ where, formula: `=${formula}` })),
    conflicts: conflicts.map((conflict) => ({
      where: conflict.place ? addressOf(conflict.place) : conflict.where,
      kind: conflict.kind,
      reason: conflictText(conflict, language),
      formula: conflict.original,
      written: conflict.written,
      ...(conflict.found !== undefined && { found: conflict.found }),
    })),
  };
}

function conflictText({ kind, needs = '' }: Conflict, language: Language): string {
  const say = sharingWords[language].conflicts;
  return kind === 'needs' ? say.needs(needs) : say[kind];
}

export function restoreText({ restored, conflicts }: RestoreReport, language: Language): string {
  const say = shareWords[language];
  const versions = ({ formula, written, found }: (typeof conflicts)[number]) =>
    [
      [say.conflictWas, formula],
      [say.conflictWritten, written],
      [say.conflictFound, found],
    ].flatMap(([what, text]) => (text ? [`    ${what}${colon[language]}${text}`] : []));
  return [
    say.restored(String(restored.length), String(conflicts.length)),
    ...conflicts.flatMap((conflict) => [`  ${conflict.where}  ${conflict.reason}`, ...versions(conflict)]),
  ].join('\n');
}

export function checkReport(findings: readonly Finding[], language: Language) {
  return findings.map(({ kind, place, detail }) => ({
    kind,
    ...(place && { where: addressOf(place) }),
    says: sharingWords[language].check[kind].says(detail),
    todo: sharingWords[language].check[kind].todo,
  }));
}

/** The findings under what is to be done about them. */
export function checkText(report: CheckReport, language: Language): string {
  const say = shareWords[language];
  if (report.length === 0) return say.clean;
  const groups = grouped(report, ({ todo }) => todo);
  return [
    say.found(String(report.length)),
    ...[...groups].flatMap(([todo, findings]) => [
      `  ${todo}`,
      ...findings.map(({ where, says }) => `    ${where === undefined ? '' : `${where}  `}${says}`),
    ]),
  ].join('\n');
}
