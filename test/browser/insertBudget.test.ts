import { describe, expect, it } from '@jest/globals';
import type { LaidOutCell, LaidOutWorkbook } from '../../src/budget/layout';
import { looks, numberFormats } from '../../src/budget/look';
import { projects } from '../../src/budget/projects';
import { laidOutProject } from '../budget/samples';
import { contents, inserted, options, started } from './insertion';

function expectedCells({ rows }: LaidOutWorkbook['sheets'][number]): Record<string, object> {
  const cells: Record<string, object> = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell && (cell.formula !== undefined || cell.value !== ''))
        cells[`${rowIndex},${column}`] = expected(cell);
    }),
  );
  return cells;
}

function expected({ formula, value, style, format }: LaidOutCell): object {
  const { font, fill, wrap, unlocked, horizontal } = looks[style];
  const side = horizontal ? horizontal.charAt(0).toUpperCase() + horizontal.slice(1) : 'General';
  return {
    entered: formula === undefined ? value : `=${formula}`,
    numberFormat: format ? numberFormats[format] : 'General',
    bold: font.bold ?? false,
    fontColor: `#${font.colour ?? '000000'}`,
    fontSize: font.size,
    ...(fill && { fillColor: `#${fill}` }),
    wrapText: wrap ?? false,
    locked: !unlocked,
    horizontalAlignment: side,
  };
}

describe('insertBudget', () => {
  it('writes a budget cell by cell as it was laid out', async () => {
    const [language, formulas] = ['en', 'mlcost'] as const;
    const demo = await started({ language });
    const outcome = await inserted(demo, options('chatbot', { language, formulas }));
    expect(outcome).toMatchObject({ done: {} });
    const laidOut = laidOutProject(projects.chatbot, { language, formulas });
    const [, ...sheets] = await contents(demo);
    expect(sheets.map(({ title }) => title)).toEqual(laidOut.sheets.map(({ title }) => title));
    laidOut.sheets.forEach((sheet, index) => {
      const found = sheets[index];
      const expectedOnes = expectedCells(sheet);
      expect(Object.keys(found?.cells ?? {}).sort()).toEqual(Object.keys(expectedOnes).sort());
      expect(found?.cells).toMatchObject(expectedOnes);
      expect(found?.names).toEqual(
        sheet.names.map(({ name, address }) => `${name} =${address.replaceAll("'", '')}`).sort(),
      );
      expect(found?.tables.map(({ name }) => name)).toEqual(sheet.tables.map(({ name }) => name));
      expect(found?.properties).toMatchObject({
        frozenRows: sheet.frozen.rows,
        frozenColumns: sheet.frozen.columns,
      });
    });
    expect(demo.errors).toEqual([]);
  });

  it('never overwrites: a second budget takes numbers, and works in the oldest Excel too', async () => {
    const demo = await started({ language: 'fr', api: '1.14' });
    await demo.inAddIn(async (context) => {
      context.workbook.worksheets.add('synthèse').getRange('A1').values = [['mine']];
      await context.sync();
    });
    const outcome = await inserted(demo, options('churn'));
    expect(outcome.done?.sheets[0]?.title).toBe('Synthèse (2)');
    expect(outcome.done?.agrees).toBe(true);
    expect(await demo.settled('synthèse', 'A1')).toEqual([['mine']]);
  });

  it('leaves a protected workbook alone and says why', async () => {
    const demo = await started();
    await demo.inAddIn(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await inserted(demo, options('churn'))).toEqual({ problem: 'structureProtected', subject: '' });
    expect(await contents(demo)).toHaveLength(1);
  });
});
