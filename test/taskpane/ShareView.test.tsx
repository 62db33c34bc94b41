/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ConversionOptions } from '../../src/hosts/excel/share/convertFormulas';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';
import type { PlannedFormula, Preview } from '../../src/sharing/plan';
import type { Choices, Conflict } from '../../src/sharing/restore';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const press = async (name: RegExp | string) => {
  const button = await screen.findByRole('button', { name });
  await act(async () => void fireEvent.click(button));
};
const place = (row: number) => ({ sheet: 'Costs', row, column: 1 });
const formula = (row: number, change: Partial<PlannedFormula> = {}): PlannedFormula => ({
  kind: 'cell',
  where: `Costs!B${row + 1}`,
  place: place(row),
  rows: 1,
  columns: 1,
  how: 'live',
  formula: '=MLCOST.RETRAIN(A1,5,2,440.5)',
  references: ['A1'],
  ...change,
});
const preview: Preview = {
  formulas: [
    formula(0),
    formula(1, { how: 'value', reason: { kind: 'asked' } }),
    formula(2, { how: 'left', reason: { kind: 'untouchable' } }),
  ],
  findings: [
    { kind: 'mlcostLeft', place: place(0), detail: '=MLCOST.RETRAIN(A1,5,2,440.5)' },
    { kind: 'errorValue', place: place(4), detail: '#VALUE!' },
  ],
};

