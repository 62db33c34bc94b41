import { priceRecord } from '../../../catalog/priceBook';
import { priceLabels as en } from '../../../text/en/priceLabels';
import { priceLabels as fr } from '../../../text/fr/priceLabels';
import { type Choice, inForce, selectorName } from '../../choices';
import type { Draft } from '../../draft';
import type { Line, LineId } from '../../project';
import { blankRow, type Cell, row, type Row, words } from '../../workbook';
import { empty } from '../blocks';
import { hasTokens } from '../summary/composition';
import { unitText } from './unitText';

export const technologyRange = {
  technology_choices: ['technology_M1_choice', 'technology_D6_compare'],
} as const;

/** Cells over which a reason may run on. */
const REASON_WIDTH = 8;
const labels = { en, fr };

/** What the project is made with, why, at which dated price and cost; the cost follows the choice in force. */
export function technologyRows(draft: Draft): readonly Row[] {
  const own = draft.say.technology;
  const { model, modelReason, training, serving } = own.projects[draft.project.id];
  const reasons: readonly (readonly [LineId, string])[] = [
    ['M3', training],
    ['R1', serving],
    ['M4', own.reasons.M4],
    ['R2', own.reasons.R2],
    ['D6', own.reasons.D6],
  ];
  return [
    row(words(own.heading, 'heading')),
    headerRow(draft),
    row(
      words('M1'),
      { id: 'technology_M1_choice', value: model, style: 'inputText' },
      words(own.licences[licence(draft)]),
      null,
      null,
      cost('M1'),
      ...reasonCells('M1', modelReason),
      null,
    ),
    ...reasons.map(([id, reason]) => technologyRow(draft, id, reason)),
    blankRow,
  ];
}

/** What is paid for the model itself. */
function licence({ project }: Draft) {
  if (project.id === 'blank') return 'open';
  return hasTokens(project) ? 'byToken' : 'free';
}

function headerRow({ say }: Draft): Row {
  const { line, choice, price, date, unit, cost: money, reason, compare } = say.technology.columns;
  return row(
    ...[line, choice, price, date, unit, money, reason].map((title) => words(title, 'header')),
    ...empty('header', REASON_WIDTH - 1),
    words(compare, 'header'),
  );
}

const cost = (id: LineId): Cell => ({
  id: `technology_${id}_cost`,
  formula: `${id}_budget`,
  style: 'calculated',
  format: 'money',
});

const reasonCells = (id: LineId, reason: string): readonly Cell[] => [
  { id: `technology_${id}_reason`, value: reason, style: 'inputText' },
  ...empty('inputText', REASON_WIDTH - 1),
];

function technologyRow(draft: Draft, id: LineId, reason: string): Row {
  const line: Line | undefined = draft.project.lines.find((each) => each.id === id);
  const name = line && mainPrice(draft, line);
  if (!line || name === undefined) throw new Error(`Line ${id} has no price`);
  const { key, unit } = priceRecord(draft.project.prices[name] ?? '', draft.date);
  const choice = draft.choiceOf.get(name);
  const units: Readonly<Record<string, string>> = draft.say.priceUnits;
  const made = draft.project.choices.filter(({ affects }) => affects.includes(id));
  return row(
    words(id),
    {
      id: `technology_${id}_choice`,
      formula: `"${labels[draft.language][key]}"${made.map(inForceWords).join('')}`,
      style: 'wrapped',
    },
    {
      id: `technology_${id}_price`,
      formula: choice ? inForce(name) : name,
      style: 'calculated',
      format: 'price',
    },
    {
      id: `technology_${id}_date`,
      formula: choice ? dateInForce(choice, name) : `${name}_asOf`,
      style: 'calculated',
      format: 'date',
    },
    words(units[unit] ?? unitText(draft, unit), 'wrapped'),
    cost(id),
    ...reasonCells(id, reason),
    {
      id: `technology_${id}_compare`,
      value: compared(draft, made),
      style: 'wrapped',
    },
  );
}

/** The first of the project's prices that the amount of a line is made with. */
function mainPrice({ project }: Draft, { amount = '', unitCost = '', drivers = [] }: Line) {
  const formulas = [amount, unitCost, ...drivers.map(({ value }) => String(value))].join(' ');
  const inDrift = formulas.includes('PRICE_MONITORING') ? 'PRICE_MONITORING' : undefined;
  return inDrift ?? Object.keys(project.prices).find((name) => new RegExp(`\\b${name}\\b`).test(formulas));
}

/** Nothing while the plan is in force, else the option's name. */
const inForceWords = ({ id }: Choice) => `&IF(${selectorName(id)}_number=1,""," – "&${selectorName(id)})`;

/** The date of the price in force; an option that only takes a discount keeps the date of the planned price. */
function dateInForce({ id, settings, options }: Choice, name: string): string {
  const place = settings.findIndex((setting) => setting.name === name);
  const dates = options.map(({ values }) => {
    const value = values[place];
    const price = typeof value === 'function' ? value((setting) => setting) : name;
    return /^\w+$/.test(price) ? `${price}_asOf` : `${name}_asOf`;
  });
  return `CHOOSE(${selectorName(id)}_number,${[`${name}_asOf`, ...dates].join(',')})`;
}

function compared({ say }: Draft, choices: readonly Choice[]): string {
  const own = say.technology;
  if (choices.length === 0) return own.onPrices;
  return own.onScenarios(choices.map(({ id }) => say.scenarios.choices[id].name).join(', '));
}
