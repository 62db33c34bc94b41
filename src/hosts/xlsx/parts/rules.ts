import type { Rule } from '../../../sharing/workbook';
import { type Element, attribute, elements, words } from './xml';
import { areaOf } from '../../../sharing/a1';

/** A data validation or conditional format with the elements that hold its formulas. */
export interface RuleElement extends Omit<Rule, 'formulas'> {
  readonly formulas: readonly Element[];
}

const FORMULAS = new Set(['formula1', 'formula2', 'formula', 'f']);
const NAMES = new Set(['dataValidation', 'conditionalFormatting', 'cfRule', 'sqref', ...FORMULAS]);

/** Those of the sheet itself and those that newer Excel keeps in extensions, by their order in the part. */
export function ruleElements(xml: string): readonly RuleElement[] {
  if (!/dataValidation|cfRule/.test(xml)) return [];
  const all = elements(xml, NAMES);
  const areas = new Map<Element, string>();
  for (const element of all)
    if (element.name === 'sqref' && element.parent) areas.set(element.parent, words(xml, element));
  const owners = all.filter(({ name }) => name === 'dataValidation' || name === 'cfRule');
  const formulas = new Map(owners.map((owner) => [owner, [] as Element[]]));
  for (const element of all) {
    if (!FORMULAS.has(element.name)) continue;
    const owner = ownerOf(element);
    const isInnermost = element.innerEnd > element.innerStart && xml[element.innerStart] !== '<';
    if (owner && isInnermost) formulas.get(owner)?.push(element);
  }
  return owners.map((owner, index): RuleElement => {
    const holder = owner.name === 'cfRule' ? (owner.parent ?? owner) : owner;
    const area = attribute(xml, holder, 'sqref') ?? areas.get(holder) ?? 'A1';
    const corner = areaOf(area.trim().split(/\s+/)[0] ?? 'A1', '');
    return {
      kind: owner.name === 'cfRule' ? 'format' : 'validation',
      id: String(index),
      at: { row: corner?.top ?? 0, column: corner?.left ?? 0 },
      formulas: formulas.get(owner) ?? [],
    };
  });
}

function ownerOf(element: Element): Element | undefined {
  for (let at = element.parent; at; at = at.parent)
    if (at.name === 'dataValidation' || at.name === 'cfRule') return at;
  return undefined;
}
