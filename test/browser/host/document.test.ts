import { afterEach, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { openDemo, type OpenDemo } from '../demo';

const opened: OpenDemo[] = [];
afterEach(async () => {
  for (const demo of opened.splice(0)) await demo.close();
});

async function started(): Promise<OpenDemo> {
  const demo = await openDemo();
  opened.push(demo);
  return demo;
}

/** The copy of the document that office.js hands out, in base64. */
const copied = (addin: Frame, sliceSize: number) =>
  addin.evaluate(
    (size) =>
      new Promise<{ base64: string; slices: number; size: number }>((done, fail) => {
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: size },
          async (taken) => {
            if (taken.error) return fail(new Error(`${taken.error.code} ${taken.error.message}`));
            const file = taken.value;
            const bytes: number[] = [];
            for (let index = 0; index < file.sliceCount; index++)
              bytes.push(
                ...(await new Promise<number[]>((got) =>
                  file.getSliceAsync(index, ({ value }) => got(value.data as number[])),
                )),
              );
            const { sliceCount: slices } = file;
            file.closeAsync(() => {
              const text = bytes.map((byte) => String.fromCharCode(byte)).join('');
              done({ base64: btoa(text), slices, size: file.size });
            });
          },
        );
      }),
    sliceSize,
  );

/** The page that a piece of work opens, once its workbook is there. */
async function opening(page: Page, work: () => Promise<unknown>): Promise<Page> {
  const [popup] = await Promise.all([page.context().waitForEvent('page'), work()]);
  await popup.waitForFunction(() => window.demo !== undefined || document.querySelector('[role=alert]'));
  return popup;
}

describe('Office.context.document', () => {
  // https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook
  it('gives a copy of what is on screen in slices, and createWorkbook opens it beside', async () => {
    const demo = await started();
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Costs';
      sheet.getRange('A1:B1').values = [['Data', 12.5]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B2:B3').formulas = [['=B1*2'], ['=MLCOST.RETRAIN(4,5,2,440)+Rate']];
      sheet.getRange('B1').numberFormat = [['0.00']];
      context.workbook.names.add('Rate', sheet.getRange('B1'));
      context.workbook.worksheets.add('Kept').visibility = 'VeryHidden';
      await context.sync();
    });
    const before = await demo.settled('Costs', 'B1:B3');
    const { base64, slices, size } = await copied(demo.addin, 4096);
    expect(slices).toBe(Math.ceil(size / 4096));
    expect(Buffer.from(base64, 'base64')).toHaveLength(size);
    const popup = await opening(demo.page, () =>
      demo.addin.evaluate((file) => Excel.createWorkbook(file), base64),
    );
    // the functions answer once the add-in has started there, too
    await popup.waitForFunction(() => typeof window.demo?.workbook.sheets[0]?.value(2, 1) === 'number');
    const found = await popup.evaluate(() =>
      window.demo?.workbook.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.properties.visibility,
        values: [0, 1, 2].map((row) => [sheet.value(row, 1)]),
        formulas: [1, 2].map((row) => sheet.formula(row, 1)),
        format: [sheet.format(0, 0).bold, sheet.format(0, 1).numberFormat],
      })),
    );
    expect(found?.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Costs', 'Visible'],
      ['Kept', 'VeryHidden'],
    ]);
    expect(found?.[0]).toMatchObject({
      values: before,
      formulas: ['=B1*2', '=MLCOST.RETRAIN(4,5,2,440)+Rate'],
      format: [true, '0.00'],
    });
    expect(demo.errors).toEqual([]);
  });

  // https://learn.microsoft.com/javascript/api/office/office.file: no more than two are allowed in memory
  it('hands out two copies at most until one is closed, and no other type of file', async () => {
    const { addin } = await started();
    const found = await addin.evaluate(async () => {
      const take = (type: Office.FileType) =>
        new Promise<Office.AsyncResult<Office.File>>((done) =>
          Office.context.document.getFileAsync(type, done),
        );
      const [first, , third] = [
        await take(Office.FileType.Compressed),
        await take(Office.FileType.Compressed),
        await take(Office.FileType.Compressed),
      ];
      await new Promise((done) => first?.value.closeAsync(done));
      const statuses = [
        first,
        third,
        await take(Office.FileType.Compressed),
        await take(Office.FileType.Pdf),
      ];
      return statuses.map((each) => each?.status);
    });
    expect(found).toEqual(['succeeded', 'failed', 'succeeded', 'failed']);
  });

  it('opens a blank workbook, refuses what is no file, and says when a file is no workbook', async () => {
    const demo = await started();
    const blank = await opening(demo.page, () => demo.addin.evaluate(() => Excel.createWorkbook()));
    expect(await blank.evaluate(() => window.demo?.workbook.sheets.map(({ name }) => name))).toEqual([
      'Sheet1',
    ]);
    const code = await demo.addin.evaluate(() =>
      Excel.createWorkbook('bm90IGEgZmlsZQ==').catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('InvalidArgument');
    const other = await opening(demo.page, () =>
      demo.addin.evaluate((file) => Excel.createWorkbook(file), btoa('PK, but no workbook')),
    );
    expect(await other.locator('[role=alert]').textContent()).toBe(
      'The file is not an Excel workbook (.xlsx).',
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
  it('keeps settings once they are saved, until the pane loads again', async () => {
    const demo = await started();
    await demo.addin.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('kept', { months: 12 });
      await new Promise((done) => settings.saveAsync(done));
      settings.set('lost', true);
    });
    const inWorkbook = await demo.inAddIn(async (context) => {
      const { settings } = context.workbook;
      const kept = settings.getItem('kept').load('value');
      const lost = settings.getItemOrNullObject('lost').load('key');
      settings.add('added', 'later');
      await context.sync();
      return [kept.value, lost.isNullObject];
    });
    expect(inWorkbook).toEqual([{ months: 12 }, true]);
    const frame = await (await demo.page.waitForSelector('iframe')).contentFrame();
    await Promise.all([
      frame?.waitForNavigation(),
      demo.addin.evaluate(() => location.reload()).catch(() => undefined),
    ]);
    await frame?.waitForFunction(
      () => Office.context?.host !== undefined && Office.context.document !== undefined,
    );
    const found = await frame?.evaluate(async () => {
      const { settings } = Office.context.document;
      const kept: unknown = settings.get('kept');
      await new Promise((done) => settings.refreshAsync(done));
      return [kept, settings.get('added'), settings.get('lost')] as unknown[];
    });
    expect(found).toEqual([{ months: 12 }, 'later', null]);
  });
});

describe('a file dropped on the page', () => {
  const drop = (page: Page, name: string, base64: string) =>
    page.evaluate(
      ([called, content]) => {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], called));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, base64] as const,
    );

  it('is opened beside when it is a workbook, and named when it is not', async () => {
    const demo = await started();
    const { page } = demo;
    await drop(page, 'notes.txt', btoa('some notes'));
    const notice = page.getByRole('alertdialog');
    expect(await notice.locator('p').textContent()).toBe(
      'notes.txt is not an Excel workbook. Drop a file whose name ends in .xlsx.',
    );
    await notice.getByRole('button').click();
    const { base64 } = await copied(demo.addin, 65_536);
    await drop(page, 'copy.xlsx', base64);
    const popup = await opening(page, () => notice.getByRole('link', { name: 'Open the workbook' }).click());
    expect(await popup.evaluate(() => window.demo?.workbook.sheets.length)).toBe(1);
  });
});
