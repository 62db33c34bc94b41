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
  /** The least and most that the formulas of the line take; 0 and any unless said. */
  readonly min?: number;
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
  /** Days of work that the amount pays for. */
  readonly work?: Work;
  /** Account of the French chart of accounts, where the line differs from others of its kind. */
  readonly account?: number;
  /** How the amount is made, where not as it is for the same line of other projects. */
  readonly basis?: 'tokens';
}

/** A role by its day rate, and a formula over the drivers for its days. */
export interface Work {
  readonly role: Role;
  readonly days: string;
}

export const ROLES = ['RATE_DS', 'RATE_DE', 'RATE_MLE', 'RATE_PM', 'RATE_BA', 'RATE_DPO'] as const;
export type Role = (typeof ROLES)[number];

export interface Project {
  readonly id: ProjectId | 'blank';
  /** Price records by the name that formulas use. */
  readonly prices: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  /** First month and number of months of every phase; the run starts after the build. */
  readonly calendar: Readonly<Record<PhaseId, readonly [start: number, months: number]>>;
  /** The inputs that move this budget most, in the order in which a person would think of them. */
  readonly keyDrivers: readonly KeyDriver[];
  /** The choices that mean something for this project. */
  readonly choices: readonly Choice[];
  /** Which of its data are about people. */
  readonly personal: readonly Need[];
  /** What a year of operation delivers, for costs per unit: a number, or a formula over drivers. */
  readonly volume: { readonly perYear: number | string; readonly unit: Volume };
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

export type Volume = 'prediction' | 'lead' | 'user' | 'conversation' | 'text';

/** Kinds of data that a project needs. */
export type Need = 'records' | 'history' | 'labels' | 'external' | 'test';

export type ProjectId = 'churn' | 'leads' | 'recommendation' | 'forecast' | 'chatbot' | 'texts';

/** Currency of the amounts that a project states by itself. */
export const PROJECT_CURRENCY: Currency = 'EUR';

interface LineNature {
  readonly type: CostType;
  readonly capex: CapexClass;
  /** Account of the French chart of accounts (PCG): an assumption that accountants overwrite. */
  readonly account: number;
}

/** PCG accounts: pay of own staff, rentals and cloud services, subcontracting, bought data, fees. */
const STAFF = 641;
const RENTAL = 6135;
const SUBCONTRACTED = 611;
const BOUGHT = 6068;
const FEES = 6226;

/** Cost type, capex class and account of every line, all projects alike. */
export const LINES = {
  E1: { type: 'DEV', capex: 'X', account: STAFF },
  E2: { type: 'DEV', capex: 'X', account: STAFF },
  E3: { type: 'DATA', capex: 'X', account: STAFF },
  E4: { type: 'DEV', capex: 'X', account: STAFF },
  E5: { type: 'INFRA', capex: 'X', account: RENTAL },
  E6: { type: 'DEV', capex: 'X', account: STAFF },
  D1: { type: 'DATA', capex: 'D', account: STAFF },
  D2: { type: 'DATA', capex: 'D', account: BOUGHT },
  D3: { type: 'DATA', capex: 'D', account: STAFF },
  D4: { type: 'DATA', capex: 'D', account: SUBCONTRACTED },
  D5: { type: 'DATA', capex: 'D', account: STAFF },
  D6: { type: 'INFRA', capex: 'O', account: RENTAL },
  M1: { type: 'DEV', capex: 'D', account: STAFF },
  M2: { type: 'DEV', capex: 'D', account: STAFF },
  M3: { type: 'INFRA', capex: 'D', account: RENTAL },
  M4: { type: 'INFRA', capex: 'D', account: RENTAL },
  M5: { type: 'DEV', capex: 'D', account: STAFF },
  T1: { type: 'DATA', capex: 'D', account: SUBCONTRACTED },
  T2: { type: 'DEV', capex: 'D', account: STAFF },
  T3: { type: 'DEV', capex: 'D', account: STAFF },
  T4: { type: 'DEV', capex: 'D', account: STAFF },
  T5: { type: 'DEV', capex: 'D', account: STAFF },
  P1: { type: 'DEV', capex: 'D', account: STAFF },
  P2: { type: 'INFRA', capex: 'D', account: STAFF },
  P3: { type: 'DEV', capex: 'O', account: STAFF },
  R1: { type: 'INFRA', capex: 'O', account: RENTAL },
  R2: { type: 'DRIFT', capex: 'O', account: RENTAL },
  R3: { type: 'DRIFT', capex: 'O', account: STAFF },
  R4: { type: 'DRIFT', capex: 'O', account: STAFF },
  R5: { type: 'DRIFT', capex: 'O', account: STAFF },
  R6: { type: 'MAINT', capex: 'O', account: STAFF },
  R7: { type: 'MAINT', capex: 'O', account: RENTAL },
} as const satisfies Readonly<Record<string, LineNature>>;

export type LineId = keyof typeof LINES;

/** The nature of the free line at the end of a phase. */
export const OTHER_LINE: Readonly<Record<PhaseId, LineNature>> = {
  E: { type: 'DEV', capex: 'X', account: FEES },
  D: { type: 'DATA', capex: 'D', account: FEES },
  M: { type: 'DEV', capex: 'D', account: FEES },
  T: { type: 'DEV', capex: 'D', account: FEES },
  P: { type: 'DEV', capex: 'D', account: FEES },
  R: { type: 'MAINT', capex: 'O', account: FEES },
};

/** A project that comes filled in. */
export interface FilledProject extends Project {
  readonly id: ProjectId;
}
