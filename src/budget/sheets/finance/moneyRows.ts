import { priceRecord } from '../../../catalog/priceBook';
import { type Draft, numberInput } from '../../draft';
import { sourceText } from '../../sourceText';
import { row, type Row, words } from '../../workbook';
import { calculated, choice, headers, heading, pageHeading } from '../blocks';

const figure = (label: string, id: string, formula: string): Row =>
  row(null, words(label), calculated(id, formula));
const strong = (label: string, id: string, formula: string): Row =>
  row(null, words(label, 'figureText'), { ...calculated(id, formula), style: 'figure' });

/** VAT beside the budget: what stays a cost is outside the base total. */
export function vatRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.vat;
  const { yes } = draft.say.choices.answers;
  const isReverse = 'REVERSE_CHARGE=answers_yes';
  return [
    ...heading(own.heading),
    row(null, words(own.recoverable), choice(draft, 'VAT_RECOVERABLE', yes, 'answers')),
    row(null, words(own.reverse), choice(draft, 'REVERSE_CHARGE', yes, 'answers')),
    figure(own.base, 'vat_base', 'SUM(finance_vats)'),
    figure(own.foreign, 'vat_foreign', 'SUMPRODUCT((finance_vats<>0)*finance_exposures)'),
    figure(own.invoiced, 'vat_invoiced', `VAT*(vat_base-IF(${isReverse},vat_foreign,0))`),
    figure(own.selfAssessed, 'vat_self', `IF(${isReverse},VAT*vat_foreign,0)`),
    figure(own.deducted, 'vat_deducted', 'IF(VAT_RECOVERABLE=answers_yes,vat_invoiced+vat_self,0)'),
    figure(own.cost, 'vat_cost', 'vat_invoiced+vat_self-vat_deducted'),
    strong(own.total, 'total_with_vat', 'total_base+vat_cost'),
  ];
}

/** What a change of all exchange rates would do to the base budget. */
export function currencyRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.currency;
  return [
    ...heading(own.heading),
    row(null, words(own.shift), numberInput(draft, 'FX_SHIFT', 0.1, { format: 'fraction', max: 1 })),
    figure(own.exposed, 'fx_exposed', 'SUM(finance_exposures)'),
    figure(own.up, 'fx_up', 'total_base+fx_exposed*FX_SHIFT'),
    figure(own.down, 'fx_down', 'total_base-fx_exposed*FX_SHIFT'),
  ];
}

/** The years after the first at the wages and prices to come; the base total counts the first only. */
export function indexationRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.indexation;
  const wages = priceRecord('LABOUR_GROWTH_FR', draft.date);
  const index = { format: 'fraction', min: -1, max: 1 } as const;
  return [
    ...pageHeading(own.heading),
    row(
      null,
      words(own.wages),
      numberInput(draft, 'WAGE_INDEX', wages.value, index),
      words(sourceText(wages.source, draft.language), 'note'),
    ),
    row(
      null,
      words(own.compute),
      numberInput(draft, 'COMPUTE_INDEX', 0, index),
      words(own.computeNote, 'note'),
    ),
    row(
      null,
      words(own.growthStaff),
      calculated('growth_staff', '(1+RUN_GROWTH)*(1+WAGE_INDEX)-1', 'fraction'),
    ),
    row(
      null,
      words(own.growthInfra),
      calculated('growth_infra', '(1+RUN_GROWTH)*(1+COMPUTE_INDEX)-1', 'fraction'),
    ),
    headers([null, null, own.staff, own.infra, own.other, own.total]),
    ...[1, 2, 3, 4, 5].map((year) => runYearRow(own.year(year), year)),
  ];
}

function runYearRow(label: string, year: number): Row {
  const before = (part: string) => `run${year - 1}_${part}`;
  const [staff, infra, other] =
    year === 1
      ? [
          'SUM(finance_run_staff)',
          'SUMIFS(R_budget,R_type,type_INFRA,finance_run_staff,0)',
          'R_total_budget-run1_staff-run1_infra',
        ]
      : [
          `${before('staff')}*(1+growth_staff)`,
          `${before('infra')}*(1+growth_infra)`,
          `${before('other')}*(1+RUN_GROWTH)`,
        ];
  return row(
    null,
    words(label),
    calculated(`run${year}_staff`, staff),
    calculated(`run${year}_infra`, infra),
    calculated(`run${year}_other`, other),
    calculated(`run${year}_total`, `run${year}_staff+run${year}_infra+run${year}_other`),
  );
}

/** What one prediction, lead or conversation costs. */
export function unitRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.units;
  const { perYear, unit } = draft.project.volume;
  const isFormula = typeof perYear === 'string' && !draft.isSet('UNIT_VOLUME');
  const { value, ...volume } = numberInput(draft, 'UNIT_VOLUME', Number(perYear));
  const perUnit = (label: string, id: string, cost: string): Row =>
    row(
      null,
      words(label, 'figureText'),
      {
        ...calculated(id, `IF(UNIT_VOLUME=0,0,(${cost})/UNIT_VOLUME)`, 'price'),
        style: 'figure',
      },
      words(draft.currency),
    );
  return [
    ...heading(own.heading),
    row(
      null,
      words(own.volume),
      isFormula
        ? { ...volume, formula: perYear, standard: { formula: perYear }, style: 'calculated' }
        : { ...volume, value: value ?? 0 },
      words(own.names[unit]),
    ),
    figure(own.run, 'unit_run_cost', 'R_total_budget'),
    perUnit(own.perUnit, 'unit_cost', 'unit_run_cost'),
    perUnit(own.full, 'unit_full_cost', 'unit_run_cost+budget_build/AMORTISATION_YEARS'),
  ];
}

/** The French research tax credit, which never enters a total. */
export function taxCreditRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.taxCredit;
  const rate = priceRecord('CIR_STAFF_FLAT', draft.date);
  const call = 'MLCOST.CIR(cir_staff*CIR_SHARE,0,CIR_SUBCONTRACT,0,CIR_FLAT_RATE,CIR_GRANTS)';
  return [
    ...heading(own.heading),
    row(null, words(own.on), choice(draft, 'CIR_ON', draft.say.choices.answers.no, 'answers')),
    figure(own.staff, 'cir_staff', 'SUM(finance_staffs)-SUMIFS(finance_staffs,finance_treatments,capex_O)'),
    row(
      null,
      words(own.share),
      numberInput(draft, 'CIR_SHARE', 0, { format: 'fraction', max: 1 }),
      words(own.shareNote, 'note'),
    ),
    row(null, words(own.subcontract), numberInput(draft, 'CIR_SUBCONTRACT', 0)),
    row(null, words(own.grants), numberInput(draft, 'CIR_GRANTS', 0)),
    row(
      null,
      words(own.flatRate),
      numberInput(draft, 'CIR_FLAT_RATE', rate.value, { format: 'fraction', max: 1 }),
      words(sourceText(rate.source, draft.language), 'note'),
    ),
    strong(own.credit, 'cir_credit', `IF(CIR_ON=answers_yes,${call},0)`),
  ];
}