describe('Prepare', () => {
  it('lists what to put right and what becomes of each formula, with the way there', async () => {
    const visited: string[] = [];
    await draw(
      fakeExcel({ planConversion: async () => preview, goTo: async (to) => void visited.push(to) }),
      { view: 'share' },
      'fr',
    );
    await press('Examiner ce classeur');
    const check = await screen.findByRole('list', { name: 'Avant de le remettre' });
    expect(within(check).getByText('Affiche #VALEUR!')).toBeTruthy();
    expect(within(check).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('1 formule reste vivante en Excel ordinaire')).toBeTruthy();
    const left = screen.getByRole('list', { name: 'Ce qui reste en l’état, et que faire' });
    expect(within(left).getByText('=MLCOST.RETRAIN(A1;5;2;440,5)')).toBeTruthy();
    expect(
      within(left).getByText(/^Excel refuse de modifier cette cellule.*préparez une copie/),
    ).toBeTruthy();
    await press('Aller à Costs!B3');
    expect(visited).toEqual(["'Costs'!B3"]);
  });

  it('converts as was chosen, and says what was done and what stayed', async () => {
    const asked: ConversionOptions[] = [];
    const trust: boolean[] = [];
    await draw(
      fakeExcel({
        planConversion: async () => preview,
        convertFormulas: async (options) => {
          asked.push(options);
          return { formulas: preview.formulas, undo: true, spent: { own: 1, waiting: 1 } };
        },
        setTrustPromptOff: async (isOff) => void trust.push(isOff),
      }),
      { view: 'share' },
    );
    await press('Look at this workbook');
    fireEvent.click(await screen.findByLabelText(/Values only/));
    fireEvent.click(await screen.findByLabelText(/Convert nothing if/));
    await press('Convert this workbook');
    expect(
      await screen.findByText(/^Done: 1 formulas are plain Excel, 1 became values, 1 stayed.*One undo/),
    ).toBeTruthy();
    expect(screen.getByRole('list', { name: 'What stays as it is, and what to do' })).toBeTruthy();
    expect(asked).toEqual([expect.objectContaining({ to: 'values', isWhole: true, language: 'en' })]);
    expect(trust).toEqual([true]);
  });

  it('says that nothing has to be converted, and what failed, and stops', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    let looks = 0;
    await draw(
      fakeExcel({
        planConversion: async (_, watch) => {
          if (looks++ === 0) throw new ExcelProblem('readOnly');
          if (looks === 2) return { formulas: [], findings: [] };
          signals.push(watch?.signal);
          return new Promise((_done, failed) =>
            watch?.signal?.addEventListener('abort', () => failed(new ExcelProblem('cancelled'))),
          );
        },
      }),
      { view: 'share' },
    );
    await press('Look at this workbook');
    expect(await screen.findByText(/open for reading only/)).toBeTruthy();
    await press('Look at this workbook');
    expect(await screen.findByText(/no MLCOST formula in this workbook/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Prepare a copy' })).toBeNull();
    await press('Look again');
    await press('Stop');
    expect(await screen.findByText('Stopped. The workbook is as it was.')).toBeTruthy();
    expect(signals[0]?.aborted).toBe(true);
  });

  it('offers the copy to open, and says what to do where none opens', async () => {
    const opened: Uint8Array[] = [];
    const bytes = new Uint8Array([80, 75]);
    await draw(
      fakeExcel({
        planConversion: async () => preview,
        convertedCopy: async () => ({ bytes, formulas: [] }),
        openWorkbook: async (given) => void opened.push(given),
      }),
      { view: 'share' },
    );
    await press('Look at this workbook');
    await press('Prepare a copy');
    await press('Open the copy');
    expect(await screen.findByText(/save the copy/)).toBeTruthy();
    expect(opened).toEqual([bytes]);
  });
});

const conflict = (number: number, change: Partial<Conflict> = {}): Conflict => ({
  number,
  kind: 'edited',
  where: `Costs!B${number}`,
  place: place(number - 1),
  original: '=MLCOST.RETRAIN(A1,5,2,440)',
  written: '=A1*(5+2*440)',
  found: '99',
  ...change,
});

describe('Restore', () => {
  it('takes a decision for each formula that was changed, and for all at once', async () => {
    const given: Choices[] = [];
    const conflicts = [conflict(2), conflict(3, { kind: 'deleted' })];
    const found = { restored: [{ where: 'Costs!B1', formula: 'MLCOST.RETRAIN(A1,5,2,440)' }], conflicts };
    await draw(
      fakeExcel({
        planRestoration: async () => found,
        restoreFormulas: async (_, choices) => {
          given.push(choices);
          return { restoration: { ...found, edits: [], conflicts: [] }, leftSheets: ['MLCOST ledger'] };
        },
      }),
      { view: 'share' },
    );
    await press('Look for converted formulas');
    expect(await screen.findByText('1 formula can come back')).toBeTruthy();
    const [first, second] = screen.getAllByRole('combobox') as HTMLSelectElement[];
    expect(first?.value).toBe('later');
    // what is deleted has no place for a formula
    expect([...(second?.options ?? [])].map(({ value }) => value)).toEqual(['later', 'found']);
    await press('Keep what is there');
    fireEvent.change(first as HTMLSelectElement, { target: { value: 'original' } });
    await press('Bring the formulas back');
    expect(await screen.findByText(/^1 MLCOST formulas are back/)).toBeTruthy();
    expect(screen.getByText(/delete them by hand: MLCOST ledger/i)).toBeTruthy();
    expect(given.map((choices) => [...choices])).toEqual([
      [
        [2, 'original'],
        [3, 'found'],
      ],
    ]);
  });

  it('makes what was found before be looked at anew', async () => {
    await draw(
      fakeExcel({
        planConversion: async () => ({ formulas: [], findings: [] }),
        planRestoration: async () => ({ restored: [], conflicts: [] }),
        restoreFormulas: async () => ({
          restoration: { edits: [], restored: [], conflicts: [] },
          leftSheets: [],
        }),
      }),
      { view: 'share' },
    );
    await press('Look at this workbook');
    expect(await screen.findByText(/no MLCOST formula in this workbook/)).toBeTruthy();
    await press('Look for converted formulas');
    await press('Bring the formulas back');
    await waitFor(() => expect(screen.queryByText(/no MLCOST formula in this workbook/)).toBeNull());
  });

  it('says that there is no ledger', async () => {
    await draw(fakeExcel(), { view: 'share' });
    await press('Look for converted formulas');
    expect(await screen.findByText(/was not converted: it has no MLCOST ledger/)).toBeTruthy();
  });
});

describe('Repair', () => {
  it('says what was entered anew, and what could not be', async () => {
    await draw(
      fakeExcel({
        repairFormulas: async () => ({
          repaired: ['Costs!B1'],
          skippedSheets: ['Locked'],
          refused: ['Costs!C1'],
        }),
      }),
      { view: 'share' },
      'fr',
    );
    await press('Réparer les formules');
    expect(await screen.findByText('Formules saisies de nouveau : 1.')).toBeTruthy();
    expect(screen.getByText(/protégées.*: Locked\. Ôtez leur protection/)).toBeTruthy();
    expect(screen.getByText(/Excel refuse de modifier ces cellules : Costs!C1/)).toBeTruthy();
  });
});
