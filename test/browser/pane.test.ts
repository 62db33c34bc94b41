import { describe, expect, it } from '@jest/globals';
import { type OpenDemo, openDemo } from './demo';

/** The base total that the Summary shows, however the sheet is called. */
const baseTotal = ({ inAddIn }: OpenDemo) =>
  inAddIn(async (context) => {
    const cell = context.workbook.worksheets.getItem('Synthèse').names.getItem('budget_base').getRange();
    cell.load('values');
    await context.sync();
    return Math.round(Number(cell.values[0]?.[0]));
  });

describe('the task pane in French', () => {
  it('inserts a churn budget with a changed driver; a cell changed in the workbook moves the total', async () => {
    const demo = await openDemo({ language: 'fr' });
    const { page, addin, errors, close } = demo;
    await addin.getByRole('button', { name: /^Estimer/ }).click();
    await addin.getByText('Prévision de l', { exact: false }).first().click();
    const runs = addin.getByRole('textbox', { name: /Ré-entraînements par an/ });
    await runs.fill('12');
    await runs.blur();
    await addin.getByRole('button', { name: 'Insérer dans le classeur' }).click();
    await addin.getByText('est dans le classeur, sur', { exact: false }).waitFor({ timeout: 90_000 });
    expect(await page.getByRole('tab').allTextContents()).toEqual(
      expect.arrayContaining(['Synthèse', 'Hypothèses', '6 Exploitation', 'Suivi', 'Méthode']),
    );
    expect(await baseTotal(demo)).toBe(68_402);

    await page.getByRole('tab', { name: '6 Exploitation' }).click();
    await page.getByLabel('Zone Nom').fill('R5_runsPerYear');
    await page.keyboard.press('Enter');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Synthèse' }).click();
    expect(await baseTotal(demo)).toBe(61_357);
    expect(errors).toEqual([]);
    await close();
  }, 180_000);
});
