import { createRoot } from 'react-dom/client';
import type { Workbook } from '../workbook';
import type { AddinParts } from './addin';
import { canvasTextWidth } from './display/textWidth';
import { BUILT_IN_FUNCTIONS } from './formula/builtInFunctions';
import type { FunctionHelp } from './formula/functionHelp';
import { Session } from './session';
import { en } from './text/en';
import { fr } from './text/fr';
import { DemoPage } from './view/DemoPage';

/** Draws the page into an element: the workbook, and the add-in with its functions as its metadata describes them. */
export function showDemo(
  place: HTMLElement,
  workbook: Workbook,
  addin: AddinParts & { readonly functions: readonly FunctionHelp[] },
): Session {
  const { language } = workbook;
  const text = language.tag === 'fr-FR' ? fr : en;
  const builtIn = BUILT_IN_FUNCTIONS.map((name) => language.localFormula(`=${name}()`).slice(1, -2)).sort(
    (one, other) => one.localeCompare(other),
  );
  const knowledge = { functions: addin.functions, builtIn, listSeparator: language.listSeparator };
  const session = new Session(workbook, knowledge, text, canvasTextWidth());
  createRoot(place).render(<DemoPage session={session} addin={addin} />);
  return session;
}
