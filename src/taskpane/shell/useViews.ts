import { useCallback, useState } from 'react';
import type { PaneRequest } from '../request';
import type { View } from './usePane';

/** How a view was opened. */
export interface Opening {
  /** What it opens with, such as a function. */
  readonly name: string | undefined;
  /** Counts the times it began anew. */
  readonly times: number;
}

interface Views {
  readonly view: View;
  /** Every view that was opened, as somebody left it. */
  readonly opened: ReadonlyMap<View, Opening>;
}

/** The view that shows and those behind it, which keep what was typed there until they are asked for something else. */
export function useViews(request: PaneRequest) {
  const [views, setViews] = useState<Views>({ view: request.view, opened: new Map() });
  const [explain, setExplain] = useState(0);
  const [last, setLast] = useState<PaneRequest | undefined>();
  if (last !== request) {
    setLast(request);
    setViews((before) => opening(before, request));
    if (request.explain) setExplain((count) => count + 1);
  }
  const go = useCallback(
    (view: View, name?: string) =>
      setViews((before) => opening(before, { view, ...(name !== undefined && { function: name }) })),
    [],
  );
  return { ...views, go, explain };
}

function opening({ opened }: Views, { view, function: name }: PaneRequest): Views {
  const begins = name !== undefined || view === 'home'; // nothing is typed at home
  if (!begins && opened.has(view)) return { view, opened };
  const times = (opened.get(view)?.times ?? 0) + 1;
  return { view, opened: new Map(opened).set(view, { name, times }) };
}
