import { monthlySpread, PROFILES } from '../../core/finance/monthlySpread';
import { costFunction, type Known, row } from '../costFunction';
import { defaulted, number, optional, shape } from '../parameters';

export const spread = costFunction({
  name: 'SPREAD',
  family: 'finance',
  example: 'SPREAD(12000,4,"front")',
  source: 'Largest remainder method, for rounded months',
  parameters: {
    amount: number('money'),
    months: number('months', { min: 1, max: 120, whole: true }),
    profile: shape(PROFILES, 'flat'),
    startMonth: defaulted('months', 1, { min: 1, max: 1200, whole: true }),
    horizon: optional('months', { min: 1, max: 1200, whole: true }),
    decimals: optional('count', { min: 0, max: 6, whole: true }),
  },
  result: row('money'),
  calculate: monthlySpread,
  plain: {
    count: (known) => {
      const [months, start, horizon] = ['months', 'startMonth', 'horizon'].map(known.literal);
      if (typeof horizon === 'number') return horizon;
      const isKnown = typeof months === 'number' && typeof start === 'number' && !known.isGiven('horizon');
      return isKnown ? months + start - 1 : undefined;
    },
    cells: (known, index) => {
      if (known.isGiven('decimals')) return null;
      const month = known.literal('startMonth') === 1 ? String(index) : `(${index}-startMonth+1)`;
      const share = shareOfMonth(known, month);
      return alwaysInside(known, index)
        ? `amount*${share}`
        : `IF(AND(${month}>=1,${month}<=months),amount*${share},0)`;
    },
  },
});

/** Without a horizon every cell of the row, from the start month on, receives money. */
function alwaysInside(known: Known, index: number): boolean {
  const start = known.literal('startMonth');
  return typeof start === 'number' && index >= start && !known.isGiven('horizon');
}

function shareOfMonth(known: Known, month: string): string {
  if (known.isRange('profile')) return `INDEX(profile,MAX(1,MIN(months,${month})))/SUM(profile)`;
  const shares: Readonly<Record<(typeof PROFILES)[number], string>> = {
    flat: '1/months',
    front: `2*(months+1-${month})/(months*(months+1))`,
    back: `2*${month}/(months*(months+1))`,
    bell: `MIN(${month},months+1-${month})/INT((months+1)^2/4)`,
  };
  const literal = known.literal('profile');
  const chosen = PROFILES.find((profile) => profile === String(literal).toLowerCase());
  if (chosen !== undefined) return shares[chosen];
  const names = PROFILES.map((profile) => `"${profile}"`).join(',');
  return `CHOOSE(MATCH(profile,{${names}},0),${PROFILES.map((profile) => shares[profile]).join(',')})`;
}
