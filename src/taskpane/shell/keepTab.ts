import type { KeyboardEvent } from 'react';

/**
 * On the web Office.js moves the focus itself when Tab is pressed, and leaves the pane from whatever is no stop of its
 * own, such as a title that was given the focus. From there the browser is left to find the next stop.
 */
export function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
    event.stopPropagation();
}
