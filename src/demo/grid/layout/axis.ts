/** The rows or the columns of a sheet: where each begins, in pixels from the first. Sizes that differ are few. */
export class Axis {
  private readonly exceptions: readonly {
    readonly index: number;
    readonly size: number;
    readonly end: number;
  }[];

  /** @param sizes - sizes that differ from `usual`; 0 hides */
  constructor(
    readonly count: number,
    readonly usual: number,
    sizes: ReadonlyMap<number, number>,
  ) {
    let surplus = 0;
    this.exceptions = [...sizes]
      .sort(([one], [other]) => one - other)
      .map(([index, size]) => {
        surplus += size - usual;
        return { index, size, end: (index + 1) * usual + surplus };
      });
  }

  /** Where an index begins; the end of the last one for the count itself. */
  offset(index: number): number {
    const before = this.exceptions[this.firstFrom(index) - 1];
    return before ? before.end + (index - before.index - 1) * this.usual : index * this.usual;
  }

  size(index: number): number {
    const exception = this.exceptions[this.firstFrom(index)];
    return exception?.index === index ? exception.size : this.usual;
  }

  /** The index that covers a distance from the first; within the axis. */
  at(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest index that shows, in a direction; the index itself when there is none. */
  shown(index: number, step: 1 | -1): number {
    for (let at = index; at >= 0 && at < this.count; at += step) if (this.size(at) > 0) return at;
    return index;
  }

  /** The position of the first exception at or after an index. */
  private firstFrom(index: number): number {
    let low = 0;
    let high = this.exceptions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.exceptions[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
