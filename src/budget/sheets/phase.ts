import { type Formula, mapFormula, name as nameNode, number } from '../../formula/formula';
import { parseTemplate } from '../../formula/parseFormula';
import { printFormula } from '../../formula/printFormula';
import { type BudgetLine, budgetLines, otherLine } from '../budgetLines';
import { currencyExposure } from '../currencyExposure';
import { inForce } from '../choices';
import { type Draft, exchange, numberInput } from '../draft';
import {
  COST_TYPES,
  type Driver,
  type Line,
  LINES,
  OTHER_LINE,
  type PhaseId,
  PROJECT_CURRENCY,
} from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';

const WIDTHS = [6, 42, 15, 12, 16, 11, 11, 11, 11, 12, 14, 8, 7, 11, 52];
const MANAGEMENT_WIDTHS = [10, 12, 14, 18, 18];

/** One phase: the drivers to change, then the cost lines they make, then what managers and accountants add. */
export function phaseSheet(draft: Draft, phase: PhaseId): Sheet {
  const { say } = draft;
  const own = say.phaseSheet;
  const lines = budgetLines(draft).filter((each) => each.phase === phase);
  const [first, last] = [lines[0]?.id ?? '', `${phase}_other`];
  const drivers = lines.flatMap(
    ({ line }) => line?.drivers?.map((driver) => driverRow(draft, line, driver)) ?? [],
  );
  const run = (column: string): readonly [string, string] => [`${first}_${column}`, `${last}_${column}`];
  return {
    id: phase,
    title: say.phases[phase].sheet,
    tab: 'phase',
    columns: [
      ...WIDTHS.map((width) => ({ width })),
      ...MANAGEMENT_WIDTHS.map((width) => ({ width, grouped: true })),
    ],
    frozen: { rows: 5, columns: 2 },
    print: { titleRows: [5, 5], columns: WIDTHS.length },
    ranges: Object.fromEntries(
      ['low', 'likely', 'high', 'budget', 'type'].map((column) => [`${phase}_${column}`, run(column)]),
    ),
    charts: [],
    rows: [
      row(words(say.phases[phase].sheet, 'title')),
      row(words(say.phases[phase].purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      blankRow,
      headerRow(draft),
      ...(drivers.length > 0 ? [row(words(own.driversHeading, 'heading')), ...drivers, blankRow] : []),
      row(words(own.linesHeading, 'heading')),
      ...lines.flatMap((each) => (each.line ? [lineRow(draft, each, each.line)] : [])),
      otherRow(draft, phase),
      subtotalRow(draft, phase),
      blankRow,
      typeCheckRow(draft, phase),
      row(null, words(say.phases[phase].notCounted, 'note')),
      row(null, {
        formula: `IF(${phase}_total_budget=0,"${own.nothingYet}","")`,
        style: 'note',
        flag: { bad: own.nothingYet },
      }),
    ],
  };
}

/** Project, version and date, on every sheet that may be printed alone. */
export function subtitle({ say, currency }: Draft): string {
  const { version, amountsIn, withoutVat } = say.summary.subtitle;
  return `PROJECT_NAME&" · ${version}"&VERSION&"${amountsIn}${currency}${withoutVat}"`;
}

function headerRow({ say }: Draft): Row {
  const own = say.phaseSheet;
  const titles = [
    own.id,
    own.line,
    own.type,
    own.quantity,
    own.unit,
    own.unitCost,
    own.low,
    own.likely,
    own.high,
    own.budget,
  ];
  const calendar = [own.capex, own.start, own.months, own.profile, own.basis];
  const management = [own.currency, own.account, own.costCentre, own.supplier, own.owner];
  return row(...[...titles, ...calendar, ...management].map((title) => words(title, 'header')));
}

function driverRow(draft: Draft, line: Line, { name, value, unit, max }: Driver): Row {
  const { say } = draft;
  const { id } = line;
  const labels: Readonly<Record<string, string>> = say.drivers;
  const input = `${id}_${name}`;
  const choice = draft.choiceOf.get(input);
  const computed = typeof value === 'string' ? inLine(draft, value, line) : undefined;
  const isFormula = computed !== undefined && !draft.isSet(input);
  const options = {
    format: unit === 'share' ? 'share' : 'quantity',
    ...(max !== undefined && { max }),
  } as const;
  const cell: Cell = isFormula
    ? {
        id: input,
        input,
        name: input,
        formula: computed,
        standard: { formula: computed },
        style: 'calculated',
        format: 'quantity',
      }
    : {
        ...numberInput(draft, input, Number(value), options),
        ...(computed !== undefined && { standard: { formula: computed } }),
      };
  return row(
    words(id),
    words(labels[name] ?? name),
    null,
    cell,
    words(unitText(draft, unit)),
    choice ? { formula: inForce(input), style: 'calculated', format: options.format } : null,
    ...Array.from({ length: 8 }, () => null),
    words(
      choice
        ? say.scenarios.drivenBy(say.scenarios.choices[choice.id].name)
        : isFormula
          ? say.phaseSheet.computedDriver
          : draft.isSet(input)
            ? say.assumptions.entered
            : say.phaseSheet.driverBasis,
    ),
  );
}

function unitText({ say, currency }: Draft, unit: string): string {
  const units: Readonly<Record<string, string>> = say.units;
  return unit === 'money' ? currency : (units[unit] ?? unit);
}

function lineRow(draft: Draft, budgetLine: BudgetLine, line: Line): Row {
  const { id, quantity, unit, unitCost } = line;
  const { say } = draft;
  const written = (formula: string) => inLine(draft, formula, line);
  const amount = line.amount ?? 'quantity*unitCost';
  const quantityName = `${id}_quantity`;
  const quantityCell: Cell =
    typeof quantity === 'number'
      ? numberInput(draft, quantityName, quantity)
      : { id: quantityName, formula: written(quantity), style: 'calculated', format: 'quantity' };
  return costRow(draft, budgetLine, {
    label: words(say.lines[id].label),
    nature: LINES[id],
    quantity: quantityCell,
    unit: words(unitText(draft, unit)),
    unitCost: {
      id: `${id}_unitCost`,
      formula: written(unitCost ?? 'IF(quantity=0,0,likely/quantity)'),
      style: 'calculated',
      format: 'price',
    },
    likely: { id: `${id}_likely`, formula: written(amount), style: 'calculated', format: 'cents' },
    basis: say.lines[id].basis,
  });
}

function otherRow(draft: Draft, phase: PhaseId): Row {
  const { say } = draft;
  const id = `${phase}_other`;
  return costRow(draft, otherLine(phase), {
    label: { value: say.otherLine.label, style: 'inputText' },
    nature: OTHER_LINE[phase],
    quantity: numberInput(draft, `${id}_quantity`, 0),
    unit: { value: '', style: 'inputText' },
    unitCost: numberInput(draft, `${id}_unitCost`, 0, { format: 'price' }),
    likely: {
      id: `${id}_likely`,
      formula: `${id}_quantity*${id}_unitCost`,
      style: 'calculated',
      format: 'cents',
    },
    basis: say.otherLine.basis,
  });
}

interface CostCells {
  readonly label: Cell;
  readonly nature: { readonly type: string; readonly capex: string };
  readonly quantity: Cell;
  readonly unit: Cell;
  readonly unitCost: Cell;
  readonly likely: Cell;
  readonly basis: string;
}

function costRow(draft: Draft, budgetLine: BudgetLine, cells: CostCells): Row {
  const { say } = draft;
  const { id, phase, code } = budgetLine;
  const listed = (column: string, formula: string, range: string): Cell => ({
    id: `${id}_${column}`,
    formula,
    style: 'inputText',
    validation: { kind: 'list', range, message: say.messages.list },
  });
  const ranged = (end: 'low' | 'high'): Cell => ({
    id: `${id}_${end}`,
    formula: `${id}_likely*INDEX(range_${end},MATCH(${id}_type,cost_types,0))`,
    style: 'calculated',
    format: 'cents',
  });
  const month = (column: string, formula: string): Cell => ({
    id: `${id}_${column}`,
    formula,
    style: 'input',
    format: 'whole',
  });
  return row(
    words(code),
    { ...cells.label, id: `${id}_label` },
    listed('type', `type_${cells.nature.type}`, 'cost_types'),
    cells.quantity,
    cells.unit,
    cells.unitCost,
    ranged('low'),
    cells.likely,
    ranged('high'),
    {
      id: `${id}_budget`,
      name: lineName(id),
      formula: `CHOOSE(SCENARIO_number,${id}_low,${id}_likely,${id}_high)`,
      style: 'calculated',
      format: 'cents',
    },
    listed('capex', `capex_${cells.nature.capex}`, 'treatments'),
    month('start', `START_${phase}`),
    month('months', `MONTHS_${phase}`),
    listed('profile', 'profile_flat', 'profiles'),
    words(cells.basis, 'wrapped'),
    ...managementCells(draft, budgetLine),
  );
}

/** What managers and accountants add: the account is an assumption for them to overwrite. */
function managementCells(draft: Draft, { id, account, line }: BudgetLine): readonly Cell[] {
  const cell = (column: string, value: number | string = ''): Cell => ({
    id: `${id}_${column}`,
    value,
    style: 'inputText',
  });
  const [currency = draft.currency] = (line && currencyExposure(draft, line)?.currencies) ?? [];
  return [
    cell('currency', currency),
    { ...cell('account', account), format: 'whole' },
    cell('costCentre'),
    cell('supplier'),
    cell('owner'),
  ];
}

/** «E1» alone would be a cell address, so it is no legal name. */
const lineName = (id: string) => `line_${id}`;

function subtotalRow({ say }: Draft, phase: PhaseId): Row {
  const subtotal = (column: string): Cell => ({
    id: `${phase}_total_${column}`,
    ...(column === 'budget' && { name: `total_${phase}` }),
    formula: `SUM(${phase}_${column})`,
    style: 'subtotal',
    format: 'cents',
  });
  const filler = words('', 'subtotalText');
  return row(
    filler,
    words(`${say.phaseSheet.subtotal} ${say.phases[phase].name}`, 'subtotalText'),
    filler,
    filler,
    filler,
    filler,
    ...['low', 'likely', 'high', 'budget'].map(subtotal),
  );
}

function typeCheckRow({ say }: Draft, phase: PhaseId): Row {
  const byType = COST_TYPES.map((type) => `SUMIFS(${phase}_budget,${phase}_type,type_${type})`).join('+');
  return row(null, words(say.phaseSheet.typeCheck, 'note'), {
    id: `${phase}_check`,
    formula: `IF(ABS(${byType}-${phase}_total_budget)<0.005,"${say.summary.ok}","${say.summary.wrong}")`,
    style: 'check',
    flag: { good: say.summary.ok, bad: say.summary.wrong },
  });
}

/** A formula of a line with its short names (drivers, quantity, EUR) turned into ids, choices as they are in force. */
export function inLine(
  draft: Draft,
  formula: string,
  { id: line, drivers = [], settings = {} }: Line,
): string {
  const own = new Set([...drivers.map(({ name }) => name), 'quantity', 'unitCost', 'likely']);
  const qualified = (node: Formula): Formula => {
    if (node.kind !== 'name') return node;
    if (node.name === PROJECT_CURRENCY) return parseTemplate(exchange(draft, PROJECT_CURRENCY));
    const planned = settings[node.name];
    const id = own.has(node.name) || planned !== undefined ? `${line}_${node.name}` : node.name;
    if (draft.choiceOf.has(id)) return nameNode(inForce(id));
    return planned === undefined ? nameNode(id) : number(planned);
  };
  return printFormula(mapFormula(parseTemplate(formula), qualified));
}
