import type { Driver, Line, LineId, Role } from '../project';
import { driver, YEAR } from './driver';

interface DriftDrivers {
  readonly models: number;
  readonly incidentsPerYear: number;
  readonly daysPerIncident: number;
  /** Work and labels for new data: drivers of R4 and a formula over them for a year's money. */
  readonly newData: {
    readonly drivers: readonly Driver[];
    readonly perYear: string;
    readonly role: Role;
    readonly account?: number;
  };
}

/** The three parts of drift, R2 to R4, by one function. */
export function driftLines(data: DriftDrivers): readonly Line[] {
  const part = (index: number) =>
    `INDEX(MLCOST.DRIFT(R2_models,PRICE_MONITORING,R3_incidentsPerYear,R3_daysPerIncident,RATE_DS,R4_newDataPerYear,${YEAR}),${index})`;
  return [
    {
      id: 'R2',
      drivers: [driver('models', data.models, 'models')],
      quantity: `models*${YEAR}`,
      unit: 'modelMonths',
      amount: part(1),
    },
    {
      id: 'R3',
      drivers: [
        driver('incidentsPerYear', data.incidentsPerYear, 'incidents'),
        driver('daysPerIncident', data.daysPerIncident, 'days'),
      ],
      quantity: 'incidentsPerYear*daysPerIncident',
      unit: 'days',
      amount: part(2),
      work: { role: 'RATE_DS', days: 'quantity' },
    },
    {
      id: 'R4',
      drivers: [...data.newData.drivers, driver('newDataPerYear', data.newData.perYear, 'money')],
      quantity: 'refreshesPerYear',
      unit: 'refreshes',
      amount: part(3),
      work: { role: data.newData.role, days: 'refreshesPerYear*daysPerRefresh' },
      ...(data.newData.account !== undefined && { account: data.newData.account }),
    },
  ];
}

/** New data that a data engineer fetches and checks at each refresh. */
export const dataRefreshes = (perYear: number, daysPerRefresh: number) => ({
  drivers: [
    driver('refreshesPerYear', perYear, 'refreshes'),
    driver('daysPerRefresh', daysPerRefresh, 'days'),
  ],
  perYear: 'refreshesPerYear*daysPerRefresh*RATE_DE',
  role: 'RATE_DE' as const,
});

/** New labels bought at each refresh, and the days of a role that go with them. */
export const newLabels = (perYear: number, labels: number, price: number, days: number, rate: Role) => ({
  drivers: [
    driver('refreshesPerYear', perYear, 'refreshes'),
    driver('labelsPerRefresh', labels, 'labels'),
    driver('pricePerLabel', price, 'EURperLabel'),
    driver('daysPerRefresh', days, 'days'),
  ],
  perYear: `refreshesPerYear*(labelsPerRefresh*pricePerLabel*EUR+daysPerRefresh*${rate})`,
  role: rate,
  account: 611,
});

export const retraining = (
  id: LineId,
  runs: number,
  days: number,
  hours: number,
  pricePerHour: string,
): Line => ({
  id,
  drivers: [
    driver('runsPerYear', runs, 'runs'),
    driver('daysPerRun', days, 'days'),
    driver('hoursPerRun', hours, 'machineHours'),
    driver('computePerRun', `hoursPerRun*${pricePerHour}`, 'money'),
  ],
  quantity: 'runsPerYear',
  unit: 'runs',
  amount: `MLCOST.RETRAIN(runsPerYear*runShare,computePerRun,daysPerRun*manualShare,RATE_DS,0,0,0,${YEAR})+(pipelineDays+${YEAR}*pipelineDaysPerMonth)*RATE_MLE`,
  settings: { runShare: 1, manualShare: 1, pipelineDays: 0, pipelineDaysPerMonth: 0 },
  work: { role: 'RATE_DS', days: 'runsPerYear*runShare*daysPerRun*manualShare' },
});
