import { describe, expect, it } from '@jest/globals';
import type { FollowedLine } from '../../../src/taskpane/followUp/figures';
import { apartFrom } from '../../../src/taskpane/followUp/knownEntries';
import { phaseStatuses } from '../../../src/taskpane/followUp/phaseStatus';
import { lastMonthOf, shareOf } from '../../../src/taskpane/followUp/progress';

const line = (change: Partial<FollowedLine>): FollowedLine => ({
  code: 'E1',
  label: 'Scoping',
  phase: 'E',
  baseline: 100,
  planned: 50,
  earned: 50,
  actual: 50,
  forecast: 100,
  ...change,
});
const thresholds = { redBelow: 0.9, greenFrom: 1, earlyBelow: 0.2 };
const statusOf = (change: Partial<FollowedLine>) => phaseStatuses([line(change)], thresholds)[0]?.status;

describe('phaseStatuses', () => {
  it.each([
    ['green', 'as planned', {}],
    ['early', 'below a fifth of the work', { earned: 19, actual: 90 }],
    ['red', 'a fifth done at twice its cost', { earned: 20, planned: 20, actual: 40 }],
    ['amber', 'a little dear', { actual: 53 }],
    ['amber', 'a little late', { planned: 53 }],
    ['red', 'late', { planned: 60 }],
    ['green', 'nothing spent yet', { actual: 0 }],
    ['unplanned', 'money without a plan', { baseline: 0, earned: 0, planned: 0 }],
  ] as const)('is %s: %s', (status, _, change) => expect(statusOf(change)).toBe(status));

  it('takes the lines of a phase together and leaves out phases without any money', () => {
    const [exploration, ...others] = phaseStatuses(
      [line({}), line({ code: 'E2', actual: 70 }), line({ phase: 'T', baseline: 0, actual: 0 })],
      thresholds,
    );
    expect(exploration).toMatchObject({ phase: 'E', baseline: 200, actual: 120, done: 0.5, status: 'red' });
    expect(others).toEqual([]);
  });
});

const entry = { date: '2027-01-15', account: '641', costCentre: '', text: 'Pay', amount: 10, line: '' };

describe('apartFrom', () => {
  it('knows bookings that came before, as often as they came', () => {
    const later = { ...entry, amount: 11 };
    const { fresh, again } = apartFrom([entry, entry, later], [entry]);
    expect([fresh, again]).toEqual([[entry, later], [entry]]);
  });
});

describe('lastMonthOf', () => {
  const months = ['2027-01-01', '2027-02-01'].map((date) => ({ date, baseline: 0, actual: 0, forecast: 0 }));

  it.each([
    ['2027-01-15', 1],
    ['2027-02-28', 2],
    ['2029-02-28', 2],
    ['2026-02-28', 0],
  ])('puts %s into month %d', (date, month) =>
    expect(lastMonthOf({ entries: [{ ...entry, date }], months })).toBe(month),
  );
});

describe('shareOf', () => {
  it.each([
    ['35', 0.35],
    ['35 %', 0.35],
    ['0,35', 0.35],
    ['1', 0.01],
    ['100', 1],
    ['0', 0],
    ['101', undefined],
    ['-1', undefined],
    ['half', undefined],
  ])('reads “%s” as %s', (typed, share) => expect(shareOf(typed, ',')).toBe(share));
});
