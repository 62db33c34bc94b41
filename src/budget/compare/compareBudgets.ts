import type { Currency } from '../../catalog/record';
import { COST_TYPES, type PhaseId, PHASES, type Project } from '../project';
import { everyProject } from '../projects';
import { type BudgetFacts, type BudgetFigures, factsOf } from './budgetFigures';
import { budgetModel, modelOptions } from './budgetModel';
import {
  type Cause,
  change,
  type Comparison,
  type Difference,
  NOISE,
  UnreadableBudgetError,
} from './comparison';
import { contentsOf } from './contents';
import { explainedLines } from './explainedLines';
import { optionReader } from './optionReader';
import { rateBetween, type ReadCell, restated } from './restated';

/**
 * What changed from one budget to another and why, in the currency of the second.
 *
 * Each line is worked out by core from the inputs of both budgets; what it changes by is shared among the inputs that
 * differ (`contributions`). What inputs do not explain is told apart: lines that no longer follow from them, lines and
 * rows that one budget lacks. The effects of all causes add up to the change of the total.
 *
 * @throws {UnreadableBudgetError} where the total or a line shows an error
 */
export function compareBudgets(before: BudgetFigures, after: BudgetFigures): Comparison {
  const facts = { before: factsOf(before), after: factsOf(after) };
  const { currency } = facts.after;
  const read = { before: reader(before), after: reader(after) };
  const known = rateBetween(facts.before.currency, currency, read.before, read.after);
  const rate = known ?? 1;
  const amount = {
    before: amountReader('before', read.before, rate),
    after: amountReader('after', read.after, 1),
  };
  const pair = <Id extends string>(id: Id, name: string): Difference<Id> => ({
    id,
    before: amount.before(name) ?? 0,
    after: amount.after(name) ?? 0,
  });
  const total = pair('total', TOTAL);
  const lines = lineIds(before, after).map((id) => pair(id, nameOf(id)));
  const byPhase = PHASES.map((phase) => pair(phase, `phase_total_${phase}`));
  const confident = pair('confident', 'budget_confident');
  const isWhole = (figure: Difference) => figure.before !== 0 && figure.after !== 0;
  const reason = known === undefined ? 'unknownCurrency' : reasonAgainstDrivers(facts);
  const isIn =
    ({ values }: BudgetFigures) =>
    (id: string) =>
      values.has(nameOf(id));
  const [isOld, isNew] = [isIn(before), isIn(after)];
  const both = lines.filter(({ id }) => isOld(id) && isNew(id));
  const { explained, withoutEffect } = reason
    ? { explained: both.map((line) => lineCause('line', line)), withoutEffect: [] }
    : explain((everyProject as Projects)[after.project] as Project, currency as Currency, both, {
        before: restated(read.before, facts.before.currency, currency, rate),
        after: read.after,
      });
  const causes: readonly Cause[] = [
    ...explained,
    ...lines.filter(({ id }) => !isOld(id)).map((line) => lineCause('added', line)),
    ...lines.filter(({ id }) => !isNew(id)).map((line) => lineCause('removed', line)),
    ...besideLines(total, byPhase, lines),
  ];
  return {
    ...facts,
    currency,
    rate,
    total,
    causes: causes.filter(({ effect }) => Math.abs(effect) > NOISE).toSorted(byEffect),
    withoutEffect,
    lines: lines.toSorted((one, other) => Math.abs(change(other)) - Math.abs(change(one))),
    byPhase,
    byCostType: COST_TYPES.map((type) => pair(type, `total_${type}`)),
    ...(isWhole(confident) && { confident }),
    ...(reason && { notByDriver: reason }),
  };
}

type Projects = Readonly<Record<string, Project>>;

const TOTAL = 'budget_base';
const LINE = 'line_';
const nameOf = (line: string): string => LINE + line;

const reader =
  ({ values }: BudgetFigures): ReadCell =>
  (name) =>
    values.get(name);

const byEffect = (one: Cause, other: Cause) => Math.abs(other.effect) - Math.abs(one.effect);

/** An amount in the currency of the comparison; undefined where the budget has no such figure. */
function amountReader(which: 'before' | 'after', read: ReadCell, rate: number) {
  return (name: string): number | undefined => {
    const value = read(name);
    if (typeof value === 'number') return value * rate;
    if (name === TOTAL || (name.startsWith(LINE) && value !== undefined))
      throw new UnreadableBudgetError(which, name);
    return undefined;
  };
}

/** The lines of either, in the order of the sheets. */
function lineIds(...budgets: readonly BudgetFigures[]): readonly string[] {
  const names = budgets.flatMap(({ values }) => [...values.keys()].filter((name) => name.startsWith(LINE)));
  return [...new Set(names)].map((name) => name.slice(LINE.length));
}

function reasonAgainstDrivers({ before, after }: Readonly<Record<'before' | 'after', BudgetFacts>>) {
  if (before.project !== after.project) return 'otherProject';
  return before.project in everyProject ? undefined : 'unknownProject';
}

function explain(
  project: Project,
  currency: Currency,
  lines: readonly Difference[],
  read: Readonly<Record<'before' | 'after', ReadCell>>,
) {
  const options = modelOptions(project, currency);
  const model = budgetModel(options);
  const option = optionReader(options);
  return explainedLines(model, lines, {
    before: contentsOf(model, read.before, option),
    after: contentsOf(model, read.after, option),
  });
}

const lineCause = (kind: 'added' | 'removed' | 'line', line: Difference): Cause => ({
  kind,
  line: line.id,
  effect: change(line),
});

/** What no line stands for: rows of people's own within a phase, and a total that is not the sum of the phases. */
function besideLines(
  total: Difference,
  phases: readonly Difference<PhaseId>[],
  lines: readonly Difference[],
): readonly Cause[] {
  const sum = (differences: readonly Difference[]) =>
    differences.reduce((whole, difference) => whole + change(difference), 0);
  const rows = phases.map((phase): Cause => {
    const own = lines.filter(({ id }) => id.startsWith(phase.id));
    return { kind: 'rows', phase: phase.id, effect: change(phase) - sum(own) };
  });
  return [...rows, { kind: 'total', effect: change(total) - sum(phases) }];
}
