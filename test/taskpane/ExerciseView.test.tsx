/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const estimate = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: /Your estimate/ }), { target: { value } });

describe('ExerciseView', () => {
  it('leads through four tasks to the template, and opens that very project as a budget', async () => {
    await draw(fakeExcel(), { view: 'exercise' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Project' }), { target: { value: 'leads' } });
    estimate('1000');
    press('Compare with the template');
    expect(screen.getByText(/^The template reckons with €/)).toBeTruthy();
    expect(screen.getByText(/You are \d+% below it/)).toBeTruthy();
    for (const title of ['Technology and development', 'Test and validation', /^Deployment/]) {
      press('Next task');
      expect(screen.getByRole('heading', { name: title })).toBe(document.activeElement);
    }
    press('See the result');
    expect(screen.getByRole('row', { name: /^Data needs €1,000/ })).toBeTruthy();
    press('Open the filled template as a budget');
    expect(await screen.findByRole('heading', { name: 'Lead scoring' })).toBeTruthy();
  });

  it('says what an estimate must be, and opens a function that helps', async () => {
    await draw(fakeExcel(), { view: 'exercise' });
    estimate('a lot');
    expect(screen.getByText('A figure is needed here, such as 12000.')).toBeTruthy();
    await act(async () => press(/clean/i));
    expect(await screen.findByText('=MLCOST.CLEANING')).toBeTruthy();
  });
});
