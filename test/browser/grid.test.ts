import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openDemo } from './demo';

const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

describe('the grid in French', () => {
  it('completes, explains and calculates =MLCOST.RETRAIN(4;5;2;440)', async () => {
    const { page, close, errors } = await openDemo({ language: 'fr' });
    await cell(page, 'B2').click();
    await page.keyboard.type('=mlcost.retr');
    const names = page.getByRole('listbox', { name: 'Fonctions' }).getByRole('option');
    await expect(names.allTextContents()).resolves.toEqual([
      expect.stringMatching(/^MLCOST\.RETRAINCoût du ré-entraînement périodique/),
      expect.stringMatching(/^MLCOST\.RETRAINEVERY/),
      expect.stringMatching(/^MLCOST\.RETRAINPLAN/),
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('4;5');
    const help = page.getByRole('status', { name: 'Arguments' });
    expect(await help.locator('[aria-current=true]').textContent()).toBe('calculParRéentraînement');
    await page.keyboard.type(';2;440)');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').filter({ hasText: '3540' }).waitFor();
    await cell(page, 'B2').click();
    expect(await page.getByLabel('Barre de formule').inputValue()).toBe('=MLCOST.RETRAIN(4;5;2;440)');
    expect(errors).toEqual([]);
    await close();
  });

  it('shows the message of a function when its cell is active and under the pointer', async () => {
    const { page, close } = await openDemo({ language: 'fr' });
    await cell(page, 'B2').click();
    await page.keyboard.type('=MLCOST.RETRAIN(-4;5;2;440)');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').filter({ hasText: '#VALEUR!' }).waitFor();
    const tip = page.getByRole('tooltip');
    await cell(page, 'D6').hover();
    expect(await tip.count()).toBe(0);
    await cell(page, 'B2').hover();
    expect(await tip.textContent()).toBe('#VALEUR! réentraînementsParAn doit valoir au moins 0 (reçu : -4)');
    await cell(page, 'D6').hover();
    expect(await tip.count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await tip.count()).toBe(1);
    await close();
  });

  it('refuses a malformed formula in words and lets it be mended', async () => {
    const { page, close } = await openDemo({ language: 'fr' });
    await cell(page, 'A1').click();
    await page.keyboard.type('=SOMME(1;;"a');
    await page.keyboard.press('Enter');
    const notice = page.getByRole('alertdialog');
    expect(await notice.textContent()).toMatch(/^Cette formule comporte une erreur\./);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('=SOMME(1;2,5)');
    await page.keyboard.press('Enter');
    expect(await cell(page, 'A1').textContent()).toBe('3,5');
    await close();
  });
});

describe('the grid', () => {
  it('copies, pastes and takes back', async () => {
    const { page, close } = await openDemo();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'A1').click();
    for (const text of ['2', '=A1*10']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await cell(page, 'A1').click();
    await cell(page, 'B1').click({ modifiers: ['Shift'] });
    const figures = page.locator('.status .figures span');
    expect(await figures.allTextContents()).toEqual(['Average: 11', 'Count: 2', 'Sum: 22']);
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2\t20\r?\n$/);
    await cell(page, 'A3').click();
    await page.keyboard.press('Control+V');
    await cell(page, 'B3').click();
    expect(await page.getByLabel('Formula bar').inputValue()).toBe('=A3*10');
    expect(await cell(page, 'B3').textContent()).toBe('20');
    await page.keyboard.press('Control+Z');
    await cell(page, 'B3').filter({ hasNotText: '20' }).waitFor();
    expect(await cell(page, 'A3').textContent()).toBe('');
    await close();
  });

  it('is a grid to assistive technology, with its active cell named', async () => {
    const { page, close } = await openDemo();
    await cell(page, 'B2').click();
    await page.keyboard.type('12.5%');
    await page.keyboard.press('Control+Enter');
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-activedescendant')).toBe('cell-B2');
    expect(await page.getByRole('gridcell', { name: 'B2: 12.50%' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    await close();
  });

  it('adds, renames and deletes sheets', async () => {
    const { page, close } = await openDemo();
    const tabs = page.getByRole('tab');
    await page.getByRole('button', { name: 'New sheet' }).click();
    await page.getByRole('tab', { name: 'Sheet2' }).dblclick();
    await page.keyboard.type('Costs');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Costs' }).waitFor();
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await page.getByRole('tab', { name: 'Costs' }).click({ button: 'right' });
    await page.getByRole('menu', { name: 'Menu of the sheet Costs' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu of the sheet Costs' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('tab', { name: 'Costs' }).waitFor({ state: 'detached' });
    expect(await tabs.allTextContents()).toEqual(['Sheet1']);
    await close();
  });

  it('says why it takes no name, of a sheet or in the name box, until that is read', async () => {
    const { page, close } = await openDemo();
    await page.getByRole('tab', { name: 'Sheet1' }).dblclick();
    await page.keyboard.type('a/b');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: /^A sheet name has 1 to 31/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByLabel('Name of the sheet').press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await page.getByLabel('Name box').fill('nothing of that name');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: /^That is neither a cell/ }).waitFor();
    await close();
  });

  it('brings into view what the name box selects, on another sheet too, and leaves sheets as they were', async () => {
    const { page, close } = await openDemo();
    const goTo = async (address: string) => {
      await page.getByLabel('Name box').fill(address);
      await page.keyboard.press('Enter');
      await cell(page, address.replace(/.*!/, '')).waitFor();
    };
    await page.getByRole('button', { name: 'New sheet' }).click();
    await goTo('C500');
    await goTo('Sheet1!B300');
    await page.locator('.sheet').evaluate((sheet) => sheet.scrollTo(0, 200));
    await cell(page, 'A12').waitFor();
    await page.getByRole('tab', { name: 'Sheet2' }).click();
    await cell(page, 'C500').waitFor();
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await cell(page, 'A12').waitFor();
    expect(await cell(page, 'B300').count()).toBe(0);
    await close();
  });

  it('draws what the add-in formats, and follows what it selects', async () => {
    const { page, inAddIn, close } = await openDemo();
    await inAddIn(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C2');
      range.values = [[1234.5, 'wide']];
      range.numberFormat = [['#,##0.00', '@']];
      range.format.fill.color = '#1F3A5F';
      range.format.font.color = '#FFFFFF';
      range.format.font.bold = true;
      range.select();
      await context.sync();
    });
    await cell(page, 'B2').filter({ hasText: '1,234.50' }).waitFor();
    const style = await cell(page, 'B2').evaluate((element) => {
      const text = element.querySelector('.text');
      return [getComputedStyle(element).backgroundColor, text && getComputedStyle(text).fontWeight];
    });
    expect(style).toEqual(['rgb(31, 58, 95)', '700']);
    expect(await page.locator('[aria-selected=true][role=gridcell]').count()).toBe(2);
    await close();
  });

  it('keeps frozen rows in view', async () => {
    const { page, inAddIn, close } = await openDemo();
    await inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['header']];
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    await cell(page, 'A1').filter({ hasText: 'header' }).waitFor();
    await cell(page, 'A3').click();
    for (let times = 0; times < 4; times++) await page.keyboard.press('PageDown');
    await cell(page, 'A3').waitFor({ state: 'detached' });
    expect(await cell(page, 'A1').textContent()).toBe('header');
    await close();
  });

  it('draws the charts that the add-in makes', async () => {
    const { page, inAddIn, errors, close } = await openDemo();
    await inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['Phase', 'Cost'],
        ['Data', 10],
        ['Run', 30],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Cost by phase';
      await context.sync();
    });
    const chart = page.getByRole('img', { name: 'Chart: Cost by phase' });
    await chart.waitFor();
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      // The blue of the first series: its columns are there.
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at] === 0x44 && pixels[at + 1] === 0x72 && pixels[at + 2] === 0xc4) return true;
      return false;
    });
    expect(errors).toEqual([]);
    await close();
  });
});
