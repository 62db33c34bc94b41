import { comparison as en } from '../../text/en/comparison';
import { comparison as fr } from '../../text/fr/comparison';
import type { Language } from '../../text/language';
import { budgetWorkbook } from '../budgetWorkbook';
import { settingTitle } from '../choiceInput';
import { optionCell, selectorName } from '../choices';
import { type BudgetWords, type Draft, draftOf } from '../draft';
import { inputsOf } from '../inputs';
import { LINES, type PhaseId, PHASES } from '../project';
import type { Format } from '../workbook';
import { modelOptions } from './budgetModel';
import { optionsOf } from './optionReader';

export const comparisonWords = { en, fr };
export type ComparisonWords = (typeof comparisonWords)[Language];

/** How people call an input. */
export interface InputWords {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  /** Names of what can be chosen, by id. */
  readonly options: ReadonlyMap<string, string>;
}

type Options = Parameters<typeof modelOptions>;

/** The words of every input of a project, by its name. */
export function inputWords(language: Language, ...options: Options): ReadonlyMap<string, InputWords> {
  const all = { ...modelOptions(...options), language };
  const draft = draftOf(all);
  const own = comparisonWords[language];
  const ofChoices = choiceLabels(draft, own);
  const choices = optionsOf(draft);
  return new Map(
    inputsOf(budgetWorkbook(all)).map(({ name, label, unit, cell }) => [
      name,
      {
        label: ofChoices.get(name) ?? ownLabel(name, draft.say, own) ?? label,
        unit: isCostInput(name) ? unit : '',
        format: cell.format ?? 'quantity',
        options: new Map(
          choices.filter(({ selector }) => selector === name).map((option) => [option.id, option.name]),
        ),
      },
    ]),
  );
}

/** On the sheets of these, the unit stands to the right of the value. */
const isCostInput = (name: string) => /^[EDMTPR]\d?_|^RATE_|^PRICE_|^FX_/.test(name);

/** Where the sheet tells by headings what a cell is, its own row does not. */
function ownLabel(name: string, say: BudgetWords, own: ComparisonWords): string | undefined {
  const [, end, type] = /^RANGE_(LOW|HIGH)_(\w+)$/.exec(name) ?? [];
  if (type) return (end === 'LOW' ? own.lowOf : own.highOf)(say.costTypes[type as 'DEV'].name);
  const [, what, phase] = /^(START|MONTHS)_([EDMTPR])$/.exec(name) ?? [];
  if (phase) return (what === 'START' ? own.startOf : own.monthsOf)(say.phases[phase as PhaseId].name);
  const [, free, column] = /^([EDMTPR])_other_(quantity|unitCost)$/.exec(name) ?? [];
  if (free) {
    const line = own.otherLine(say.phases[free as PhaseId].sheet);
    return (column === 'quantity' ? own.quantityOf : own.unitCostOf)(line);
  }
  return undefined;
}

/** Selectors, and the figures of each option, by the name of their cell. */
function choiceLabels(draft: Draft, own: ComparisonWords): ReadonlyMap<string, string> {
  const { project } = draft;
  const { scenarios } = draft.say;
  const figures = project.choices.flatMap((choice) => {
    const { name, options } = scenarios.choices[choice.id];
    const names: Readonly<Record<string, string>> = options;
    return choice.options.flatMap((option) =>
      choice.settings.map((setting) => {
        const title = withSmallInitial(settingTitle(draft, setting.name));
        const label = own.option(name, names[option.id] ?? option.id, title);
        return [optionCell(choice.id, option.id, setting.name), label] as const;
      }),
    );
  });
  const selectors = project.choices.map(({ id }) => [selectorName(id), scenarios.choices[id].name] as const);
  return new Map([['SCENARIO', scenarios.scenario.name], ...selectors, ...figures]);
}

/** What people call a line: «D4», «5 Deployment» for the free one. */
export function lineWords(line: string, say: BudgetWords, own: ComparisonWords) {
  const phase = line.slice(0, 1) as PhaseId;
  if (line in LINES) return { code: line, label: say.lines[line as keyof typeof LINES].label };
  const isFree = PHASES.includes(phase) && line === `${phase}_other`;
  return isFree
    ? { code: `${phase}9`, label: own.otherLine(say.phases[phase].sheet) }
    : { code: '', label: line };
}

/** A label within a sentence: «Share reviewed» as «share reviewed», «GPU hours» as it is. */
export const withSmallInitial = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A text of its own: «three annotators» as «Three annotators». */
export const withInitial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
