import { type Area, areaName, cellCount, quotedSheet, type Sheet, type Workbook } from '../../workbook';
import { invalidArgument } from '../apiError';
import { type Host, hostObject, type HostObject, type Members, type Property } from '../hostObject';
import { dataValidation } from './dataValidation';
import { range, rangeObject } from './range';
import { rangeFormat } from './rangeFormat';
import { rangeAt, type RangeTarget } from './rangeTarget';
import { worksheet } from './worksheet';

/** Several ranges of one sheet, formatted as if they were one. */
interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The members of one range, applied to each; a value is null where they differ. */
function spread(members: Members<RangeTarget>): Members<readonly RangeTarget[]> {
  const properties = Object.entries(members.properties ?? {}).map(([name, property]) => [
    name,
    forAll(property),
  ]);
  const parts = Object.keys(members.parts ?? {}).map((name) => [
    name,
    (targets: readonly RangeTarget[], host: Host) => partOfAll(members, name, targets, host),
  ]);
  const methods = Object.entries(members.methods ?? {}).map(([name, method]) => [
    name,
    (targets: readonly RangeTarget[], given: readonly unknown[], host: Host) => {
      const results = targets.map((target) => method(target, given, host));
      return results.find((result) => result !== undefined) === undefined ? undefined : partsOf(results);
    },
  ]);
  return {
    type: members.type,
    ...(members.identity && { identity: ([first]) => (first && members.identity?.(first)) ?? {} }),
    properties: Object.fromEntries(properties),
    parts: Object.fromEntries(parts),
    methods: Object.fromEntries(methods),
  };
}

function forAll<T>({ get, set }: Property<T>): Property<readonly T[]> {
  return {
    get: (targets, host) => {
      const [first, ...others] = targets.map((target) => get(target, host));
      const same = JSON.stringify(first);
      return others.every((each) => JSON.stringify(each) === same) ? (first ?? null) : null;
    },
    ...(set && { set: (targets, value, host) => targets.forEach((target) => set(target, value, host)) }),
  };
}

function partOfAll(
  members: Members<RangeTarget>,
  name: string,
  targets: readonly RangeTarget[],
  host: Host,
): HostObject {
  return partsOf(targets.map((target) => members.parts?.[name]?.(target, host)));
}

/** Objects of the same class as one. */
function partsOf(objects: readonly unknown[]): HostObject {
  const all = objects as readonly HostObject<RangeTarget>[];
  const [first] = all;
  if (!first) throw invalidArgument();
  return hostObject(
    spread(first.members),
    all.map(({ self }) => self),
  );
}

const targetsOf = ({ sheet, areas }: AreasTarget): readonly RangeTarget[] =>
  areas.map((area) => ({ sheet, area }));

const rangeAreas: Members<AreasTarget> = {
  type: 'RangeAreas',
  isKept: true,
  properties: {
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${quotedSheet(sheet.name)}!${areaName(area)}`).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  parts: {
    dataValidation: (self) => hostObject(spread(dataValidation), targetsOf(self)),
    areas: (self) => hostObject(areaCollection, self),
    format: (self) => hostObject(spread(rangeFormat), targetsOf(self)),
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
  },
  methods: {
    clear: (self, given, host) => {
      for (const target of targetsOf(self)) range.methods?.['clear']?.(target, given, host);
    },
  },
};

const areaCollection: Members<AreasTarget> = {
  type: 'RangeCollection',
  items: (self) => targetsOf(self).map(rangeObject),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (self, [index]) => {
      const found = targetsOf(self)[Number(index)];
      if (!found) throw invalidArgument();
      return rangeObject(found);
    },
  },
};

/** Ranges of addresses separated by commas. */
export function rangeAreasAt(workbook: Workbook, sheet: Sheet, addresses: string): HostObject {
  const areas = addresses.split(',').map((address) => rangeAt(workbook, sheet, address.trim()).area);
  return hostObject(rangeAreas, { sheet, areas });
}

export const rangeAreasOf = (sheet: Sheet, areas: readonly Area[]): HostObject =>
  hostObject(rangeAreas, { sheet, areas });
