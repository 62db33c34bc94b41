/** Gives the keyboard back to the sheet. */
export const focusGrid = (): void => document.querySelector<HTMLElement>('[role=grid]')?.focus();
