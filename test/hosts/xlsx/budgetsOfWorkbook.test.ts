import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { budgetFileTask } from '../../../src/background/budgetFileTask';
import { convertFile } from '../../../src/background/convertFile';
import type { BudgetInFile } from '../../../src/budget/compare/budgetFigures';
import { compareBudgets } from '../../../src/budget/compare/compareBudgets';
import { projectOf } from '../../../src/budget/compare/projectOf';
import { everyProject } from '../../../src/budget/projects';
import type { LaidOutWorkbook } from '../../../src/budget/layout';
import { readWorkbook } from '../../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../../src/hosts/xlsx/parts/xlsxFile';
import { workbookFile } from '../../../src/hosts/xlsx/workbookFile';
import { withPlainSpaces } from '../../../src/text/withPlainSpaces';
import { budget } from '../../budget/compare/figures';
import { comparedInOne } from '../../budget/compare/twoBudgets';
import { churnOptions, laidOutProject } from '../../budget/samples';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
const { budgetsOf } = budgetFileTask(async () => wasm);

async function read(bytes: Uint8Array): Promise<readonly BudgetInFile[]> {
  const file = await budgetsOf(bytes);
  if ('problem' in file) throw new Error(file.problem);
  return file.budgets;
}
const written = async (workbook: LaidOutWorkbook) => read(await workbookFile(workbook));

describe('the budgets of a file', () => {
  it.each([
    ['en', 'plain', 12],
    ['fr', 'mlcost', 36],
  ] as const)(
    'are read as they are in a workbook, in %s with %s formulas',
    async (language, formulas, runMonths) => {
      const changes = { language, formulas, runMonths, inputs: { M1_quantity: 33 } };
      const [found, ...others] = await written(laidOutProject(everyProject.churn, changes));
      expect(others).toEqual([]);
      expect(found).toMatchObject({ project: 'churn', language, runMonths });
      const same = compareBudgets(found as BudgetInFile, budget(everyProject.churn, changes));
      expect([same.causes, same.withoutEffect]).toEqual([[], []]);
    },
  );

  it('are told apart where two are in one workbook, the sheet that compares them left aside', async () => {
    const one = { ...churnOptions, inputs: { M1_quantity: 20 } };
    const found = await written(comparedInOne(one, { ...one, inputs: { M1_quantity: 30, VERSION: '2' } }));
    expect(found.map(({ values }) => [values.get('VERSION'), values.get('M1_quantity')])).toEqual([
      ['1', 20],
      ['2', 30],
    ]);
    const [before, after] = found as [BudgetInFile, BudgetInFile];
    expect(compareBudgets(before, after).causes).toMatchObject([{ name: 'M1_quantity', effect: 4400 }]);
  });

  it('are the same after the file was prepared for finance', async () => {
    const bytes = await workbookFile(
      laidOutProject(everyProject.chatbot, { formulas: 'mlcost', language: 'fr' }),
    );
    const file = await XlsxFile.open(bytes);
    const options = { to: 'plain', language: 'fr', date: '2026-11-26', producer: 'MLCOST test' } as const;
    convertFile(file, readWorkbook(file), options, wasm);
    const [shared] = await read(await file.bytes());
    const [own] = await read(bytes);
    expect(shared?.project).toBe('chatbot');
    expect(compareBudgets(own as BudgetInFile, shared as BudgetInFile).causes).toEqual([]);
  });

  it('are known in a workbook made when texts had plain spaces, and what was chosen there', async () => {
    const options = { language: 'fr', inputs: { CHOICE_CACHING: 'cached' } } as const;
    const workbook = laidOutProject(everyProject.chatbot, options);
    const older = JSON.parse(withPlainSpaces(JSON.stringify(workbook.sheets))) as LaidOutWorkbook['sheets'];
    const [found] = await written({ ...workbook, sheets: older });
    expect(found).toMatchObject({ project: 'chatbot', language: 'fr' });
    expect(found?.values.get('CHOICE_CACHING')).toBe('40 % de l’entrée en cache');
    const same = compareBudgets(found as BudgetInFile, budget(everyProject.chatbot, options));
    expect([same.causes, same.withoutEffect]).toEqual([[], []]);
  });

  it.each([
    ['notWorkbook', new TextEncoder().encode('Budget;2026')],
    ['oldFormat', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])],
  ])('are not there: %s', async (problem, bytes) => {
    expect(await budgetsOf(bytes)).toEqual({ problem });
  });

  it('are none in a workbook of something else', async () => {
    const [sheet] = laidOutProject(everyProject.churn).sheets;
    if (!sheet) throw new Error('There is no sheet');
    const plain = {
      ...sheet,
      names: [],
      charts: [],
      rows: [[{ value: 7, style: 'text' as const }]],
      highlights: [],
    };
    const bytes = await workbookFile({ ...laidOutProject(everyProject.churn), sheets: [plain] });
    expect(await budgetsOf(bytes)).toEqual({ problem: 'noBudget' });
  });
});

describe('projectOf', () => {
  const silent = () => false;

  it.each(Object.values(everyProject))(
    'knows $id by what its first page says, in both languages',
    async (project) => {
      for (const language of ['en', 'fr'] as const)
        expect(await written(laidOutProject(project, { language, inputs: {} }))).toMatchObject([
          { project: project.id, language },
        ]);
    },
  );

  it.each([everyProject.leads, everyProject.recommendation, everyProject.chatbot, everyProject.texts])(
    'knows $id by the names of its cells',
    (project) => {
      const names = new Set(budget(project).values.keys());
      expect(projectOf({ names, says: silent }).id).toBe(project.id);
    },
  );

  it('knows a budget some of whose rows were deleted, and takes a stranger for none', () => {
    const names = [...budget(everyProject.chatbot).values.keys()].filter((name) => !name.includes('D6'));
    expect(projectOf({ names: new Set(names), says: silent }).id).toBe('chatbot');
    const strange = new Set(['budget_base', 'line_M1', 'PRICE_X_published']);
    expect(projectOf({ names: strange, says: silent })).toEqual({ id: '', language: 'en' });
  });
});
