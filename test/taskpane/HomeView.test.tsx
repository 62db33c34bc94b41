/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { SHORTCUT_KEYS } from '../../src/manifest/shortcuts';
import type { WorkbookState } from '../../src/hosts/excel/excelHost';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('HomeView', () => {
  it('explains the five kinds of cost by an example, then leads to a budget', async () => {
    await draw(fakeExcel(), { view: 'home' });
    await act(async () => fireEvent.click(button(/^Understand/)));
    expect(await screen.findByRole('heading', { name: 'The five kinds of cost' })).toBeTruthy();
    expect(screen.getByText(/^Drift is what budgets forget: here it takes \d+%/)).toBeTruthy();
    await act(async () => fireEvent.click(button('Estimate my project')));
    expect(await screen.findByRole('heading', { name: 'New budget' })).toBeTruthy();
  });

  it('leads to every view, and speaks the other language at once', async () => {
    await draw(fakeExcel(), { view: 'home' });
    await act(async () => fireEvent.click(button('Prices and day rates of your company')));
    expect(await screen.findByRole('heading', { name: 'Company prices', level: 2 })).toBeTruthy();
    fireEvent.click(button('Français'));
    expect(screen.getByRole('heading', { name: 'Tarifs maison', level: 2 })).toBeTruthy();
    expect(document.documentElement.lang).toBe('fr');
    fireEvent.click(button('Accueil'));
    expect(screen.getByRole('heading', { name: /^Que coûte un projet/ })).toBeTruthy();
  });
});

describe('AboutView', () => {
  it('tells version, age of the prices, privacy, keys and licence', async () => {
    await draw(null, { view: 'about' }, 'fr');
    expect(screen.getByText('MLCOST 0.0.0')).toBeTruthy();
    expect(screen.getByText(/^\d+ \p{L}+ 2026, /u)).toBeTruthy();
    expect(screen.getByText(/rien ne quitte le classeur/)).toBeTruthy();
    for (const keys of Object.values(SHORTCUT_KEYS))
      expect(screen.getByText(keys.replace('Shift', 'Maj'))).toBeTruthy();
    expect(screen.getByText(/^MIT/)).toBeTruthy();
  });
});

describe('states of the workbook', () => {
  const state = async (change: Partial<WorkbookState>) => {
    const resting = await fakeExcel().workbookState();
    await draw(fakeExcel({ workbookState: async () => ({ ...resting, ...change }) }), { view: 'budget' });
  };

  it.each([
    ['a cell in use', { isEditing: true }, /Press Enter or Escape/],
    ['an old Excel', { api: undefined }, /Update Excel/],
    ['a workbook for reading only', { isReadOnly: true }, /Save a copy/],
    ['a protected structure', { isStructureProtected: true }, /Unprotect it under Review/],
    ['calculation by hand', { isCalculationManual: true }, /press F9/],
  ] as const)('say what to do with %s', async (_, change, sentence) => {
    await state(change);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('say that nothing needs the connection that is gone', async () => {
    await draw(fakeExcel(), { view: 'home' });
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText(/^You are offline. Everything here keeps working/)).toBeTruthy();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/^You are offline/)).toBeNull();
    online.mockRestore();
  });
});
