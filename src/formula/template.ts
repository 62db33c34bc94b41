import { type Formula, mapFormula } from './formula';
import { parseFormula } from './parseFormula';
import { printFormula } from './printFormula';
import { simplify } from './simplify';

/** What the templates have in common that differ only in the names they mention: thousands are read once. */
interface Shape {
  /** With slots for names. */
  readonly formula: Formula;
  /** As short as it can be, as text: what stands before the first slot, its number, what stands before the next... */
  readonly short: readonly string[];
}

const templates = new Map<string, Formula>();
const shapes = new Map<string, Shape>();

/** Reads one of our own templates: its numbers may be worked out where that makes the formula shorter. */
export function parseTemplate(template: string): Formula {
  const known = templates.get(template);
  if (known) return known;
  const { shape, names } = shapeOf(template);
  const formula = mapFormula(shape.formula, (node) => {
    const found = node.kind === 'name' ? names[Number(SLOT.exec(node.name)?.[1])] : undefined;
    return found === undefined ? node : { kind: 'name', name: found };
  });
  templates.set(template, formula);
  return formula;
}

/** A template as short as it can be, each of its names as `textOf` has it: the reference of a cell, say. */
export function printTemplate(template: string, textOf: (name: string) => string): string {
  const { shape, names } = shapeOf(template);
  return shape.short
    .map((part, index) => (index % 2 === 0 ? part : textOf(names[Number(part)] ?? `_${part}`)))
    .join('');
}

/** Without references, in which words are no names. */
const NAMES_ONLY = /^(?:"(?:[^"]|"")*"|[\w\s.,;(){}<>=+\-*/^&%])*$/;
/** Texts, which are passed over, and words that no parenthesis follows. */
const WORDS = /"(?:[^"]|"")*"|(?<![\w.])([A-Za-z_][\w.]*)(?![\w.]*\()/g;
const NO_NAME = /^(TRUE|FALSE|[A-Z]{1,3}\d+)$/i;
const SLOT = /^_(\d+)$/;
const SLOTS = /"(?:[^"]|"")*"|(?<![\w.])_(\d+)(?![\w.])/g;

function shapeOf(template: string): { readonly shape: Shape; readonly names: readonly string[] } {
  const names: string[] = [];
  const slot = (found: string, word: string | undefined) =>
    word === undefined || NO_NAME.test(word) ? found : `_${names.push(word) - 1}`;
  const key = NAMES_ONLY.test(template) ? template.replace(WORDS, slot) : template;
  const shape = shapes.get(key) ?? readShape(key);
  shapes.set(key, shape);
  return { shape, names };
}

function readShape(key: string): Shape {
  const formula = mapFormula(parseFormula(key), (node) =>
    node.kind === 'number' ? { ...node, folds: true } : node,
  );
  return { formula, short: cutAtSlots(printFormula(simplify(formula))) };
}

function cutAtSlots(text: string): readonly string[] {
  const parts: string[] = [];
  let done = 0;
  for (const { index, 0: found, 1: slot } of text.matchAll(SLOTS)) {
    if (slot === undefined) continue;
    parts.push(text.slice(done, index), slot);
    done = index + found.length;
  }
  return [...parts, text.slice(done)];
}
