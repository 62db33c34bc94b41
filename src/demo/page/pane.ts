import type { AddinPane } from '../grid/addin';

/** The task pane, open or closed. */
export class Pane implements AddinPane {
  private isOpen_ = true;
  private readonly subscribers = new Set<() => void>();

  constructor(
    readonly title: string,
    readonly frame: HTMLElement,
  ) {}

  readonly isOpen = (): boolean => this.isOpen_;
  readonly open = (): void => this.set(true);
  readonly close = (): void => this.set(false);

  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  };

  private set(isOpen: boolean): void {
    this.isOpen_ = isOpen;
    for (const subscriber of this.subscribers) subscriber();
  }
}
