import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { everyProject } from '../../src/budget/projects';
import { openFile } from '../../src/demo/file/read/openFile';
import { Language, Workbook } from '../../src/demo/workbook';
import { mapReferences } from '../../src/demo/workbook/references';
import { catalogue } from '../../src/functions/catalogue';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { laidOutProject } from '../budget/samples';
import { type Contents, contents, contentsOf, inserted, options, started } from './insertion';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
const ours = catalogue.map(({ name }) => `MLCOST.${name}`);

/** What a file holds, in the same terms as the workbook on the page. */
async function inFile(bytes: Uint8Array): Promise<Contents> {
  const workbook = new Workbook({
    wasm,
    language: new Language('en-US', wasm),
    blank: null,
    functions: { has: (name) => ours.includes(name.toUpperCase()), call: () => undefined },
  });
  await openFile(workbook, new Uint8Array(bytes).buffer, ours);
  return JSON.parse(JSON.stringify(contentsOf(workbook))) as Contents;
}

/** Conditions cell by cell, as seen from each: one host writes a block of cells where the other writes them singly. */
function cellByCell(sheet: Contents[number]) {
  const conditions = sheet.conditions.flatMap(({ area, formula, format }) => {
    const cells = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        cells.push(`${row},${column} ${moved(formula, row - area.top, column - area.left)} ${format}`);
    return cells;
  });
  return { ...sheet, conditions: conditions.sort() };
}

const moved = (formula: string, down: number, right: number): string =>
  mapReferences(formula.replaceAll("'", ''), ({ area, isFixed, ...reference }) => ({
    ...reference,
    area: {
      top: area.top + (isFixed?.top ? 0 : down),
      bottom: area.bottom + (isFixed?.bottom ? 0 : down),
      left: area.left + (isFixed?.left ? 0 : right),
      right: area.right + (isFixed?.right ? 0 : right),
    },
  }));

describe('insertBudget', () => {
  // every project, both languages, both styles of formulas
  it.each([
    ['churn', 'fr', 'plain'],
    ['leads', 'en', 'mlcost'],
    ['recommendation', 'fr', 'mlcost'],
    ['forecast', 'en', 'plain'],
    ['chatbot', 'en', 'mlcost'],
    ['texts', 'fr', 'plain'],
    ['blank', 'en', 'plain'],
  ] as const)(
    'writes %s (%s, %s) as the .xlsx file has it, cell by cell',
    async (project, language, formulas) => {
      const demo = await started({ language });
      const outcome = await inserted(demo, options(project, { language, formulas }));
      expect(outcome).toMatchObject({ done: {} });
      if (formulas === 'plain') expect(outcome.done?.agrees).toBe(true);
      const laidOut = laidOutProject(everyProject[project], { language, formulas });
      const written = await inFile(await workbookFile(laidOut));
      const [, ...sheets] = await contents(demo);
      expect(sheets.map(({ title }) => title)).toEqual(written.map(({ title }) => title));
      expect(sheets.map(cellByCell)).toEqual(written.map(cellByCell));
      expect(demo.errors).toEqual([]);
    },
    300_000,
  );
});
