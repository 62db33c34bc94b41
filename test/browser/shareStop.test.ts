import { describe, expect, it } from '@jest/globals';
import { openDemo } from './demo';
import { contents } from './sharing';

const FORMULAS = 3000;

describe('stopping, from the pane', () => {
  it('ends a copy and a conversion, leaves the workbook as it was, and the next one goes through', async () => {
    const demo = await openDemo();
    const { addin, page, errors } = demo;
    const button = (name: string) => addin.getByRole('button', { name, exact: true });
    const stopped = addin.getByText('Stopped. The workbook is as it was.');
    await demo.inAddIn(async (context, count: number) => {
      const formulas = Array.from({ length: count }, (_, row) => [`=MLCOST.RETRAIN(${row % 9},5,2,440)`]);
      context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, count, 1).formulas = formulas;
      await context.sync();
    }, FORMULAS);
    await page.waitForFunction(() => !window.demo?.workbook.isCalculating);
    const before = await contents(demo);
    await button('Share').click();
    await button('Look at this workbook').click();
    await button('Prepare a copy').click();
    await button('Stop').click();
    await stopped.waitFor();
    // a person who presses the button as soon as cells are being written
    await addin.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (!document.body.textContent?.includes('Writing the sheets…')) return;
        watch.disconnect();
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop')?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await button('Convert this workbook').click();
    await stopped.waitFor({ state: 'hidden' });
    await stopped.waitFor();
    expect(await contents(demo)).toEqual(before);
    await button('Convert this workbook').click();
    await addin.getByText(/^Done: 3,000 formulas are plain Excel/).waitFor();
    expect(errors).toEqual([]);
    await demo.close();
  });
});
