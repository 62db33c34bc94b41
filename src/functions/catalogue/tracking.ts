import { earnedValue } from '../../core/tracking/earnedValue';
import { reforecast, REFORECAST_METHODS } from '../../core/tracking/reforecast';
import { costFunction, like, partialColumn } from '../costFunction';
import { choice, defaulted, labels, number, selection, series } from '../parameters';

const ROWS = ['cpi', 'spi', 'cv', 'sv', 'eac', 'etc', 'vac', 'tcpi', 'pv', 'ev'] as const;
const EARNED = 'bac*doneShare';
const PLANNED = 'bac*plannedShare';
const EAC_BY_METHOD = [
  `bac/(${EARNED}/actualCost)`,
  `actualCost+bac-${EARNED}`,
  `actualCost+(bac-${EARNED})/(${EARNED}/actualCost*(doneShare/plannedShare))`,
] as const;

export const evm = costFunction({
  name: 'EVM',
  family: 'tracking',
  example: 'EVM(100000,0.5,0.4,45000)',
  source: 'Project Management Institute, Practice Standard for Earned Value Management',
  parameters: {
    bac: number('money', { above: 0 }),
    plannedShare: number('fraction', { min: 0, max: 1 }),
    doneShare: number('fraction', { min: 0, max: 1 }),
    actualCost: number('money', { min: 0 }),
    method: defaulted('count', 1, { min: 1, max: 3, whole: true }),
    select: selection(ROWS.map((row) => row.toUpperCase() as Uppercase<(typeof ROWS)[number]>)),
    labels: labels(),
  },
  result: partialColumn(
    {
      cpi: 'any',
      spi: 'any',
      cv: 'money',
      sv: 'money',
      eac: 'money',
      etc: 'money',
      vac: 'money',
      tcpi: 'any',
      pv: 'money',
      ev: 'money',
    },
    'div0',
  ),
  calculate: ({ select, ...progress }) => {
    const position = earnedValue(progress);
    return select === undefined ? position : position[select.toLowerCase() as (typeof ROWS)[number]];
  },
  plain: (known, index) => {
    const method = known.literal('method');
    const eac =
      typeof method === 'number'
        ? (EAC_BY_METHOD[method - 1] ?? '')
        : `CHOOSE(method,${EAC_BY_METHOD.join(',')})`;
    const all = {
      cpi: `${EARNED}/actualCost`,
      spi: 'doneShare/plannedShare',
      cv: `${EARNED}-actualCost`,
      sv: `bac*(doneShare-plannedShare)`,
      eac,
      etc: `${eac}-actualCost`,
      vac: `bac-(${eac})`,
      tcpi: `(bac-${EARNED})/(bac-actualCost)`,
      pv: PLANNED,
      ev: EARNED,
    };
    const row = ROWS[index - 1];
    if (!known.isGiven('select')) return row && all[row];
    const selected = ROWS.find((row) => row === String(known.literal('select')).toLowerCase());
    return index > 1 ? undefined : selected ? all[selected] : null;
  },
});

export const reforecastFunction = costFunction({
  name: 'REFORECAST',
  family: 'tracking',
  example: 'REFORECAST({100,100,100},{120,0,0})',
  source: 'Project Management Institute, Practice Standard for Earned Value Management',
  parameters: {
    budget: series('money', { min: 0 }),
    actuals: series('money', { min: 0 }),
    method: choice(REFORECAST_METHODS, 'cpi'),
  },
  result: like('budget', 'money'),
  calculate: reforecast,
  plain: { none: 'reforecast' },
});
