import type { Language } from '../text/language';
import { sameName } from './a1';
import type { Conversion } from './conversion';
import { convert, type ConvertOptions } from './convert';
import { lambdasCalled } from './lambdas';
import { lambdaLine, linesOf } from './ledger';
import { ledgerSheet, readLedger } from './ledgerSheet';
import { isSpill, type MethodOptions, methodSheet } from './method';
import { type Choices, type Restoration, restore } from './restore';
import { WorkbookView } from './view';
import type { Edit, WorkbookContent } from './workbook';
import { priceNote, reasonText, sharingWords } from './words';

export type ShareOptions = ConvertOptions & MethodOptions;

export interface Sharing {
  /** None where there is nothing to convert. */
  readonly edits: readonly Edit[];
  readonly conversions: readonly Conversion[];
}

/** Every MLCOST formula of a workbook as plain Excel, with the ledger that brings them back and a Method sheet. */
export function share(content: WorkbookContent, options: ShareOptions): Sharing {
  const view = new WorkbookView(content);
  const conversions = convert(view, options);
  const made = conversions.filter(({ how }) => how !== 'left');
  if (made.length === 0) return { edits: [], conversions };
  const before = readLedger(content);
  const known = before?.lines ?? [];
  const first = 1 + known.reduce((most, { number }) => Math.max(most, number), 0);
  const notes = made.map((conversion) => noteOf(conversion, options));
  const lines = made.flatMap((conversion, index) =>
    linesOf(conversion, first + index, notes[index] ?? '', isSpill(conversion), options.language),
  );
  const names = sheetNames(content, options.language);
  const lambdas = lambdasCalled(new Set(made.flatMap((each) => each.lambdas)), content.names);
  const added = [...lambdas.values()].filter(({ isThere }) => !isThere);
  return {
    edits: [
      ...added.map(({ name, formula }): Edit => ({ kind: 'addLambda', name, formula })),
      ...made.flatMap(editsOf),
      ...ruleEdits(made),
      ...made.flatMap(({ source }, index): Edit[] =>
        notes[index] ? [{ kind: 'addNote', place: source.home, text: notes[index] }] : [],
      ),
      { kind: 'sheet', sheet: methodSheet(names.method, conversions, lambdas, options) },
      {
        kind: 'sheet',
        sheet: ledgerSheet(
          before?.sheet ?? names.ledger,
          [...known, ...lines, ...added.map((lambda) => lambdaLine(lambda, options.language))],
          options.language,
        ),
      },
    ],
    conversions,
  };
}

/** Brings back what {@link share} replaced; undefined where the workbook has no ledger. */
export function unshare(
  content: WorkbookContent,
  language: Language,
  choices?: Choices,
): Restoration | undefined {
  const restoration = restore(content, choices);
  if (!restoration) return undefined;
  return { ...restoration, edits: [...restoration.edits, ...ledgerEdits(content, restoration, language)] };
}

/** A ledger that has done its work goes, and the Method sheet with it; lines that nobody can read stay for a person. */
function ledgerEdits(
  { sheets }: WorkbookContent,
  { ledger, remaining }: Restoration,
  language: Language,
): readonly Edit[] {
  if (ledger.broken.length > 0) return [];
  if (remaining.length > 0) return [{ kind: 'sheet', sheet: ledgerSheet(ledger.sheet, remaining, language) }];
  const methods = sheets.filter(({ name }) => isMethodSheet(name));
  return [...methods.map(({ name }) => name), ledger.sheet].map((name) => ({ kind: 'removeSheet', name }));
}

const isMethodSheet = (name: string) =>
  Object.values(sharingWords).some(({ method }) => sameName(method.sheet, name));

/** The sheets that we add; a sheet of ours that is there already is replaced. */
function sheetNames({ sheets }: WorkbookContent, language: Language) {
  const say = sharingWords[language];
  const method = sheets.find(({ name }) => isMethodSheet(name))?.name;
  const isTaken = sheets.some(({ name }) => sameName(name, say.ledger.sheet));
  return { method: method ?? say.method.sheet, ledger: isTaken ? `${say.ledger.sheet} 2` : say.ledger.sheet };
}

function noteOf({ source, prices, how, reason }: Conversion, { language, date }: ShareOptions): string {
  if (source.target.kind !== 'cell') return '';
  const notes = prices.map((use) => priceNote(use, language));
  if (how === 'value' && reason)
    notes.push(sharingWords[language].notes.value(date, reasonText(reason, language), `=${source.text}`));
  return notes.join('\n');
}

function editsOf({ source, cells }: Conversion): readonly Edit[] {
  const { target, home, block, values } = source;
  const formula = cells[0]?.[0] ?? '';
  switch (target.kind) {
    case 'name':
      return [
        {
          kind: 'name',
          name: target.name,
          ...(target.sheet !== undefined && { sheet: target.sheet }),
          formula,
        },
      ];
    case 'column':
      return [{ kind: 'column', table: target.table, column: target.column, part: target.part, formula }];
    case 'rule':
      return [];
    case 'cell': {
      const isArrayFormula = block !== undefined && cells.length === 1 && cells[0]?.length === 1;
      return cells.flatMap((formulas, row) =>
        formulas.map((each, column): Edit => ({
          kind: 'cell',
          place: { ...home, row: home.row + row, column: home.column + column },
          value: values?.[row]?.[column] ?? null,
          ...(each !== null && { formula: each }),
          ...(each !== null && isArrayFormula && { block }),
        })),
      );
    }
  }
}

/** A rule may have several formulas: they are written together. */
function ruleEdits(conversions: readonly Conversion[]): readonly Edit[] {
  const edits = new Map<string, Extract<Edit, { kind: 'rule' }>>();
  for (const { source, cells } of conversions) {
    const { target, home } = source;
    if (target.kind !== 'rule') continue;
    const { rule, position } = target;
    const key = `${home.sheet}!${rule.kind} ${rule.id}`;
    const formulas = [...(edits.get(key)?.formulas ?? rule.formulas)];
    formulas[position] = cells[0]?.[0] ?? formulas[position] ?? '';
    edits.set(key, { kind: 'rule', sheet: home.sheet, rule, formulas });
  }
  return [...edits.values()];
}
