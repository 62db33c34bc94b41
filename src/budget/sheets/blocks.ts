import { type Draft, textInput } from '../draft';
import { blankRow, type Cell, type Format, row, type Row, type Style, words } from '../workbook';

/** A heading in the second column, with a blank row before it. */
export const heading = (text: string): readonly Row[] => [blankRow, row(null, words(text, 'heading'))];

/** The same at the top of a printed page, so that the table below it stays together. */
export const pageHeading = (text: string): readonly Row[] => [
  { cells: [], startsPage: true },
  row(null, words(text, 'heading')),
];

export const headers = (titles: readonly (string | null)[]): Row =>
  row(...titles.map((title) => (title === null ? null : words(title, 'header'))));

/** The titles of an Excel table, whose range begins with them. */
export const tableHeaders = (titles: readonly string[], id: string): Row =>
  row(...titles.map((title, index) => ({ ...words(title, 'header'), ...(index === 0 && { id }) })));

export const calculated = (id: string, formula: string, format: Format = 'cents'): Cell => ({
  id,
  formula,
  style: 'calculated',
  format,
});

export const totalCell = (id: string, formula: string): Cell => ({
  id,
  formula,
  style: 'total',
  format: 'cents',
});

/** OK or not, coloured. */
export function checkCell({ say }: Draft, id: string, condition: string): Cell {
  const { ok, wrong } = say.summary;
  return {
    id,
    formula: `IF(${condition},"${ok}","${wrong}")`,
    style: 'check',
    flag: { good: ok, bad: wrong },
  };
}

/** Equal to half a cent. */
export const near = (one: string, other: string): string => `ABS(${one}-(${other}))<0.005`;

/** A cell in which people pick one of a list. */
export function choice(draft: Draft, name: string, value: string, range: string): Cell {
  return {
    ...textInput(draft, name, value),
    validation: { kind: 'list', range, message: draft.say.messages.list },
  };
}

/** Cells of one look with nothing in them: a text beside them may run on over them. */
export const empty = (style: Style, count: number): readonly Cell[] =>
  Array.from({ length: count }, () => words('', style));

/** Empty cells for people to fill in. */
export const free = (...formats: (Format | undefined)[]): readonly Cell[] =>
  formats.map((format) => ({ value: '', style: 'inputText', ...(format && { format }) }));

/** Project, version and date, on every sheet that may be printed alone. */
export function subtitle({ say, currency }: Draft): string {
  const { version, amountsIn, withoutVat } = say.summary.subtitle;
  return `PROJECT_NAME&" · ${version}"&VERSION&"${amountsIn}${currency}${withoutVat}"`;
}
