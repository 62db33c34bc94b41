import type { Line, LineId, Role } from '../project';
import { driver, YEAR } from './driver';

/** Work of a role: days times day rate. */
export const personDays = (id: LineId, rate: Role, days: number): Line => ({
  id,
  quantity: days,
  unit: 'days',
  unitCost: rate,
  work: { role: rate, days: 'quantity' },
});

/** Days of a role every month of the year. */
export const monthlyDays = (id: LineId, rate: Role, daysPerMonth: number): Line => ({
  id,
  drivers: [driver('daysPerMonth', daysPerMonth, 'daysPerMonth')],
  quantity: `daysPerMonth*${YEAR}`,
  unit: 'days',
  unitCost: rate,
  work: { role: rate, days: 'quantity' },
});

/** An amount of its own, in the project's currency. */
export const lumpSum = (id: LineId, amount: number): Line => ({
  id,
  drivers: [driver('lumpSum', amount, 'EUR')],
  quantity: 1,
  unit: 'lump',
  unitCost: 'lumpSum*EUR',
});

/** A subscription every month of the year, in the project's currency. */
export const subscription = (id: LineId, perMonth: number): Line => ({
  id,
  drivers: [driver('subscriptionPerMonth', perMonth, 'EURperMonth')],
  quantity: YEAR,
  unit: 'months',
  unitCost: 'subscriptionPerMonth*EUR',
});
