import {
  type Area,
  boundingArea,
  cellArea,
  contains,
  intersection,
  isSameArea,
  isWholeColumns,
  isWholeRows,
} from './area';
import { type Held, HeldList } from './held';

/** Cells that are shown as one: what they show is in the top left one. */
export interface Merged {
  readonly area: Area;
}

/** The merged cells of a sheet; no two cover a cell in common. */
export class MergedCells extends HeldList<Merged> {
  /** The cells with which a cell is merged; undefined when it stands alone. */
  at(row: number, column: number): Area | undefined {
    return this.find(({ area }) => contains(area, row, column))?.state.area;
  }

  /** The cells that are one with a cell: its own area when it stands alone. */
  areaOf(row: number, column: number): Area {
    return this.at(row, column) ?? cellArea(row, column);
  }

  /** Whether a cell is merged into another one, which is shown in its place. */
  covers(row: number, column: number): boolean {
    const area = this.at(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  touching(area: Area): readonly Held<Merged>[] {
    return this.items.filter(({ state }) => intersection(state.area, area));
  }

  /** Those that an area covers as a whole. */
  inside(area: Area): readonly Held<Merged>[] {
    return this.items.filter(({ state }) => isSameArea(boundingArea(state.area, area), area));
  }

  /** The smallest area that cuts through no merged cells; whole rows and columns stay as they are. */
  around(area: Area): Area {
    if (isWholeRows(area) || isWholeColumns(area)) return area;
    const grown = this.touching(area).reduce((all, { state }) => boundingArea(all, state.area), area);
    return isSameArea(grown, area) ? area : this.around(grown);
  }
}
