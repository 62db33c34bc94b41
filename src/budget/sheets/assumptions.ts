import { priceRecord } from '../../catalog/priceBook';
import type { Currency } from '../../catalog/record';
import { PROFILES } from '../../core/finance/monthlySpread';
import { serialOf } from '../../functions/isoDate';
import { type Draft, fxId, numberInput, textInput } from '../draft';
import { CAPEX_CLASSES, COST_TYPES, PHASES, ROLES } from '../project';
import { sourceText } from '../sourceText';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { benefitRows } from './benefitRows';
import { empty } from './blocks';
import { priceRow } from './priceRow';

/** Everything the whole workbook shares. */
export function assumptionsSheet(draft: Draft): Sheet {
  const { say } = draft;
  const own = say.assumptions;
  return {
    id: 'assumptions',
    title: say.sheets.assumptions,
    tab: 'inputs',
    columns: [20, 46, 24, 20, 14, 12, 62, 16].map((width) => ({ width })),
    frozen: { rows: 5, columns: 2 },
    print: { titleRows: [5, 5], columns: 8 },
    ranges: {
      cost_types: ['type_DEV', 'type_DRIFT'],
      range_low: ['low_DEV', 'low_DRIFT'],
      range_high: ['high_DEV', 'high_DRIFT'],
      treatments: ['capex_X', 'capex_O'],
      profiles: ['profile_flat', 'profile_bell'],
      phase_names: ['phase_E', 'phase_R'],
    },
    charts: [],
    sourceColumn: 6,
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row(
        words(own.legend),
        { value: own.inputSample, style: 'inputText' },
        { value: own.calculatedSample, style: 'calculated' },
      ),
      blankRow,
      row(
        ...[
          own.name,
          own.label,
          own.value,
          own.unit,
          own.inCurrency(draft.currency),
          own.asOf,
          own.source,
          own.kind,
        ].map(header),
      ),
      ...projectRows(draft),
      ...heading(own.rates),
      ...ROLES.map((key) => priceRow(draft, key, key)),
      ...heading(own.exchange),
      ...exchangeRows(draft),
      ...heading(own.risk),
      shared(draft, 'CONFIDENCE', own.confidence, 'RISK_CONFIDENCE', { min: 0.5, max: 0.99 }),
      shared(draft, 'CORRELATION', own.correlation, 'RISK_CORRELATION', { min: 0, max: 1 }),
      shared(draft, 'DISCOUNT', own.discount, 'DISCOUNT_RATE', { min: 0, max: 1 }),
      shared(draft, 'VAT', own.vat, 'VAT_FR', { min: 0, max: 1 }),
      shared(draft, 'HOURS_PER_DAY', own.hoursPerDay, 'HOURS_PER_DAY_FR', { min: 1, max: 24 }),
      ...benefitRows(draft),
      ...typeRows(draft),
      ...listRows(
        own.treatments,
        CAPEX_CLASSES.map((id) => [`capex_${id}`, say.capexClasses[id].name, say.capexClasses[id].meaning]),
      ),
      ...listRows(
        own.profiles,
        PROFILES.map((id) => [`profile_${id}`, say.profiles[id], own.profileMeanings[id]]),
      ),
      ...calendarRows(draft),
    ],
  };
}

const header = (text: string): Cell => words(text, 'header');
const heading = (text: string): readonly Row[] => [blankRow, row(words(text, 'heading'))];

function projectRows(draft: Draft): readonly Row[] {
  const { say, project } = draft;
  const own = say.assumptions;
  const dated = (name: string, label: string, date: string): Row => {
    const cell = numberInput(draft, name, serialOf(date), {
      format: name === 'START_MONTH' ? 'month' : 'date',
    });
    return row(words(name), words(label), {
      ...cell,
      validation: { kind: 'date', message: say.messages.date },
    });
  };
  return [
    row(words(own.project, 'heading')),
    row(
      words('PROJECT_NAME'),
      words(own.projectName),
      textInput(draft, 'PROJECT_NAME', say.projects[project.id].name),
    ),
    row(words('VERSION'), words(own.version), textInput(draft, 'VERSION', '1')),
    dated('BUDGET_DATE', own.date, draft.date),
    row(words('AUTHOR'), words(own.author), textInput(draft, 'AUTHOR', '')),
    row(words('APPROVER'), words(say.sponsor.assumptions.approver), textInput(draft, 'APPROVER', '')),
    row(words('CURRENCY'), words(own.currency), {
      id: 'CURRENCY',
      name: 'CURRENCY',
      value: draft.currency,
      style: 'text',
    }),
    dated('START_MONTH', own.startMonth, `${draft.start}-01`),
  ];
}

