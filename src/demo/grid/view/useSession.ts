import { useSyncExternalStore } from 'react';
import type { Session } from '../session';

/** Draws again after every change of the workbook or of what a person does with it. */
export function useSession(session: Session): number {
  return useSyncExternalStore(session.subscribe, session.revision);
}
