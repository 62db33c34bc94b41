import { functionNamed } from './catalogue';
import type { CostFunction } from './costFunction';

/** How a name starts in a formula, and in a file: `MLCOST.RETRAIN`, `_xldudf_MLCOST_RETRAIN`. */
const OURS = /^(?:MLCOST\.|_xldudf_MLCOST_)(?=.)/i;

/** Whether a formula that calls this name means one of ours, known or not. */
export function isOurs(name: string): boolean {
  return OURS.test(name);
}

/** The function that a formula calls by this name; a bare `RETRAIN` is somebody else's. */
export function functionCalled(name: string): CostFunction | undefined {
  return isOurs(name) ? functionNamed(name.replace(OURS, '')) : undefined;
}
