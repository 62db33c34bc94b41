import { PHASES, type PhaseId } from '../../budget/project';
import { earnedValue } from '../../core/tracking/earnedValue';
import type { FollowedLine } from './figures';

/** Where the colours begin: the thresholds of the Follow-up sheet. */
export interface Thresholds {
  readonly redBelow: number;
  readonly greenFrom: number;
  /** Share of the work below which nothing is judged. */
  readonly earlyBelow: number;
}

export type Status = 'early' | 'unplanned' | 'red' | 'amber' | 'green';

export interface PhaseStatus {
  readonly phase: PhaseId;
  readonly status: Status;
  readonly done: number;
  readonly planned: number;
  readonly actual: number;
  readonly baseline: number;
  /** Worth of the work done by euro spent; null before anything was spent. */
  readonly cpi: number | null;
  /** Work done by work planned; null before anything was planned. */
  readonly spi: number | null;
}

/** How each phase stands that costs something, in the order of the project. */
export function phaseStatuses(
  lines: readonly FollowedLine[],
  thresholds: Thresholds,
): readonly PhaseStatus[] {
  return PHASES.flatMap((phase) => {
    const sum = (of: (line: FollowedLine) => number) =>
      lines.filter((line) => line.phase === phase).reduce((total, line) => total + of(line), 0);
    const [baseline, actual] = [sum((line) => line.baseline), sum((line) => line.actual)];
    if (baseline === 0 && actual === 0) return [];
    const share = (part: number) => (baseline === 0 ? 0 : part / baseline);
    const [done, planned] = [share(sum((line) => line.earned)), share(sum((line) => line.planned))];
    const { cpi, spi } = earnedValue({
      bac: baseline,
      plannedShare: planned,
      doneShare: done,
      actualCost: actual,
      method: 1,
    });
    const measured = { phase, done, planned, actual, baseline, cpi, spi };
    return [{ ...measured, status: statusOf(measured, thresholds) }];
  });
}

function statusOf(
  { baseline, done, cpi, spi }: Omit<PhaseStatus, 'status'>,
  { redBelow, greenFrom, earlyBelow }: Thresholds,
): Status {
  if (baseline === 0) return 'unplanned';
  if (done < earlyBelow) return 'early';
  const worst = Math.min(cpi ?? Infinity, spi ?? Infinity);
  if (worst < redBelow) return 'red';
  return worst < greenFrom ? 'amber' : 'green';
}

/** The thresholds as the Follow-up sheet has them, else its own defaults. */
export function thresholdsOf(values: ReadonlyMap<string, number | string>): Thresholds {
  const figure = (name: string, standard: number) => {
    const value = values.get(name);
    return typeof value === 'number' ? value : standard;
  };
  return {
    redBelow: figure('RED_BELOW', 0.9),
    greenFrom: figure('GREEN_FROM', 1),
    earlyBelow: figure('EARLY_BELOW', 0.2),
  };
}
