import type { View } from './shell/usePane';

/** What the pane is opened for: a view, a function of it, or the explanation of the selected cell. */
export interface PaneRequest {
  readonly view: View;
  readonly function?: string;
  readonly explain?: true;
}
