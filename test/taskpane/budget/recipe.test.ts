import { describe, expect, it } from '@jest/globals';
import { projects } from '../../../src/budget/projects';
import type { BudgetInWorkbook } from '../../../src/hosts/excel/excelHost';
import { recipeOf } from '../../../src/taskpane/budget/recipe';
import { storedBudget } from '../../../src/taskpane/budget/storedBudget';
import { withPlainSpaces } from '../../../src/text/withPlainSpaces';
import { budget } from '../../budget/compare/figures';

/** A budget as the workbook holds it, with prices of the price book. */
function inWorkbook(
  inputs: Readonly<Record<string, string>>,
  change: (text: string) => string = (text) => text,
): BudgetInWorkbook {
  const { values } = budget(projects.chatbot, { language: 'fr', inputs });
  return {
    id: 'b1',
    project: 'chatbot',
    language: 'fr',
    formulas: 'plain',
    producer: 'MLCOST test',
    runMonths: 12,
    sheets: [],
    values: new Map(
      [...values].map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
    ),
    addresses: new Map(),
    calculated: new Set(),
  };
}

async function typed(workbook: BudgetInWorkbook) {
  const recipe = await recipeOf({ read: async () => [] }, storedBudget(workbook));
  return Object.keys(recipe?.inputs ?? {}).filter((name) => typeof recipe?.inputs[name] === 'string');
}

describe('the recipe of a budget', () => {
  it('has the texts that somebody typed', async () => {
    expect(await typed(inWorkbook({ AUTHOR: 'Zoé' }))).toEqual(['AUTHOR']);
  });

  it('takes no text for typed that has other spaces than those of today', async () => {
    expect(await typed(inWorkbook({ CHOICE_CACHING: 'cached' }, withPlainSpaces))).toEqual([
      'CHOICE_CACHING',
    ]);
  });
});
