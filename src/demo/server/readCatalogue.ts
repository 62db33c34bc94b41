import type { Catalogue, CatalogueClass, CatalogueMember } from '../protocol/catalogue';

type Building = { -readonly [Kind in keyof CatalogueClass]: Record<string, CatalogueMember> } & {
  names: string[];
};

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{/;
const PROPERTY = /Object\.defineProperty\(\w+\.prototype, "(\w+)"/;
const METHOD = /^ {8}\w+\.prototype\.(\w+) = function/;
const SINCE = /_throwIfApiNotSupported\("[\w.]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/;
const PART = /_createPropertyObject\(Excel\.\w+, this/;
const CALL = /_create(?:Indexer|MethodObject|AndInstantiateMethod)|_invokeMethod\(this/;
const NAMES = /^\s+return (\[.*\]);/;

/**
 * The classes and members of Excel's API with their requirement sets, as the debug script of office.js itself has them.
 *
 * @param script - excel-web-16.00.debug.js
 */
export function readCatalogue(script: string): Catalogue {
  const classes: Record<string, Building> = {};
  let current: Building | undefined;
  let member = { name: '', since: undefined as string | undefined };
  for (const line of script.split('\n')) {
    const [, className] = CLASS.exec(line) ?? [];
    if (className !== undefined)
      current = classes[className] ??= { scalars: {}, parts: {}, methods: {}, names: [] };
    if (!current) continue;
    const [, name] = PROPERTY.exec(line) ?? METHOD.exec(line) ?? [];
    if (name !== undefined) member = { name, since: undefined };
    const [, set = '', version] = SINCE.exec(line) ?? [];
    if (version !== undefined)
      member.since = `${set === '_defaultApiSetName' ? 'ExcelApi' : set.replaceAll('"', '')} ${version}`;
    const [, names] = NAMES.exec(line) ?? [];
    if (names !== undefined && member.name === '_scalarPropertyNames')
      current.names = JSON.parse(names) as string[];
    note(current, member, line);
  }
  return Object.fromEntries(Object.entries(classes).map(([name, built]) => [name, finished(built)]));
}

function note(
  current: Building,
  { name, since }: { name: string; since: string | undefined },
  line: string,
): void {
  const found = since === undefined ? {} : { since };
  if (PART.test(line)) current.parts[name] = found;
  else if (CALL.test(line)) current.methods[name] = found;
  else if (SINCE.test(line)) current.scalars[name] = found;
}

function finished({ scalars, parts, methods, names }: Building): CatalogueClass {
  return { scalars: Object.fromEntries(names.map((name) => [name, scalars[name] ?? {}])), parts, methods };
}
