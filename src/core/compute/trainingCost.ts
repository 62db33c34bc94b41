export interface Training {
  readonly hoursPerRun: number;
  /** Money per machine and hour. */
  readonly pricePerHour: number;
  /** Machines working at the same time. */
  readonly machines: number;
  readonly runs: number;
  /** Share of extra hours for failed and repeated runs. */
  readonly rerunOverhead: number;
  /** Discount on the price, 0 to 1. */
  readonly discount: number;
}

/**
 * Cost of machines for training a model, failed and repeated runs included.
 *
 * hours × price × machines × runs × (1 + overhead) × (1 − discount)
 *
 * @param training - hours, price, machines and runs, all at least 0
 * @returns money
 * @example trainingCost({ hoursPerRun: 60, pricePerHour: 0.18, machines: 1, runs: 1, rerunOverhead: 0.2, discount: 0 }) //=> 12.959999999999999
 * @see arXiv 2405.21015: total experiments take at least 1.2 times the final run
 */
export function trainingCost(training: Training): number {
  const machineHours =
    training.hoursPerRun * training.machines * training.runs * (1 + training.rerunOverhead);
  return machineHours * training.pricePerHour * (1 - training.discount);
}
