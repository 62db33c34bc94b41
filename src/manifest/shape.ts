import { described, type Element } from './element';
import type { Manifest } from './manifest';
import { type Problem, problem } from './problem';
import { shapes } from './shapes';

interface Part {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Every element holds what it may hold, in the order Excel demands, and has its attributes. */
export const shape = ({ elements }: Manifest): Problem[] => elements.flatMap(shapeOf);

function shapeOf(element: Element): Problem[] {
  const text = shapeText(element);
  if (text === undefined) return []; // its parent reports it
  const parts = text.split(' ').filter(Boolean).map(part);
  return [
    ...attributeProblems(
      element,
      parts.filter(({ name }) => name.startsWith('@')),
    ),
    ...childProblems(
      element,
      parts.filter(({ name }) => !name.startsWith('@')),
    ),
    ...orderProblems(element, parts),
  ];
}

function shapeText({ path }: Element): string | undefined {
  const steps = path.split('/');
  const key = steps
    .map((_, from) => steps.slice(from).join('/'))
    .find((suffix) => Object.hasOwn(shapes, suffix));
  return key === undefined ? undefined : shapes[key];
}

function part(word: string): Part {
  const mark = word.at(-1) ?? '';
  const name = '?+*'.includes(mark) ? word.slice(0, -1) : word;
  return { name, least: '?*'.includes(mark) ? 0 : 1, most: '+*'.includes(mark) ? Infinity : 1 };
}

function attributeProblems(element: Element, parts: readonly Part[]): Problem[] {
  const known = parts.map(({ name }) => name.slice(1));
  const present = Object.keys(element.attributes).filter((name) => !/^(xmlns|xsi:)/.test(name));
  const missing = parts.filter(({ name, least }) => least > 0 && !present.includes(name.slice(1)));
  return [
    ...missing.map(({ name }) =>
      problem('attribute', `${described(element)} needs the attribute ${name.slice(1)}`),
    ),
    ...present
      .filter((name) => !known.includes(name))
      .map((name) =>
        problem('attribute', `${described(element)} has an attribute ${name} that Excel does not know`),
      ),
  ];
}

function childProblems(element: Element, parts: readonly Part[]): Problem[] {
  const count = (name: string): number => element.children.filter(({ step }) => step === name).length;
  const unknown = element.children.filter(({ step }) => !parts.some(({ name }) => name === step));
  return [
    ...unknown.map(({ step }) =>
      problem(
        'unknown',
        `${described(element)} may not hold ${step}: remove it, or add it to src/manifest/shapes.ts`,
      ),
    ),
    ...parts
      .filter(({ name, least }) => count(name) < least)
      .map(({ name }) => problem('missing', `${described(element)} needs ${name}`)),
    ...parts
      .filter(({ name, most }) => count(name) > most)
      .map(({ name }) => problem('repeated', `${described(element)} may hold ${name} only once`)),
  ];
}

function orderProblems(element: Element, parts: readonly Part[]): Problem[] {
  const names = parts.map(({ name }) => name);
  const known = element.children.filter(({ step }) => names.includes(step));
  return known.slice(1).flatMap(({ step }, index) => {
    const before = known[index]?.step ?? step;
    if (names.indexOf(before) <= names.indexOf(step)) return [];
    return problem('order', `${described(element)}: move ${step} before ${before}`);
  });
}
