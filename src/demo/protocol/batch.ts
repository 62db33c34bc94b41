import { ApiError, asApiError } from './apiError';
import { type Catalogue, isOffered, type Requirements } from './catalogue';
import { type Given, type Host, type HostObject, isHostObject } from './hostObject';
import { QueryReader } from './query';
import {
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  DO,
  type ObjectPath,
  PATH,
} from './wire';

export interface BatchRunnerOptions {
  readonly host: Host;
  /** The object that a batch starts from; `customData` is what office.js marks some batches with. */
  readonly root: (customData: unknown) => HostObject;
  readonly catalogue: Catalogue;
  readonly requirements: Requirements;
  /** Objects that a script makes by itself, by name. */
  readonly newObject: (name: string) => HostObject | undefined;
  /** The object registers, or no longer wants, an event. */
  readonly register: (object: HostObject, method: string) => void;
}

/** An object that does not exist; what is asked of it comes to nothing. */
const NOTHING = Symbol('null object');
type Target = HostObject | typeof NOTHING;

/**
 * Runs the batches of office.js one action after the other.
 *
 * The first error ends a batch; what was done before stays done, as in Excel.
 */
export class BatchRunner {
  private readonly kept = new Map<string, HostObject>();
  /** The same the other way round. */
  private readonly references = new Map<unknown, string>();
  private readonly query: QueryReader;
  private lastReference = 0;

  constructor(private readonly options: BatchRunnerOptions) {
    this.query = new QueryReader(
      options.host,
      options.catalogue,
      (type, kind, name) => this.checkOffered(type, kind, name),
      (object) => this.identity(object),
    );
  }

  /** Objects that the add-in holds on to. */
  get keptCount(): number {
    return this.kept.size;
  }

  run({ Actions, ObjectPaths }: BatchRequest, customData?: unknown): BatchResponse {
    const root = this.options.root(customData);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    const targets = new Map<number, Target>();
    const resolve = (id: number): Target => {
      const known = targets.get(id);
      if (known !== undefined) return known;
      const path = ObjectPaths[id];
      if (!path) throw new ApiError('InvalidObjectPath', undefined, String(id));
      const found = path.ObjectPathType === PATH.global ? root : this.follow(path, resolve);
      targets.set(id, found);
      return found;
    };
    for (const [ActionIndex, action] of Actions.entries()) {
      try {
        if (action.ActionType === DO.trace) TraceIds.push(action.Id);
        const isPassing = ObjectPaths[action.ObjectPathId]?.D === true;
        const Value = action.ActionType === DO.trace ? null : this.perform(action, resolve, isPassing);
        Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        const { code, message, location, status } = asApiError(error, action.Name);
        const Error = {
          Code: code,
          Message: message,
          Location: location ?? null,
          ActionIndex,
          HttpStatusCode: status,
        };
        return { Results, TraceIds, Error };
      }
    }
    return { Results, TraceIds };
  }

  private follow(path: ObjectPath, resolve: (id: number) => Target): Target {
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : undefined;
    if (parent === NOTHING) return NOTHING;
    switch (path.ObjectPathType) {
      case PATH.newObject:
        return this.options.newObject(path.Name) ?? notImplemented(path.Name);
      case PATH.property:
        return this.part(required(parent), path.Name);
      case PATH.indexer:
        return this.called(required(parent), 'getItem', given(path.ArgumentInfo, resolve));
      case PATH.method:
        return this.called(required(parent), path.Name, given(path.ArgumentInfo, resolve));
      case PATH.reference:
        return this.kept.get(path.Name) ?? refuse('InvalidReference', path.Name);
      case PATH.nullObject:
        return NOTHING;
      default:
        return refuse('InvalidObjectPath', path.Name);
    }
  }

