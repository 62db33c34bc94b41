import { checkFormula } from '../../../engine';
import {
  type CellFormat,
  type Comparison,
  type ConditionalFormat,
  type ConditionalRule,
  type Held,
  intersection,
  type Sheet,
} from '../../workbook';
import { ApiError, invalidArgument, itemNotFound } from '../apiError';
import { hostObject, type HostObject, type Members, type Property } from '../hostObject';
import { colour } from './colour';
import { rangeObject } from './range';
import type { RangeTarget } from './rangeTarget';
import { readChoice, readText, readTruth } from './read';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly held: Held<ConditionalFormat>;
}

function looking<Name extends keyof CellFormat>(
  name: Name,
  read: (value: unknown) => CellFormat[Name],
): Property<FormatTarget> {
  return {
    get: ({ held }) => held.state.format[name] ?? null,
    set: ({ held }, value: unknown) => held.change({ format: { ...held.state.format, [name]: read(value) } }),
  };
}

const fill: Members<FormatTarget> = {
  type: 'ConditionalRangeFill',
  properties: { color: looking('fillColor', colour) },
  methods: {
    clear: ({ held }) => {
      const { fillColor: _, ...format } = held.state.format;
      held.change({ format });
    },
  },
};

const font: Members<FormatTarget> = {
  type: 'ConditionalRangeFont',
  properties: {
    bold: looking('bold', readTruth),
    color: looking('fontColor', colour),
    italic: looking('italic', readTruth),
    strikethrough: looking('strikethrough', readTruth),
    underline: looking('underline', readChoice('None', 'Single', 'Double')),
  },
};

const look: Members<FormatTarget> = {
  type: 'ConditionalRangeFormat',
  properties: { numberFormat: looking('numberFormat', readText) },
  parts: {
    fill: (self) => hostObject(fill, self),
    font: (self) => hostObject(font, self),
  },
};

const customRule: Members<FormatTarget> = {
  type: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ held: { state } }) => (state.rule.kind === 'formula' ? state.rule.formula : ''),
      set: ({ held }, value: unknown) =>
        held.change({ rule: { kind: 'formula', formula: checked(readText(value)) } }),
    },
  },
};

const custom: Members<FormatTarget> = {
  type: 'CustomConditionalFormat',
  parts: {
    format: (self) => hostObject(look, self),
    rule: (self) => hostObject(customRule, self),
  },
};

const cellValue: Members<FormatTarget> = {
  type: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: ({ held: { state } }) => state.rule,
      set: ({ held }, value: unknown) => held.change({ rule: readComparison(value) }),
    },
  },
  parts: { format: (self) => hostObject(look, self) },
};

const textComparison: Members<FormatTarget> = {
  type: 'TextConditionalFormat',
  properties: {
    rule: {
      get: ({ held: { state } }) => state.rule,
      set: ({ held }, value: unknown) => held.change({ rule: readTextRule(value) }),
    },
  },
  parts: { format: (self) => hostObject(look, self) },
};

const TYPES = ['Custom', 'CellValue', 'ContainsText'] as const;

const conditionalFormat: Members<FormatTarget> = {
  type: 'ConditionalFormat',
  identity: ({ held }) => ({ Id: held.id }),
  properties: {
    id: { get: ({ held }) => held.id },
    type: { get: ({ held }) => held.state.type },
    priority: { get: ({ sheet, held }) => [...sheet.conditionalFormats.items].reverse().indexOf(held) },
    stopIfTrue: {
      get: ({ held }) => held.state.stopIfTrue,
      set: ({ held }, value: unknown) => held.change({ stopIfTrue: readTruth(value) }),
    },
  },
  parts: {
    custom: (self) => of(self, 'Custom', custom),
    cellValue: (self) => of(self, 'CellValue', cellValue),
    textComparison: (self) => of(self, 'ContainsText', textComparison),
  },
  methods: {
    delete: ({ sheet, held }) => sheet.conditionalFormats.remove(held),
    getRange: ({ sheet, held }) => rangeObject({ sheet, area: held.state.area }),
  },
};

/** A format has the parts of its own type only. */
function of(self: FormatTarget, type: ConditionalFormat['type'], members: Members<FormatTarget>): HostObject {
  if (self.held.state.type !== type) throw new ApiError('InvalidOperation');
  return hostObject(members, self);
}

export const conditionalFormatCollection: Members<RangeTarget> = {
  type: 'ConditionalFormatCollection',
  items: (self) => inside(self).map((held) => item(self.sheet, held)),
  methods: {
    add: ({ sheet, area }, [type]) => {
      const known = TYPES.find((each) => each === type);
      if (!known)
        throw new ApiError(
          'NotImplemented',
          `The demo does not implement conditional formats of type ${String(type)}.`,
        );
      const rule: ConditionalRule = { kind: 'formula', formula: '=FALSE' };
      return item(
        sheet,
        sheet.conditionalFormats.add({ area, type: known, rule, format: {}, stopIfTrue: false }),
      );
    },
    clearAll: (self) => {
      for (const held of inside(self)) self.sheet.conditionalFormats.remove(held);
    },
    getCount: (self) => inside(self).length,
    getItem: (self, [id]) => item(self.sheet, inside(self).find((held) => held.id === id) ?? missing()),
    getItemAt: (self, [index]) => item(self.sheet, inside(self)[Number(index)] ?? invalid()),
  },
};

const item = (sheet: Sheet, held: Held<ConditionalFormat>): HostObject =>
  hostObject(conditionalFormat, { sheet, held });

/** The strongest first. */
const inside = ({ sheet, area }: RangeTarget) =>
  sheet.conditionalFormats.items.filter(({ state }) => intersection(state.area, area)).reverse();

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: 'Between',
  NotBetween: 'NotBetween',
  EqualTo: 'EqualTo',
  NotEqualTo: 'NotEqualTo',
  GreaterThan: 'GreaterThan',
  LessThan: 'LessThan',
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
};

function readComparison(value: unknown): ConditionalRule {
  const { formula1, formula2, operator } = value as Record<string, unknown>;
  const comparison = COMPARISONS[String(operator)];
  if (!comparison) throw invalidArgument();
  const second = formula2 === undefined || formula2 === null ? {} : { formula2: readFormula(formula2) };
  return { kind: 'value', operator: comparison, formula1: readFormula(formula1), ...second };
}

const readFormula = (value: unknown): string =>
  typeof value === 'number' ? String(value) : checked(readText(value));

function readTextRule(value: unknown): ConditionalRule {
  const { operator, text } = value as Record<string, unknown>;
  return {
    kind: 'text',
    operator: readChoice('Contains', 'NotContains', 'BeginsWith', 'EndsWith')(operator),
    text: readText(text),
  };
}

function checked(formula: string): string {
  checkFormula(formula);
  return formula;
}

function missing(): never {
  throw itemNotFound();
}
function invalid(): never {
  throw invalidArgument();
}
