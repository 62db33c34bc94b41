import { createRoot, type Root } from 'react-dom/client';
import type { ExcelHost } from '../hosts/excel/excelHost';
import { languageOf } from '../text/language';
import { Pane } from './Pane';
import type { PaneRequest } from './request';

let root: Root | undefined;

/** Draws the pane, or turns the one that is there to what is asked. */
export function showPane(host: ExcelHost | null, request: PaneRequest): void {
  const container = document.getElementById('pane');
  if (!container) return;
  const context = 'Office' in window ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  root ??= createRoot(container);
  root.render(
    <Pane
      host={host}
      language={languageOf(context?.displayLanguage ?? navigator.language)}
      request={request}
    />,
  );
}
