import type { WorkbookEvent } from './workbookEvent';

/** Those who want to know what happens to a workbook. */
export class Notices {
  private readonly subscribers = new Set<() => void>();
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private isDue = false;

  /** Called once after every round of changes. Returns the way to stop. */
  subscribe(subscriber: () => void): () => void {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  }

  /** Told of every event. Returns the way to stop. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  notify(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      for (const subscriber of this.subscribers) subscriber();
    });
  }
}
