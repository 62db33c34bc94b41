import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openDemo } from './demo';

/** A title over three columns with a frame at its end, and a label beside four rows; two rows and a column are frozen. */
async function mergedFile(): Promise<Buffer> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Offer', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.getCell('A1').value = 'Offer for the second year';
  sheet.getCell('C1').border = { right: { style: 'medium', color: { argb: 'FFA01818' } } };
  sheet.mergeCellsWithoutStyle('A1:C1');
  sheet.getCell('B4').value = 'People';
  sheet.getCell('B4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7DC' } };
  sheet.mergeCellsWithoutStyle('B4:B7');
  for (let row = 4; row <= 60; row++) sheet.getCell(`C${row}`).value = row;
  return Buffer.from(await file.xlsx.writeBuffer());
}

/** Drops a file on the page and opens it, as a person does. */
async function openDropped(page: Page, bytes: Buffer): Promise<Page> {
  const dropped = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(given)], 'offer.xlsx'));
      return transfer;
    },
    [...bytes],
  );
  await page.locator('.cells').dispatchEvent('drop', { dataTransfer: dropped });
  const offer = page.getByRole('link', { name: 'Open the workbook' });
  const [opened] = await Promise.all([page.context().waitForEvent('page'), offer.click()]);
  return opened;
}

describe('a file opened in the page', () => {
  it('has merged cells that are drawn, selected, typed into and scrolled as one', async () => {
    const { page: first, close } = await openDemo();
    const page = await openDropped(first, await mergedFile());
    const cell = (address: string) => page.locator(`[data-address=${address}]`);
    const box = async (address: string) => {
      await cell(address).waitFor();
      return (await cell(address).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    const selected = () =>
      page
        .locator('[role=gridcell][aria-selected=true]')
        .evaluateAll((cells) => cells.map((each) => each.getAttribute('data-address')));
    /** The class of what is painted at a point: of the uppermost element with a colour. */
    const paintedAt = (x: number, y: number) =>
      page.evaluate(
        ([left, top]) =>
          document
            .elementsFromPoint(left, top)
            .find((each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)')?.className,
        [x, y] as const,
      );

    const [title, label, plain] = [await box('A1'), await box('B4'), await box('D4')];
    for (const covered of ['B1', 'C1', 'B5']) expect(await cell(covered).count()).toBe(0);
    expect(title.width - 1).toBe(3 * (plain.width - 1));
    expect(label.height - 1).toBe(4 * (plain.height - 1));
    expect(await cell('A1').locator('.border').count()).toBe(1);
    expect(await paintedAt(title.x + plain.width - 0.5, title.y + 3)).toBe('paper');
    expect(await paintedAt(title.x + plain.width - 0.5, title.y + 30)).toBe('gridline');
    expect(await paintedAt(label.x + 9, label.y + plain.height - 0.5)).toBe('cell');

    await page.mouse.click(label.x + 20, label.y + 70);
    expect(await selected()).toEqual(['B4']);
    expect((await page.locator('.pane.main .active').boundingBox())?.height).toBe(label.height);
    expect(await page.getByLabel('Name box').inputValue()).toBe('B4');
    expect(await page.getByLabel('Formula bar').inputValue()).toBe('People');
    await page.keyboard.press('ArrowRight');
    expect(await selected()).toEqual(['C7']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('Staff');
    await page.keyboard.press('Enter');
    await cell('B4').filter({ hasText: 'Staff' }).waitFor();
    expect(await selected()).toEqual(['B8']);

    await page.locator('.sheet').evaluate((sheet) => sheet.scrollTo(0, 45));
    await cell('B4').waitFor({ state: 'detached' });
    const rest = page.locator('.pane.main .cell').filter({ hasText: 'Staff' });
    expect(await rest.boundingBox()).toMatchObject({ y: label.y - 45, height: label.height });
    const beside = page.locator('.pane.top .cell').filter({ hasText: 'Offer for' });
    expect(await beside.boundingBox()).toEqual(title);
    await close();
  });

  it('has the sheet in view when it was downloaded, and what the add-in has written down about it', async () => {
    const { page, inAddIn, close } = await openDemo();
    await inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Budget');
      sheet.customProperties.add('TAG', 'budget «1»');
      sheet.activate();
      await context.sync();
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download .xlsx' }).click(),
    ]);
    const opened = await openDropped(page, await readFile(await download.path()));
    await opened.getByRole('tab', { name: 'Budget', selected: true }).waitFor();
    const told = await opened.evaluate(() =>
      window.demo?.workbook.active.customProperties.items.map(({ state }) => state),
    );
    expect(told).toEqual([{ key: 'TAG', value: 'budget «1»' }]);
    await close();
  });
});
