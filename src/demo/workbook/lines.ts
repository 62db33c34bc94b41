import type { UndoLog } from './undoLog';

/** A row or a column. */
export interface Line {
  /** Height or width in points; undefined is the standard one. */
  readonly size?: number;
  readonly isHidden?: boolean;
  /** How many groups it is in. */
  readonly outlineLevel?: number;
}

/** The heights of the rows, or the widths of the columns, of a sheet. */
export class Lines {
  private readonly lines = new Map<number, Line>();
  private all: Line = {};

  constructor(
    private readonly standard: number,
    private readonly count: number,
    private readonly undoLog: UndoLog,
  ) {}

  size(index: number): number {
    return this.get(index).size ?? this.standard;
  }

  isHidden(index: number): boolean {
    return this.get(index).isHidden ?? false;
  }

  outlineLevel(index: number): number {
    return this.get(index).outlineLevel ?? 0;
  }

  change(from: number, to: number, change: Line): void {
    if (from === 0 && to === this.count - 1) {
      const before = this.all;
      this.undoLog.record(() => (this.all = before));
      this.all = { ...before, ...change };
      for (const [index, line] of this.lines) this.set(index, { ...line, ...change });
      return;
    }
    for (let index = from; index <= to; index++) this.set(index, { ...this.get(index), ...change });
  }

  /** Lines that are not standard. */
  get changed(): ReadonlyMap<number, Line> {
    return this.lines;
  }

  move(moved: (index: number) => number | undefined): void {
    const lines = [...this.lines];
    for (const [index] of lines) this.set(index, undefined);
    for (const [index, line] of lines) {
      const to = moved(index);
      if (to !== undefined) this.set(to, line);
    }
  }

  private get(index: number): Line {
    return this.lines.get(index) ?? this.all;
  }

  private set(index: number, line: Line | undefined): void {
    const before = this.lines.get(index);
    this.undoLog.record(() => this.put(index, before));
    this.put(index, line);
  }

  private put(index: number, line: Line | undefined): void {
    if (line) this.lines.set(index, line);
    else this.lines.delete(index);
  }
}
