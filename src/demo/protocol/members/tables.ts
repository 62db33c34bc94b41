import {
  type Area,
  dataArea,
  type Held,
  intersection,
  NEW_TABLE,
  rowsOf,
  type Sheet,
  type Table,
  type Workbook,
} from '../../workbook';
import { invalidArgument, itemNotFound } from '../apiError';
import { type Host, hostObject, type HostObject, type Members, selfOf } from '../hostObject';
import { heldProperty } from './heldProperty';
import { range, rangeObject } from './range';
import { rangeAt, type RangeTarget } from './rangeTarget';
import { readText, readTruth } from './read';
import { worksheet } from './worksheet';

/** Tables of the workbook, or of one sheet. */
export interface TableScope {
  readonly sheet: Sheet | undefined;
}

interface TableTarget {
  readonly sheet: Sheet;
  readonly held: Held<Table>;
}

function property<Name extends keyof Table>(name: Name, read: (value: unknown) => Table[Name]) {
  const { get, set } = heldProperty<Table, Name>(name, read);
  return {
    get: ({ held }: TableTarget, host: Host) => get(held, host),
    set: ({ held }: TableTarget, value: never, host: Host) => {
      set?.(held, value, host);
      host.workbook.namesChanged();
    },
  };
}

const table: Members<TableTarget> = {
  type: 'Table',
  identity: ({ held }) => ({ Id: held.id, Name: held.state.name }),
  properties: {
    id: { get: ({ held }) => held.id },
    legacyId: { get: ({ held }) => held.id },
    name: {
      get: ({ held }) => held.state.name,
      set: ({ held }, value: unknown, { workbook }) => {
        const name = readText(value);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument();
        if (named(workbook, name) && named(workbook, name)?.held !== held) throw invalidArgument();
        held.change({ name });
        workbook.namesChanged();
      },
    },
    showHeaders: property('showHeaders', readTruth),
    showTotals: { get: ({ held }) => held.state.showTotals },
    showBandedRows: property('showBandedRows', readTruth),
    showBandedColumns: property('showBandedColumns', readTruth),
    showFilterButton: property('showFilterButton', readTruth),
    highlightFirstColumn: property('highlightFirstColumn', readTruth),
    highlightLastColumn: property('highlightLastColumn', readTruth),
    style: property('style', readText),
  },
  parts: { worksheet: ({ sheet }) => hostObject(worksheet, sheet) },
  methods: {
    getRange: ({ sheet, held }) => rangeObject({ sheet, area: held.state.area }),
    getHeaderRowRange: ({ sheet, held }) =>
      rangeObject({ sheet, area: { ...held.state.area, bottom: held.state.area.top } }),
    getDataBodyRange: ({ sheet, held }) => rangeObject({ sheet, area: dataArea(held.state) }),
    resize: ({ sheet, held }, [given], host) => {
      const { area } = cells(sheet, given, host);
      if (area.top !== held.state.area.top || rowsOf(area) < 2) throw invalidArgument();
      held.change({ area });
      host.workbook.namesChanged();
    },
    convertToRange: ({ sheet, held }, _, { workbook }) => {
      sheet.tables.remove(held);
      workbook.namesChanged();
      return rangeObject({ sheet, area: held.state.area });
    },
    delete: ({ sheet, held }, _, { workbook }) => {
      sheet.tables.remove(held);
      workbook.empty(sheet, held.state.area);
      workbook.namesChanged();
    },
  },
};

export const tableCollection: Members<TableScope> = {
  type: 'TableCollection',
  properties: { count: { get: (scope, { workbook }) => all(scope, workbook).length } },
  items: (scope, { workbook }) => all(scope, workbook).map(item),
  methods: {
    add: ({ sheet }, [given, hasHeaders], host) =>
      item(add(sheet ?? host.workbook.active, given, hasHeaders === true, host)),
    getCount: (scope, _, { workbook }) => all(scope, workbook).length,
    getItem: (scope, [key], { workbook }) => item(find(scope, workbook, key) ?? missing()),
    getItemAt: (scope, [index], { workbook }) => item(all(scope, workbook)[Number(index)] ?? invalid()),
    getItemOrNullObject: (scope, [key], { workbook }) => {
      const found = find(scope, workbook, key);
      return found && item(found);
    },
  },
};

const item = (target: TableTarget): HostObject => hostObject(table, target);

function all({ sheet }: TableScope, { sheets }: Workbook): readonly TableTarget[] {
  const on = sheet ? [sheet] : sheets;
  return on.flatMap((each) => each.tables.items.map((held) => ({ sheet: each, held })));
}

function find(scope: TableScope, workbook: Workbook, key: unknown): TableTarget | undefined {
  return all(scope, workbook).find(
    ({ held }) => held.id === key || held.state.name.toLowerCase() === String(key).toLowerCase(),
  );
}

const named = (workbook: Workbook, name: string) => find({ sheet: undefined }, workbook, name);

function add(sheet: Sheet, given: unknown, hasHeaders: boolean, host: Host): TableTarget {
  const target = cells(sheet, given, host);
  const { workbook } = host;
  const overlaps = target.sheet.tables.items.some(({ state }) => intersection(state.area, target.area));
  if (overlaps) throw invalidArgument();
  if (!hasHeaders) workbook.shift(target.sheet, headerShift(target.area));
  const area =
    hasHeaders && rowsOf(target.area) > 1 ? target.area : { ...target.area, bottom: target.area.bottom + 1 };
  const held = target.sheet.tables.add({
    ...NEW_TABLE,
    name: freeName(workbook),
    area,
  });
  writeHeaders(workbook, target.sheet, area);
  workbook.namesChanged();
  return { sheet: target.sheet, held };
}

const headerShift = (area: Area) =>
  ({ kind: 'insert', axis: 'row', area: { ...area, bottom: area.top } }) as const;

/** Every header is text, and no two are equal. */
function writeHeaders(workbook: Workbook, sheet: Sheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  const word = workbook.language.tag === 'fr-FR' ? 'Colonne' : 'Column';
  for (let column = left; column <= right; column++) {
    const shown = workbook.text(sheet, top, column) || `${word}${column - left + 1}`;
    let header = shown;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${shown}${number}`;
    taken.add(header.toLowerCase());
    if (sheet.content(top, column) !== header) sheet.enter(top, column, header);
  }
}

function freeName(workbook: Workbook): string {
  const word = workbook.language.tag === 'fr-FR' ? 'Tableau' : 'Table';
  for (let number = 1; ; number++) if (!named(workbook, `${word}${number}`)) return `${word}${number}`;
}

function cells(sheet: Sheet, given: unknown, { workbook }: Host): RangeTarget {
  const found = typeof given === 'string' ? rangeAt(workbook, sheet, given) : selfOf(given, range);
  return found ?? invalid();
}

function invalid(): never {
  throw invalidArgument();
}
function missing(): never {
  throw itemNotFound();
}
