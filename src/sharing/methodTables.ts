import { formatIn } from '../budget/look';
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
import type { Lambdas } from './lambdas';
import { omittedArguments } from './omittedArguments';
import { placesText } from './placesText';
import type { PriceUse } from './prices';
import { priceLabel, priceMark, priceUnit, sharingWords, valueText } from './words';
import type { NewCell } from './workbook';

/** A row of the Method sheet. */
export interface Row {
  readonly cells: readonly NewCell[];
  readonly startsPage?: boolean;
}
export const row = (...cells: NewCell[]): Row => ({ cells });
export const styled = (value: string, style: NewCell['style'] = 'wrapped'): NewCell => ({ value, style });
export const words = (...values: string[]): Row => row(...values.map((value) => styled(value)));
export const day = (date: string, language: Language): NewCell => ({
  value: serialOf(date),
  style: 'text',
  format: formatIn(language, 'date'),
});

export function lambdaRows(
  lambdas: Lambdas,
  conversions: readonly Conversion[],
  language: Language,
): readonly Row[] {
  return [...lambdas].map(([called, { name, formula }]) => {
    const callers = conversions.filter((conversion) => conversion.lambdas.includes(name));
    return words(name, meaningOf(called, language), placesText(callers, language), `=${formula}`);
  });
}

const meaningOf = (name: string, language: Language) => functionTexts[language][name]?.description ?? '';

export function functionRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
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

export function priceRows(conversions: readonly Conversion[], language: Language): readonly Row[] {
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
    day(record.asOf, language),
  );
}
