import { freeNumber, numbered, type Taken } from '../../freeTitles';
import { type LaidOutWorkbook, layout } from '../../layout';
import { blankRow, row, type Row, type Sheet, words } from '../../workbook';
import { type Telling, telling } from '../causeText';
import type { Comparison, Difference } from '../comparison';
import { comparisonSentence } from '../comparisonSentence';
import { lineWords } from '../inputWords';
import { causeRanges, causeRows, withoutEffectRows } from './causeRows';
import { isLinked, linkedSheets, type Sources } from './links';
import { noteRows, sideText } from './noteRows';
import { amountHeaders, differenceRow, isMoved, textRows, WIDTHS } from './rows';

export interface ComparisonSheetOptions {
  readonly comparison: Comparison;
  readonly sources: Sources;
  readonly language: Telling['language'];
  /** Names that the workbook it goes into has already given away. */
  readonly taken: Taken;
  readonly producer: string;
}

/** Id of the one sheet, and the name of the change of the total on it. */
export const COMPARISON = 'comparison';

/** The comparison as a sheet with its addresses, ready to be drawn into the workbook of the budgets. */
export function comparisonWorkbook(options: ComparisonSheetOptions): LaidOutWorkbook {
  const { comparison, sources, language, taken, producer } = options;
  const told = telling(comparison, language);
  const sheet = comparisonSheet(comparison, sources, told);
  const workbook = layout(
    {
      title: told.own.sheet.heading(comparison.after.name),
      subject: '',
      author: '',
      producer,
      language,
      date: comparison.after.date,
      sheets: [numbered(sheet, freeNumber([sheet], taken)), ...linkedSheets(sources)],
    },
    'plain',
  );
  return { ...workbook, sheets: workbook.sheets.filter((each) => !isLinked(each)) };
}

function comparisonSheet(comparison: Comparison, sources: Sources, told: Telling): Sheet {
  const { own } = told;
  const { sheet } = own;
  const { currency, after, withoutEffect } = comparison;
  const sides = (['before', 'after'] as const).map((side) => sideText(comparison, sources, side, told));
  return {
    id: COMPARISON,
    title: sheet.title,
    tab: 'summary',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 2, columns: 1 },
    print: { titleRows: [1, 2], columns: WIDTHS.length, portrait: true },
    ranges: causeRanges(comparison),
    charts: [],
    rows: [
      row(words(sheet.heading(after.name), 'title')),
      row(words(sheet.subtitle(sides[0] ?? '', sides[1] ?? '', currency), 'subtitle')),
      blankRow,
      ...textRows(comparisonSentence(comparison, told), 'figureText'),
      ...section(sheet.causes, causeRows(comparison, sources, told)),
      ...section(sheet.figures, figureRows(comparison, sources, told)),
      ...section(sheet.lines, lineRows(comparison, sources, told)),
      ...(withoutEffect.length > 0
        ? section(sheet.withoutEffect, withoutEffectRows(comparison, sources, told))
        : []),
      ...section(sheet.notes, noteRows(comparison, sources, told)),
    ],
  };
}

const section = (title: string, rows: readonly Row[]): readonly Row[] => [
  blankRow,
  row(words(title, 'heading')),
  ...rows,
];

function figureRows(
  { total, confident, byPhase, byCostType, rate }: Comparison,
  sources: Sources,
  told: Telling,
): readonly Row[] {
  const { own, say } = told;
  const figure = (difference: Difference, label: string, name: string, isTotal = false) =>
    differenceRow(sources, difference, { label, name, rate, isTotal });
  return [
    amountHeaders(told, own.sheet.figure),
    ...byPhase.map((phase) =>
      figure(phase, own.sheet.ofPhase(say.phases[phase.id].name), `phase_total_${phase.id}`),
    ),
    ...byCostType.map((type) =>
      figure(type, own.sheet.ofType(say.costTypes[type.id].name), `total_${type.id}`),
    ),
    ...(confident ? [figure(confident, own.sheet.confident, 'budget_confident')] : []),
    figure(total, own.sheet.base, 'budget_base', true),
  ];
}

/** Lines that differ one by one, all others in one row, so that the table adds up to the totals. */
function lineRows({ lines, rate }: Comparison, sources: Sources, told: Telling): readonly Row[] {
  const { own, say } = told;
  const moved = lines.filter(isMoved);
  const sum = (side: string) => ['0', ...moved.map(({ id }) => `comparison_${id}_${side}`)].join('+');
  const money = (formula: string, id?: string) =>
    ({ ...(id && { id }), formula, style: 'calculated', format: 'money' }) as const;
  const rest = (side: string) =>
    money(`ROUND(comparison_total_${side}-(${sum(side)}),6)`, `comparison_rest_${side}`);
  const total = (side: string) =>
    ({ formula: `comparison_total_${side}`, style: 'total', format: 'money' }) as const;
  return [
    amountHeaders(told, own.sheet.lineTitle),
    ...moved.map((line) => {
      const { code, label } = lineWords(line.id, say, own);
      return differenceRow(sources, line, {
        label: own.sheet.line(code, label),
        name: `line_${line.id}`,
        rate,
      });
    }),
    row(
      words(own.sheet.otherLines),
      rest('before'),
      rest('after'),
      money('comparison_rest_after-comparison_rest_before'),
      words(''),
    ),
    row(
      words(own.sheet.total, 'totalText'),
      total('before'),
      total('after'),
      total('change'),
      words('', 'totalText'),
    ),
  ];
}
