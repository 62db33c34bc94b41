import { PRICE_BOOK_DATE } from '../catalog/priceBook';
import { functionNamed } from '../functions/catalogue';
import { parameterName } from '../functions/cellError';
import { functionTexts } from '../functions/functionTexts';
import { serialOf } from '../functions/isoDate';
import { plainExample } from '../functions/plainExample';
import { colon } from '../text/colon';
import type { Language } from '../text/language';
import type { Conversion } from './conversion';
import { grouped } from './grouped';
import type { NamedLambda } from './lambdas';
import type { PriceUse } from './prices';
import {
  methodWords,
  priceLabel,
  priceMark,
  priceUnit,
  reasonText,
  sharingWords,
  valueText,
  whereText,
} from './words';
import type { NewCell, NewSheet } from './workbook';

export interface MethodOptions {
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly date: string;
  /** «MLCOST 1.2.3» */
  readonly producer: string;
}

type Row = readonly NewCell[];
const words = (value: string, style?: NewCell['style']): NewCell => ({ value, ...(style && { style }) });
const wrapped = (value: string) => words(value, 'wrapped');
const header = (...titles: string[]): Row => titles.map((title) => words(title, 'header'));
const day = (date: string): NewCell => ({ value: serialOf(date), style: 'date' });

/** How the figures are made, for readers without the add-in: what was converted, functions, assumptions, prices. */
export function methodSheet(
  name: string,
  conversions: readonly Conversion[],
  lambdas: readonly NamedLambda[],
  options: MethodOptions,
): NewSheet {
  const say = sharingWords[options.language].method;
  const own = methodWords(options.language);
  return {
    name,
    isHidden: false,
    widths: [44, 70, 34, 70, 14, 50, 14],
    frozenRows: 2,
    rows: [
      [words(say.title, 'title')],
      [words(say.purpose)],
      [],
      [words(own.about, 'title')],
      [wrapped(own.madeWith), wrapped(options.producer)],
      [wrapped(own.priceBook), day(PRICE_BOOK_DATE)],
      [wrapped(say.convertedOn), day(options.date)],
      [wrapped(own.amounts), wrapped(own.amountsText)],
      [wrapped(say.back), wrapped(say.backText)],
      [],
      [words(say.converted, 'title')],
      ...countRows(conversions, options.language),
      [],
      [words(say.notLive, 'title')],
      ...notLiveRows(conversions, options.language),
      ...section(
        own.functions,
        header(own.function, own.meaning, own.where, own.plain),
        functionRows(conversions, options.language),
      ),
      ...section(
        say.lambdas,
        header(say.name, own.plain),
        lambdas.map(({ name: called, formula }) => [wrapped(called), wrapped(`=${formula}`)]),
      ),
      ...section(
        say.assumptions,
        header(own.function, say.argument, say.taken),
        defaultRows(conversions, options.language),
      ),
      ...section(
        say.prices,
        header(say.price, say.whereColumn, own.amounts, say.source, say.asOf, say.kind),
        priceRows(conversions, options.language),
      ),
    ],
  };
}

/** A table with its title; nothing where it would be empty. */
function section(title: string, titles: Row, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [[], [words(title, 'title')], titles, ...rows];
}

function countRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const say = sharingWords[language].method;
  const count = (wanted: keyof typeof say.counts) =>
    conversions.filter((conversion) => (isSpill(conversion) ? 'spill' : conversion.how) === wanted).length;
  return (['live', 'partly', 'value', 'left', 'spill'] as const)
    .filter((how) => how === 'live' || count(how) > 0)
    .map((how) => [wrapped(say.counts[how]), { value: count(how), style: 'wrapped' }]);
}

/** A formula without MLCOST, changed only because it used the cells of one. */
export const isSpill = ({ how, functions }: Conversion) => how === 'live' && functions.length === 0;

function notLiveRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const say = sharingWords[language].method;
  const notLive = conversions.filter(({ how }) => how !== 'live');
  if (notLive.length === 0) return [[words(say.notLiveNone)]];
  return [
    header(say.whereColumn, say.why, sharingWords[language].how.value, say.was),
    ...notLive.map(({ source, how, reason }) => [
      wrapped(whereText(source, language)),
      wrapped(reason ? reasonText(reason, language) : sharingWords[language].how[how]),
      wrapped(valueText(source.values?.[0]?.[0] ?? null, language)),
      wrapped(`=${source.text}`),
    ]),
  ];
}

const MOST_PLACES = 12;

function functionRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const uses = conversions.flatMap(({ functions, source }) => functions.map((name) => ({ name, source })));
  return [...grouped(uses, ({ name }) => name)].map(([name, places]) => [
    wrapped(`MLCOST.${name}`),
    wrapped(functionTexts[language][name]?.description ?? ''),
    wrapped(listed(places.map(({ source }) => whereText(source, language)))),
    wrapped(plainExample(name, language)),
  ]);
}

const listed = (where: readonly string[]) =>
  where.length > MOST_PLACES
    ? `${where.slice(0, MOST_PLACES).join(', ')}… (${where.length})`
    : where.join(', ');

function defaultRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const names = [...new Set(conversions.flatMap(({ functions }) => functions))];
  return names.flatMap((name) =>
    Object.entries(functionNamed(name)?.parameters ?? {}).flatMap(([id, parameter]): Row[] => {
      const taken = 'default' in parameter ? parameter.default : undefined;
      if (taken === undefined) return [];
      const value =
        typeof taken === 'object'
          ? wrapped(`=${taken.plain.replace(/[a-z]\w*/gi, (id: string) => parameterName(id, language))}`)
          : ({ value: taken, style: 'wrapped' } as const);
      return [[wrapped(`MLCOST.${name}`), wrapped(parameterName(id, language)), value]];
    }),
  );
}

function priceRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const uses = conversions.flatMap(({ prices, source }) =>
    prices.map(({ record }) => ({ record, where: whereText(source, language) })),
  );
  const byRecord = grouped(uses, ({ record }) => `${record.key} ${record.asOf}`);
  return [...byRecord.values()].flatMap((group) =>
    group[0] ? [priceRow(group[0].record, group, language)] : [],
  );
}

function priceRow(
  record: PriceUse['record'],
  uses: readonly { readonly where: string }[],
  language: Language,
): Row {
  return [
    wrapped(`${record.key}${colon[language]}${priceLabel(record.key, language)}`),
    wrapped(listed([...new Set(uses.map(({ where }) => where))])),
    wrapped(`${valueText(record.value, language)} ${priceUnit(record.currency, record.unit, language)}`),
    wrapped(record.source),
    day(record.asOf),
    wrapped(priceMark(record.mark, language)),
  ];
}
