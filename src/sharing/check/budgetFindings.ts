import { isStale, priceRecord, UnknownKeyError } from '../../catalog/priceBook';
import { callsIn } from '../../formula/formula';
import { isoDate } from '../../functions/isoDate';
import { budget as en } from '../../text/en/budget';
import { choices as choicesEn } from '../../text/en/choices';
import { budget as fr } from '../../text/fr/budget';
import { choices as choicesFr } from '../../text/fr/choices';
import { grouped } from '../grouped';
import { type NamedCell, namedCells } from '../namedCells';
import { isPriceCall } from '../prices';
import { ourSources } from '../source';
import type { WorkbookView } from '../view';
import type { CellContent, CellValue, SheetContent } from '../workbook';
import { type Finding, isBlank, labelAt, placeOf } from './finding';

const languages = [en, fr];
const beforeColon = (text: string) => text.slice(0, text.indexOf(':')).trim();
const OLD = languages.map(({ prices }) => beforeColon(prices.old));
const WRONG = new Set(languages.map(({ summary }) => summary.wrong));
const CURRENCY = new Set<string>(languages.map(({ phaseSheet }) => phaseSheet.currency));

const AMOUNT = new Set<string>(languages.map(({ phaseSheet }) => phaseSheet.likely));

/** What is open in a budget: old prices, checks that do not agree, currencies and signatures that are missing. */
export function budgetFindings(view: WorkbookView, date: string): readonly Finding[] {
  const budgetDate = namedCells(view).find(({ name }) => name.toUpperCase() === 'BUDGET_DATE');
  return [
    ...oldPrices(view, isoDate(budgetDate?.cell?.value) ?? date),
    ...flags(view),
    ...missingCurrencies(view),
    ...unsigned(view),
    ...view.content.sheets.flatMap(({ name, isHidden }): Finding[] =>
      isHidden ? [{ kind: 'hiddenSheet', place: { sheet: name, row: 0, column: 0 }, detail: name }] : [],
    ),
  ];
}

/** Prices that formulas take from the price book; those on a sheet of prices say themselves when they are old. */
function oldPrices(view: WorkbookView, date: string): readonly Finding[] {
  return ourSources(view).flatMap(({ formula, home }) =>
    (formula ? callsIn(formula).filter(isPriceCall) : []).flatMap(
      ({ arguments: [key, , asOf] }): Finding[] => {
        if (key?.kind !== 'text') return [];
        const record = known(key.value, asOf?.kind === 'text' ? asOf.value : undefined);
        if (!record || !isStale(record, date)) return [];
        return [{ kind: 'oldPrice', place: home, detail: `${record.key}, ${record.asOf}` }];
      },
    ),
  );
}

function known(key: string, asOf: string | undefined) {
  try {
    return priceRecord(key, asOf);
  } catch (error) {
    if (error instanceof UnknownKeyError) return undefined;
    throw error;
  }
}

/** Cells of our sheets that say that something is wrong. */
function flags(view: WorkbookView): readonly Finding[] {
  return view.content.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell): Finding[] => {
      const { formula, value } = cell;
      if (formula === undefined || typeof value !== 'string') return [];
      const place = placeOf(sheet, cell);
      const detail = labelAt(view, place);
      if (WRONG.has(value)) return [{ kind: 'checkNotOk', place, detail }];
      return OLD.some((words) => value.startsWith(words)) ? [{ kind: 'oldPrice', place, detail }] : [];
    }),
  );
}

/** Who decided a gate, and when. */
const GATE = /^gate\w*_(by|date)$/i;
/** What each person decided about a step; its first group is the step. */
const SIGNATURE = /^(sign_\w+)_\w+$/i;
const UNDECIDED = new Set<CellValue>([choicesEn, choicesFr].map(({ decisions }) => decisions.open));

/** Gates without a name or a date, and steps that some have decided and others not; those that nobody has are to come. */
function unsigned(view: WorkbookView): readonly Finding[] {
  const cells = namedCells(view);
  const isOpen = ({ cell }: NamedCell) => isBlank(cell?.value) || UNDECIDED.has(cell?.value ?? null);
  const steps = grouped(cells, ({ name }) => SIGNATURE.exec(name)?.[1]?.toUpperCase());
  const halfSigned = [...steps].flatMap(([step, signatures]) =>
    step === undefined || signatures.every(isOpen) ? [] : signatures.filter(isOpen),
  );
  const gates = cells.filter(({ name, cell }) => GATE.test(name) && isBlank(cell?.value));
  return [...gates, ...halfSigned].map(({ name, place }): Finding => ({
    kind: 'unsignedGate',
    place,
    detail: labelAt(view, place) || name,
  }));
}

/** The currency of the workbook, and of each line of a table that has a column for it. */
function missingCurrencies(view: WorkbookView): readonly Finding[] {
  const ofWorkbook = namedCells(view).flatMap(({ name, place, cell }): Finding[] =>
    name.toUpperCase() === 'CURRENCY' && isBlank(cell?.value)
      ? [{ kind: 'missingCurrency', place, detail: labelAt(view, place) || name }]
      : [],
  );
  const ofLines = view.content.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ value, column }) => typeof value === 'string' && CURRENCY.has(value) && column > 1)
      .flatMap((header) => blankBelow(view, sheet, header)),
  );
  return [...ofWorkbook, ...ofLines];
}

/** The lines under the header of a column, which may stand in groups: those with an amount need a currency. */
function blankBelow(view: WorkbookView, sheet: SheetContent, header: CellContent): readonly Finding[] {
  const at = (row: number, column: number) => ({ sheet: sheet.name, row, column });
  const amount = sheet.cells.find(
    ({ row, column, value }) => row === header.row && column < header.column && AMOUNT.has(String(value)),
  );
  return sheet.cells.flatMap(({ row, column, value }): Finding[] => {
    const isAmount = row > header.row && column === amount?.column && typeof value === 'number';
    if (!isAmount || isBlank(view.cell(at(row, 0))?.value)) return [];
    const place = at(row, header.column);
    return isBlank(view.cell(place)?.value)
      ? [{ kind: 'missingCurrency', place, detail: labelAt(view, place) }]
      : [];
  });
}
