/** Puts one thing back as it was. */
export type Restore = () => void;

const MOST_ACTIONS = 100;

/** What has been done, as the ways back; an action is everything that one gesture or one batch changed. */
export class UndoLog {
  private readonly actions: Restore[][] = [];
  private current: Restore[] | undefined;

  get isEmpty(): boolean {
    return this.actions.length === 0;
  }

  /** Everything recorded by `work` is one action; an action inside another belongs to it. */
  action<T>(work: () => T): T {
    if (this.current) return work();
    const action: Restore[] = [];
    this.current = action;
    try {
      return work();
    } finally {
      this.current = undefined;
      if (action.length > 0) this.actions.push(action);
      if (this.actions.length > MOST_ACTIONS) this.actions.shift();
    }
  }

  record(restore: Restore): void {
    this.current?.push(restore);
  }

  /** Some changes have no way back: Excel then forgets what was before, too. */
  clear(): void {
    this.actions.length = 0;
    if (this.current) this.current.length = 0;
  }

  /** Takes the last action back; false when there is none. */
  undo(): boolean {
    const action = this.actions.pop();
    action?.reverse().forEach((restore) => restore());
    return action !== undefined;
  }
}
