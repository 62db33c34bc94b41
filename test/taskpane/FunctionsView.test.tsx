/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const result = () => screen.getByRole('status', { name: 'Result' }).textContent;

describe('FunctionsView', () => {
  it('finds a function by what somebody needs', async () => {
    await draw(fakeExcel(), { view: 'functions' }, 'fr');
    fireEvent.change(screen.getByRole('searchbox'), {
      target: { value: 'combien coûte un ré-entraînement' },
    });
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeLessThan(10));
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('RETRAIN');
  });

  it('says so where nothing is found, and shows all again', async () => {
    await draw(fakeExcel(), { view: 'functions' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    expect(screen.getByText('No function matches.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all functions' }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(40);
  });

  it('asks before it replaces what a cell holds', async () => {
    const host = fakeExcel({ isOccupied: true });
    await draw(host, { view: 'functions', function: 'RETRAIN' });
    fireEvent.click(screen.getByRole('button', { name: 'Insert into the selected cell' }));
    expect(
      await screen.findByText(
        'Sheet1!B4 is not empty. Select another cell and try again, or replace what it holds.',
      ),
    ).toBeTruthy();
    expect(host.deeds.formulas).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Insert into the selected cell' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(host.deeds.formulas).toHaveLength(1));
  });

  it('lists a family', async () => {
    await draw(fakeExcel(), { view: 'functions' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Family' }), { target: { value: 'tracking' } });
    expect(screen.getAllByRole('listitem').length).toBe(2);
  });

  it('opens a function with its example, answers at once and inserts the formula in English syntax', async () => {
    const host = fakeExcel();
    await draw(host, { view: 'functions', function: 'RETRAIN' }, 'fr');
    const dayRate = screen.getByRole('textbox', { name: /^tarifJournalier/ });
    fireEvent.change(dayRate, { target: { value: '450,5' } });
    expect(screen.getByText('=MLCOST.RETRAIN(4;5;2;450,5)')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Insérer dans la cellule sélectionnée' }));
    expect(await screen.findByText('La formule est dans Sheet1!B4.')).toBeTruthy();
    expect(host.deeds.formulas).toEqual(['=MLCOST.RETRAIN(4,5,2,450.5)']);
  });

  it('takes the selected cells for an argument and reckons with their values', async () => {
    await draw(fakeExcel(), { view: 'functions', function: 'RETRAIN' });
    fireEvent.click(screen.getByRole('button', { name: 'Take the selected cells for runsPerYear' }));
    expect(await screen.findByText('=MLCOST.RETRAIN(Sheet1!B4,5,2,440)')).toBeTruthy();
    expect(result()).toBe('6,195');
  });

  it('names what is wrong beside the field', async () => {
    await draw(fakeExcel(), { view: 'functions', function: 'RETRAIN' });
    const runs = screen.getByRole('textbox', { name: /^runsPerYear/ });
    fireEvent.change(runs, { target: { value: '-1' } });
    expect(screen.getAllByText('runsPerYear must be at least 0, got -1').length).toBeGreaterThan(0);
    fireEvent.change(runs, { target: { value: 'many' } });
    expect(screen.getByText(/Not a figure: write digits/)).toBeTruthy();
    fireEvent.change(runs, { target: { value: '' } });
    expect(screen.getByText('Needed: a figure or a cell.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Insert into/ }).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows an error as Excel does in its language', async () => {
    await draw(fakeExcel(), { view: 'functions', function: 'VIABILITY' }, 'fr');
    fireEvent.change(screen.getAllByRole('textbox')[1] as HTMLElement, { target: { value: '0' } });
    expect(screen.getByRole('status', { name: 'Résultat' }).textContent).toContain('#NOMBRE!');
  });

  it('explains a cell by its function, arguments resolved', async () => {
    const host = fakeExcel({
      formulaAtSelection: async () => ({
        address: 'Sheet1!B4',
        formula: '2*MLCOST.RETRAIN(A1,5,2,440)',
        references: new Map([['A1', [[8]]]]),
      }),
    });
    await draw(host, { view: 'functions', explain: true });
    expect(await screen.findByRole('heading', { name: 'Retraining' })).toBeTruthy();
    expect(screen.getByDisplayValue('A1')).toBeTruthy();
    expect(screen.getByText(/^= 8 · retraining runs per year/)).toBeTruthy();
    expect(screen.getByText('=2*MLCOST.RETRAIN(A1,5,2,440)')).toBeTruthy();
    expect(result()).toBe('7,080');
  });

  it('explains a plain formula by the cells it is made from', async () => {
    const host = fakeExcel({
      formulaAtSelection: async () => ({
        address: 'Sheet1!B4',
        formula: 'Assumptions!C4*12',
        references: new Map([['Assumptions!C4', [[440]]]]),
      }),
    });
    await draw(host, { view: 'functions', explain: true });
    expect(await screen.findByRole('button', { name: 'Assumptions!C4' })).toBeTruthy();
    expect(screen.getByText('440')).toBeTruthy();
  });
});
