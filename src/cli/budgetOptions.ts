import { readFileSync } from 'node:fs';
import type { BudgetOptions } from '../budget/draft';
import { everyProject } from '../budget/projects';
import { type Language, languageOf, LANGUAGES } from '../text/language';
import { cliWords } from './cliWords';
import { Problem } from './problem';
import { readOptions } from './readOptions';
import { systemLanguage } from './systemLanguage';
import { producer } from './version';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'] as const;
const STYLES = ['plain', 'mlcost'] as const;
const PROJECT_IDS = Object.keys(everyProject) as (keyof typeof everyProject)[];

const OPTIONS = {
  project: { type: 'string', default: 'churn' },
  language: { type: 'string' },
  formulas: { type: 'string', default: 'plain' },
  start: { type: 'string' },
  currency: { type: 'string', default: 'EUR' },
  'run-months': { type: 'string', default: '12' },
  date: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  inputs: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  compare: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export interface BudgetCommand {
  readonly options: Omit<BudgetOptions, 'inputs'>;
  /** Values set one by one. */
  readonly given: Readonly<Record<string, number | string>>;
  /** Values of a file, which may serve several projects. */
  readonly fromFile: Readonly<Record<string, number | string>>;
  readonly out: string;
  readonly force: boolean;
  /** Two files to compare; nothing is written then. */
  readonly compare?: readonly [before: string, after: string];
  readonly list: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** What the command line asks for; a value that cannot be is a {@link Problem}. */
export function readBudgetCommand(args: readonly string[], now: Date): BudgetCommand {
  const { values, positionals } = readOptions(args, OPTIONS, { takesArguments: args.includes('--compare') });
  const language = values.language === undefined ? systemLanguage() : undefined;
  const say = cliWords[language ?? languageOf(values.language)];
  const choice = <Choice extends string>(
    option: string,
    choices: readonly Choice[],
    value: string,
  ): Choice => {
    const chosen = choices.find((each) => each.toLowerCase() === value.toLowerCase());
    if (chosen === undefined) throw new Problem(say.problems.oneOf(option, choices.join(', '), value));
    return chosen;
  };
  const project = choice('project', PROJECT_IDS, values.project);
  const out = values.out ?? `mlcost-${project}.xlsx`;
  if (!out.toLowerCase().endsWith('.xlsx')) throw new Problem(say.problems.extension(out));
  return {
    options: {
      project: everyProject[project],
      language: language ?? choice('language', LANGUAGES, values.language ?? ''),
      formulas: choice('formulas', STYLES, values.formulas),
      currency: choice('currency', CURRENCIES, values.currency),
      start: month(values.start ?? nextMonth(now), say),
      date: day(values.date ?? now.toISOString().slice(0, 10), say),
      runMonths: runMonths(values['run-months'], say),
      producer: producer(),
    },
    given: assignments(values.set, say),
    fromFile: fromFile(values.inputs, say),
    out,
    force: values.force,
    ...(values.compare && { compare: twoFiles(positionals, say) }),
    list: values.list,
    json: values.json,
    help: values.help,
  };
}

type Say = (typeof cliWords)[Language];

function twoFiles([before, after, ...more]: readonly string[], say: Say): readonly [string, string] {
  if (before === undefined || after === undefined || more.length > 0)
    throw new Problem(say.problems.twoFiles());
  return [before, after];
}

function nextMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 7);
}

function month(value: string, say: Say): string {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(value)) throw new Problem(say.problems.month('start', value));
  return value;
}

function day(value: string, say: Say): string {
  const isDay = /^20\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value)
    throw new Problem(say.problems.day('date', value));
  return value;
}

function runMonths(value: string, say: Say): number {
  const months = Number(value);
  if (!Number.isInteger(months) || months < 12 || months > 60 || value.trim() === '') {
    throw new Problem(say.problems.wholeNumber('run-months', '12', '60', value));
  }
  return months;
}

function assignments(set: readonly string[], say: Say): Record<string, string> {
  return Object.fromEntries(
    set.map((assignment) => {
      const at = assignment.indexOf('=');
      if (at < 1) throw new Problem(say.problems.assignment(assignment));
      return [assignment.slice(0, at).trim(), assignment.slice(at + 1).trim()];
    }),
  );
}

function fromFile(file: string | undefined, say: Say): Record<string, number | string> {
  if (file === undefined) return {};
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(say.problems.inputsFile(file, (error as Error).message));
  }
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  const values = isObject ? Object.entries(content as object) : undefined;
  const wrong = values?.find(([, value]) => typeof value !== 'number' && typeof value !== 'string');
  if (values === undefined || wrong)
    throw new Problem(
      say.problems.inputsFile(file, wrong ? `${wrong[0]}: ${JSON.stringify(wrong[1])}` : 'not an object'),
    );
  return Object.fromEntries(values) as Record<string, number | string>;
}
