import type { Axis } from './axis';

/** What of an axis is in view: the first `frozen` indices stay, the others scroll behind them. */
export interface AxisWindow {
  /** In the order of the screen, hidden ones left out; `start` counts from the edge of the view. */
  readonly shown: readonly { readonly index: number; readonly start: number; readonly size: number }[];
  /** The pixels that the frozen part takes. */
  readonly frozen: number;
}

export function axisWindow(axis: Axis, view: { frozen: number; scroll: number; length: number }): AxisWindow {
  const frozen = axis.offset(view.frozen);
  const shown = [];
  for (let index = 0; index < view.frozen; index++) {
    shown.push({ index, start: axis.offset(index), size: axis.size(index) });
  }
  const first = Math.max(view.frozen, axis.at(frozen + view.scroll));
  for (let index = first; index < axis.count; index++) {
    const start = axis.offset(index) - view.scroll;
    if (start >= view.length) break;
    shown.push({ index, start, size: axis.size(index) });
  }
  return { shown: shown.filter(({ size }) => size > 0), frozen };
}

/** Where an index begins on the screen. */
export function startOf(axis: Axis, index: number, view: { frozen: number; scroll: number }): number {
  return axis.offset(index) - (index < view.frozen ? 0 : view.scroll);
}

/** The index under a point of the screen. */
export function indexAt(axis: Axis, point: number, view: { frozen: number; scroll: number }): number {
  const inFrozen = point < axis.offset(view.frozen);
  return axis.at(Math.max(0, inFrozen ? point : point + view.scroll));
}

/** How far to scroll so that an index is in view. */
export function scrollTo(
  axis: Axis,
  index: number,
  view: { frozen: number; scroll: number; length: number },
): number {
  if (index < view.frozen) return view.scroll;
  const frozen = axis.offset(view.frozen);
  const start = axis.offset(index) - frozen;
  const end = axis.offset(index + 1) - view.length;
  if (start < view.scroll) return start;
  return end > view.scroll ? Math.min(end, start) : view.scroll;
}
