import { priceRecord } from '../../../catalog/priceBook';
import { type Draft, numberInput } from '../../draft';
import { sourceText } from '../../sourceText';
import { row, type Row, words } from '../../workbook';
import { calculated, headers, heading, totalCell } from '../blocks';

/** A use of at most five years ends in the sixth fiscal year. */
const FISCAL_YEARS = [1, 2, 3, 4, 5, 6] as const;

/** Straight-line amortisation from the first month of operation, by fiscal year. */
export function amortisationRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.amortisation;
  const life = priceRecord('AMORTISATION_YEARS', draft.date);
  const monthsBefore = 'MOD(MONTH(service_date)-FISCAL_START,12)';
  return [
    ...heading(own.heading),
    row(
      null,
      words(own.life),
      numberInput(draft, 'AMORTISATION_YEARS', life.value, { min: 1, max: 5 }),
      words(sourceText(life.source, draft.language), 'note'),
    ),
    row(
      null,
      words(own.fiscalStart),
      numberInput(draft, 'FISCAL_START', 1, { format: 'whole', min: 1, max: 12 }),
    ),
    row(null, words(own.service), calculated('service_date', 'EDATE(START_MONTH,START_R-1)', 'month')),
    row(null, words(own.firstMonths), calculated('first_months', `12-${monthsBefore}`, 'whole')),
    headers([null, own.year, own.candidate, own.capitalised]),
    ...FISCAL_YEARS.map((year) => planRow(year)),
    row(
      null,
      words(own.total, 'totalText'),
      totalCell('plan_candidate', 'SUM(plan_candidates)'),
      totalCell('plan_capitalised', 'SUM(plan_capitalisations)'),
    ),
  ];
}

function planRow(year: (typeof FISCAL_YEARS)[number]): Row {
  const endsNextYear = 'IF(AND(FISCAL_START>1,MONTH(service_date)>=FISCAL_START),1,0)';
  const before = year === 1 ? '0' : `MIN(12*AMORTISATION_YEARS,first_months+${12 * (year - 2)})`;
  const after = `MIN(12*AMORTISATION_YEARS,first_months+${12 * (year - 1)})`;
  const share = `(${after}-${before})/(12*AMORTISATION_YEARS)`;
  return row(
    null,
    {
      ...calculated(`fiscal_year_${year}`, `YEAR(service_date)+${endsNextYear}+${year - 1}`, 'whole'),
      style: 'text',
    },
    calculated(`plan_candidate_${year}`, `finance_candidate*${share}`),
    calculated(`plan_capitalised_${year}`, `finance_capitalised*${share}`),
  );
}

export const planRanges = {
  plan_candidates: ['plan_candidate_1', 'plan_candidate_6'],
  plan_capitalisations: ['plan_capitalised_1', 'plan_capitalised_6'],
} as const;
