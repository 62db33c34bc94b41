import { addressOf } from './a1';
import { check } from './check/check';
import type { Finding } from './check/finding';
import type { Conversion } from './conversion';
import type { ConvertOptions } from './convert';
import type { Evaluate } from './evaluate';
import type { MethodOptions } from './method';
import type { Reason } from './reason';
import { share } from './share';
import type { Source } from './source';
import { WorkbookView } from './view';
import type { CellValue, Edit, Place, WorkbookContent } from './workbook';

/** A formula that has been tried, and has to stay. */
export interface Refused {
  /** A cell as `Sheet!A1`, or a name. */
  readonly where: string;
  /** What it gave, where it is not what the cell had shown; none: the cell cannot be changed. */
  readonly differs?: { readonly before: CellValue; readonly after: CellValue };
}

export interface PlanOptions extends MethodOptions {
  readonly to: ConvertOptions['to'];
  readonly refused: readonly Refused[];
}

/** What becomes of one formula. */
export interface PlannedFormula {
  readonly kind: Source['target']['kind'];
  /** A cell as `Sheet!A1`, or a name. */
  readonly where: string;
  readonly place: Place;
  readonly rows: number;
  readonly columns: number;
  readonly how: Conversion['how'];
  readonly reason?: Reason;
  readonly formula: string;
  /** The plain formula of its first cell; none for a value. */
  readonly written?: string;
  /** The references of both. */
  readonly references: readonly string[];
}

/** What a conversion in a live workbook would do, and what to put right before. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly formulas: readonly PlannedFormula[];
  readonly findings: readonly Finding[];
}

/** A plan for people to read. */
export type Preview = Omit<Plan, 'edits'>;

/**
 * Plans the conversion of a workbook that is open in a spreadsheet: it works the formulas out itself once they are
 * written, so that here each is taken to give what its cell shows, but for those that were refused.
 *
 * @param evaluate - for the arguments of prices
 */
export function plan(content: WorkbookContent, options: PlanOptions, evaluate: Evaluate): Plan {
  const view = new WorkbookView(content);
  const refused = new Map(options.refused.map((each) => [each.where.toLowerCase(), each]));
  const { edits, conversions } = share(content, {
    ...options,
    evaluate,
    verify: (questions) => questions.map(({ place }) => shownAt(view, place)),
    storedLength: (formula) => formula.length + 1,
    leave: (source) => {
      if (source.target.kind !== 'name' && view.sheet(source.home.sheet)?.isProtected)
        return { kind: 'protected' };
      const known = refused.get(plainWhere(source).toLowerCase());
      if (!known) return undefined;
      return known.differs ? { kind: 'differs', ...known.differs } : { kind: 'untouchable' };
    },
  });
  return { edits, formulas: conversions.map(plannedFormula), findings: check(content, options.date) };
}

function shownAt(view: WorkbookView, place: Place): readonly (readonly CellValue[])[] {
  const { rows, columns } = view.cell(place)?.block ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_each, column) =>
        view.cell({ ...place, row: place.row + row, column: place.column + column })?.value ?? null,
    ),
  );
}

export function plannedFormula({ source, cells, how, reason, references }: Conversion): PlannedFormula {
  const written = cells[0]?.[0] ?? undefined;
  return {
    kind: source.target.kind,
    where: plainWhere(source),
    place: source.home,
    rows: source.block?.rows ?? 1,
    columns: source.block?.columns ?? 1,
    how,
    ...(reason && { reason }),
    formula: `=${source.text}`,
    ...(written !== undefined && { written: `=${written}` }),
    references,
  };
}

function plainWhere({ target, home }: Source): string {
  if (target.kind === 'name')
    return target.sheet === undefined ? target.name : `${target.sheet}!${target.name}`;
  return target.kind === 'column' ? `${target.table}[${target.column}]` : addressOf(home);
}
