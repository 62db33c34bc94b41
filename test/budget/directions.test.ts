import { describe, expect, it } from '@jest/globals';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { cellIndex, evaluation } from '../../src/budget/evaluation';
import { type Input, inputsOf } from '../../src/budget/inputs';
import { projects } from '../../src/budget/projects';
import { churnOptions, referencePricesOf } from './samples';

/** Inputs of which more makes the budget cheaper. */
const CHEAPER = /_autoShare$|_rpsPerReplica$|_margin$|^HOURS_PER_DAY$/;
/** Drivers that cost: everything that a line is made from, day rates and prices. */
const COSTS = /^[EDMTPR]\d_|^[EDMTPR]_other_|^PRICE_|^RATE_/;
/** Prices that only an option not in force takes. */
const OPTIONS = /^PRICE_(GPT|MISTRAL|CLAUDE|LLAMA|GPU)_/;

const isFigure = ({ cell }: Input) => typeof cell.value === 'number' && cell.style === 'input';

describe.each(Object.values(projects))('the inputs of $id', (project) => {
  const workbook = budgetWorkbook({ ...churnOptions, project, inputs: referencePricesOf(project) });
  const index = cellIndex(workbook);
  const inputs = inputsOf(workbook).filter(isFigure);
  const base = (given: ReadonlyMap<string, number>) => Number(evaluation(index, given).named('budget_base'));
  const now = base(new Map());
  const moved = ({ cell }: Input, factor: number) => {
    const most = cell.validation?.kind === 'number' ? (cell.validation.max ?? Infinity) : Infinity;
    return base(new Map([[cell.id ?? '', Math.min(most, Number(cell.value) * factor)]]));
  };

  it.each(inputs.filter(({ name }) => COSTS.test(name)).map((input) => [input.name, input] as const))(
    '%s: more of it does not make the budget cheaper, unless it saves work',
    (name, input) => {
      const more = moved(input, name.endsWith('Share') || name.endsWith('Rate') ? 1.02 : 2) - now;
      const direction = CHEAPER.test(name) ? -more : more;
      expect(direction).toBeGreaterThanOrEqual(-1e-9);
    },
  );

  it('has no cost input that counts for nothing, unless its line or its share of it is nothing', () => {
    const dead = inputs.filter(
      (input) => COSTS.test(input.name) && Number(input.cell.value) !== 0 && moved(input, 2) === now,
    );
    const idle = new Set(
      project.lines
        .filter(({ id }) => Number(evaluation(index).named(`${id}_budget`)) === 0)
        .map(({ id }) => id as string),
    );
    const unexplained = dead.filter(({ name }) => {
      const [line = ''] = name.split('_');
      return (
        !idle.has(line) &&
        !OPTIONS.test(name) &&
        !/_(rerunOverhead|fixedFee|pricePerRecord|reviewPrice)$/.test(name)
      );
    });
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });

  it.each([0, 1e9])('stands every cost input at %d without an error', (value) => {
    const all = inputs.filter(({ name }) => /_quantity$|records$|items$/.test(name));
    const given = new Map(all.map(({ cell }) => [cell.id ?? '', value]));
    const { named } = evaluation(index, given);
    for (const id of ['budget_base', 'budget_confident', 'budget_low', 'budget_high', 'drift_share'])
      expect(Number.isFinite(Number(named(id)))).toBe(true);
    expect(named('check_phases')).toBe('OK');
    expect(named('check_monthly')).toBe('OK');
  });
});