  private perform(action: Action, resolve: (id: number) => Target, isPassing: boolean): unknown {
    const target = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case DO.instantiate:
        return target === NOTHING ? null : this.identity(target, !isPassing);
      case DO.query:
        return target === NOTHING ? null : this.query.read(target, action.QueryInfo ?? {});
      case DO.queryAsJson:
        return target === NOTHING ? null : lowered(this.query.read(target, action.QueryInfo ?? {}));
      case DO.setProperty:
        return this.set(target, action.Name, given(action.ArgumentInfo, resolve)[0]);
      case DO.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return null;
      case DO.method:
        return this.method(target, action, resolve);
      case DO.ensureUnchanged:
        return null;
      default:
        return notImplemented(`action ${action.ActionType}`);
    }
  }

  private method(target: Target, { Name, ArgumentInfo }: Action, resolve: (id: number) => Target): unknown {
    const values = given(ArgumentInfo, resolve);
    if (Name === '_RemoveReference') return this.release(String(values[0]));
    if (Name === '_RemoveAllReferences') return this.releaseAll();
    if (target === NOTHING) return null;
    if (Name === '_KeepReference') return void this.keep(target);
    if (/^_(Unr|R)egister/.test(Name)) return this.options.register(target, Name);
    const result = this.call(target, Name, values);
    return isHostObject(result) ? this.identity(result) : (result ?? null);
  }

  private call({ members, self }: HostObject, wire: string, values: Given): unknown {
    const name = scriptName(wire);
    const location = `${members.type}.${name}`;
    const method = members.methods?.[name] ?? notImplemented(location);
    this.checkOffered(members.type, 'methods', name);
    return located(location, () => method(self, values, this.options.host));
  }

  private called(object: HostObject, wire: string, values: Given): Target {
    const result = this.call(object, wire, values);
    return isHostObject(result) ? result : NOTHING;
  }

  private part({ members, self }: HostObject, wire: string): HostObject {
    const name = scriptName(wire);
    const location = `${members.type}.${name}`;
    this.checkOffered(members.type, 'parts', name);
    const part = members.parts?.[name] ?? notImplemented(location);
    return located(location, () => part(self, this.options.host));
  }

  private set(target: Target, wire: string, value: unknown): null {
    if (target === NOTHING) return refuse('InvalidOperation', wire);
    const { members, self } = target;
    const name = scriptName(wire);
    const location = `${members.type}.${name}`;
    const property = members.properties?.[name] ?? notImplemented(location);
    this.checkOffered(members.type, 'scalars', name);
    const set = property.set ?? refuse('AccessDenied', location);
    located(location, () => set(self, value as never, this.options.host));
    return null;
  }

  /** A member of a requirement set that this Excel does not have is not there. */
  private checkOffered(type: string, kind: 'scalars' | 'parts' | 'methods', name: string): void {
    const since = this.options.catalogue[type]?.[kind][name]?.since;
    if (!isOffered(since, this.options.requirements)) refuse('ApiNotFound', `${type}.${name}`);
  }

  private identity(object: HostObject, isKept = true): Readonly<Record<string, unknown>> {
    const { members, self } = object;
    return {
      ...members.identity?.(self),
      ...(isKept && members.isKept && { _ReferenceId: this.keep(object) }),
    };
  }

  private keep(object: HostObject): string {
    const reference = this.references.get(object.self) ?? `{${++this.lastReference}}`;
    this.references.set(object.self, reference);
    this.kept.set(reference, object);
    return reference;
  }

  private releaseAll(): void {
    this.kept.clear();
    this.references.clear();
  }

  private release(reference: string): void {
    this.references.delete(this.kept.get(reference)?.self);
    this.kept.delete(reference);
  }
}

const scriptName = (wire: string) =>
  wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asApiError(error, location);
  }
}

function refuse(code: string, location: string): never {
  throw new ApiError(code, undefined, location);
}

/** Loudly: an add-in must never believe that something was done. */
function notImplemented(what: string): never {
  const message = `The demo does not implement ${what}.`;
  reportError(new Error(message));
  throw new ApiError('NotImplemented', message, what);
}

const required = (target: Target | undefined): HostObject =>
  target === undefined || target === NOTHING ? refuse('InvalidObjectPath', '') : target;

/** The arguments of a call, objects put in place of their paths; an object that does not exist is left out. */
function given(info: ArgumentInfo | undefined, resolve: (id: number) => Target): Given {
  const object = (id: number) => {
    const target = resolve(id);
    return target === NOTHING ? undefined : target;
  };
  const filled = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((each, index) => filled(each, Array.isArray(id) ? id[index] : 0));
    if (typeof id === 'number' && id > 0) return object(id);
    return value;
  };
  const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
  return Arguments.map((value, index) => filled(value, ReferencedObjectPathIds?.[index]));
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === '_Items' ? 'items' : scriptName(key), lowered(each)]),
  );
}
