import { areaOf, isOneCell } from './a1';
import type { WorkbookView } from './view';
import type { CellContent, Place } from './workbook';

export interface NamedCell {
  readonly name: string;
  readonly place: Place;
  readonly cell: CellContent | undefined;
}

/** The names of a workbook that lead to one cell, in the order in which it has them. */
export function namedCells(view: WorkbookView): readonly NamedCell[] {
  return view.content.names.flatMap(({ name, formula, sheet }) => {
    const area = areaOf(formula, sheet ?? '');
    if (!area || !isOneCell(area)) return [];
    const place = { sheet: area.sheet, row: area.top, column: area.left };
    return [{ name, place, cell: view.cell(place) }];
  });
}
