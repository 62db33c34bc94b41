import type { UndoLog } from './undoLog';

/** A thing with a life of its own, such as a chart or a name; its changes can be undone. */
export class Held<T extends object> {
  constructor(
    private current: T,
    private readonly undoLog: UndoLog,
    private given?: string,
  ) {}

  /** Made when it is first asked for: most things never are. */
  get id(): string {
    this.given ??= `{${crypto.randomUUID().toUpperCase()}}`;
    return this.given;
  }

  get state(): T {
    return this.current;
  }

  change(change: Partial<T>): void {
    const before = this.current;
    this.undoLog.record(() => (this.current = before));
    this.current = { ...before, ...change };
  }
}

/** Things of one kind, in the order in which they came. */
export class HeldList<T extends object> {
  private list: readonly Held<T>[] = [];

  constructor(private readonly undoLog: UndoLog) {}

  get items(): readonly Held<T>[] {
    return this.list;
  }

  find(is: (state: T, id: string) => boolean): Held<T> | undefined {
    return this.list.find(({ state, id }) => is(state, id));
  }

  add(state: T, id?: string): Held<T> {
    const added = new Held(state, this.undoLog, id);
    this.set([...this.list, added]);
    return added;
  }

  remove(held: Held<T>): void {
    this.set(this.list.filter((each) => each !== held));
  }

  has(held: Held<T>): boolean {
    return this.list.includes(held);
  }

  private set(list: readonly Held<T>[]): void {
    const before = this.list;
    this.undoLog.record(() => (this.list = before));
    this.list = list;
  }
}
