import { checkFormula } from '../../../engine';
import {
  type Comparison,
  type ErrorAlert,
  intersection,
  type Prompt,
  subtract,
  type Validation,
  type ValidationRule,
} from '../../workbook';
import { ApiError, invalidArgument } from '../apiError';
import { type Members, selfOf } from '../hostObject';
import { fixedAreaName, quotedSheet } from '../../workbook';
import { range } from './range';
import type { RangeTarget } from './rangeTarget';
import { readChoice, readText, readTruth } from './read';

const NONE: Pick<Validation, 'ignoreBlanks' | 'errorAlert' | 'prompt'> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

const TYPES = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  list: 'List',
  custom: 'Custom',
} as const;

export const dataValidation: Members<RangeTarget> = {
  type: 'DataValidation',
  properties: {
    type: { get: (self) => typeOf(self) },
    rule: {
      get: (self) => wireRule(shared(self)?.rule),
      set: (self, value: unknown) => setRule(self, readRule(value)),
    },
    errorAlert: {
      get: (self) => shared(self)?.errorAlert ?? NONE.errorAlert,
      set: (self, value: unknown) => change(self, { errorAlert: readAlert(value) }),
    },
    prompt: {
      get: (self) => shared(self)?.prompt ?? NONE.prompt,
      set: (self, value: unknown) => change(self, { prompt: readPrompt(value) }),
    },
    ignoreBlanks: {
      get: (self) => shared(self)?.ignoreBlanks ?? true,
      set: (self, value: unknown) => change(self, { ignoreBlanks: readTruth(value) }),
    },
  },
  methods: { clear: (self) => takeOut(self) },
};

/** The validation that all cells have in common. */
function shared({ sheet, area }: RangeTarget): Validation | undefined {
  return sheet.validations.find(({ areas }) => subtractAll(area, areas).length === 0)?.state;
}

const subtractAll = (area: RangeTarget['area'], holes: Validation['areas']) =>
  holes.reduce((left, hole) => subtract(left, hole), [area] as readonly RangeTarget['area'][]);

function typeOf(self: RangeTarget): string {
  const found = shared(self);
  if (found) return TYPES[found.rule.kind];
  const some = self.sheet.validations.items.filter(({ state }) =>
    state.areas.some((area) => intersection(area, self.area)),
  );
  return some.length === 0 ? 'None' : some.length === 1 ? 'Inconsistent' : 'MixedCriteria';
}

function takeOut({ sheet, area }: RangeTarget): void {
  for (const held of sheet.validations.items) {
    const areas = subtract(held.state.areas, area);
    if (areas.length === 0) sheet.validations.remove(held);
    else if (
      areas.length !== held.state.areas.length ||
      areas.some((each, at) => each !== held.state.areas[at])
    )
      held.change({ areas });
  }
}

function setRule(self: RangeTarget, rule: ValidationRule): void {
  const before = shared(self) ?? { ...NONE };
  takeOut(self);
  self.sheet.validations.add({ ...NONE, ...before, rule, areas: [self.area] });
}

/** Excel has nothing to warn about where there is no rule. */
function change(self: RangeTarget, to: Partial<Validation>): void {
  const before = shared(self);
  if (!before) throw new ApiError('InvalidOperation');
  takeOut(self);
  self.sheet.validations.add({ ...before, ...to, areas: [self.area] });
}

function readRule(value: unknown): ValidationRule {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, each]) => each != null);
  const [[kind, given] = []] = entries;
  if (entries.length !== 1 || kind === undefined || !(kind in TYPES)) throw invalidArgument();
  const rule = given as Record<string, unknown>;
  switch (kind as keyof typeof TYPES) {
    case 'list':
      return {
        kind: 'list',
        source: readSource(rule['source']),
        inCellDropDown: readTruth(rule['inCellDropDown'] ?? true),
      };
    case 'custom':
      return { kind: 'custom', formula: checked(readText(rule['formula'])) };
    default:
      return readBounds(kind as 'decimal', rule);
  }
}

const COMPARISONS: readonly Comparison[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

function readBounds(kind: 'decimal' | 'date', rule: Record<string, unknown>): ValidationRule {
  const operator = readChoice(...COMPARISONS)(rule['operator'] ?? 'Between');
  const formula1 = readBound(kind, rule['formula1']);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  return { kind, operator, formula1, ...(needsTwo && { formula2: readBound(kind, rule['formula2']) }) };
}

/** A number, a formula, a range, or for dates a day as text. */
function readBound(kind: string, value: unknown): string | number {
  if (typeof value === 'number') return value;
  const cells = selfOf(value, range);
  if (cells) return `=${quotedSheet(cells.sheet.name)}!${fixedAreaName(cells.area)}`;
  const text = readText(value);
  if (text.startsWith('=')) return checked(text);
  const day = kind === 'date' ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : NaN;
  if (Number.isFinite(day)) return day / 86_400_000 + 25_569;
  if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  throw invalidArgument();
}

function readSource(value: unknown): string {
  const cells = selfOf(value, range);
  if (cells) return `=${quotedSheet(cells.sheet.name)}!${fixedAreaName(cells.area)}`;
  const text = readText(value);
  if (text === '' || (!text.startsWith('=') && text.length > 255)) throw invalidArgument();
  return text.startsWith('=') ? checked(text) : text;
}

function checked(formula: string): string {
  checkFormula(formula);
  return formula;
}

function wireRule(rule: ValidationRule | undefined): object {
  if (!rule) return {};
  const { kind, ...rest } = rule;
  return { [kind]: rest };
}

function readAlert(value: unknown): ErrorAlert {
  const { showAlert, style, title, message } = value as Partial<ErrorAlert>;
  return {
    showAlert: readTruth(showAlert ?? true),
    style: readChoice('Stop', 'Warning', 'Information')(style ?? 'Stop'),
    title: within(32, title),
    message: within(255, message),
  };
}

function readPrompt(value: unknown): Prompt {
  const { showPrompt, title, message } = value as Partial<Prompt>;
  return {
    showPrompt: readTruth(showPrompt ?? true),
    title: within(32, title),
    message: within(255, message),
  };
}

/** Excel takes titles of 32 characters and messages of 255. */
function within(most: number, value: unknown): string {
  const text = readText(value ?? '');
  if (text.length > most) throw invalidArgument();
  return text;
}
