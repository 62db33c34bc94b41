import { priceRecord } from '../../catalog/priceBook';
import { optionCell } from '../choices';
import { type Draft, numberInput } from '../draft';
import { blankRow, type Cell, row, type Row, words } from '../workbook';

const STRATEGIES = ['none', 'periodic', 'automated', 'continuous'] as const;
const COLUMNS = ['runs', 'retraining', 'building', 'valueLost', 'total'] as const;

const MITIGATION =
  'MLCOST.MITIGATION(POINT_VALUE,POINTS_LOST,strategy_costPerRun,12,strategy_automatedBuild,strategy_automatedCostPerRun,strategy_continuousBuild,strategy_continuousPerMonth,RESIDUAL_POINTS)';

/** While a retraining by hand costs nothing there is nothing to compare. */
const IS_FREE = 'strategy_costPerRun=0';

/** Money that a point of performance is worth a month: an assumption until somebody measured it. */
const POINT_VALUE = 600;
const POINTS = 100;

/** What each way to live with drift costs in a year, the value it loses included. */
export function strategyRows(draft: Draft): readonly Row[] {
  const { say, project } = draft;
  if (!project.choices.some(({ id }) => id === 'drift')) return [];
  const own = say.scenarios.strategies;
  const best = 'INDEX(strategy_names,MATCH(MIN(strategy_totals),strategy_totals,0))';
  return [
    blankRow,
    row(words(own.heading, 'heading')),
    ...assumptionRows(draft),
    row(words(own.strategy, 'header'), ...COLUMNS.map((column) => words(own.columns[column], 'header'))),
    ...STRATEGIES.map((strategy, place) =>
      row(
        { id: `strategy_${strategy}`, value: own.names[strategy], style: 'text' },
        ...COLUMNS.map((column, index): Cell => ({
          id: `strategy_${strategy}_${column}`,
          formula: `IF(${IS_FREE},0,INDEX(${MITIGATION},${place + 1},${index + 1}))`,
          style: column === 'total' ? 'rowTotal' : 'calculated',
          format: column === 'runs' ? 'tenths' : 'money',
        })),
      ),
    ),
    row({ id: 'strategy_best', formula: `IF(${IS_FREE},"","${own.cheapest}"&${best})`, style: 'note' }),
  ];
}

function assumptionRows(draft: Draft): readonly Row[] {
  const own = draft.say.scenarios.strategies;
  const given = (id: string, label: string, value: number) =>
    row(words(label), numberInput(draft, id, value), words(own.assumption, 'note'));
  const made = (id: string, label: string, formula: string): Row =>
    row(words(label), { id, formula, style: 'calculated', format: 'cents' });
  const built = (strategy: string) => optionCell('drift', strategy, 'R5_pipelineDays');
  const perMonth = (strategy: string) => optionCell('drift', strategy, 'R5_pipelineDaysPerMonth');
  return [
    given('POINT_VALUE', own.pointValue, POINT_VALUE),
    given('POINTS_LOST', own.pointsLost, priceRecord('ACCURACY_LOSS_MONTH').value * POINTS),
    given('RESIDUAL_POINTS', own.residual, 0.25),
    made('strategy_costPerRun', own.costPerRun, 'R5_computePerRun+R5_daysPerRun*RATE_DS'),
    made(
      'strategy_automatedCostPerRun',
      own.automatedCostPerRun,
      `IF(${IS_FREE},0,MAX(0.01,R5_computePerRun+R5_daysPerRun*${optionCell('drift', 'automated', 'R5_manualShare')}*RATE_DS))`,
    ),
    made(
      'strategy_automatedBuild',
      own.automatedBuild,
      `(${built('automated')}+12*${perMonth('automated')})*RATE_MLE`,
    ),
    made('strategy_continuousBuild', own.continuousBuild, `${built('continuous')}*RATE_MLE`),
    made('strategy_continuousPerMonth', own.continuousPerMonth, `${perMonth('continuous')}*RATE_MLE`),
  ];
}
