import type { Currency } from '../catalog/record';
import type { Choice } from './choices';

export const PHASES = ['E', 'D', 'M', 'T', 'P', 'R'] as const;
export type PhaseId = (typeof PHASES)[number];

export const COST_TYPES = ['DEV', 'DATA', 'INFRA', 'MAINT', 'DRIFT'] as const;
export type CostType = (typeof COST_TYPES)[number];

/** X research, expensed; D development, candidate for capitalisation; O operating. */
export const CAPEX_CLASSES = ['X', 'D', 'O'] as const;
export type CapexClass = (typeof CAPEX_CLASSES)[number];

/** A labelled input of a line; a text is a formula over the other drivers, prices and assumptions. */
export interface Driver {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  readonly max?: number;
}

/** One cost line: where its figures come from. Type, capex class and words belong to the id. */
export interface Line {
  readonly id: LineId;
  readonly drivers?: readonly Driver[];
  /** An input, or a formula over the drivers. */
  readonly quantity: number | string;
  readonly unit: string;
  /** A formula for money per unit; what the amount makes per unit when absent. */
  readonly unitCost?: string;
  /** Figures that only a choice changes, with their planned value. */
  readonly settings?: Readonly<Record<string, number>>;
  /** A formula for the likely amount; quantity times unit cost when absent. */
  readonly amount?: string;
}

export interface Project {
  readonly id: ProjectId;
  /** Price records by the name that formulas use. */
  readonly prices: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  /** First month and number of months of every phase; the run starts after the build. */
  readonly calendar: Readonly<Record<PhaseId, readonly [start: number, months: number]>>;
  /** The inputs that move this budget most, in the order in which a person would think of them. */
  readonly keyDrivers: readonly KeyDriver[];
  /** The choices that mean something for this project. */
  readonly choices: readonly Choice[];
}

/** An input worth asking for before anything else. */
export interface KeyDriver {
  /** Name of an input: a driver, a quantity or a rate. */
  readonly input: string;
  /** The range that makes sense for this project; the sheet itself allows more. */
  readonly min: number;
  readonly max: number;
  /** A value that a team could aim for to save money. */
  readonly aim?: number;
}

export type ProjectId = 'churn' | 'leads' | 'recommendation' | 'forecast' | 'chatbot' | 'texts';

/** Currency of the amounts that a project states by itself. */
export const PROJECT_CURRENCY: Currency = 'EUR';

interface LineNature {
  readonly type: CostType;
  readonly capex: CapexClass;
}

/** Cost type and capex class of every line, all projects alike. */
export const LINES = {
  E1: { type: 'DEV', capex: 'X' },
  E2: { type: 'DEV', capex: 'X' },
  E3: { type: 'DATA', capex: 'X' },
  E4: { type: 'DEV', capex: 'X' },
  E5: { type: 'INFRA', capex: 'X' },
  E6: { type: 'DEV', capex: 'X' },
  D1: { type: 'DATA', capex: 'D' },
  D2: { type: 'DATA', capex: 'D' },
  D3: { type: 'DATA', capex: 'D' },
  D4: { type: 'DATA', capex: 'D' },
  D5: { type: 'DATA', capex: 'D' },
  D6: { type: 'INFRA', capex: 'O' },
  M1: { type: 'DEV', capex: 'D' },
  M2: { type: 'DEV', capex: 'D' },
  M3: { type: 'INFRA', capex: 'D' },
  M4: { type: 'INFRA', capex: 'D' },
  M5: { type: 'DEV', capex: 'D' },
  T1: { type: 'DATA', capex: 'D' },
  T2: { type: 'DEV', capex: 'D' },
  T3: { type: 'DEV', capex: 'D' },
  T4: { type: 'DEV', capex: 'D' },
  T5: { type: 'DEV', capex: 'D' },
  P1: { type: 'DEV', capex: 'D' },
  P2: { type: 'INFRA', capex: 'D' },
  P3: { type: 'DEV', capex: 'O' },
  R1: { type: 'INFRA', capex: 'O' },
  R2: { type: 'DRIFT', capex: 'O' },
  R3: { type: 'DRIFT', capex: 'O' },
  R4: { type: 'DRIFT', capex: 'O' },
  R5: { type: 'DRIFT', capex: 'O' },
  R6: { type: 'MAINT', capex: 'O' },
  R7: { type: 'MAINT', capex: 'O' },
} as const satisfies Readonly<Record<string, LineNature>>;

export type LineId = keyof typeof LINES;

/** The cost type and capex class of the free line at the end of a phase. */
export const OTHER_LINE: Readonly<Record<PhaseId, LineNature>> = {
  E: { type: 'DEV', capex: 'X' },
  D: { type: 'DATA', capex: 'D' },
  M: { type: 'DEV', capex: 'D' },
  T: { type: 'DEV', capex: 'D' },
  P: { type: 'DEV', capex: 'D' },
  R: { type: 'MAINT', capex: 'O' },
};
