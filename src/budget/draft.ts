import type { Currency } from '../catalog/record';
import { MONTHS_PER_YEAR } from '../core/units';
import { budget as en } from '../text/en/budget';
import { needs as needsEn, technology as technologyEn } from '../text/en/needs';
import { risk as riskEn } from '../text/en/risk';
import { scenarios as scenariosEn } from '../text/en/scenarios';
import { sponsor as sponsorEn } from '../text/en/sponsor';
import { budget as fr } from '../text/fr/budget';
import { needs as needsFr, technology as technologyFr } from '../text/fr/needs';
import { risk as riskFr } from '../text/fr/risk';
import { scenarios as scenariosFr } from '../text/fr/scenarios';
import { sponsor as sponsorFr } from '../text/fr/sponsor';
import type { Language } from '../text/language';
import type { Taken } from './freeTitles';
import type { Cell, Format, Validation } from './workbook';
import type { Choice } from './choices';
import type { Project } from './project';

export type FormulaStyle = 'plain' | 'mlcost';

/** Where a price of the company comes from. */
export interface CompanyPriceNote {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly source: string;
}

/** Sheets that a budget can do without: no other sheet takes a figure from them. */
export const OPTIONAL_SHEETS = ['practices', 'ledger', 'journal'] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

export interface BudgetOptions {
  readonly project: Project;
  readonly language: Language;
  readonly formulas: FormulaStyle;
  readonly currency: Currency;
  /** First month of the project, YYYY-MM. */
  readonly start: string;
  /** Day of the budget, YYYY-MM-DD. */
  readonly date: string;
  /** Months of the run that the calendar shows, 12 to 60. */
  readonly runMonths: number;
  /** Values that replace the defaults, by input name. */
  readonly inputs: Readonly<Record<string, number | string>>;
  /** Date and source of the prices among `inputs` that are the company's own, by input name. */
  readonly companyPrices?: Readonly<Record<string, CompanyPriceNote>>;
  /** Sheets to leave out. */
  readonly without?: readonly OptionalSheet[];
  /** «MLCOST 1.2.3» */
  readonly producer: string;
  /** Names that the workbook it goes into has already given away. */
  readonly taken?: Taken;
}

const words = {
  en: {
    ...en,
    scenarios: scenariosEn,
    sponsor: sponsorEn,
    risk: riskEn,
    needs: needsEn,
    technology: technologyEn,
  },
  fr: {
    ...fr,
    scenarios: scenariosFr,
    sponsor: sponsorFr,
    risk: riskFr,
    needs: needsFr,
    technology: technologyFr,
  },
};
export type BudgetWords = (typeof words)[Language];

/** What every sheet builder needs: the options, the words, and what a person set from outside. */
export interface Draft extends BudgetOptions {
  readonly say: BudgetWords;
  readonly buildMonths: number;
  readonly isSet: (input: string) => boolean;
  /** The choice that sets a driver or price, by its id. */
  readonly choiceOf: ReadonlyMap<string, Choice>;
}

export function draftOf(options: BudgetOptions): Draft {
  return {
    ...options,
    say: words[options.language],
    buildMonths: options.project.calendar.R[0] - 1,
    isSet: (input) => options.inputs[input] !== undefined,
    choiceOf: new Map(
      options.project.choices.flatMap((choice) => choice.settings.map(({ name }) => [name, choice] as const)),
    ),
  };
}

/** Months that the budget itself counts: the build and the first year of operation. */
export const yearMonths = ({ buildMonths }: Draft): number => buildMonths + MONTHS_PER_YEAR;

/** The factor that turns money of a currency into the workbook's: a cell, or 1, which formulas then leave out. */
export const exchange = (draft: Draft, from: Currency): string =>
  from === draft.currency ? '1' : fxId(from, draft.currency);
export const fxId = (from: Currency, to: Currency): string => `FX_${from}_${to}`;

interface InputOptions {
  readonly format?: Format;
  readonly min?: number;
  readonly max?: number;
}

/** A cell that people fill in with a number, under a name by which it can also be set from outside. */
export function numberInput(draft: Draft, name: string, value: number, options: InputOptions = {}): Cell {
  return {
    id: name,
    input: name,
    name,
    value: draft.inputs[name] ?? value,
    standard: { value },
    style: 'input',
    format: options.format ?? 'quantity',
    validation: numberValidation(draft, options),
  };
}

export function textInput(draft: Draft, name: string, value: string): Cell {
  return {
    id: name,
    input: name,
    name,
    value: draft.inputs[name] ?? value,
    standard: { value },
    style: 'inputText',
  };
}

function numberValidation({ say, language }: Draft, { min = 0, max }: InputOptions): Validation {
  const figure = (bound: number) => String(bound).replace('.', language === 'fr' ? ',' : '.');
  const message =
    max === undefined
      ? say.messages.numberAtLeast(figure(min))
      : say.messages.numberFromTo(figure(min), figure(max));
  return { kind: 'number', min, ...(max !== undefined && { max }), message };
}
