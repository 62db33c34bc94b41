import { type Formula, mapFormula } from '../formula/formula';
import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { standalone, UnresolvedError } from './standalone';
import type { WorkbookView } from './view';
import type { Place } from './workbook';

/** Whether two formulas of a cell say the same: a spreadsheet that saves a file may write them another way. */
export function saySame(one: string, other: string, place: Place, view: WorkbookView): boolean {
  return one === other || canonical(one, place, view) === canonical(other, place, view);
}

function canonical(formula: string, place: Place, view: WorkbookView): string {
  try {
    return printFormula(mapFormula(parseFormula(standalone(formula, place, view)), normal));
  } catch (error) {
    if (error instanceof FormulaSyntaxError || error instanceof UnresolvedError) return formula;
    throw error;
  }
}

/** A node of a formula without the liberties that spreadsheets take when they write it. */
export function normal(node: Formula): Formula {
  switch (node.kind) {
    case 'number':
      return { kind: 'number', text: String(Number(node.text)) };
    case 'reference':
      return { kind: 'reference', text: node.text.replaceAll('$', '').replaceAll("'", '').toLowerCase() };
    case 'name':
      return { kind: 'name', name: node.name.toLowerCase() };
    case 'prefix':
      return node.operator === '-' ? node : node.operand;
    case 'call': {
      const name = node.name.toUpperCase();
      const isFlag = node.arguments.length === 0 && (name === 'TRUE' || name === 'FALSE');
      return isFlag ? { kind: 'boolean', value: name === 'TRUE' } : { ...node, name };
    }
    default:
      return node;
  }
}
