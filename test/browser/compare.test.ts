import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { projects } from '../../src/budget/projects';
import { laidOutProject } from '../budget/samples';
import { type OpenDemo, openDemo } from './demo';
import { failing, operationsSeen } from './failing';
import { contents, inserted, options, type Outcome, withHost } from './insertion';

const words = {
  fr: {
    project: /Classement de textes/,
    insert: 'Insérer dans le classeur',
    compare: 'Comparer',
    sentence: /^[+−]2.016.€.: (trois annotateurs au lieu d’un|un annotateur au lieu de trois)\.$/,
    swap: 'Inverser avant et après',
    sheet: 'Insérer comme feuille',
    done: /La comparaison est dans le classeur, sur la feuille «.Comparaison.»/,
    title: 'Comparaison',
    again: 'Retirer cette feuille',
    remove: 'Supprimer la feuille',
    removed: 'La feuille est supprimée.',
    goThere: /^Y aller.: /,
    noBudget: /ne contient pas de budget MLCOST/,
  },
  en: {
    project: /Text classification/,
    insert: 'Insert into the workbook',
    compare: 'Compare',
    sentence: /^[+−]€2,016: (three annotators instead of one|one annotator instead of three)\.$/,
    swap: 'Swap before and after',
    sheet: 'Insert as a sheet',
    done: /The comparison is in the workbook, on the sheet “Comparison”/,
    title: 'Comparison',
    again: 'Remove it again',
    remove: 'Delete the sheet',
    removed: 'The sheet is deleted.',
    goThere: /^Go there: /,
    noBudget: /holds no budget of MLCOST/,
  },
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe.each(['fr', 'en'] as const)('two budgets compared from the pane, in %s', (language) => {
  const say = words[language];

  it('reads a file in the other language, tells the cause, inserts the sheet and removes it', async () => {
    const demo = await openDemo({ language });
    const { addin, page, errors, external, close } = demo;
    await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
    await addin.getByRole('button', { name: say.project }).click();
    await addin.getByRole('button', { name: say.insert }).click();
    await addin.getByRole('button', { name: say.compare, exact: true }).click();
    const other = language === 'fr' ? 'en' : 'fr';
    const old = laidOutProject(projects.texts, {
      language: other,
      formulas: 'mlcost',
      date: '2026-11-22',
      inputs: { D4_labelsPerItem: 1 },
    });
    const file = (buffer: Buffer, name: string) =>
      addin.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
    await file(Buffer.from('Budget;2026'), 'list.xlsx');
    await addin
      .getByRole('alert')
      .filter({ hasText: /\.xlsx/ })
      .waitFor();
    await file(Buffer.from(await workbookFile(old)), 'old.xlsx');
    await addin.getByText(say.sentence).waitFor();
    expect(await addin.getByText(say.sentence).textContent()).toMatch(/^\+/);
    await addin.getByRole('button', { name: say.goThere }).first().click();
    const width = await addin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await addin.getByRole('button', { name: say.sheet }).click();
    await addin.getByText(say.done).waitFor();
    const shown = (await demo.settled(say.title, 'A1:F40')) as (string | number)[][];
    expect(shown[3]?.[0]).toMatch(say.sentence);
    expect(shown.flat()).toContain('OK');
    expect(shown.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
    await addin.getByRole('button', { name: say.again }).click();
    await addin.getByRole('button', { name: say.remove }).click();
    await addin.getByText(say.removed).waitFor();
    expect(await page.getByRole('tab', { name: say.title }).count()).toBe(0);
    expect(errors).toEqual([]);
    expect(external).toEqual([]);
    await close();
  }, 900_000);
});

interface Sheet {
  readonly id: string;
  readonly title: string;
}

describe('insertComparison', () => {
  const change = { inputs: { D4_labelsPerItem: 3, VERSION: '2' }, formulas: 'mlcost' } as const;
  let demo: OpenDemo;
  const insert = (replaces?: string) =>
    demo.addin.evaluate(
      (id) => mlcostHost.outcome(mlcostHost.comparisonInserted(id)) as Promise<Outcome<Sheet>>,
      replaces,
    );

  beforeAll(async () => {
    demo = await withHost({ language: 'en' });
    await inserted(demo, options('texts', { language: 'en', inputs: { D4_labelsPerItem: 1 } }));
    await inserted(demo, options('texts', { language: 'en', ...change }));
    await demo.settled('Summary (2)', 'A1');
  });
  afterAll(() => demo.close());

  it('follows both budgets, says when it is out of date, and replaces an older one last', async () => {
    const before = await contents(demo);
    const checkOf = async (sheet: string) =>
      ((await demo.settled(sheet, 'D1:D30')) as unknown[][])
        .flat()
        .find((value) => /^(OK|OUT OF DATE)/.test(String(value)));
    const first = (await insert()).done as Sheet;
    expect(first.title).toBe('Comparison');
    expect(await checkOf('Comparison')).toBe('OK');
    await demo.addin.evaluate(async () => {
      const [, after] = await mlcostHost.host.readBudgets();
      await mlcostHost.host.updateBudget(after?.id ?? '', { M1_quantity: 90 });
    });
    expect(await checkOf('Comparison')).toMatch(/^OUT OF DATE/);
    const second = (await insert(first.id)).done as Sheet;
    expect(second.title).toBe('Comparison (2)');
    expect(await checkOf('Comparison (2)')).toBe('OK');
    const titles = (await contents(demo)).map(({ title }) => title);
    expect(titles).toEqual([...before.map(({ title }) => title), 'Comparison (2)']);
    expect(await demo.addin.evaluate(() => mlcostHost.host.readBudgets().then((all) => all.length))).toBe(2);
    await demo.addin.evaluate((id) => mlcostHost.host.removeComparison(id), second.id);
    expect((await contents(demo)).map(({ title }) => title)).toEqual(before.map(({ title }) => title));
  }, 900_000);

  it('leaves the workbook as it was wherever Excel fails, an older comparison included', async () => {
    const older = (await insert()).done as Sheet;
    const before = await contents(demo);
    await failing(demo);
    const trial = (await insert(older.id)).done as Sheet;
    const operations = await operationsSeen(demo);
    expect(operations).toBeGreaterThan(200);
    await demo.addin.evaluate((id) => mlcostHost.host.removeComparison(id), trial.id);
    await failing(demo);
    let kept = (await insert()).done as Sheet;
    expect(await contents(demo)).toEqual(before);
    // all over what is written, and at the removal of the older one, which comes last
    const places = [0, 0.3, 0.6].map((share) => ({ failsAt: Math.floor(share * operations) }));
    let failures = 0;
    for (const place of [...places, { name: 'Delete', failsAt: 0 }]) {
      await failing(demo, place);
      const { done, problem } = await insert(kept.id);
      await failing(demo);
      if (problem) {
        failures++;
        expect([place, problem]).toEqual([place, 'failed']);
        expect(await contents(demo)).toEqual(before);
      } else {
        // it was the pane that failed to read meanwhile: then all is there, and the older one is gone
        const titles = (await contents(demo)).map(({ title }) => title);
        expect(titles.filter((title) => title.startsWith('Comparison'))).toEqual([done?.title]);
        await demo.addin.evaluate((id) => mlcostHost.host.removeComparison(id), done?.id ?? '');
        kept = (await insert()).done as Sheet;
        expect(await contents(demo)).toEqual(before);
      }
    }
    expect(failures).toBeGreaterThanOrEqual(3);
  }, 900_000);
});

declare const mlcostHost: typeof import('./hostEntry');
