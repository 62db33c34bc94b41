/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { everyProject } from '../../src/budget/projects';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';
import { budget } from '../budget/compare/figures';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const button = (name: RegExp | string) => screen.findByRole('button', { name });
const press = async (name: RegExp | string) => fireEvent.click(await button(name));

/** A workbook with a budget for text classification, and the pane on its comparison. */
async function comparing(change: Parameters<typeof fakeExcel>[0] = {}) {
  const host = fakeExcel(change);
  draw(host, { view: 'budget' });
  await press(/Text classification/);
  await press('Insert into the workbook');
  await press('Compare');
  await screen.findByRole('heading', { name: 'Compare two budgets' });
  return host;
}

// jsdom’s files have no contents to read
const file = Object.assign(new File(['PK'], 'from-finance.xlsx'), {
  arrayBuffer: async () => new ArrayBuffer(2),
});
const inFile = (inputs: Readonly<Record<string, number | string>>) => [
  { id: 'Synthèse', ...budget(everyProject.texts, { inputs, language: 'fr', date: '2026-11-22' }) },
];
const choose = (given: File) =>
  fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, {
    target: { files: [given] },
  });
const sentence = () => screen.findByText(/^([+−]€.+:|No difference)/);

describe('CompareBudgets', () => {
  it('says what to do where there is nothing to compare with', async () => {
    await comparing();
    expect(screen.getByText(/choose a budget file, or make a second version/)).toBeTruthy();
  });

  it('compares a French file with the budget of the workbook, and goes to the cell of a cause', async () => {
    const visited: string[] = [];
    await comparing({
      readBudgetFile: async () => inFile({ D4_labelsPerItem: 1 }),
      goTo: async (address) => void visited.push(address),
    });
    choose(file);
    expect((await sentence()).textContent).toBe('+€2,016: three annotators instead of one.');
    const [before] = screen.getAllByRole('combobox') as HTMLSelectElement[];
    expect(before?.selectedOptions[0]?.textContent).toMatch(/, version 1 \(from-finance\.xlsx\)$/);
    await press('Go there: Three annotators instead of one');
    expect(visited).toEqual(["'2 Data'!$D$25"]);
    await press('Swap before and after');
    expect((await sentence()).textContent).toBe('−€2,016: one annotator instead of three.');
  });

  it('takes a file that is dropped', async () => {
    await comparing({ readBudgetFile: async () => inFile({}) });
    fireEvent.drop(screen.getByText(/drop a budget file/), { dataTransfer: { files: [file] } });
    expect((await sentence()).textContent).toMatch(/^No difference: both budgets come to €/);
  });

  it.each([
    ['password', /protected by a password.*save a copy without/],
    ['notWorkbook', /not an Excel workbook/],
    ['noBudget', /holds no budget of MLCOST/],
  ] as const)('says why a file cannot be compared: %s', async (kind, words) => {
    await comparing({ readBudgetFile: () => Promise.reject(new ExcelProblem(kind)) });
    choose(file);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says which budget shows errors', async () => {
    const [broken] = inFile({});
    const values = new Map(broken?.values).set('line_M1', '#NAME?');
    await comparing({ readBudgetFile: async () => [{ ...(broken as NonNullable<typeof broken>), values }] });
    choose(file);
    expect(
      (await screen.findByText(/The figures of .*\(from-finance\.xlsx\) cannot be read/)).textContent,
    ).toMatch(/#NAME\?/);
  });

  it('inserts a sheet, asks before it replaces one, and before it deletes one', async () => {
    const host = await comparing({ readBudgetFile: async () => inFile({ D4_labelsPerItem: 1 }) });
    choose(file);
    await press('Insert as a sheet');
    expect(await screen.findByText(/The comparison is in the workbook/)).toBeTruthy();
    const [first] = host.deeds.comparisons;
    expect(first).toMatchObject({ before: { file: 'from-finance.xlsx' }, language: 'en' });
    expect(first?.after.addresses?.get('budget_base')).toBeDefined();
    await press('Remove it again');
    const question = await screen.findByRole('group', { name: /^Delete the sheet “Comparison”/ });
    fireEvent.click(within(question).getByRole('button', { name: 'Keep it' }));
    expect(host.deeds.comparisons).toHaveLength(1);
    await press('Remove it again');
    await press('Delete the sheet');
    expect(await screen.findByText('The sheet is deleted.')).toBeTruthy();
    await press('Insert as a sheet');
    await press('Remove it again');
    await press('Keep it');
    await press('Swap before and after');
    await waitFor(() => expect(host.deeds.comparisons).toHaveLength(1));
  });

  it('offers to replace an older comparison', async () => {
    const host = await comparing({
      readBudgetFile: async () => inFile({ D4_labelsPerItem: 1 }),
      readComparisons: async () => [{ id: 'old', title: 'Comparison' }],
    });
    choose(file);
    await press('Insert as a sheet');
    expect(await screen.findByText(/already holds the comparison “Comparison”/)).toBeTruthy();
    expect(host.deeds.comparisons).toEqual([]);
    await press('Replace it');
    await waitFor(() => expect(host.deeds.comparisons[0]?.replaces).toBe('old'));
  });

  it('is found from the view of sharing', async () => {
    draw(fakeExcel(), { view: 'share' });
    await press('Compare budgets');
    expect(await screen.findByRole('heading', { name: 'Compare two budgets' })).toBeTruthy();
    expect(screen.getByText(/choose two budget files/)).toBeTruthy();
  });

  it('speaks French', async () => {
    const host = fakeExcel({ readBudgetFile: async () => inFile({ D4_labelsPerItem: 1 }) });
    draw(host, { view: 'budget' }, 'fr');
    await press(/Classement de textes/);
    await press('Insérer dans le classeur');
    await press('Comparer');
    choose(file);
    expect((await screen.findByText(/trois annotateurs/, { selector: '[role=status]' })).textContent).toMatch(
      /^\+2\s016\s€\s: trois annotateurs au lieu d’un\.$/,
    );
  });
});
