import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML element; `step` tells apart what only xsi:type tells apart, `path` is the way to it from the root. */
export interface Element {
  readonly name: string;
  readonly step: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true, // numeric ones too: lengths count characters
});

const TYPED = ['ExtensionPoint', 'Control', 'Action'];

/** The root element, or the sentence that says where the XML breaks off. */
export function parseXml(xml: string): Element | string {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return `line ${valid.err.line}: ${valid.err.msg}`;
  const nodes = parser.parse(xml) as readonly Node[];
  const [root, second] = elements(nodes, '');
  return root && !second ? root : 'there must be one root element';
}

function elements(nodes: readonly Node[], parent: string): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
    return name === undefined ? [] : [element(node, name, parent)];
  });
}

function element(node: Node, name: string, parent: string): Element {
  const attributes = (node[':@'] ?? {}) as Record<string, string>;
  const inner = node[name] as readonly Node[];
  const type = attributes['xsi:type'];
  const step = TYPED.includes(name) && type !== undefined ? `${name}[${type}]` : name;
  const path = parent === '' ? step : `${parent}/${step}`;
  const text = inner.map((child) => child['#text'] ?? '').join('');
  return { name, step, path, attributes, children: elements(inner, path), text };
}

/** The element and everything below it, in document order. */
export const descendants = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(descendants),
];

/** Does the path end in these steps? */
export const isAt = (element: Element, steps: string): boolean => `/${element.path}`.endsWith(`/${steps}`);

/** For messages: the path, with what names this one among its sisters. */
export function described({ path, attributes }: Element): string {
  const label = attributes['id'] ?? attributes['Locale'] ?? attributes['Name'] ?? attributes['size'];
  return label === undefined ? path : `${path} “${label}”`;
}
