import { InputError } from '../../errors';
import { checkedLines } from '../checkedLines';
import type { RiskEvent, Trials } from './trialTotals';
import type { Simulation } from './simulateBudget';

/** Draws that one calculation may make: about half a second on a slow machine. */
const MOST_DRAWS = 60_000_000;
const EVENT_COLUMNS = 4;

/** The lines and events of a simulation, row by row, once every rule that spans several numbers holds. */
export function checkedTrials({ low, likely, high, events = [], trials, ...rest }: Simulation): Trials {
  const lines = checkedLines(low, likely, high);
  checkDraws(trials, Math.max(1, low.length + events.length));
  return {
    lines,
    events: events.map(checkedEvent),
    trials,
    ...rest,
  };
}

function checkDraws(trials: number, lines: number): void {
  if (trials * lines <= MOST_DRAWS) return;
  const max = Math.floor(MOST_DRAWS / lines);
  throw new InputError('trials', { kind: 'mostDraws', max, lines, draws: MOST_DRAWS }, trials);
}

function checkedEvent(row: readonly number[]): RiskEvent {
  const [probability, low, likely, high] = row;
  if (
    probability === undefined ||
    low === undefined ||
    likely === undefined ||
    high === undefined ||
    row.length > EVENT_COLUMNS
  )
    throw new InputError('events', { kind: 'columns', columns: EVENT_COLUMNS }, row.length);
  if (probability < 0 || probability > 1)
    throw new InputError('events', { kind: 'number', min: 0, max: 1 }, probability);
  if (likely < low) throw new InputError('events', { kind: 'number', min: low }, likely);
  if (high < likely) throw new InputError('events', { kind: 'number', min: likely }, high);
  return { probability, low, likely, high };
}
