import { optionNames, settingTitle } from '../choiceInput';
import {
  type Choice,
  inForce,
  type Option,
  optionCell,
  PLANNED,
  selectorName,
  type Setting,
} from '../choices';
import { type Draft, exchange, numberInput } from '../draft';
import { withCells } from '../optionCost';
import { PROJECT_CURRENCY } from '../project';
import { blankRow, type Cell, type Format, row, type Row, words } from '../workbook';

/** Columns for settings; a choice with fewer leaves the rest empty. */
const SETTINGS = 4;

/** The options of a choice side by side: what each sets, what it costs, where it begins to pay; last, what is in force. */
export function optionTable(
  draft: Draft,
  choice: Choice,
  formulas: ReadonlyMap<string, string>,
): readonly Row[] {
  const own = draft.say.scenarios;
  const planned: Option = {
    id: PLANNED,
    values: choice.settings.map(({ planned: value, name }) => value ?? (() => name)),
  };
  const names = new Map(optionNames(draft, choice));
  return [
    blankRow,
    row(words(own.choices[choice.id].name, 'heading')),
    headers(draft, choice),
    ...[planned, ...choice.options].map((option) =>
      row(
        { id: `option_${choice.id}_${option.id}`, value: names.get(option.id) ?? '', style: 'text' },
        ...padded(
          choice.settings.map((setting, index) => settingCell(draft, choice, option, setting, index)),
        ),
        ...costCells(choice, option, formulas),
        ...breakEvenCells(draft, choice, option),
      ),
    ),
    row(
      words(own.inForce, 'subtotalText'),
      ...padded(choice.settings.map((setting) => inForceCell(choice, setting))).map(
        (cell) => cell ?? words('', 'subtotalText'),
      ),
      { formula: likely(choice), style: 'subtotal', format: 'money' },
      words('', 'subtotalText'),
      { formula: 'SUM(all_likely)', style: 'subtotal', format: 'money' },
      words('', 'subtotalText'),
      words('', 'subtotalText'),
    ),
  ];
}

const padded = (cells: readonly Cell[]): readonly (Cell | null)[] =>
  Array.from({ length: SETTINGS }, (_, index) => cells[index] ?? null);
const likely = ({ affects }: Choice): string => affects.map((line) => `${line}_likely`).join('+');

function headers(draft: Draft, { settings }: Choice): Row {
  const own = draft.say.scenarios;
  const titles = Array.from({ length: SETTINGS }, (_, index) => settings[index]);
  return row(
    words(own.option, 'header'),
    ...titles.map((setting) => words(setting ? settingTitle(draft, setting.name) : '', 'header')),
    ...[own.cost, own.difference, own.total, own.breakEven, own.breakEvenUnit].map((text) =>
      words(text, 'header'),
    ),
  );
}

const formatOf = ({ unit }: Setting): Format =>
  unit === 'share' ? 'fraction' : unit === 'perHour' || unit === 'perMillionTokens' ? 'price' : 'quantity';

function settingCell(draft: Draft, choice: Choice, option: Option, setting: Setting, index: number): Cell {
  const id = optionCell(choice.id, option.id, setting.name);
  const value = option.values[index] ?? 0;
  const format = formatOf(setting);
  if (typeof value === 'function')
    return {
      id,
      formula: value((name) => optionCell(choice.id, option.id, name)),
      style: 'calculated',
      format,
    };
  if (option.id === PLANNED) return { id, value, style: 'calculated', format };
  const bounds = setting.unit === 'labels' ? { min: 1 } : setting.unit === 'share' ? { max: 1 } : {};
  return numberInput(draft, id, value, { format, ...bounds });
}

const inForceCell = (choice: Choice, { name, ...setting }: Setting): Cell => ({
  id: inForce(name),
  formula: `CHOOSE(${selectorName(choice.id)}_number,${[PLANNED, ...choice.options.map(({ id }) => id)]
    .map((option) => optionCell(choice.id, option, name))
    .join(',')})`,
  style: 'subtotal',
  format: formatOf({ name, ...setting }),
});

function costCells(choice: Choice, option: Option, formulas: ReadonlyMap<string, string>): readonly Cell[] {
  const replaced = new Map(
    choice.settings.map(({ name }) => [inForce(name), optionCell(choice.id, option.id, name)]),
  );
  const cost = `cost_${choice.id}_${option.id}`;
  return [
    {
      id: cost,
      formula: choice.affects
        .map((line) => withCells(formulas.get(`${line}_likely`) ?? '0', replaced, formulas))
        .join('+'),
      style: 'calculated',
      format: 'money',
    },
    { formula: `${cost}-cost_${choice.id}_${PLANNED}`, style: 'calculated', format: 'money' },
    {
      id: `total_${choice.id}_${option.id}`,
      formula: `SUM(all_likely)-(${likely(choice)})+${cost}`,
      style: 'rowTotal',
      format: 'money',
    },
  ];
}

/** Where the two lines do not cross there is no volume to show. */
function breakEvenCells(draft: Draft, choice: Choice, option: Option): readonly (Cell | null)[] {
  if (!option.lines) return [];
  const own = draft.say.scenarios;
  const lines = option.lines((name) => optionCell(choice.id, option.id, name));
  const [fixedA, unitA, fixedB, unitB] = [lines.fixedA, lines.unitA, lines.fixedB, lines.unitB].map((text) =>
    text.replaceAll(`*${PROJECT_CURRENCY}`, `*${exchange(draft, PROJECT_CURRENCY)}`),
  );
  const crosses = `(${fixedB}-${fixedA})*(${unitA}-${unitB})>0`;
  return [
    {
      id: `breakeven_${choice.id}_${option.id}`,
      formula: `IF(${crosses},MLCOST.BREAKEVEN(${fixedA},${unitA},${fixedB},${unitB}),"${own.noBreakEven}")`,
      style: 'calculated',
      format: 'money',
    },
    words(own.choices[choice.id].breakEven, 'wrapped'),
  ];
}
