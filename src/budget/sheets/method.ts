import { PRICE_BOOK_DATE } from '../../catalog/priceBook';
import { functionTexts } from '../../functions/functionTexts';
import { serialOf } from '../../functions/isoDate';
import { plainExample } from '../../functions/plainExample';
import type { Draft } from '../draft';
import { blankRow, row, type Row, type Sheet, words } from '../workbook';
import { empty } from './blocks';
import { keptTogether } from './pages';
import { choiceRanges, choiceRows } from './choiceRows';
import { signOffRows } from './signOff';

/** How the figures are made: every function in words and in plain Excel, and what to do without the add-in. */
export function methodSheet(draft: Draft, sheets: readonly Sheet[]): Sheet {
  const { say } = draft;
  const own = say.method;
  const fact = (label: string, text: string): Row => row(words(label), words(text), ...empty('text', 2));
  const isPlain = draft.formulas === 'plain';
  const columns = [30, 70, 28, 70].map((width) => ({ width }));
  const above = [row(words(own.title, 'title')), row(words(own.purpose, 'subtitle'))];
  const facts = [
    ...above,
    ...keptTogether(columns, { above, repeated: above }, [
      [
        blankRow,
        row(words(own.about, 'heading')),
        fact(own.madeWith, draft.producer),
        row(
          words(own.priceBook),
          { value: serialOf(PRICE_BOOK_DATE), style: 'text', format: 'date' },
          ...empty('text', 2),
        ),
        fact(own.style, isPlain ? own.plainStyle : own.mlcostStyle),
        fact(own.without, isPlain ? own.withoutPlain : own.withoutMlcost),
        fact(own.amounts, own.amountsText),
        fact(own.risk, own.riskText),
        fact(own.drift, own.driftText),
      ],
      signOffRows(draft),
    ]),
  ];
  const list = [
    { ...row(words(own.functions, 'heading')), startsPage: true },
    row(...[own.function, own.meaning, own.where, own.plain].map((title) => words(title, 'header'))),
  ];
  const functions = keptTogether(
    columns,
    { above: list, repeated: list.slice(-1) },
    functionRows(draft, sheets).map((each) => [each]),
  );
  const printed = [...facts, ...list, ...functions];
  const header = facts.length + list.length;
  return {
    id: 'method',
    title: say.sheets.method,
    tab: 'about',
    columns,
    frozen: { rows: 2, columns: 0 },
    print: { titleRows: [header, header], columns: 4, rows: printed.length },
    ranges: choiceRanges,
    charts: [],
    rows: [...printed, ...choiceRows(draft)],
  };
}

function functionRows(draft: Draft, sheets: readonly Sheet[]): readonly Row[] {
  const places = new Map<string, Set<string>>();
  for (const { title, rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells)
        for (const name of functionsIn(cell?.formula ?? ''))
          places.set(name, (places.get(name) ?? new Set()).add(title));
  return [...places].map(([name, where]) =>
    row(
      words(`MLCOST.${name}`),
      words(functionTexts[draft.language][name]?.description ?? '', 'wrapped'),
      words([...where].join(', '), 'wrapped'),
      words(plainForms(name, draft.language) || draft.say.method.varies, 'wrapped'),
    ),
  );
}

const written = new Map<string, string>();

/** The plain form of a function, which never changes: written once. */
function plainForms(name: string, language: Draft['language']): string {
  const key = `${name} ${language}`;
  const known = written.get(key) ?? plainExample(name, language);
  written.set(key, known);
  return known;
}

/** Our own templates have MLCOST only in calls: reading them as trees would take longer than the rest of the workbook. */
const CALLS = /MLCOST\.([A-Z]+)\(/g;
const functionsIn = (formula: string): readonly string[] =>
  formula.includes('MLCOST.') ? [...formula.matchAll(CALLS)].map(([, name = '']) => name) : [];
