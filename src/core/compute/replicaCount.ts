import { wholeUnits } from '../wholeUnits';

export interface Load {
  /** Requests per second at the busiest time. */
  readonly peakRps: number;
  /** Requests per second that one machine stood in a load test. */
  readonly rpsPerReplica: number;
  /** Share of that figure one dares to use, above 0 to 1. */
  readonly safety: number;
  /** Fewest machines to run. */
  readonly minimum: number;
}

/**
 * How many machines must run to stand the peak.
 *
 * peak / (requests per machine × safety), rounded up, at least the minimum (two where one zone may fail)
 *
 * @param load - peak at least 0; capacity and safety above 0; minimum a whole number
 * @returns whole machines
 * @example replicaCount({ peakRps: 50, rpsPerReplica: 40, safety: 0.5, minimum: 1 }) //=> 3
 * @see docs.aws.amazon.com/sagemaker: load-test your auto scaling configuration, starting from a safety factor of 0.5
 */
export function replicaCount({ peakRps, rpsPerReplica, safety, minimum }: Load): number {
  return Math.max(minimum, wholeUnits(peakRps / (rpsPerReplica * safety)));
}
