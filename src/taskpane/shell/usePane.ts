import { createContext, useContext } from 'react';
import type { Language } from '../../text/language';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import type { PaneWords } from './words';

export const VIEWS = [
  'home',
  'budget',
  'functions',
  'followUp',
  'share',
  'exercise',
  'prices',
  'about',
] as const;
export type View = (typeof VIEWS)[number];

/** What every view shares: the language and its words, Excel where there is one, and the way to other views. */
export interface Pane {
  readonly language: Language;
  readonly say: PaneWords;
  readonly host: ExcelHost | null;
  /** Opens a view, or a function by its name. */
  readonly go: (view: View, name?: string) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A view is drawn outside the pane');
  return pane;
}
