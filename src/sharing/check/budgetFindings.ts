import { isStale, priceRecord, UnknownKeyError } from '../../catalog/priceBook';
import { mapFormula } from '../../formula/formula';
import { isoDate } from '../../functions/isoDate';
import { budget as en } from '../../text/en/budget';
import { budget as fr } from '../../text/fr/budget';
import { areaOf, isOneCell } from '../a1';
import { isPriceCall } from '../prices';
import { ourSources } from '../source';
import type { WorkbookView } from '../view';
import type { CellContent, DefinedName, Place } from '../workbook';
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
    ...namedCells(view).flatMap(({ name, place, cell }): Finding[] =>
      GATE.test(name) && isBlank(cell?.value) ? [{ kind: 'unsignedGate', place, detail: name }] : [],
    ),
    ...view.content.sheets.flatMap(({ name, isHidden }): Finding[] =>
      isHidden ? [{ kind: 'hiddenSheet', place: { sheet: name, row: 0, column: 0 }, detail: name }] : [],
    ),
  ];
}

/** Who signed a gate, and when. */
const GATE = /^(gate|sign)\w*_(by|date)$/i;

interface NamedCell {
  readonly name: string;
  readonly place: Place;
  readonly cell: CellContent | undefined;
}

function namedCells(view: WorkbookView): readonly NamedCell[] {
  return view.content.names.flatMap(({ name, formula, sheet }: DefinedName) => {
    const area = areaOf(formula, sheet ?? '');
    if (!area || !isOneCell(area)) return [];
    const place = { sheet: area.sheet, row: area.top, column: area.left };
    return [{ name, place, cell: view.cell(place) }];
  });
}

/** Prices that formulas take from the price book; those on a sheet of prices say themselves when they are old. */
function oldPrices(view: WorkbookView, date: string): readonly Finding[] {
  return ourSources(view).flatMap(({ formula, home }) => {
    const old: Finding[] = [];
    if (!formula) return old;
    mapFormula(formula, (node) => {
      const [key, , asOf] = isPriceCall(node) ? node.arguments : [];
      if (key?.kind !== 'text') return node;
      const record = known(key.value, asOf?.kind === 'text' ? asOf.value : undefined);
      if (record && isStale(record, date))
        old.push({ kind: 'oldPrice', place: home, detail: `${record.key}, ${record.asOf}` });
      return node;
    });
    return old;
  });
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

/** The currency of the workbook, and of each line of a table that has a column for it. */
function missingCurrencies(view: WorkbookView): readonly Finding[] {
  const ofWorkbook = namedCells(view).flatMap(({ name, place, cell }): Finding[] =>
    name.toUpperCase() === 'CURRENCY' && isBlank(cell?.value)
      ? [{ kind: 'missingCurrency', place, detail: name }]
      : [],
  );
  const ofLines = view.content.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ value, column }) => typeof value === 'string' && CURRENCY.has(value) && column > 1)
      .flatMap((header) => blankBelow(view, placeOf(sheet, header))),
  );
  return [...ofWorkbook, ...ofLines];
}

/** The lines under the header of a column, as far as they have names: those with an amount need a currency. */
function blankBelow(view: WorkbookView, header: Place): readonly Finding[] {
  const found: Finding[] = [];
  const amount = Array.from({ length: header.column }, (_, column) => ({ ...header, column })).find((place) =>
    AMOUNT.has(String(view.cell(place)?.value)),
  );
  if (!amount) return found;
  for (let row = header.row + 1; !isBlank(view.cell({ ...header, row, column: 0 })?.value); row++) {
    const place = { ...header, row };
    const hasAmount = typeof view.cell({ ...amount, row })?.value === 'number';
    if (hasAmount && isBlank(view.cell(place)?.value))
      found.push({ kind: 'missingCurrency', place, detail: labelAt(view, place) });
  }
  return found;
}
