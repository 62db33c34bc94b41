/** As a `ref`: an element that appears takes the focus if what had it has gone, so that Tab goes on from there. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (element && document.hasFocus() && isFocusLost()) element.focus();
}

/** What is hidden keeps the focus until the browser draws again. */
function isFocusLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement.getClientRects().length === 0
  );
}

/** The same for a title: whoever gets there begins to read at the top. */
export function arrive(title: HTMLElement | null): void {
  if (!title) return;
  takeLostFocus(title);
  window.scrollTo(0, 0);
}
