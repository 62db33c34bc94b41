import { addressOf } from '../a1';
import { ourSources } from '../source';
import type { WorkbookView } from '../view';
import type { Finding } from './finding';
import { FormulaIndex, type FormulaNode } from './formulaIndex';

interface Visit {
  readonly node: FormulaNode;
  readonly order: number;
  readonly needs: Iterator<FormulaNode>;
  /** The earliest formula on the way here that this one leads back to. */
  lowest: number;
}

/** Formulas that take their own result, among those that the formulas of MLCOST need. */
export function circles(view: WorkbookView): readonly Finding[] {
  const index = new FormulaIndex(view);
  const orders = new Map<FormulaNode, number>();
  const findings: Finding[] = [];
  for (const { target, home } of ourSources(view)) {
    const start = target.kind === 'cell' ? index.at(home) : undefined;
    if (!start || orders.has(start)) continue;
    for (const circle of circlesFrom(start, index, orders)) findings.push(...findingsOf(circle));
  }
  return findings;
}

function findingsOf(circle: readonly FormulaNode[]): readonly Finding[] {
  const detail = wayOf(circle);
  return circle.map(({ place }) => ({ kind: 'circular', place, detail }));
}

const MOST_NAMED = 6;

function wayOf(circle: readonly FormulaNode[]): string {
  const named = circle.slice(0, MOST_NAMED).map(({ place }) => addressOf(place));
  return [...named, ...(circle.length > MOST_NAMED ? ['…'] : [])].join(' ← ');
}

/** Tarjan's strongly connected components, without recursion: a chain of formulas may be long. */
function circlesFrom(
  start: FormulaNode,
  index: FormulaIndex,
  orders: Map<FormulaNode, number>,
): readonly (readonly FormulaNode[])[] {
  const found: (readonly FormulaNode[])[] = [];
  const open: FormulaNode[] = [];
  const isOpen = new Set<FormulaNode>();
  const enter = (node: FormulaNode): Visit => {
    const order = orders.size;
    orders.set(node, order);
    open.push(node);
    isOpen.add(node);
    return { node, order, needs: index.needs(node)[Symbol.iterator](), lowest: order };
  };
  const way = [enter(start)];
  for (let current = way.at(-1); current; current = way.at(-1)) {
    const next = current.needs.next();
    if (next.done !== true) {
      const order = orders.get(next.value);
      if (order === undefined) way.push(enter(next.value));
      else if (isOpen.has(next.value)) current.lowest = Math.min(current.lowest, order);
      if (next.value === current.node) found.push([current.node]);
      continue;
    }
    way.pop();
    const above = way.at(-1);
    if (above) above.lowest = Math.min(above.lowest, current.lowest);
    if (current.lowest < current.order) continue;
    const circle = open.splice(open.lastIndexOf(current.node));
    for (const node of circle) isOpen.delete(node);
    if (circle.length > 1) found.push(circle);
  }
  return found;
}
