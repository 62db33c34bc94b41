import { describe, expect, it } from '@jest/globals';
import { type OpenDemo, openDemo } from './demo';
import { narrowed } from './narrowed';

/** The base total that the Summary shows. */
const baseTotal = ({ inAddIn }: OpenDemo) =>
  inAddIn(async (context) => {
    const cell = context.workbook.worksheets.getItem('Synthèse').names.getItem('budget_base').getRange();
    cell.load('values');
    await context.sync();
    return Math.round(Number(cell.values[0]?.[0]));
  });

const formulaAt = ({ inAddIn }: OpenDemo, sheet: string, address: string) =>
  inAddIn(
    async (context, at: { sheet: string; address: string }) => {
      const cell = context.workbook.worksheets.getItem(at.sheet).getRange(at.address);
      cell.load('formulas,formulasLocal,text');
      await context.sync();
      return [cell.formulas[0]?.[0], cell.formulasLocal[0]?.[0], cell.text[0]?.[0]] as unknown[];
    },
    { sheet, address },
  );

const LEDGER = [
  'Date;Compte;Libellé;Montant',
  '31/01/2027;641;Salaires de janvier;"6 200,50"',
  '31/01/2027;6135;Cloud;412,10',
  '28/02/2027;641;Salaires de février;"8 750,00"',
].join('\n');

describe('a first morning with the pane, in French and 320 pixels wide', () => {
  it('inserts a budget with two drivers changed and a formula, takes two months of actuals, reads the re-forecast', async () => {
    const demo = await openDemo({ language: 'fr' });
    const { page, addin, errors, close } = demo;
    await narrowed(demo);
    const button = (name: string | RegExp) => addin.getByRole('button', { name });
    const isInSight = (text: RegExp) =>
      addin
        .getByText(text)
        .evaluate(
          (element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().top < 400,
        );

    await button(/^Estimer/).click();
    await button(/Prévision de l.attrition/).click();
    await addin.getByRole('textbox', { name: 'Ré-entraînements par an' }).fill('12');
    await addin.getByRole('textbox', { name: 'Incidents de dérive par an' }).fill('6');
    await addin.getByText('Options', { exact: true }).click();
    await addin.getByLabel('Premier mois').fill('2027-01');
    const previewed = await addin
      .getByText(/^Total, première année/)
      .locator('xpath=following-sibling::dd')
      .textContent();
    await button('Insérer dans le classeur').click();
    await addin.getByText(/est dans le classeur, sur/).waitFor();
    expect(await isInSight(/est dans le classeur, sur/)).toBe(true);
    expect(await page.getByRole('tab').allTextContents()).toEqual(
      expect.arrayContaining(['Synthèse', 'Hypothèses', '6 Exploitation', 'Suivi', 'Méthode']),
    );
    const total = await baseTotal(demo);
    expect(Number(previewed?.replace(/\D/g, ''))).toBe(total);

    await page.getByRole('tab', { name: 'Feuil1' }).click();
    await page.getByRole('button', { name: 'Fonctions', exact: true }).click();
    await addin.getByRole('searchbox').fill('combien coûte un ré-entraînement');
    await addin.getByRole('listitem').getByRole('button').first().click();
    await addin.getByRole('heading', { name: 'Ré-entraînement', exact: true }).waitFor();
    await addin.getByRole('textbox', { name: 'tarifJournalier' }).fill('512,5');
    expect(await addin.getByRole('status', { name: 'Résultat' }).textContent()).toMatch(/^4\s120$/);
    await button('Insérer dans la cellule').click();
    await addin.getByText('La formule est dans Feuil1!A1.').waitFor();
    await page.waitForFunction(() => !window.demo?.workbook.isCalculating);
    expect(await formulaAt(demo, 'Feuil1', 'A1')).toEqual([
      '=MLCOST.RETRAIN(4,5,2,512.5)',
      '=MLCOST.RETRAIN(4;5;2;512,5)',
      '4120',
    ]);

    await page.getByRole('button', { name: 'Suivi', exact: true }).click();
    await addin.getByLabel('Votre nom').fill('A. Martin');
    await button('Figer la référence').click();
    await addin.getByText(/^Figé le .+ par A\. Martin/).waitFor();
    await addin.getByRole('textbox', { name: /^Coller des lignes/ }).fill(LEDGER);
    await addin.getByRole('combobox', { name: /^Compte 641/ }).selectOption('M1');
    await addin.getByRole('combobox', { name: /^Compte 6135/ }).selectOption('M3');
    await button(/^Ajouter 3 lignes/).click();
    await addin.getByText('3 écritures sont ajoutées.').waitFor();
    await addin.getByRole('textbox', { name: /^Exploration, part/ }).fill('100');
    await button('Calculer la prévision').click();
    await addin.getByText('La prévision est à jour.').waitFor();
    const forecast = addin.getByRole('table', { name: 'Où cela va finir' });
    await forecast.getByRole('row', { name: /^Dépensé à ce jour 15[\s\u202f]363/ }).waitFor();

    await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
    await addin.getByRole('region', { name: 'Budgets de ce classeur' }).waitFor();
    await page.getByRole('tab', { name: '6 Exploitation' }).click();
    await page.getByLabel('Zone Nom').fill('R5_runsPerYear');
    await page.keyboard.press('Enter');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    expect(await baseTotal(demo)).toBeLessThan(total);
    expect(await addin.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(errors).toEqual([]);
    await close();
  });
});
