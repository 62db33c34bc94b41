import { PRICE_BOOK_DATE } from '../catalog/priceBook';
import { keptTogether } from '../budget/sheets/pages';
import type { Language } from '../text/language';
import type { Conversion } from './conversion';
import type { Lambdas } from './lambdas';
import { day, functionRows, lambdaRows, priceRows, type Row, row, styled, words } from './methodTables';
import { methodWords, reasonText, sharingWords, valueText, whereText } from './words';
import type { NewSheet } from './workbook';

export interface MethodOptions {
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly date: string;
  /** «MLCOST 1.2.3» */
  readonly producer: string;
}

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
      lambdaRows(lambdas, conversions, language),
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
      row(styled(own.priceBook), day(PRICE_BOOK_DATE, language)),
      row(styled(say.convertedOn), day(date, language)),
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
