import { priceRecord } from '../catalog/priceBook';
import type { Currency } from '../catalog/record';
import { type Formula, mapFormula, name as nameNode, number } from '../formula/formula';
import { parseTemplate } from '../formula/template';
import { printFormula } from '../formula/printFormula';
import type { Draft } from './draft';
import { type Line, PROJECT_CURRENCY } from './project';

/** The part of a line that moves with exchange rates. */
export interface Exposure {
  readonly currencies: readonly Currency[];
  /** The likely amount with every foreign price at nothing, over ids of cells. */
  readonly withoutForeign: string;
}

/** What a line owes to foreign prices; undefined where it owes nothing. */
export function currencyExposure(draft: Draft, line: Line): Exposure | undefined {
  const found = new Set<Currency>();
  const formula = withoutForeign(draft, line, line.amount ?? 'quantity*unitCost', found);
  return found.size === 0 ? undefined : { currencies: [...found], withoutForeign: printFormula(formula) };
}

function withoutForeign(draft: Draft, line: Line, formula: string, found: Set<Currency>): Formula {
  return mapFormula(parseTemplate(formula), (node) => {
    if (node.kind !== 'name') return node;
    const currency = currencyOf(draft, node.name);
    if (currency !== undefined) {
      if (currency === draft.currency) return node.name === PROJECT_CURRENCY ? number(1) : node;
      found.add(currency);
      return number(0);
    }
    return defined(draft, line, node.name, found);
  });
}

/** A driver that is itself computed from foreign prices is written out; any other stays a cell. */
function defined(draft: Draft, line: Line, name: string, found: Set<Currency>): Formula {
  const [owner, short] = ownerOf(draft, line, name);
  const id = owner ? `${owner.id}_${short}` : name;
  const formula = owner && !draft.isSet(id) ? definition(owner, short) : undefined;
  if (!owner || typeof formula !== 'string') return nameNode(id);
  const inside = new Set<Currency>();
  const written = withoutForeign(draft, owner, formula, inside);
  if (inside.size === 0) return nameNode(id);
  for (const currency of inside) found.add(currency);
  return written;
}

function ownerOf({ project }: Draft, line: Line, name: string): readonly [Line | undefined, string] {
  if (isPartOf(line, name)) return [line, name];
  const [prefix = '', short = ''] = name.split('_');
  const other = project.lines.find(({ id }) => id === prefix);
  return other && isPartOf(other, short) ? [other, short] : [undefined, name];
}

const isPartOf = ({ drivers = [] }: Line, name: string) =>
  name === 'quantity' || name === 'unitCost' || drivers.some((driver) => driver.name === name);

function definition(line: Line, name: string): string | number | undefined {
  if (name === 'quantity') return line.quantity;
  return name === 'unitCost' ? line.unitCost : line.drivers?.find((driver) => driver.name === name)?.value;
}

/** The currency that a price, a day rate or an amount of the project is stated in; undefined for other names. */
function currencyOf({ project, date, currency }: Draft, name: string): Currency | undefined {
  if (name === PROJECT_CURRENCY) return PROJECT_CURRENCY;
  const key = project.prices[name] ?? (name.startsWith('RATE_') ? name : undefined);
  return key === undefined ? undefined : (priceRecord(key, date).currency ?? currency);
}
