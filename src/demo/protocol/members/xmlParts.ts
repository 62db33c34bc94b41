import type { Held, Workbook } from '../../workbook';
import { invalidArgument, itemNotFound } from '../apiError';
import { hostObject, type HostObject, type Members } from '../hostObject';
import { readText } from './read';

type XmlPart = { readonly xml: string };
interface Target {
  readonly workbook: Workbook;
  readonly held: Held<XmlPart>;
}

const xmlPart: Members<Target> = {
  type: 'CustomXmlPart',
  identity: ({ held }) => ({ Id: held.id }),
  properties: {
    id: { get: ({ held }) => held.id },
    namespaceUri: { get: ({ held }) => namespaceOf(held) },
  },
  methods: {
    getXml: ({ held }) => held.state.xml,
    setXml: ({ held }, [xml]) => held.change({ xml: checked(xml) }),
    delete: ({ workbook, held }) => workbook.xmlParts.remove(held),
  },
};

interface Scope {
  readonly workbook: Workbook;
  readonly namespaceUri?: string;
}

const methods: NonNullable<Members<Scope>['methods']> = {
  getCount: (scope) => parts(scope).length,
  getItem: (scope, [id]) => item(scope, parts(scope).find((held) => held.id === id) ?? missing()),
  getItemOrNullObject: (scope, [id]) => {
    const held = parts(scope).find((each) => each.id === id);
    return held && item(scope, held);
  },
};

const inNamespace: Members<Scope> = {
  type: 'CustomXmlPartScopedCollection',
  items: (scope) => parts(scope).map((held) => item(scope, held)),
  methods: {
    ...methods,
    getOnlyItem: (scope) => item(scope, only(scope) ?? missing()),
    getOnlyItemOrNullObject: (scope) => {
      const held = only(scope);
      return held && item(scope, held);
    },
  },
};

export const xmlPartCollection: Members<Scope> = {
  type: 'CustomXmlPartCollection',
  items: (scope) => parts(scope).map((held) => item(scope, held)),
  methods: {
    ...methods,
    add: (scope, [xml]) => item(scope, scope.workbook.xmlParts.add({ xml: checked(xml) })),
    getByNamespace: ({ workbook }, [namespaceUri]) =>
      hostObject(inNamespace, { workbook, namespaceUri: readText(namespaceUri) }),
  },
};

const item = ({ workbook }: Scope, held: Held<XmlPart>): HostObject =>
  hostObject(xmlPart, { workbook, held });

const parts = ({ workbook, namespaceUri }: Scope) =>
  workbook.xmlParts.items.filter((held) => namespaceUri === undefined || namespaceOf(held) === namespaceUri);

const only = (scope: Scope) => {
  const found = parts(scope);
  return found.length === 1 ? found[0] : undefined;
};

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

const namespaceOf = ({ state }: Held<XmlPart>): string =>
  parsed(state.xml).documentElement.namespaceURI ?? '';

function checked(xml: unknown): string {
  const text = readText(xml);
  if (parsed(text).getElementsByTagName('parsererror').length > 0) throw invalidArgument();
  return text;
}

function missing(): never {
  throw itemNotFound();
}
