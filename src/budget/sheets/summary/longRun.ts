import type { Draft } from '../../draft';
import { row, type Row, words } from '../../workbook';
import { calculated, headers } from './grid';

const HORIZONS = [1, 3, 5] as const;

/** What the project costs over one, three and five years of operation, and what drift takes of it. */
export function longRunRows({ say }: Draft): readonly Row[] {
  const own = say.sponsor.years;
  const tco = (upfront: string, yearly: string, years: number, rate: string) =>
    `MLCOST.TCO(${upfront},${yearly},${years},${rate},RUN_GROWTH)`;
  const line = (label: string, id: string, formula: (years: number) => string, format?: 'share'): Row =>
    row(
      words(label),
      ...HORIZONS.map((years) => calculated(formula(years), format ?? 'money', `${id}_${years}`)),
    );
  return [
    { ...row(words(own.heading, 'heading')), startsPage: true },
    headers(own.horizon, ...own.columns),
    line(own.nominal, 'tco_nominal', (years) => tco('budget_build', 'budget_run_year', years, '0')),
    line(own.discounted, 'tco', (years) => tco('budget_build', 'budget_run_year', years, 'DISCOUNT')),
    line(own.drift, 'tco_drift', (years) => tco('0', 'R_DRIFT', years, 'DISCOUNT')),
    line(
      own.driftShare,
      'tco_drift_share',
      (years) => `IF(tco_${years}=0,0,tco_drift_${years}/tco_${years})`,
      'share',
    ),
  ];
}
