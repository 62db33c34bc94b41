import { useEffect, useState } from 'react';
import { previewer } from '../../budget/preview';
import type { Project } from '../../budget/project';
import { projects } from '../../budget/projects';
import type { Language } from '../../text/language';
import { freshOptions } from './budgetChoice';

/** Totals do not depend on the language, so they are worked out once for the life of the pane. */
const known = new Map<Project['id'], number>();

/** What each project typically costs, worked out one by one so that the pane answers meanwhile. */
export function useTypicalTotals(language: Language): ReadonlyMap<Project['id'], number> {
  const [totals, setTotals] = useState<ReadonlyMap<Project['id'], number>>(() => new Map(known));
  useEffect(() => {
    const missing = Object.values(projects).find(({ id }) => !totals.has(id));
    if (!missing) return;
    const next = setTimeout(() => {
      known.set(missing.id, previewer(freshOptions(missing, language))({}).totals.base);
      setTotals(new Map(known));
    });
    return () => clearTimeout(next);
  }, [totals, language]);
  return totals;
}
