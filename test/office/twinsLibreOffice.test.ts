import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnName } from '../../src/budget/address';
import { disagreements, type Twin, twinsOf, withTwin } from '../functions/twins';
import { readCells } from './readCells';
import { recalculated } from './soffice';

const SETS = 1000;

describe('the plain form in LibreOffice', () => {
  const twins = new Map<string, readonly Twin[]>();
  let cells: Awaited<ReturnType<typeof readCells>>;

  beforeAll(async () => {
    const file = new Workbook();
    for (const declaration of withTwin) {
      const sheet = file.addWorksheet(declaration.name);
      const all = twinsOf(declaration, SETS);
      twins.set(declaration.name, all);
      for (const { plain } of all) {
        for (const row of plain) sheet.addRow(row.map((cell) => (cell === null ? '' : { formula: cell })));
      }
    }
    cells = await readCells(await recalculated(new Uint8Array(await file.xlsx.writeBuffer())));
  }, 600_000);

  it.each(withTwin.map(({ name }) => [name] as const))(
    `of %s gives the figures of core for ${SETS} sets of arguments`,
    (name) => {
      let top = 0;
      const wrong = (twins.get(name) ?? []).flatMap((twin) => {
        const first = top;
        top += twin.plain.length;
        return disagreements(twin, (row, column) =>
          cells.get(name)?.get(`${columnName(column)}${first + row + 1}`),
        );
      });
      expect(top).toBeGreaterThanOrEqual(SETS);
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
