import type { Draft } from '../../draft';
import { type Cell, type Format, row, type Row, words } from '../../workbook';
import { calculated, headers } from './grid';

const CASES = ['low', 'likely', 'high'] as const;
type Case = (typeof CASES)[number];

/** Whether the project pays, in three cases of benefit, of which drift takes a part between two retrainings. */
export function viabilityRows({ say }: Draft): readonly Row[] {
  const own = say.sponsor.viability;
  const line = (label: string, id: string, formula: (name: Case) => string, format: Format = 'money'): Row =>
    row(
      words(label),
      ...CASES.map((name): Cell => ({
        ...calculated(formula(name), format, `${id}_${name}`),
        style: 'ratio',
      })),
    );
  const result = (name: Case, place: number) =>
    `INDEX(MLCOST.VIABILITY(budget_build,benefit_kept_${name},(budget_run_year/12),BENEFIT_MONTHS,DISCOUNT),${place})`;
  const surplus = (name: Case) => `(benefit_kept_${name}-(budget_run_year/12))`;
  const inTime = (name: Case) => `AND(${surplus(name)}>0,budget_build<=${surplus(name)}*BENEFIT_MONTHS)`;
  const needed = (label: string, id: string, formula: string): Row =>
    row(words(label), null, calculated(formula, 'money', id));
  return [
    row(words(own.heading, 'heading')),
    headers(own.case, ...own.cases),
    line(own.monthly, 'benefit', (name) => `BENEFIT_UNITS*BENEFIT_VALUE${factor(name)}`),
    line(own.kept, 'benefit_share', () => KEPT, 'share'),
    line(own.afterDrift, 'benefit_kept', (name) => `benefit_${name}*benefit_share_${name}`),
    line(own.npv, 'npv', (name) => `IF(benefit_${name}=0,"${own.noBenefit}",${result(name, 1)})`),
    line(
      own.payback,
      'payback',
      (name) =>
        `IF(benefit_${name}=0,"${own.noBenefit}",IF(${inTime(name)},${result(name, 2)},"${own.never}"))`,
      'tenths',
    ),
    line(
      own.ratio,
      'benefit_ratio',
      (name) => `IF(budget_build+(budget_run_year/12)=0,0,${result(name, 4)})`,
      'price',
    ),
    needed(own.needed, 'benefit_needed', result('likely', 5)),
    needed(own.neededYear, 'benefit_needed_year', 'total_base/12'),
    row(verdict(own)),
  ];
}

const factor = (name: Case): string =>
  name === 'likely' ? '' : name === 'low' ? '*BENEFIT_LOW' : '*BENEFIT_HIGH';

/** The benefit falls evenly from one retraining to the next: on average it is half-way. */
const RUNS = 'R5_runsPerYear_inForce*R5_runShare_inForce';
const KEPT = `(1+MAX(0,1-BENEFIT_LOSS*12/MAX(1,${RUNS})))/2`;

const verdict = (own: { readonly enter: string; readonly pays: string; readonly paysNot: string }): Cell => ({
  id: 'viability_sentence',
  formula: `IF(benefit_likely=0,"${own.enter}",IF(npv_likely>=0,"${own.pays}","${own.paysNot}"))`,
  style: 'note',
  flag: { bad: own.paysNot, runsOn: true },
});
