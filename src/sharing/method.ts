import { PRICE_BOOK_DATE } from '../catalog/priceBook';
import { keptTogether } from '../budget/sheets/pages';
import { functionNamed } from '../functions/catalogue';
import { parameterName } from '../functions/cellError';
import { functionTexts } from '../functions/functionTexts';
import { serialOf } from '../functions/isoDate';
import type { Parameter } from '../functions/parameters';
import { plainExample } from '../functions/plainExample';
import { colon } from '../text/colon';
import type { Language } from '../text/language';
import type { Conversion } from './conversion';
import { grouped } from './grouped';
import type { Lambdas, NamedLambda } from './lambdas';
import { omittedArguments } from './omittedArguments';
import { placesText } from './placesText';
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

interface Row {
  readonly cells: readonly NewCell[];
  readonly startsPage?: boolean;
}
const row = (...cells: NewCell[]): Row => ({ cells });
const styled = (value: string, style: NewCell['style'] = 'wrapped'): NewCell => ({ value, style });
const words = (...values: string[]): Row => row(...values.map((value) => styled(value)));
const day = (date: string): NewCell => ({ value: serialOf(date), style: 'text', format: 'date' });

const COLUMNS = [26, 44, 28, 62, 30].map((width) => ({ width }));

/**
 * How the figures are made, for readers without the add-in: what was converted, prices, functions, values taken.
 *
 * The functions come last, and their header on every page from there on.
 */
export function methodSheet(
  name: string,
  conversions: readonly Conversion[],
  lambdas: Lambdas,
  options: MethodOptions,
): NewSheet {
  const { language } = options;
  const say = sharingWords[language].method;
  const own = methodWords(language);
  const top = [row(styled(say.title, 'title')), row(styled(say.purpose, 'subtitle'))];
  const sections = [
    aboutRows(options),
    section(say.converted, [], countRows(conversions, language)),
    notLiveRows(conversions, language),
    section(
      say.prices,
      [say.price, say.source, say.whereColumn, say.amount, say.asOf],
      priceRows(conversions, language),
    ),
    section(
      say.lambdas,
      [say.name, own.meaning, own.where, own.plain],
      [...lambdas].map(([called, lambda]) => lambdaRow(called, lambda, conversions, language)),
    ),
  ];
  const functions = section(
    own.functions,
    [own.function, own.meaning, own.where, own.plain, say.assumptions],
    functionRows(conversions, language),
  );
  const isHeader = ({ cells }: Row) => cells[0]?.style === 'header';
  const rows = [
    ...top,
    ...keptTogether(COLUMNS, { above: top, repeated: functions.filter(isHeader) }, [
      ...sections,
      ...inPieces(functions),
    ]),
  ];
  const header = 1 + rows.findLastIndex(isHeader);
  return {
    name,
    columns: COLUMNS,
    rows: rows.map(({ cells }) => cells),
    frozen: { rows: top.length, columns: 0 },
    print: { titleRows: [header, header], columns: COLUMNS.length },
    pageStarts: rows.flatMap(({ startsPage }, index) => (startsPage ? [index] : [])),
  };
}

/** Rows under their heading; nothing where there are none. */
function section(title: string, titles: readonly string[], rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) return [];
  const header = titles.length === 0 ? [] : [row(...titles.map((each) => styled(each, 'header')))];
  return [row(), row(styled(title, 'heading')), ...header, ...rows];
}

/** A table that may go on on the next page after each of its rows but the first. */
const inPieces = (rows: readonly Row[]) => [rows.slice(0, 4), ...rows.slice(4).map((each) => [each])];

function aboutRows({ language, date, producer }: MethodOptions): readonly Row[] {
  const say = sharingWords[language].method;
  const own = methodWords(language);
  return section(
    own.about,
    [],
    [
      words(own.madeWith, producer),
      row(styled(own.priceBook), day(PRICE_BOOK_DATE)),
      row(styled(say.convertedOn), day(date)),
      words(own.amounts, own.amountsText),
      words(say.back, say.backText),
    ],
  );
}

function countRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const say = sharingWords[language].method;
  const count = (wanted: keyof typeof say.counts) =>
    conversions.filter((conversion) => (isSpill(conversion) ? 'spill' : conversion.how) === wanted).length;
  return (['live', 'partly', 'value', 'left', 'spill'] as const)
    .filter((how) => how === 'live' || count(how) > 0)
    .map((how) => row({ value: count(how), style: 'text' }, styled(say.counts[how])));
}

/** A formula without MLCOST, changed only because it used the cells of one. */
export const isSpill = ({ how, functions }: Conversion) => how === 'live' && functions.length === 0;

function notLiveRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const say = sharingWords[language].method;
  const { how: hows } = sharingWords[language];
  const notLive = conversions.filter(({ how }) => how !== 'live');
  if (notLive.length === 0) return section(say.notLive, [], [row(styled(say.notLiveNone, 'sentence'))]);
  return section(
    say.notLive,
    [say.whereColumn, say.why, say.value, say.was],
    notLive.map(({ source, how, reason }) =>
      words(
        whereText(source, language),
        reason ? reasonText(reason, language) : hows[how],
        valueText(source.values?.[0]?.[0] ?? null, language),
        `=${source.text}`,
      ),
    ),
  );
}

function lambdaRow(
  called: string,
  { name, formula }: NamedLambda,
  conversions: readonly Conversion[],
  language: Language,
): Row {
  const callers = conversions.filter(({ lambdas }) => lambdas.includes(name));
  return words(name, meaningOf(called, language), placesText(callers, language), `=${formula}`);
}

const meaningOf = (name: string, language: Language) => functionTexts[language][name]?.description ?? '';

function functionRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const omitted = omittedArguments(conversions.flatMap(({ source }) => source.formula ?? []));
  const uses = conversions.flatMap((conversion) =>
    conversion.functions.map((name) => ({ name, conversion })),
  );
  return [...grouped(uses, ({ name }) => name)].map(([name, callers]) =>
    words(
      `MLCOST.${name}`,
      meaningOf(name, language),
      placesText(
        callers.map(({ conversion }) => conversion),
        language,
      ),
      plainExample(name, language) || sharingWords[language].method.seeLedger,
      [...(omitted.get(name) ?? [])].map((id) => defaultText(name, id, language)).join('\n'),
    ),
  );
}

/** «years = 3», or what the other arguments give. */
function defaultText(functionName: string, id: string, language: Language): string {
  const parameters: Readonly<Record<string, Parameter>> = functionNamed(functionName)?.parameters ?? {};
  const parameter = parameters[id];
  const taken = parameter && 'default' in parameter ? parameter.default : undefined;
  if (taken === undefined) return '';
  const value =
    typeof taken === 'object'
      ? taken.plain.replace(/[a-z]\w*/gi, (name: string) => parameterName(name, language))
      : valueText(taken, language);
  return `${parameterName(id, language)} = ${value}`;
}

function priceRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
  const uses = conversions.flatMap((conversion) =>
    conversion.prices.map(({ record }) => ({ record, conversion })),
  );
  const byRecord = grouped(uses, ({ record }) => `${record.key} ${record.asOf}`);
  return [...byRecord.values()].flatMap((group) =>
    group[0]
      ? [
          priceRow(
            group[0].record,
            group.map(({ conversion }) => conversion),
            language,
          ),
        ]
      : [],
  );
}

function priceRow(record: PriceUse['record'], callers: readonly Conversion[], language: Language): Row {
  const amount = `${valueText(record.value, language)} ${priceUnit(record.currency, record.unit, language)}`;
  return row(
    styled(`${record.key}${colon[language]}${priceLabel(record.key, language)}`),
    styled(record.source),
    styled(placesText([...new Set(callers)], language)),
    styled(`${amount} (${priceMark(record.mark, language)})`),
    day(record.asOf),
  );
}
