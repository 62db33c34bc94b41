export const COCOMO_MODES = ['II', 'organic', 'semi', 'embedded'] as const;
export type CocomoMode = (typeof COCOMO_MODES)[number];

/** Coefficients of COCOMO 81: effort a × K^b, duration 2.5 × effort^d. */
export const COCOMO_81 = {
  organic: { a: 2.4, b: 1.05, d: 0.38 },
  semi: { a: 3, b: 1.12, d: 0.35 },
  embedded: { a: 3.6, b: 1.2, d: 0.32 },
} as const;

export interface Software {
  /** Thousand lines of source code. */
  readonly ksloc: number;
  readonly mode: CocomoMode;
  /** Product of the effort multipliers. */
  readonly eaf: number;
  /** Sum of the scale factors, COCOMO II only. */
  readonly scaleSum: number;
}

/** Keys in the order in which a cell range shows them. */
export interface SoftwareEffort {
  readonly personMonths: number;
  readonly durationMonths: number;
  readonly averageStaff: number;
}

/**
 * Effort and duration of conventional software, for the code around a model, not for the modelling.
 *
 * COCOMO 81: PM = a K^b × EAF, T = 2.5 PM^d. COCOMO II: E = 0.91 + 0.01 × scale factors,
 * PM = 2.94 K^E × EAF, T = 3.67 PM^(0.28 + 0.2 (E − 0.91))
 *
 * @param software - size and multiplier above 0
 * @returns person-months, months, and people on average
 * @example softwareEffort({ ksloc: 10, mode: 'organic', eaf: 1, scaleSum: 18.97 }).personMonths //=> 26.92844290324712
 * @see B. Boehm, Software Engineering Economics, 1981; Software Cost Estimation with COCOMO II, 2000
 */
export function softwareEffort({ ksloc, mode, eaf, scaleSum }: Software): SoftwareEffort {
  const exponent = 0.91 + 0.01 * scaleSum;
  const { a, b, d } =
    mode === 'II' ? { a: 2.94, b: exponent, d: 0.28 + 0.2 * (exponent - 0.91) } : COCOMO_81[mode];
  const personMonths = a * ksloc ** b * eaf;
  const durationMonths = (mode === 'II' ? 3.67 : 2.5) * personMonths ** d;
  return { personMonths, durationMonths, averageStaff: personMonths / durationMonths };
}
