import { optionNames, SCENARIOS, selector } from '../choiceInput';
import { type Choice, selectorName } from '../choices';
import type { Draft } from '../draft';
import { formulasOf } from '../optionCost';
import { PHASES } from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { crossCheckRows } from './crossCheck';
import { optionTable } from './optionTable';
import { strategyRows } from './strategies';
import { empty, subtitle } from './blocks';
import { keptTogether } from './pages';

const WIDTHS = [52, 30, 17, 17, 17, 15, 15, 15, 15, 44];
/** What a choice asks runs over so many columns. */
const ASKS_COLUMNS = 5;

/** The choices of the project, one selector each, with what every option costs; and whether the total is credible. */
export function scenariosSheet(draft: Draft, phases: readonly Sheet[]): Sheet {
  const own = draft.say.scenarios;
  const { choices } = draft.project;
  const formulas = formulasOf(phases);
  const first = choices[0]?.id;
  const columns = WIDTHS.map((width) => ({ width }));
  const above = [
    row(words(own.title, 'title')),
    row(words(own.purpose, 'subtitle')),
    row({ formula: subtitle(draft), style: 'subtitle' }),
  ];
  return {
    id: 'scenarios',
    title: own.sheet,
    tab: 'inputs',
    columns,
    frozen: { rows: 3, columns: 1 },
    print: { titleRows: [1, 3], columns: 10 },
    ranges: {
      scenario_totals: ['scenario_total_low', 'scenario_total_high'],
      options_scenario: ['scenario_low', 'scenario_high'],
      ...Object.fromEntries(choices.map((choice) => [`options_${choice.id}`, ends(draft, choice)])),
      ...(first && { strategy_totals: ['strategy_none_total', 'strategy_continuous_total'] }),
      ...(first && { drift_strategies: ['strategy_none', 'strategy_continuous_total'] }),
      ...(first && { strategy_names: ['strategy_none', 'strategy_continuous'] }),
    },
    namedRanges: ['scenario_totals', ...(first ? ['drift_strategies'] : [])],
    charts: [],
    rows: [
      ...above,
      ...keptTogether(columns, { above, repeated: above }, [
        selectorRows(draft),
        scenarioTable(draft),
        ...choices.map((choice) => optionTable(draft, choice, formulas)),
        [row(words(own.amounts, 'note'))],
        strategyRows(draft),
        crossCheckRows(draft),
      ]),
    ],
  };
}

function selectorRows(draft: Draft): readonly Row[] {
  const own = draft.say.scenarios;
  return [
    row(words(own.selectors, 'heading')),
    row(
      ...[own.choice, own.selected, own.number, own.asks].map((title) => words(title, 'header')),
      ...empty('header', ASKS_COLUMNS - 1),
    ),
    scenarioRow(draft),
    ...draft.project.choices.map((choice) => selectorRow(draft, choice)),
  ];
}

function ends(draft: Draft, choice: Choice): readonly [string, string] {
  const names = optionNames(draft, choice);
  return [`option_${choice.id}_${names[0]?.[0] ?? ''}`, `option_${choice.id}_${names.at(-1)?.[0] ?? ''}`];
}

function scenarioRow(draft: Draft): Row {
  const { name, asks, options } = draft.say.scenarios.scenario;
  const cell = selector(
    draft,
    'scenario',
    SCENARIOS.map((id) => [id, options[id]]),
    'base',
  );
  return row(
    words(name, 'figureText'),
    cell,
    numberCell('SCENARIO', 'options_scenario'),
    words(asks),
    ...empty('text', ASKS_COLUMNS - 1),
  );
}

function selectorRow(draft: Draft, choice: Choice): Row {
  const { name, asks } = draft.say.scenarios.choices[choice.id];
  const names = optionNames(draft, choice);
  const cell = selector(draft, choice.id, names, names[0]?.[0] ?? '');
  const number = numberCell(selectorName(choice.id), `options_${choice.id}`);
  return row(words(name, 'figureText'), cell, number, words(asks), ...empty('text', ASKS_COLUMNS - 1));
}

/** Which option is in force, by its place in the list. */
const numberCell = (id: string, list: string): Cell => ({
  id: `${id}_number`,
  formula: `MATCH(${id},${list},0)`,
  style: 'calculated',
  format: 'whole',
});

function scenarioTable({ say }: Draft): readonly Row[] {
  const own = say.scenarios;
  const columns = [...PHASES.map((phase) => say.phases[phase].name), own.total];
  return [
    blankRow,
    row(words(own.byScenario, 'heading')),
    row(...[own.scenario.name, ...columns].map((title) => words(title, 'header'))),
    ...SCENARIOS.map((id) => {
      const column = id === 'base' ? 'likely' : id;
      return row(
        { id: `scenario_${id}`, value: own.scenario.options[id], style: 'text' },
        ...PHASES.map((phase): Cell => ({
          id: `scenario_${id}_${phase}`,
          formula: `SUM(${phase}_${column})`,
          style: 'calculated',
          format: 'money',
        })),
        { id: `scenario_total_${id}`, formula: `SUM(all_${column})`, style: 'rowTotal', format: 'money' },
      );
    }),
  ];
}
