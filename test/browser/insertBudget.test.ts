import { describe, expect, it } from '@jest/globals';
import type { LaidOutCell, LaidOutWorkbook } from '../../src/budget/layout';
import { looks, numberFormats } from '../../src/budget/look';
import { projects } from '../../src/budget/projects';
import { laidOutProject } from '../budget/samples';
import type { OpenDemo } from './demo';
import { inserted, options, started } from './insertion';

/** What the workbook holds, sheet by sheet, in the terms of the layout. */
const contents = (demo: OpenDemo) =>
  demo.page.evaluate(() =>
    (window.demo?.workbook.sheets ?? []).map((sheet) => {
      const area = sheet.usedArea(false);
      const cells: Record<string, unknown> = {};
      for (let row = 0; area && row <= area.bottom; row++)
        for (let column = 0; column <= area.right; column++) {
          const content = sheet.content(row, column);
          if (content === undefined) continue;
          const text = typeof content === 'object' && 'formula' in content ? content.formula : content;
          const {
            numberFormat,
            bold,
            fontColor,
            fontSize,
            fillColor,
            wrapText,
            locked,
            horizontalAlignment,
          } = sheet.format(row, column);
          cells[`${row},${column}`] = [
            text,
            numberFormat,
            bold,
            fontColor,
            fontSize,
            fillColor ?? null,
            wrapText,
            locked,
            horizontalAlignment,
          ];
        }
      const names = sheet.names.items.map(
        ({ state }) => `${state.name} ${state.formula.replaceAll("'", '')}`,
      );
      return {
        title: sheet.name,
        cells,
        names: names.sort(),
        tables: sheet.tables.items.map(({ state }) => state.name),
        validations: sheet.validations.items.length,
        charts: sheet.charts.items.length,
        frozen: [sheet.properties.frozenRows, sheet.properties.frozenColumns],
      };
    }),
  );

function expectedCells({ rows }: LaidOutWorkbook['sheets'][number]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (cell && (cell.formula !== undefined || cell.value !== ''))
        cells[`${rowIndex},${column}`] = expected(cell);
    }),
  );
  return cells;
}

function expected({ formula, value, style, format }: LaidOutCell): unknown {
  const { font, fill, wrap, unlocked, horizontal } = looks[style];
  const side = horizontal ? horizontal.charAt(0).toUpperCase() + horizontal.slice(1) : 'General';
  return [
    formula === undefined ? value : `=${formula}`,
    format ? numberFormats[format] : 'General',
    font.bold ?? false,
    `#${font.colour ?? '000000'}`,
    font.size,
    fill ? `#${fill}` : null,
    wrap ?? false,
    !unlocked,
    side,
  ];
}

describe('insertBudget', () => {
  it.each([
    ['churn', 'fr', 'plain'],
    ['chatbot', 'en', 'mlcost'],
  ] as const)('writes %s (%s, %s) cell by cell as it was laid out', async (project, language, formulas) => {
    const demo = await started({ language });
    const outcome = await inserted(demo, options(project, { language, formulas }));
    expect(outcome).toMatchObject({ done: {} });
    if (formulas === 'plain') expect(outcome.done?.agrees).toBe(true);
    const laidOut = laidOutProject(projects[project], { language, formulas });
    const [, ...sheets] = await contents(demo);
    expect(sheets.map(({ title }) => title)).toEqual(laidOut.sheets.map(({ title }) => title));
    laidOut.sheets.forEach((sheet, index) => {
      const found = sheets[index];
      expect(found?.cells).toEqual(expectedCells(sheet));
      expect(found?.names).toEqual(
        sheet.names.map(({ name, address }) => `${name} =${address.replaceAll("'", '')}`).sort(),
      );
      expect(found?.tables).toEqual(sheet.tables.map(({ name }) => name));
      expect(found?.charts).toBe(sheet.charts.length);
      expect(found?.frozen).toEqual([sheet.frozen.rows, sheet.frozen.columns]);
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
