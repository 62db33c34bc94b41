import { type Conversion, left } from './conversion';
import { type Answer, type Evaluate, isError, isSame, NOT_WORKED_OUT, type Question } from './evaluate';
import { standalone, UnresolvedError } from './standalone';
import type { WorkbookView } from './view';
import type { CellValue } from './workbook';

/** A cell of a conversion, and how its value before is known. */
interface Check {
  readonly conversion: Conversion;
  readonly row: number;
  readonly column: number;
  /** The rewritten formula and, for what is no cell, the original. */
  readonly questions: readonly Question[];
}

/** The conversions whose formulas give what was shown before; the others are left as they were, with both values. */
export function verified(
  conversions: readonly Conversion[],
  view: WorkbookView,
  evaluate: Evaluate,
): readonly Conversion[] {
  const refused = new Map<Conversion, Conversion>();
  const checks = conversions.flatMap((conversion) => {
    try {
      return checksOf(conversion, view);
    } catch (error) {
      if (!(error instanceof UnresolvedError)) throw error;
      refused.set(conversion, left(conversion.source, { kind: error.kind, what: error.what }));
      return [];
    }
  });
  const answers = evaluate(checks.flatMap(({ questions }) => questions));
  let next = 0;
  for (const check of checks) {
    const own = answers.slice(next, (next += check.questions.length));
    const refusal = refusalOf(check, own);
    if (refusal && !refused.has(check.conversion)) refused.set(check.conversion, refusal);
  }
  return conversions.map((conversion) => refused.get(conversion) ?? conversion);
}

function checksOf(conversion: Conversion, view: WorkbookView): readonly Check[] {
  const { source, cells } = conversion;
  const { home, text, values } = source;
  return cells.flatMap((formulas, row) =>
    formulas.flatMap((formula, column) => {
      if (formula === null) return [];
      const place = { ...home, row: home.row + row, column: home.column + column };
      const texts = values ? [formula] : [formula, text];
      const questions = texts.map((each) => ({ place, formula: standalone(each, place, view) }));
      return [{ conversion, row, column, questions }];
    }),
  );
}

function refusalOf(
  { conversion, row, column }: Check,
  [after, before]: readonly Answer[],
): Conversion | undefined {
  const { source, cells } = conversion;
  const isArrayFormula = cells.length === 1 && cells[0]?.length === 1 && source.block !== undefined;
  const pairs = isArrayFormula
    ? (source.values ?? []).flatMap((values, down) =>
        values.map((value, right) => [value, after?.[down]?.[right] ?? null] as const),
      )
    : [[before ? (before[0]?.[0] ?? null) : (source.values?.[row]?.[column] ?? null), first(after)] as const];
  for (const [shown, now] of pairs) {
    if (shown === null && source.values) return left(source, { kind: 'noValue' });
    if (isError(now) && now.error === NOT_WORKED_OUT) return left(source, { kind: 'notWorkedOut' });
    if (!isSame(shown, now)) return left(source, { kind: 'differs', before: shown, after: now });
  }
  return undefined;
}

const first = (answer: Answer | undefined): CellValue => answer?.[0]?.[0] ?? null;
