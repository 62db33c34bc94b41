/** Something that views draw again when it changes. */
export class Observable {
  private readonly subscribers = new Set<() => void>();
  private changes = 0;

  /** Returns the way to stop. */
  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  };

  /** Grows with every change. */
  readonly revision = (): number => this.changes;

  protected changed(): void {
    this.changes++;
    for (const subscriber of this.subscribers) subscriber();
  }
}
