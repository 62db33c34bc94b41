import { type Formula, mapFormula, name as nameNode, number } from '../formula/formula';
import { parseTemplate } from '../formula/template';
import { printFormula } from '../formula/printFormula';
import { inForce } from './choices';
import { type Draft, exchange } from './draft';
import { type Line, PROJECT_CURRENCY } from './project';

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
