import { checkFormula } from '../../../engine';
import {
  areaName,
  type DefinedName,
  fixedAreaName,
  type Held,
  type HeldList,
  parseArea,
  quotedSheet,
  type Sheet,
} from '../../workbook';
import { ApiError, invalidArgument, itemNotFound } from '../apiError';
import { type Host, hostObject, type HostObject, type Members, selfOf } from '../hostObject';
import { range, rangeObject } from './range';
import type { RangeTarget } from './rangeTarget';
import { readText, readTruth } from './read';
import { wireValue } from './cellArrays';
import { worksheet } from './worksheet';

/** Names of the workbook, or of one sheet. */
export interface NameScope {
  readonly list: HeldList<DefinedName>;
  readonly sheet: Sheet | undefined;
}

interface NameTarget extends NameScope {
  readonly held: Held<DefinedName>;
}

const namedItem: Members<NameTarget> = {
  type: 'NamedItem',
  identity: ({ held }) => ({ Name: held.state.name }),
  properties: {
    name: { get: ({ held }) => held.state.name },
    formula: {
      get: ({ held }) => held.state.formula,
      set: ({ held }, value: unknown, { workbook }) => {
        held.change({ formula: checked(readText(value)) });
        workbook.namesChanged();
      },
    },
    comment: {
      get: ({ held }) => held.state.comment,
      set: ({ held }, value: unknown) => held.change({ comment: readText(value) }),
    },
    visible: {
      get: ({ held }) => held.state.visible,
      set: ({ held }, value: unknown) => held.change({ visible: readTruth(value) }),
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: { get: (self, host) => typeOf(self, host) },
    value: { get: (self, host) => valueOf(self, host) },
  },
  parts: {
    worksheet: ({ sheet }) => hostObject(worksheet, sheet ?? refuse('InvalidOperation')),
    worksheetOrNullObject: ({ sheet }) => hostObject(worksheet, sheet ?? refuse('ItemNotFound')),
  },
  methods: {
    getRange: (self, _, host) => rangeObject(target(self, host) ?? refuse('InvalidReference')),
    getRangeOrNullObject: (self, _, host) => {
      const found = target(self, host);
      return found && rangeObject(found);
    },
    delete: ({ list, held }, _, { workbook }) => {
      list.remove(held);
      workbook.namesChanged();
    },
  },
};

export const namedItemCollection: Members<NameScope> = {
  type: 'NamedItemCollection',
  items: (scope) => sorted(scope).map((held) => item(scope, held)),
  methods: {
    add: (scope, [name, reference, comment], host) => add(scope, name, reference, comment, host),
    addFormulaLocal: (scope, [name, formula, comment], host) =>
      add(scope, name, host.workbook.language.englishFormula(readText(formula)), comment, host),
    getCount: ({ list }) => list.items.length,
    getItem: (scope, [name]) => item(scope, find(scope, name) ?? missing()),
    getItemOrNullObject: (scope, [name]) => {
      const held = find(scope, name);
      return held && item(scope, held);
    },
  },
};

const item = (scope: NameScope, held: Held<DefinedName>): HostObject =>
  hostObject(namedItem, { ...scope, held });

const sorted = ({ list }: NameScope) =>
  [...list.items].sort((one, other) => one.state.name.localeCompare(other.state.name));

const find = ({ list }: NameScope, name: unknown) =>
  list.find((state) => state.name.toLowerCase() === String(name).toLowerCase());

const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Not a reference, not R or C alone. */
function checkName(name: string): void {
  const isReference = parseArea(name) !== undefined || /^(r|c|r\d+c\d+|r\d+|c\d+)$/i.test(name);
  if (!LEGAL.test(name) || name.length > 255 || isReference) throw invalidArgument();
}

function add(
  scope: NameScope,
  name: unknown,
  reference: unknown,
  comment: unknown,
  { workbook }: Host,
): HostObject {
  const text = readText(name);
  checkName(text);
  if (find(scope, text)) throw new ApiError('ItemAlreadyExists');
  const cells = selfOf(reference, range);
  const formula = cells
    ? `=${quotedSheet(cells.sheet.name)}!${fixedAreaName(cells.area)}`
    : checked(asFormula(reference));
  const held = scope.list.add({
    name: text,
    formula,
    comment: typeof comment === 'string' ? comment : '',
    visible: true,
  });
  workbook.namesChanged();
  return item(scope, held);
}

function asFormula(reference: unknown): string {
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  const text = readText(reference);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function checked(formula: string): string {
  checkFormula(formula);
  return formula;
}

/** The cells that a name means. */
function target({ held, sheet }: NameTarget, { workbook }: Host): RangeTarget | undefined {
  const [, quoted, plain, local] =
    /^=(?:(?:'((?:[^']|'')+)'|([^!'(]+))!)?([$A-Z0-9:]+)$/i.exec(held.state.formula) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const on = named === undefined ? (sheet ?? workbook.active) : workbook.sheet(named);
  const area = local === undefined ? undefined : parseArea(local);
  return on && area && { sheet: on, area };
}

function typeOf(self: NameTarget, host: Host): string {
  if (target(self, host)) return 'Range';
  const value = evaluated(self, host);
  if (typeof value === 'object') return value === null ? 'String' : 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}

function valueOf(self: NameTarget, host: Host): unknown {
  const cells = target(self, host);
  if (cells) return `${quotedSheet(cells.sheet.name)}!${areaName(cells.area)}`;
  return wireValue(evaluated(self, host));
}

const evaluated = ({ held, sheet }: NameTarget, { workbook }: Host) =>
  workbook.evaluate(sheet ?? workbook.active, 0, 0, held.state.formula);

function refuse(code: string): never {
  throw new ApiError(code);
}

function missing(): never {
  throw itemNotFound();
}
