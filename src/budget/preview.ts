import { budget as budgetEn } from '../text/en/budget';
import { preview as en } from '../text/en/preview';
import { budget as budgetFr } from '../text/fr/budget';
import { preview as fr } from '../text/fr/preview';
import { budgetWorkbook } from './budgetWorkbook';
import type { BudgetOptions } from './draft';
import { cellIndex, evaluation } from './evaluation';
import { type Input, inputsOf } from './inputs';
import { type Lever, leversOf } from './levers';
import type { KeyDriver } from './project';
import { type Totals, totalsOf } from './totals';

/** What a person sees of a budget before inserting it. */
export interface Preview {
  readonly totals: Totals;
  /** The inputs that matter most, with the values that the figures were made with. */
  readonly drivers: readonly PreviewDriver[];
  /** The changes that save most, the biggest first. */
  readonly levers: readonly Lever[];
}

export interface PreviewDriver extends Pick<KeyDriver, 'min' | 'max'> {
  /** Name under which the value goes into the options of the budget. */
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** A sensible step of a slider between `min` and `max`. */
  readonly step: number;
  readonly explanation: string;
  readonly source: string;
}

const explanations = { en: en.drivers, fr: fr.drivers };
const words = { en: budgetEn, fr: budgetFr };

export type PreviewOptions = Omit<BudgetOptions, 'inputs' | 'formulas'>;
export type Values = Readonly<Record<string, number | string>>;

/**
 * A function from changed inputs to the preview of their budget: the workbook is described once, then only the cells
 * that the figures need are computed. The figures are those of the workbook that the same inputs would insert.
 *
 * Inputs are those that `readInputs` lets pass; others throw the `InputError` of the function that refuses them.
 */
export function previewer(options: PreviewOptions): (changed: Values) => Preview {
  const workbook = budgetWorkbook({ ...options, formulas: 'plain', inputs: {} });
  const index = cellIndex(workbook);
  const inputs = new Map(inputsOf(workbook).map((input) => [input.name, input]));
  const reader = (changed: Values) => evaluation(index, byCellId(changed, inputs));
  const base = (changed: Values) => Number(reader(changed).named('budget_base'));
  return (changed) => {
    const { named } = reader(changed);
    const value = (name: string) => named(inputs.get(name)?.cell.id ?? name);
    return {
      totals: totalsOf({ get: named }),
      drivers: options.project.keyDrivers.map((driver) =>
        previewDriver(options, driver, inputs, changed, Number(value(driver.input))),
      ),
      levers: leversOf({ options, changed, value, base, inputs }),
    };
  };
}

/** A price is set by its name, and its cell has another id; any other cell is called like its input. */
function byCellId(changed: Values, inputs: ReadonlyMap<string, Input>): ReadonlyMap<string, number | string> {
  return new Map(Object.entries(changed).map(([name, value]) => [inputs.get(name)?.cell.id ?? name, value]));
}

function previewDriver(
  { language }: PreviewOptions,
  { input, min, max }: KeyDriver,
  inputs: ReadonlyMap<string, Input>,
  changed: Values,
  value: number,
): PreviewDriver {
  const known = inputs.get(input);
  if (!known) throw new Error(`No input is called ${input}`);
  const { assumptions, phaseSheet } = words[language];
  return {
    input,
    label: known.label,
    unit: known.unit,
    value,
    min,
    max,
    step: stepOf(min, max),
    explanation:
      explanations[language][input] ?? explanations[language][input.slice(input.indexOf('_') + 1)] ?? '',
    source: input in changed ? assumptions.entered : known.source || phaseSheet.driverBasis,
  };
}

/** About a hundredth of the span, as 1, 2 or 5 times a power of ten; no less than 1 between whole numbers far apart. */
function stepOf(min: number, max: number): number {
  const rough = (max - min) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((each) => each * power >= rough * 0.999) ?? 10;
  const step = Number((factor * power).toPrecision(1));
  const isWhole = Number.isInteger(min) && Number.isInteger(max) && max - min > 5;
  return isWhole ? Math.max(1, step) : step;
}
