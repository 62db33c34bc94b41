import { translateFormulaToR1C1 } from '@borgar/fx';
import { callsIn } from '../../formula/formula';
import { isOurs } from '../../functions/functionCalled';
import { areaOf, cellName, isA1, isOneCell } from '../a1';
import { isError } from '../evaluate';
import { ourFormula } from '../rewrite';
import { ourSources } from '../source';
import { tokensOf } from '../tokens';
import type { WorkbookView } from '../view';
import type { CellContent, Place, SheetContent } from '../workbook';
import { type Finding, isBlank, placeOf } from './finding';

const VOLATILE = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'INFO',
  'CELL',
]);
const MAYBE_VOLATILE = new RegExp(`(?:${[...VOLATILE].join('|')})\\(`, 'i');

/** What is wrong with the formulas of a workbook, or makes them depend on what the recipient does not have. */
export function formulaFindings(view: WorkbookView): readonly Finding[] {
  return [
    ...ourSources(view).map(({ home, text }): Finding => ({
      kind: 'mlcostLeft',
      place: home,
      detail: `=${text}`,
    })),
    ...view.content.sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((cell) => ofCell(sheet, cell, view)),
      ...hardCoded(sheet, view),
    ]),
    ...view.content.externalLinks.map((detail): Finding => ({ kind: 'externalLink', detail })),
  ];
}

function ofCell(sheet: SheetContent, cell: CellContent, view: WorkbookView): readonly Finding[] {
  const { formula, value } = cell;
  const place = placeOf(sheet, cell);
  const findings: Finding[] = [];
  if (isError(value)) findings.push({ kind: 'errorValue', place, detail: value.error });
  if (formula === undefined) return findings;
  if (MAYBE_VOLATILE.test(formula)) {
    const calls = tokensOf(formula).flatMap(({ type, value: text }) =>
      type === 'func' ? text.toUpperCase() : [],
    );
    const names = [...new Set(calls)].filter((name) => VOLATILE.has(name));
    if (names.length > 0) findings.push({ kind: 'volatile', place, detail: names.join(', ') });
  }
  if (formula.includes('[') && tokensOf(formula).some((token) => isA1(token) && token.value.includes('[')))
    findings.push({ kind: 'externalLink', place, detail: `=${formula}` });
  return [...findings, ...blankArguments(formula, place, view)];
}

/** Single cells that a call of ours points to and that hold nothing. */
function blankArguments(text: string, place: Place, view: WorkbookView): readonly Finding[] {
  const formula = ourFormula(text);
  if (!formula) return [];
  const isBlankCell = (reference: string) => {
    const area = areaOf(reference, place.sheet);
    if (!area || !isOneCell(area)) return false;
    return isBlank(view.cell({ sheet: area.sheet, row: area.top, column: area.left })?.value);
  };
  const references = callsIn(formula)
    .filter(({ name }) => isOurs(name))
    .flatMap((call) => call.arguments)
    .flatMap((argument) => (argument?.kind === 'reference' ? [argument.text] : []));
  return [...new Set(references.filter(isBlankCell))].map((reference) => ({
    kind: 'blankArgument',
    place,
    detail: `${reference} (=${text})`,
  }));
}

/** Numbers between two formulas that are the same: one of them was typed over. */
function hardCoded(sheet: SheetContent, view: WorkbookView): readonly Finding[] {
  const filled = new Set(
    sheet.cells.flatMap(({ row, column, block }) =>
      block
        ? Array.from({ length: block.rows * block.columns }, (_, index) =>
            cellName(row + Math.floor(index / block.columns), column + (index % block.columns)),
          )
        : [],
    ),
  );
  return sheet.cells.flatMap((cell): Finding[] => {
    const { row, column, formula, value } = cell;
    if (formula !== undefined || typeof value !== 'number' || filled.has(cellName(row, column))) return [];
    const place = placeOf(sheet, cell);
    const isBetween = areAlike(place, [-1, 0], view) || areAlike(place, [0, -1], view);
    return isBetween ? [{ kind: 'hardCoded', place, detail: String(value) }] : [];
  });
}

function areAlike(place: Place, [down, right]: readonly [number, number], view: WorkbookView): boolean {
  const relative = (sign: number) => {
    const at = { ...place, row: place.row + sign * down, column: place.column + sign * right };
    const formula = at.row < 0 || at.column < 0 ? undefined : view.cell(at)?.formula;
    return formula === undefined
      ? undefined
      : translateFormulaToR1C1(`=${formula}`, cellName(at.row, at.column));
  };
  const before = relative(1);
  return before !== undefined && before === relative(-1);
}
