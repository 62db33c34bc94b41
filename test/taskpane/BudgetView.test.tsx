/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';
import { keepPrices } from '../../src/taskpane/prices/keptPrices';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const button = (name: RegExp | string) => screen.findByRole('button', { name });

async function choose(host: ReturnType<typeof fakeExcel>, project: RegExp): Promise<void> {
  await draw(host, { view: 'budget' });
  fireEvent.click(await button(project));
  await screen.findByRole('heading', { name: project });
}

const total = () => screen.getByText(/^Total, first year/).nextElementSibling?.textContent ?? '';

describe('BudgetView', () => {
  it('offers the projects with their typical totals', async () => {
    await draw(fakeExcel(), { view: 'budget' });
    expect(await button(/Churn prediction.*typically €61,3\d\d/)).toBeTruthy();
    expect(await button(/Support chatbot.*typically €114,2\d\d/)).toBeTruthy();
  });

  it('follows a driver at once and inserts what it shows', async () => {
    const host = fakeExcel();
    await choose(host, /Churn prediction/);
    const before = total();
    fireEvent.change(screen.getByRole('textbox', { name: /Retrainings per year/ }), {
      target: { value: '12' },
    });
    expect(total()).not.toBe(before);
    fireEvent.click(await button('Insert into the workbook'));
    expect(await screen.findByText(/Churn prediction is in the workbook, on \d+ sheets/)).toBeTruthy();
    expect(host.deeds.inserted[0]?.inputs).toEqual({ R5_runsPerYear: 12 });
    expect(
      within(screen.getByRole('region', { name: 'Budgets in this workbook' })).getByText('version 1'),
    ).toBeTruthy();
  });

  it('says what a field needs and keeps the last figures meanwhile', async () => {
    await choose(fakeExcel(), /Churn prediction/);
    const before = total();
    const field = screen.getByRole('textbox', { name: /Retrainings per year/ });
    fireEvent.change(field, { target: { value: 'often' } });
    expect(screen.getByText('A figure is needed here, such as 12.5.')).toBeTruthy();
    expect(total()).toBe(before);
    expect((await button('Insert into the workbook')).getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(field, { target: { value: '40' } });
    expect(screen.getByText(/Outside the usual range of 0 to 12/)).toBeTruthy();
    fireEvent.click(await button('Put back the template’s value'));
    expect(total()).toBe(before);
  });

  it('applies a lever', async () => {
    await choose(fakeExcel(), /Churn prediction/);
    const before = total();
    fireEvent.click((await screen.findAllByRole('button', { name: /^Apply/ }))[0] as HTMLElement);
    expect(total()).not.toBe(before);
  });

  it('shows progress and stops on demand, with the workbook as it was', async () => {
    const host = fakeExcel({
      insertBudget: (_, watch) =>
        new Promise((_resolve, reject) => {
          watch?.onProgress?.({ stage: 'writing', done: 0.4 });
          watch?.signal?.addEventListener('abort', () => reject(new ExcelProblem('cancelled')));
        }),
    });
    await choose(host, /Churn prediction/);
    fireEvent.click(await button('Insert into the workbook'));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    expect(screen.getByText('Writing the sheets…')).toBeTruthy();
    fireEvent.click(await button('Cancel'));
    expect(await screen.findByText('Stopped. The workbook is as it was.')).toBeTruthy();
  });

  it('says in one sentence why Excel would not, and what to do', async () => {
    const host = fakeExcel({ insertBudget: () => Promise.reject(new ExcelProblem('structureProtected')) });
    await choose(host, /Churn prediction/);
    fireEvent.click(await button('Insert into the workbook'));
    expect(await screen.findByText(/Unprotect it under Review, Protect Workbook/)).toBeTruthy();
  });

  it('removes what it inserted', async () => {
    const host = fakeExcel();
    await choose(host, /Churn prediction/);
    fireEvent.click(await button('Insert into the workbook'));
    fireEvent.click(await button('Remove it again'));
    await waitFor(() => expect(host.deeds.removed).toEqual(['b1']));
    expect(await screen.findByText('This workbook has no budget yet.')).toBeTruthy();
  });

  it('makes a second version, compares the two and writes changes into one', async () => {
    const host = fakeExcel();
    await choose(host, /Lead scoring/);
    fireEvent.click(await button('Insert into the workbook'));
    fireEvent.click(await button('Second version'));
    fireEvent.click(await button('Insert into the workbook'));
    await waitFor(() => expect(host.deeds.inserted[1]?.inputs['VERSION']).toBe('2'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Compare' }))[0] as HTMLElement);
    expect(await screen.findByText(/^The total is the same|^No difference/)).toBeTruthy();
    const [, after] = screen.getAllByRole('combobox') as HTMLSelectElement[];
    expect(after?.selectedOptions[0]?.textContent).toBe('Lead scoring, version 2');
    fireEvent.click(await button('Back'));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Change figures' }))[0] as HTMLElement);
    const field = (await screen.findAllByRole('textbox'))[0] as HTMLInputElement;
    fireEvent.change(field, { target: { value: '1' } });
    fireEvent.click(await button('Write into the workbook'));
    await waitFor(() => expect(Object.values(host.deeds.updates[0] ?? {})).toEqual([1]));
  });

  it('carries prices of the company, with date and source, into a second version', async () => {
    const host = fakeExcel();
    await draw(host, { view: 'budget' });
    const price = {
      key: 'RATE_DS',
      value: 432,
      currency: 'EUR' as const,
      asOf: '2026-03-01',
      source: 'HR grid',
    };
    keepPrices([price]);
    fireEvent.click(await button(/Churn prediction/));
    fireEvent.click(await button('Insert into the workbook'));
    keepPrices([]);
    fireEvent.click(await button('Second version'));
    fireEvent.click(await button('Insert into the workbook'));
    await waitFor(() => expect(host.deeds.inserted).toHaveLength(2));
    const [one, two] = host.deeds.inserted;
    expect(two?.inputs).toEqual({ RATE_DS: 432, VERSION: '2' });
    expect(two?.companyPrices).toEqual({ RATE_DS: { asOf: '2026-03-01', source: 'HR grid' } });
    expect(one?.companyPrices).toEqual(two?.companyPrices);
  });

  it('leaves out the sheets that nobody wants', async () => {
    const host = fakeExcel();
    await choose(host, /Churn prediction/);
    fireEvent.click(screen.getByText('Options'));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ledger/ }));
    fireEvent.click(await button('Insert into the workbook'));
    await waitFor(() => expect(host.deeds.inserted[0]?.without).toEqual(['ledger']));
  });

  it('begins a blank budget, where every figure is still to come', async () => {
    const host = fakeExcel();
    await choose(host, /Blank budget/);
    expect(total()).toBe('€0');
    fireEvent.change(screen.getAllByRole('textbox')[0] as HTMLElement, { target: { value: '10' } });
    expect(total()).not.toBe('€0');
    fireEvent.click(await button('Insert into the workbook'));
    await waitFor(() => expect(host.deeds.inserted[0]?.project.id).toBe('blank'));
  });

  it('previews without Excel and says where to insert', async () => {
    await draw(null, { view: 'budget' }, 'fr');
    fireEvent.click(await button(/Prévision de l.attrition/));
    expect(await screen.findByText('Ouvrez cette page dans Excel pour insérer le budget.')).toBeTruthy();
  });
});
