import { tornado } from '../../core/risk/tornado';
import { costFunction, table } from '../costFunction';
import { defaulted, names, series } from '../parameters';

export const tornadoFunction = costFunction({
  name: 'TORNADO',
  family: 'risk',
  example: 'TORNADO({"a";"b"},{8;1},{10;2},{20;9})',
  source: 'Tornado diagram: one line at a time',
  parameters: {
    names: names(),
    low: series('money', { min: 0 }),
    likely: series('money', { min: 0 }),
    high: series('money', { min: 0 }),
    top: defaulted('count', 10, { min: 1, max: 1000, whole: true }),
  },
  result: table({
    name: 'any',
    totalAtLow: 'money',
    totalAtHigh: 'money',
    swing: 'money',
    varianceShare: 'fraction',
  }),
  calculate: (lines) =>
    tornado(lines).map(({ name, totalAtLow, totalAtHigh, swing, varianceShare }) => [
      name,
      totalAtLow,
      totalAtHigh,
      swing,
      varianceShare,
    ]),
  plain: { none: 'tornado' },
});
