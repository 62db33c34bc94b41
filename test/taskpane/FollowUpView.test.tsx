/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';
import type { ExcelHost } from '../../src/hosts/excel/excelHost';
import { churnOptions } from '../budget/samples';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const button = (name: RegExp | string) => screen.findByRole('button', { name });

async function follow(change: Partial<ExcelHost> = {}): Promise<ReturnType<typeof fakeExcel>> {
  const host = fakeExcel(change);
  await host.insertBudget(churnOptions);
  await draw(host, { view: 'followUp' });
  await screen.findByRole('heading', { name: '2. Actuals' });
  return host;
}

const paste = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: /Paste rows/ }), { target: { value } });

describe('FollowUpView', () => {
  it('leads to a budget where there is none, and says what it needs outside Excel', async () => {
    await draw(fakeExcel(), { view: 'followUp' });
    expect(await screen.findByText(/^This workbook has no budget yet/)).toBeTruthy();
    cleanup();
    await draw(null, { view: 'followUp' });
    expect(screen.getByText(/open this page in Excel/)).toBeTruthy();
    fireEvent.click(await button('Make a budget'));
    expect(await screen.findByRole('heading', { name: 'New budget' })).toBeTruthy();
  });

  it('freezes the baseline in the name of somebody', async () => {
    const host = await follow();
    fireEvent.click(await button('Freeze the baseline'));
    expect(screen.getByText(/^A name, so that others know/)).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'A. Martin' } });
    fireEvent.change(screen.getByLabelText('Date of the approval'), { target: { value: '2027-01-05' } });
    fireEvent.click(await button('Freeze the baseline'));
    await waitFor(() => expect(host.deeds.frozen).toEqual([{ date: '2027-01-05', by: 'A. Martin' }]));
  });

  it('lists what cannot be booked row by row and adds the rest on demand, mapped', async () => {
    const host = await follow();
    paste(
      'Date;Account;Text;Amount\n15/01/2027;641;Pay;6 200,50\n16/01/2027;999;Taxi;20\nsoon;641;Pay;1\n;;Total;5',
    );
    const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(listed).toEqual(
      expect.arrayContaining([
        'Line 4: “soon” is no date; write it as 25/11/2026',
        'Line 5: there is no date',
      ]),
    );
    fireEvent.change(screen.getByRole('combobox', { name: /^Account 641/ }), { target: { value: 'M1' } });
    expect(screen.getByText('€20 will count as not mapped.')).toBeTruthy();
    expect(host.deeds.actuals).toEqual([]);
    fireEvent.click(await button('Add the 2 good rows, leave out 2'));
    expect(await screen.findByText('2 entries are added.')).toBeTruthy();
    const [{ entries, accounts } = { entries: [], accounts: {} }] = host.deeds.actuals;
    expect(entries.map(({ date, amount }) => [date, amount])).toEqual([
      ['2027-01-15', 6200.5],
      ['2027-01-16', 20],
    ]);
    expect(accounts).toEqual({ '641': 'M1' });
  });

  it('leaves out what somebody says is not of the project', async () => {
    const host = await follow();
    paste('Date;Account;Amount\n15/01/2027;641;100\n15/01/2027;401;-100');
    fireEvent.change(screen.getByRole('combobox', { name: /^Account 401/ }), { target: { value: '-' } });
    expect(screen.getByText('-€100 will be left out.')).toBeTruthy();
    fireEvent.click(await button('Add 1 row'));
    await waitFor(() => expect(host.deeds.actuals[0]?.entries).toHaveLength(1));
  });

  it('asks for the columns that it cannot tell', async () => {
    await follow();
    paste('a;b\nc;d');
    expect(screen.getByText('Tell which columns hold the date and the amount.')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Date' }), { target: { value: '0' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Amount' }), { target: { value: '1' } });
    expect(screen.getByText('No row can be added.')).toBeTruthy();
    fireEvent.click(await button('Discard'));
    expect(screen.queryByText('No row can be added.')).toBeNull();
  });

  it('adds one typed entry', async () => {
    const host = await follow();
    fireEvent.click(screen.getByText('Type one entry'));
    fireEvent.change(screen.getByRole('textbox', { name: 'Amount (EUR)' }), { target: { value: '12.50' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Line of the budget' }), {
      target: { value: 'E1' },
    });
    fireEvent.click(await button('Add this entry'));
    await waitFor(() =>
      expect(host.deeds.actuals[0]?.entries[0]).toMatchObject({ amount: 12.5, line: 'E1' }),
    );
  });

  it('writes the month and how far each phase has come, and refuses a share above all', async () => {
    const host = await follow();
    const month = screen.getByRole('combobox', { name: 'Status at the end of' });
    fireEvent.change(month, { target: { value: '2' } });
    const share = screen.getByRole('textbox', { name: 'Data, share done' });
    fireEvent.change(share, { target: { value: '120' } });
    expect(screen.getByText('A share from 0 to 100%.')).toBeTruthy();
    fireEvent.change(share, { target: { value: '40' } });
    fireEvent.click(await button('Work out the re-forecast'));
    await waitFor(() => expect(host.deeds.updates[0]).toMatchObject({ STATUS_MONTH: 2, done_d1: 0.4 }));
    expect(host.deeds.updates[0]).not.toHaveProperty('done_e1');
  });

  it('reads the re-forecast of a budget under way', async () => {
    const host = fakeExcel();
    await host.insertBudget({
      ...churnOptions,
      inputs: { ...churnOptions.inputs, STATUS_MONTH: 3, DONE_SHARE: 0.1 },
    });
    await draw(host, { view: 'followUp' });
    const table = await screen.findByRole('table', { name: 'Where it will end' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    expect(screen.getByText(/^Too early: 10% is done/)).toBeTruthy();
    expect(screen.getAllByText('Too early').length).toBeGreaterThan(3);
  });

  it('says in a sentence that the list is full', async () => {
    await follow({ writeActuals: () => Promise.reject(new ExcelProblem('noRoom', '0')) });
    paste('Date;Amount\n15/01/2027;100');
    fireEvent.click(await button('Add 1 row'));
    expect(await screen.findByText(/^The list of actuals has room for 0 more rows/)).toBeTruthy();
  });

  it('says so where the sheets are gone', async () => {
    const host = fakeExcel();
    await host.insertBudget(churnOptions);
    const [budget] = await host.readBudgets();
    await draw(
      { ...host, readBudgets: async () => (budget ? [{ ...budget, addresses: new Map() }] : []) },
      { view: 'followUp' },
    );
    expect(await screen.findByText(/has no Follow-up and Actuals sheets/)).toBeTruthy();
  });
});
