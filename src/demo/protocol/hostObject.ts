import type { Workbook } from '../workbook';

/** Something that office.js can reach: an object of the workbook and what can be done to it. */
export interface HostObject<T = unknown> {
  readonly members: Members<T>;
  readonly self: T;
}

/** What one class of office.js offers, by the names it has in JavaScript. What is not here answers NotImplemented. */
export interface Members<T> {
  /** The class: Worksheet, Range. */
  readonly type: string;
  /** Sent with every object of the class, so that office.js finds it again: Id, Name. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** Found again by a reference that the host keeps, as ranges are. */
  readonly isKept?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects. */
  readonly parts?: Readonly<Record<string, (self: T, host: Host) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: T, given: Given, host: Host) => unknown>>;
  /** The items of a collection. */
  readonly items?: (self: T, host: Host) => readonly HostObject[];
}

export interface Property<T> {
  readonly get: (self: T, host: Host) => unknown;
  readonly set?: (self: T, value: never, host: Host) => void;
}

/** Arguments of a call: values, or objects of the host. */
export type Given = readonly unknown[];

/** What members may use beyond their own object. */
export interface Host {
  readonly workbook: Workbook;
}

export function hostObject<T>(members: Members<T>, self: T): HostObject {
  return { members, self } as unknown as HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'members' in value && 'self' in value;
}

/** The object behind an argument, if it is of this class. */
export function selfOf<T>(value: unknown, members: Members<T>): T | undefined {
  return isHostObject(value) && value.members.type === members.type ? (value.self as T) : undefined;
}
