import { describe, expect, it } from '@jest/globals';
import { openDemo } from './demo';

const words = {
  fr: {
    functions: 'Fonctions',
    sheet: 'Feuil1',
    need: 'combien coûte un ré-entraînement',
    nonsense: 'zzzz',
    none: 'Aucune fonction ne correspond.',
    showAll: 'Voir toutes les fonctions',
    family: 'Famille',
    title: 'Ré-entraînement',
    runs: 'réentraînementsParAn',
    rate: 'tarifJournalier',
    pick: /^Prendre les cellules sélectionnées pour réentraînementsParAn/,
    result: 'Résultat',
    notANumber: 'Ce n’est pas un nombre : écrivez par exemple 12,5, ou une cellule comme B4.',
    negative: /^réentraînementsParAn doit .*reçu\s: -1/,
    insert: 'Insérer dans la cellule sélectionnée',
    inserted: /^La formule (est dans|occupe) /,
    occupied: /n’est pas vide/,
    keep: 'Garder',
    local: '=MLCOST.RETRAIN(A2;5;2;512,5)',
    typedRate: '512,5',
    explain: 'Expliquer ce coût',
    explained: /^Ce que contient Feuil1!B1\s: 5[\s.,]?310/,
    noFormula: 'Cette cellule contient un chiffre saisi à la main, pas une formule.',
  },
  en: {
    functions: 'Functions',
    sheet: 'Sheet1',
    need: 'what does retraining cost',
    nonsense: 'zzzz',
    none: 'No function matches.',
    showAll: 'Show all functions',
    family: 'Family',
    title: 'Retraining',
    runs: 'runsPerYear',
    rate: 'dayRate',
    pick: /^Take the selected cells for runsPerYear/,
    result: 'Result',
    notANumber: 'Not a figure: write digits such as 12.5, or a cell such as B4.',
    negative: /^runsPerYear must .*got -1/,
    insert: 'Insert into the selected cell',
    inserted: /^The formula (is in|fills) /,
    occupied: /is not empty/,
    keep: 'Keep it',
    local: '=MLCOST.RETRAIN(A2,5,2,512.5)',
    typedRate: '512.5',
    explain: 'Explain this cost',
    explained: /^What is in Sheet1!B1: 5[\s.,]?310/,
    noFormula: 'This cell holds a figure that somebody typed, not a formula.',
  },
};

describe.each(['fr', 'en'] as const)('the functions in the pane in %s', (language) => {
  const say = words[language];

  it('are found by need, take cells, answer at once and go into a cell in the user’s own syntax', async () => {
    const { addin, page, errors, inAddIn, settled, close } = await openDemo({ language });
    const button = (name: string | RegExp) => addin.getByRole('button', { name });
    const cell = async (address: string) => {
      await page.getByLabel(language === 'fr' ? 'Zone Nom' : 'Name box').fill(address);
      await page.keyboard.press('Enter');
    };
    await cell('A2');
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say.functions, exact: true }).click();

    const search = addin.getByRole('searchbox');
    await search.fill(say.nonsense);
    await addin.getByText(say.none).waitFor();
    await button(say.showAll).click();
    expect(await search.inputValue()).toBe('');
    await addin.getByLabel(say.family, { exact: true }).selectOption('drift');
    await search.fill(say.need);
    await addin.getByRole('listitem').getByRole('button').first().click();
    await addin.getByRole('heading', { name: say.title, exact: true }).waitFor();

    const result = addin.getByRole('status', { name: say.result });
    const runs = addin.getByRole('textbox', { name: say.runs });
    expect(await result.textContent()).toMatch(/^3[\s,]540$/);
    await runs.fill('douze');
    await addin.getByText(say.notANumber).waitFor();
    await runs.fill('-1');
    await addin.getByText(say.negative).first().waitFor();
    await addin.getByRole('textbox', { name: say.rate }).fill(say.typedRate);

    await cell('A2');
    await button(say.pick).click();
    await addin.getByText(/^= 6 · /).waitFor();
    expect(await runs.inputValue()).toBe(`${say.sheet}!A2`);
    await runs.fill('A2');
    await addin.getByText(/^6[\s,]180$/).waitFor();
    await cell('B2');
    await button(say.insert).click();
    await addin.getByText(say.inserted).waitFor();
    expect(await settled(say.sheet, 'B2')).toEqual([[6180]]);
    const formula = await inAddIn(async (context) => {
      const range = context.workbook.getActiveCell().load('formulasLocal');
      await context.sync();
      return range.formulasLocal[0]?.[0] as string;
    });
    expect(formula).toBe(say.local);

    await button(say.insert).click();
    await addin.getByText(say.occupied).waitFor();
    await button(say.keep).click();
    expect(await addin.getByText(say.occupied).count()).toBe(0);
    await cell('A2');
    await button(say.insert).click();
    await addin.getByText(say.occupied).waitFor();
    await cell('C2');
    await button(say.insert).click();
    await addin.getByText(say.inserted).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('explain the formula of a cell from its menu, by mouse and by keys', async () => {
    const { addin, page, errors, inAddIn, close } = await openDemo({ language });
    await inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').formulas = [[6, '=MLCOST.RETRAIN(A1,5,2,440)']];
      await context.sync();
    });
    await page.locator('#cell-B1').filter({ hasText: '5310' }).waitFor();
    await page.locator('#cell-B1').click({ button: 'right' });
    await page.getByRole('menuitem', { name: say.explain }).click();
    await addin.getByRole('heading', { name: say.title, exact: true }).waitFor();
    await addin.getByText(say.explained).waitFor();
    expect(await addin.getByRole('textbox', { name: say.runs }).inputValue()).toMatch(/A1$/);
    expect(await addin.evaluate(() => document.hasFocus())).toBe(true);

    await page.locator('#cell-A1').click();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('Enter');
    await addin.getByText(say.noFormula).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
