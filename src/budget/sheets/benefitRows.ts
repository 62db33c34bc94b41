import { priceRecord } from '../../catalog/priceBook';
import { sources } from '../../catalog/sources';
import { serialOf } from '../../functions/isoDate';
import { type Draft, numberInput } from '../draft';
import { sourceText } from '../sourceText';
import { blankRow, type Format, row, type Row, words } from '../workbook';

/** What the project brings and how its cost grows: nothing is claimed until somebody enters it. */
export function benefitRows(draft: Draft): readonly Row[] {
  const { say, project } = draft;
  const own = say.sponsor.assumptions;
  const given = (name: string, label: string, value: number, source: string, limits: Limits = {}): Row =>
    row(
      words(name),
      words(label),
      numberInput(draft, name, value, limits),
      null,
      null,
      { value: serialOf(draft.date), style: 'text', format: 'date' },
      words(draft.isSet(name) ? say.assumptions.entered : source, 'wrapped'),
      words(say.marks.A),
    );
  const loss = priceRecord('ACCURACY_LOSS_MONTH');
  const { assumption } = say.scenarios.strategies;
  return [
    blankRow,
    row(words(own.heading, 'heading')),
    given('BENEFIT_UNITS', own.units, 0, say.sponsor.benefits[project.id] ?? ''),
    given('BENEFIT_VALUE', own.value, 0, own.toEnter),
    given('BENEFIT_LOW', own.low, 0.5, assumption, { format: 'fraction', max: 1 }),
    given('BENEFIT_HIGH', own.high, 1.5, assumption, { format: 'fraction', min: 1, max: 10 }),
    given('BENEFIT_LOSS', own.loss, loss.value, assumption, { format: 'fraction', max: 1 }),
    given('BENEFIT_MONTHS', own.months, 36, sourceText(sources.assumption, draft.language), {
      format: 'whole',
      min: 1,
      max: 60,
    }),
    given('RUN_GROWTH', own.growth, 0, assumption, { format: 'fraction', min: -0.5, max: 1 }),
  ];
}

interface Limits {
  readonly format?: Format;
  readonly min?: number;
  readonly max?: number;
}
