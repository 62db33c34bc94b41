export interface DriftSetting {
  /** Money that one point of performance is worth per month. */
  readonly valuePerPointMonth: number;
  /** Points of performance lost per month. */
  readonly pointsLostPerMonth: number;
  /** Money for one retraining by hand. */
  readonly costPerRun: number;
  readonly months: number;
  /** Money to build an automated pipeline, once. */
  readonly automationBuild: number;
  /** Money for one automated retraining. */
  readonly automatedCostPerRun: number;
  /** Money to build continuous learning, once. */
  readonly continuousBuild: number;
  /** Money to run continuous learning, per month. */
  readonly continuousPerMonth: number;
  /** Points that continuous learning still lags behind. */
  readonly residualPoints: number;
}

export interface Strategy {
  readonly runs: number;
  readonly retraining: number;
  /** Building and running the pipeline. */
  readonly building: number;
  readonly valueLost: number;
  readonly total: number;
}

/** Keys in the order in which a cell range shows them. */
export interface Strategies {
  readonly none: Strategy;
  readonly periodic: Strategy;
  readonly automated: Strategy;
  readonly continuous: Strategy;
}

/**
 * Four ways to live with drift, side by side: nothing, retraining by hand, an automated pipeline, continuous learning.
 *
 * With d = value × points lost per month: none loses d M² / 2; retraining every T = √(2 C / d) months costs M C / T and
 * loses M d T / 2; continuous learning costs its build and M months and loses M × value × residual points.
 *
 * @param setting - money and points at least 0; costs per run above 0
 * @returns runs, and money by kind, over the months
 * @example mitigationStrategies({ valuePerPointMonth: 600, pointsLostPerMonth: 0.5, costPerRun: 1245, months: 12, automationBuild: 0, automatedCostPerRun: 311.25, continuousBuild: 0, continuousPerMonth: 0, residualPoints: 0.25 }).none.total //=> 21600
 * @see I. Žliobaitė, M. Budka, F. Stahl, Towards cost-sensitive adaptation, Neurocomputing 150, 2015
 */
export function mitigationStrategies(setting: DriftSetting): Strategies {
  const { valuePerPointMonth, pointsLostPerMonth, months, costPerRun, automatedCostPerRun, automationBuild } =
    setting;
  const slope = valuePerPointMonth * pointsLostPerMonth;
  return {
    none: strategy(0, 0, 0, (slope * months ** 2) / 2),
    periodic: rhythmic(slope, months, costPerRun, 0),
    automated: rhythmic(slope, months, automatedCostPerRun, automationBuild),
    continuous: strategy(
      0,
      0,
      setting.continuousBuild + months * setting.continuousPerMonth,
      months * valuePerPointMonth * setting.residualPoints,
    ),
  };
}

/** Without drift there is nothing to retrain for. */
function rhythmic(slope: number, months: number, costPerRun: number, building: number): Strategy {
  if (slope === 0) return strategy(0, 0, building, 0);
  const intervalMonths = Math.sqrt((2 * costPerRun) / slope);
  const runs = months / intervalMonths;
  return strategy(runs, runs * costPerRun, building, (months * slope * intervalMonths) / 2);
}

function strategy(runs: number, retraining: number, building: number, valueLost: number): Strategy {
  return { runs, retraining, building, valueLost, total: retraining + building + valueLost };
}
