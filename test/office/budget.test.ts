import { describe, expect, it } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { columnName } from '../../src/budget/address';
import type { LaidOutWorkbook } from '../../src/budget/layout';
import { projects } from '../../src/budget/projects';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { serialOf } from '../../src/functions/isoDate';
import { churnOptions, churnTotals, filledIn, laidOutChurn, laidOutProject } from '../budget/samples';
import { type Read, readCells } from './readCells';
import { recalculated, toPdf } from './soffice';

type Cells = Awaited<ReturnType<typeof readCells>>;

/** Cells in which the recalculated file and core differ: by more than 1e-9 for numbers, at all for texts. */
function differences(workbook: LaidOutWorkbook, cells: Cells): string[] {
  return workbook.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const address = `${columnName(column)}${rowIndex + 1}`;
        const read = cells.get(title)?.get(address);
        return same(cell.value, read)
          ? []
          : [`${title}!${address}: ${cell.value} became ${JSON.stringify(read)}`];
      }),
    ),
  );
}

function same(value: number | string, read: Read | undefined): boolean {
  if (typeof value === 'string') return (read ?? '') === value;
  return typeof read === 'number' && Math.abs(read - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

const named = (workbook: LaidOutWorkbook, cells: Cells, name: string): Read | undefined => {
  for (const { title, names } of workbook.sheets) {
    const found = names.find((each) => each.name === name);
    if (found) return cells.get(title)?.get(found.address.split('!').at(-1)?.replaceAll('$', '') ?? '');
  }
  return undefined;
};

describe('the churn file, recalculated by LibreOffice', () => {
  it.each(['en', 'fr'] as const)(
    'has the published totals, the figures of core and no error in %s',
    async (language) => {
      const workbook = laidOutChurn({ language });
      const cells = await readCells(await recalculated(await workbookFile(workbook)));
      const errors = [...cells].flatMap(([sheet, all]) =>
        [...all].flatMap(([address, value]) =>
          typeof value === 'object' && value !== null ? [`${sheet}!${address}`] : [],
        ),
      );
      expect(errors).toEqual([]);
      expect(differences(workbook, cells)).toEqual([]);
      expect(named(workbook, cells, 'budget_base')).toBeCloseTo(churnTotals.base, 1);
      expect(named(workbook, cells, 'budget_confident')).toBeCloseTo(churnTotals.confidentBudget, 1);
      for (const [phase, amount] of Object.entries(churnTotals.byPhase)) {
        expect(Math.abs(Number(named(workbook, cells, `total_${phase}`)) - amount)).toBeLessThan(0.02);
      }
    },
    120_000,
  );

  it.each(Object.values(projects))(
    'has the figures of core for $id',
    async (project) => {
      const workbook = laidOutProject(project);
      const cells = await readCells(await recalculated(await workbookFile(workbook)));
      expect(differences(workbook, cells)).toEqual([]);
    },
    120_000,
  );

  it('has the figures of core for a project under way', async () => {
    const workbook = filledIn(
      {
        actual_1_date: serialOf('2027-01-20'),
        actual_1_amount: 2100,
        actual_1_line: 'E1',
        actual_2_date: serialOf('2027-02-03'),
        actual_2_account: 4711,
        actual_2_amount: 3600,
        actual_3_amount: 250,
        map_1_account: '4711',
        map_1_line: 'E4',
        followed_E1_done: 1,
        followed_E4_done: 1,
        drawn_1: 500,
        practice_E1_status: 'Done',
        R7_account: 6226,
      },
      {
        inputs: {
          ...churnOptions.inputs,
          STATUS_MONTH: 2,
          VAT_RECOVERABLE: 'No',
          CIR_ON: 'Yes',
          CIR_SHARE: 0.4,
        },
      },
    );
    const cells = await readCells(await recalculated(await workbookFile(workbook)));
    expect(differences(workbook, cells)).toEqual([]);
  });

  it('follows when inputs are changed in the file', async () => {
    const changes = {
      R5_runsPerYear: 12,
      D3_records: 750_000,
      RATE_DS: 500,
      CORRELATION: 0,
      FX_USD_EUR: 0.8,
      E1_quantity: 9,
    };
    const before = laidOutChurn();
    const after = laidOutChurn({ inputs: { ...churnOptions.inputs, ...changes } });
    const file = new Workbook();
    await file.xlsx.load(await workbookFile(before));
    for (const [input, value] of Object.entries(changes)) {
      const place = before.inputs.get(input);
      if (!place) throw new Error(`No input is called ${input}`);
      const cell = file.getWorksheet(place.sheet)?.getCell(place.row + 1, place.column + 1);
      if (cell) cell.value = value;
    }
    const cells = await readCells(await recalculated(new Uint8Array(await file.xlsx.writeBuffer())));
    for (const name of ['budget_base', 'budget_confident', 'budget_low', 'budget_high', 'budget_run_year']) {
      expect([name, named(after, cells, name)]).toEqual([
        name,
        expect.closeTo(Number(after.values.get(name)), 6),
      ]);
    }
  });

  it('prints on a few pages', async () => {
    const pdf = await toPdf(await workbookFile(laidOutChurn()));
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(30);
    expect(pages).toBeLessThanOrEqual(48);
  });
});
