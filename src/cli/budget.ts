import { existsSync } from 'node:fs';
import { budgetWorkbook } from '../budget/budgetWorkbook';
import { type Input, type InputProblem, inputsOf, readInputs } from '../budget/inputs';
import { layout, type LaidOutWorkbook } from '../budget/layout';
import { everyProject } from '../budget/projects';
import { type Totals, totalsOf } from '../budget/totals';
import { UnknownKeyError } from '../catalog/priceBook';
import { InputError, NoResultError } from '../core/errors';
import { cellError } from '../functions/cellError';
import type { Language } from '../text/language';
import { compareFiles } from './compareFiles';
import { type BudgetCommand, readBudgetCommand } from './budgetOptions';
import { cliWords } from './cliWords';
import { Problem, runCommand } from './problem';
import { FileExistsError, writeWholeFile } from './wholeFile';

/** `npm run budget`: the cost workbook of a project as a file. */
await runCommand(async () => {
  const command = readBudgetCommand(process.argv.slice(2), new Date());
  const say = cliWords[command.options.language];
  if (command.help) return console.log(say.budgetHelp);
  if (command.list) return list(command);
  if (command.compare) return compareFiles(command.compare, command.options.language, command.json);
  if (!command.force && existsSync(command.out)) throw new Problem(say.problems.exists(command.out));

  const workbook = laidOut(command);
  await write(workbook, command);
  const totals = totalsOf(workbook.values);
  console.error(say.written(command.out));
  if (command.json) return console.log(JSON.stringify(report(command, totals)));
  console.error(sentence(totals, command));
});

function laidOut({ options, given, fromFile }: BudgetCommand): LaidOutWorkbook {
  try {
    const known = inputsOf(budgetWorkbook({ ...options, inputs: {} }));
    const inputs = readInputs({ ...ofThisProject(fromFile, known, options), ...given }, known);
    if (isProblem(inputs)) throw new Problem(problemText(inputs, options.language));
    return layout(budgetWorkbook({ ...options, inputs }), options.formulas);
  } catch (error) {
    throw calculationProblem(error, options);
  }
}

/** What no budget can be made of, in a sentence; figures are worked out while the file is written, too. */
function calculationProblem(error: unknown, { language }: BudgetCommand['options']): unknown {
  const { problems } = cliWords[language];
  if (error instanceof UnknownKeyError) return new Problem(problems.noPrice(error.key, error.earliest ?? ''));
  if (error instanceof InputError || error instanceof NoResultError)
    return new Problem(problems.calculation(cellError(error, language).message));
  return error;
}

/** A file of inputs may hold those of other projects too: they are left aside, not refused. */
function ofThisProject(
  values: Readonly<Record<string, number | string>>,
  known: readonly Input[],
  options: BudgetCommand['options'],
): Readonly<Record<string, number | string>> {
  const own = new Set(known.map(({ name }) => name));
  if (Object.keys(values).every((name) => own.has(name))) return values;
  const everywhere = Object.values(everyProject).flatMap((project) =>
    inputsOf(budgetWorkbook({ ...options, project, inputs: {} })),
  );
  const elsewhere = new Set(everywhere.map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => own.has(name) || !elsewhere.has(name)));
}

function isProblem(inputs: ReturnType<typeof readInputs>): inputs is InputProblem {
  return typeof inputs['kind'] === 'string';
}

function problemText(problem: InputProblem, language: Language): string {
  const { problems } = cliWords[language];
  switch (problem.kind) {
    case 'unknownInput':
      return problems.unknownInput(problem.name, problem.nearest.join(', '));
    case 'option':
      return problems.oneOf(problem.name, problem.rule, problem.value);
    case 'range':
      return problems.range(problem.name, problem.rule, problem.value);
    case 'date':
      return problems.date(problem.name, problem.rule, problem.value);
    case 'number':
      return problems.number(problem.name, problem.value);
  }
}

/** The writer of files is large: it is loaded only when a file is written. */
async function write(workbook: LaidOutWorkbook, { out, force, options }: BudgetCommand): Promise<void> {
  const { workbookFile } = await import('../hosts/xlsx/workbookFile');
  const bytes = await workbookFile(workbook).catch((error: unknown) => {
    throw calculationProblem(error, options);
  });
  const { problems } = cliWords[options.language];
  try {
    writeWholeFile(out, bytes, force);
  } catch (error) {
    if (error instanceof FileExistsError) throw new Problem(problems.exists(out));
    throw new Problem(problems.unwritable(out, (error as NodeJS.ErrnoException).code ?? ''));
  }
}

function report({ options }: BudgetCommand, totals: Totals) {
  const { language, formulas, currency, start, date } = options;
  return { project: options.project.id, language, formulas, currency, start, date, ...totals };
}

function sentence({ base, confidentBudget, confidence }: Totals, { options }: BudgetCommand): string {
  const { language, currency } = options;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  return cliWords[language].total(
    money.format(base),
    money.format(confidentBudget),
    share.format(confidence),
  );
}

function list({ options, json }: BudgetCommand): void {
  const say = cliWords[options.language];
  const workbook = budgetWorkbook({ ...options, inputs: {} });
  const inputs = inputsOf(workbook).map(({ name, label, unit, value }) => ({ name, label, unit, value }));
  if (json) return console.log(JSON.stringify({ projects: Object.keys(everyProject), inputs }));
  const width = Math.max(...inputs.map(({ name }) => name.length));
  console.log(
    `${say.projects}: ${Object.keys(everyProject).join(', ')}\n\n${say.inputs} ${options.project.id}:`,
  );
  for (const { name, label, unit, value } of inputs) {
    console.log(`  ${name.padEnd(width)}  ${String(value).padStart(10)} ${unit.padEnd(22)} ${label}`);
  }
}
