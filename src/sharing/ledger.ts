import { colon } from '../text/colon';
import type { Language } from '../text/language';
import { addressOf } from './a1';
import type { Conversion } from './conversion';
import type { NamedLambda } from './lambdas';
import { trackerFormula } from './tracker';
import { reasonText, sharingWords, whereText } from './words';
import type { Block, CellValue } from './workbook';

/** One cell of a conversion, or a formula that stands elsewhere; the first line of a number holds the original. */
export interface LedgerLine {
  readonly number: number;
  readonly kind: 'cell' | 'part' | 'name' | 'validation' | 'format' | 'column' | 'lambda';
  /** Address, name, or table and column, as people read it. */
  readonly where: string;
  /** Empty for a part and for a LAMBDA that was added. */
  readonly original: string;
  /** None: a value. */
  readonly written: string | undefined;
  readonly before: CellValue;
  readonly tracker: string;
  readonly how: string;
  readonly block: Block | undefined;
  readonly note: string;
}

/** The lines of one conversion: the formula itself, then the other cells that it filled. */
export function linesOf(
  { source, cells, how, reason, references }: Conversion,
  number: number,
  note: string,
  isSpill: boolean,
  language: Language,
): readonly LedgerLine[] {
  const say = sharingWords[language].ledger;
  const { target, home, text, block, values } = source;
  const words = isSpill ? say.spill : how === 'left' ? '' : say[how];
  const first: LedgerLine = {
    number,
    kind: target.kind === 'rule' ? target.rule.kind : target.kind,
    where: whereOf(source, language),
    original: text,
    written: cells[0]?.[0] ?? undefined,
    before: values?.[0]?.[0] ?? null,
    tracker: trackerFormula(home, references),
    how: reason ? `${words}${colon[language]}${reasonText(reason, language)}` : words,
    block,
    note,
  };
  const parts = cells.flatMap((formulas, row) =>
    formulas.flatMap((formula, column): LedgerLine[] => {
      if (row === 0 && column === 0) return [];
      const place = { ...home, row: home.row + row, column: home.column + column };
      return [
        {
          ...first,
          kind: 'part',
          where: addressOf(place),
          original: '',
          written: formula ?? undefined,
          before: values?.[row]?.[column] ?? null,
          tracker: trackerFormula(place, references),
          block: undefined,
          note: '',
        },
      ];
    }),
  );
  return [first, ...parts];
}

/** A name that was added: it goes again when nothing calls it any more. */
export function lambdaLine({ name, formula }: NamedLambda, language: Language): LedgerLine {
  const how = sharingWords[language].ledger.lambda;
  return { ...NOTHING, kind: 'lambda', where: name, written: formula, how };
}

/** A line that says nothing. */
export const NOTHING: LedgerLine = {
  number: 0,
  kind: 'cell',
  where: '',
  original: '',
  written: undefined,
  before: null,
  tracker: '',
  how: '',
  block: undefined,
  note: '',
};

/** What the line is found by: exact for all but cells, which their tracker finds. */
function whereOf(source: Conversion['source'], language: Language): string {
  const { target } = source;
  if (target.kind === 'name')
    return target.sheet === undefined ? target.name : `${target.sheet}!${target.name}`;
  if (target.kind === 'column')
    return `${target.table}[${target.column}]${target.part === 'total' ? ' Σ' : ''}`;
  return target.kind === 'rule' ? addressOf(source.home) : whereText(source, language);
}
