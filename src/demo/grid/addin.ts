/** What the page shows of the add-in: it comes from its manifest. */
export interface AddinParts {
  /** Its name in the language of the page. */
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  readonly pane: AddinPane;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip?: string;
  readonly iconUrl?: string;
  readonly press: () => void;
}

/** The task pane: its page runs in a frame that belongs to whoever speaks with it. */
export interface AddinPane {
  readonly title: string;
  /** Is put into the page once and stays there: a frame that moves loads again. */
  readonly frame: HTMLElement;
  readonly isOpen: () => boolean;
  readonly close: () => void;
  /** Told when the pane opens or closes. Returns the way to stop. */
  readonly subscribe: (subscriber: () => void) => () => void;
}
