import type { Draft } from '../../draft';
import { row, type Row, words } from '../../workbook';
import { calculated, headers } from './grid';

const HORIZONS = [1, 3, 5] as const;
/** Drift is work but for what is bought: wages move the one part, nothing but volume the other. */
const DRIFT_STAFF = 'SUMIFS(finance_run_staff,R_type,type_DRIFT)';

/** What the project costs over one, three and five years of operation, and what drift takes of it. */
export function longRunRows({ say }: Draft): readonly Row[] {
  const own = say.sponsor.years;
  const part = (upfront: string, yearly: string, growth: string) => (years: number, rate: string) =>
    `MLCOST.TCO(${upfront},${yearly},${years},${rate},${growth})`;
  const sum =
    (...parts: readonly ReturnType<typeof part>[]) =>
    (years: number, rate: string) =>
      parts.map((each) => each(years, rate)).join('+');
  const whole = sum(
    part('budget_build', 'run1_staff', 'growth_staff'),
    part('0', 'run1_infra', 'growth_infra'),
    part('0', 'run1_other', 'RUN_GROWTH'),
  );
  const drift = sum(
    part('0', DRIFT_STAFF, 'growth_staff'),
    part('0', `(R_DRIFT-${DRIFT_STAFF})`, 'RUN_GROWTH'),
  );
  const line = (label: string, id: string, formula: (years: number) => string, format?: 'share'): Row =>
    row(
      words(label),
      ...HORIZONS.map((years) => calculated(formula(years), format ?? 'money', `${id}_${years}`)),
    );
  return [
    { ...row(words(own.heading, 'heading')), startsPage: true },
    headers(own.horizon, ...own.columns),
    line(own.nominal, 'tco_nominal', (years) => whole(years, '0')),
    line(own.discounted, 'tco', (years) => whole(years, 'DISCOUNT')),
    line(own.drift, 'tco_drift', (years) => drift(years, 'DISCOUNT')),
    line(
      own.driftShare,
      'tco_drift_share',
      (years) => `IF(tco_${years}=0,0,tco_drift_${years}/tco_${years})`,
      'share',
    ),
  ];
}
