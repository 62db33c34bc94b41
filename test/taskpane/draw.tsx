import { TextDecoder, TextEncoder } from 'node:util';
import { act, configure, render } from '@testing-library/react';
import type { ExcelHost } from '../../src/hosts/excel/excelHost';
import { Pane } from '../../src/taskpane/Pane';
import { fetchViews } from '../../src/taskpane/views';
import type { PaneRequest } from '../../src/taskpane/request';
import type { Language } from '../../src/text/language';

/** What jsdom lacks of a browser: nobody prefers dark, and nothing is drawn on a canvas. */
export function likeABrowser(): void {
  configure({ asyncUtilTimeout: 10_000 }); // a machine that is busy is no fault of the pane
  const nothing = (): void => undefined;
  window.matchMedia = (query) =>
    ({ matches: false, media: query, addEventListener: nothing, removeEventListener: nothing }) as never;
  window.scrollTo = nothing;
  document.hasFocus = () => true;
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  globalThis.ResizeObserver = class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  };
}

/** The pane with an Excel, or none, in a language. */
export async function draw(host: ExcelHost | null, request: PaneRequest, language: Language = 'en') {
  localStorage.clear();
  await fetchViews();
  return act(async () => render(<Pane host={host} language={language} request={request} />));
}
