import { type BudgetLine, otherLine } from '../../budgetLines';
import { currencyExposure } from '../../currencyExposure';
import { type Draft, numberInput } from '../../draft';
import { inLine } from '../../inLine';
import { type Line, LINES, OTHER_LINE, type PhaseId } from '../../project';
import { type Cell, row, type Row, words } from '../../workbook';
import { unitText } from './unitText';

/** A cost line: quantity times unit cost, its range, what is budgeted and when. */
export function lineRow(draft: Draft, budgetLine: BudgetLine, line: Line): Row {
  const { id, quantity, unit, unitCost, basis } = line;
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
    basis: basis ? say.bases[basis] : say.lines[id].basis,
  });
}

/** The free line at the end of a phase. */
export function otherRow(draft: Draft, phase: PhaseId): Row {
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