/** A row for every currency that prices, rates or the project's own amounts are in. */
function exchangeRows(draft: Draft): readonly Row[] {
  const keys = [...ROLES, ...Object.values(draft.project.prices)];
  const used = new Set<Currency>([
    'USD',
    'EUR',
    ...keys.flatMap((key) => priceRecord(key, draft.date).currency ?? []),
  ]);
  used.delete(draft.currency);
  return [...used].map((from) => exchangeRow(draft, from));
}

function exchangeRow(draft: Draft, from: Currency): Row {
  const { say, currency: to, date } = draft;
  const name = fxId(from, to);
  const [numerator, denominator] = [euroRecord(from, date), euroRecord(to, date)];
  const isSet = draft.isSet(name);
  const source = numerator ?? denominator;
  return row(
    words(name),
    words(say.assumptions.oneUnit(from, to)),
    numberInput(draft, name, (numerator?.value ?? 1) / (denominator?.value ?? 1), {
      format: 'price',
      min: 0.0001,
    }),
    words(`${to}/${from}`),
    null,
    { value: serialOf(isSet ? date : (source?.asOf ?? date)), style: 'text', format: 'date' },
    words(isSet ? say.assumptions.entered : sourceText(source?.source ?? '', draft.language), 'wrapped'),
    words(isSet ? say.marks.A : say.marks[source?.mark ?? 'I']),
  );
}

const euroRecord = (currency: Currency, date: string) =>
  currency === 'EUR' ? undefined : priceRecord(`FX_${currency}_EUR`, date);

function shared(
  draft: Draft,
  name: string,
  label: string,
  key: string,
  bounds: { min: number; max: number },
): Row {
  const { say } = draft;
  const record = priceRecord(key);
  const isSet = draft.isSet(name);
  const isHours = name === 'HOURS_PER_DAY';
  return row(
    words(name),
    words(label),
    numberInput(draft, name, record.value, { format: isHours ? 'quantity' : 'fraction', ...bounds }),
    words(isHours ? say.assumptions.hours : say.assumptions.share),
    null,
    { value: serialOf(isSet ? draft.date : record.asOf), style: 'text', format: 'date' },
    words(isSet ? say.assumptions.entered : sourceText(record.source, draft.language), 'wrapped'),
    words(isSet ? say.marks.A : say.marks[record.mark]),
  );
}

function typeRows(draft: Draft): readonly Row[] {
  const { say } = draft;
  const own = say.assumptions;
  return [
    ...heading(own.types),
    row(null, null, header(own.rangeLow), header(own.rangeHigh)),
    ...COST_TYPES.map((id) =>
      row(
        words(id),
        { id: `type_${id}`, value: say.costTypes[id].name, style: 'text' },
        ranged(draft, 'low', id, { min: 0, max: 1 }),
        ranged(draft, 'high', id, { min: 1, max: 10 }),
        null,
        null,
        words(say.costTypes[id].meaning),
        ...empty('text', 1),
      ),
    ),
  ];
}

function ranged(draft: Draft, end: 'low' | 'high', type: string, bounds: { min: number; max: number }): Cell {
  const name = `RANGE_${end.toUpperCase()}_${type}`;
  return {
    ...numberInput(draft, name, priceRecord(name).value, { format: 'factor', ...bounds }),
    id: `${end}_${type}`,
  };
}

function listRows(
  title: string,
  items: readonly (readonly [id: string, name: string, meaning: string])[],
): readonly Row[] {
  return [
    ...heading(title),
    ...items.map(([id, name, meaning]) =>
      row(null, { id, value: name, style: 'text' }, words(meaning), ...empty('text', 2)),
    ),
  ];
}

function calendarRows(draft: Draft): readonly Row[] {
  const { say, project } = draft;
  const own = say.assumptions;
  return [
    ...heading(own.calendar),
    row(null, null, header(own.phaseStart), header(own.phaseMonths)),
    ...PHASES.map((phase) => {
      const [start, months] = project.calendar[phase];
      return row(
        words(phase),
        { id: `phase_${phase}`, value: say.phases[phase].name, style: 'text' },
        numberInput(draft, `START_${phase}`, start, {
          format: 'whole',
          min: 1,
          max: draft.buildMonths + draft.runMonths,
        }),
        numberInput(draft, `MONTHS_${phase}`, months, {
          format: 'whole',
          min: 1,
          max: draft.buildMonths + draft.runMonths,
        }),
      );
    }),
  ];
}
