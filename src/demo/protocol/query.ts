import { ApiError } from './apiError';
import type { Catalogue } from './catalogue';
import type { Host, HostObject } from './hostObject';
import type { Query } from './wire';

/** Reads what office.js loads: properties, parts of parts, items of collections. */
export class QueryReader {
  constructor(
    private readonly host: Host,
    private readonly catalogue: Catalogue,
    private readonly check: (type: string, kind: 'scalars' | 'parts', name: string) => void,
    private readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>,
  ) {}

  read(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: Query): Record<string, unknown> {
    const paths = [...Select, ...Expand]
      .flatMap((path) => path.split(','))
      .map((path) => path.trim().replaceAll('.', '/'))
      .filter((path) => path !== '');
    const items = object.members.items?.(object.self, this.host);
    if (!items) return this.object(object, paths);
    const own = paths.filter((path) => this.isScalar(object, path));
    const ofItems = paths.filter((path) => !own.includes(path) && path !== 'items').map(withoutItems);
    const wanted = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { ...this.object(object, own, false), _Items: wanted.map((item) => this.object(item, ofItems)) };
  }

  private object(object: HostObject, paths: readonly string[], isWhole = true): Record<string, unknown> {
    const out: Record<string, unknown> = { ...this.identity(object) };
    const isAll = isWhole && (paths.length === 0 || paths.includes('*') || paths.includes('$all'));
    const named = paths.filter((path) => path !== '*' && path !== '$all');
    for (const name of isAll ? this.scalars(object) : []) this.put(object, name, out);
    for (const [head, tails] of grouped(named)) this.putPath(object, head, tails, out);
    return out;
  }

  private scalars({ members }: HostObject): readonly string[] {
    const offered = Object.keys(this.catalogue[members.type]?.scalars ?? {});
    return offered.filter((name) => !name.startsWith('_') && members.properties?.[name]);
  }

  private putPath(
    object: HostObject,
    head: string,
    tails: readonly string[],
    out: Record<string, unknown>,
  ): void {
    const name = this.nameOf(object, head);
    if (this.isScalar(object, name)) return this.put(object, name, out);
    const part = object.members.parts?.[name];
    if (!part) throw notFound(object, head, this.catalogue);
    this.check(object.members.type, 'parts', name);
    out[wireName(name)] = this.read(part(object.self, this.host), { Select: tails });
  }

  private put({ members, self }: HostObject, name: string, out: Record<string, unknown>): void {
    const property = members.properties?.[name];
    if (!property)
      throw new ApiError(
        'NotImplemented',
        `The demo does not implement ${members.type}.${name}.`,
        `${members.type}.${name}`,
      );
    this.check(members.type, 'scalars', name);
    out[wireName(name)] = property.get(self, this.host);
  }

  private isScalar({ members }: HostObject, path: string): boolean {
    const [head = ''] = path.split('/');
    return this.catalogue[members.type]?.scalars[head] !== undefined;
  }

  /** office.js lets people load in any case. */
  private nameOf({ members }: HostObject, name: string): string {
    const known = this.catalogue[members.type];
    const names = [...Object.keys(known?.scalars ?? {}), ...Object.keys(known?.parts ?? {})];
    return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  }
}

export const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const withoutItems = (path: string) => path.replace(/^items\//, '');

function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...tail] = path.split('/');
    heads.set(head, [...(heads.get(head) ?? []), ...(tail.length > 0 ? [tail.join('/')] : [])]);
  }
  return heads;
}

function notFound({ members }: HostObject, name: string, catalogue: Catalogue): ApiError {
  const isKnown = catalogue[members.type]?.parts[name];
  const location = `${members.type}.${name}`;
  return isKnown
    ? new ApiError('NotImplemented', `The demo does not implement ${location}.`, location)
    : new ApiError('InvalidArgument', undefined, `${members.type}.load`);
}
