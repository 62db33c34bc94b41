import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnName } from '../../src/budget/address';
import { agrees, type CallOnCells, callsOnCells, withPlainForm } from '../functions/callsOnCells';
import { readCells } from './readCells';
import { recalculated } from './soffice';

const CASES = 1000;

describe('the plain form of a call that reads cells, in LibreOffice', () => {
  const calls = new Map<string, readonly CallOnCells[]>();
  let cells: Awaited<ReturnType<typeof readCells>>;

  beforeAll(async () => {
    const file = new Workbook();
    for (const declaration of withPlainForm) {
      const sheet = file.addWorksheet(declaration.name);
      const all = callsOnCells(declaration, CASES);
      calls.set(declaration.name, all);
      for (const { inputs, outputs } of all)
        sheet.addRow([...inputs, ...outputs.map(({ plain }) => ({ formula: plain }))]);
    }
    cells = await readCells(await recalculated(new Uint8Array(await file.xlsx.writeBuffer())));
  }, 600_000);

  it.each(withPlainForm.map(({ name }) => [name] as const))(
    `of %s gives what core gives for ${CASES} valid calls`,
    (name) => {
      const wrong = (calls.get(name) ?? []).flatMap(({ formula, inputs, outputs, noise }, row) =>
        outputs.flatMap(({ plain, expected }, index) => {
          const found = cells.get(name)?.get(`${columnName(inputs.length + index)}${row + 1}`);
          return agrees(expected, found, noise)
            ? []
            : [`${formula}: core ${expected}, ${plain} = ${JSON.stringify(found)}`];
        }),
      );
      expect(calls.get(name)).toHaveLength(CASES);
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
