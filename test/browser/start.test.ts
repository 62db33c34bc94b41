import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openDemo, openPage } from './demo';

const manifest = readFileSync('manifest.xml', 'utf8');

/** What the page says in place of the workbook. */
async function fault(options: Parameters<typeof openPage>[0]): Promise<string | null> {
  const { page, close } = await openPage(options);
  const said = await page.locator('[role=alert]').textContent();
  await close();
  return said;
}

describe('the demo', () => {
  it('runs the add-in on the real office.js, and asks nobody outside of this machine', async () => {
    const demo = await openDemo();
    const info = await demo.addin.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(demo.external).toEqual([]);
    expect(demo.errors).toEqual([]);
    await demo.close();
  });

  it('shows the ribbon button of the manifest in the language of the page', async () => {
    const demo = await openDemo({ language: 'fr' });
    expect(await demo.page.getByRole('button', { name: 'Coûts des projets d’IA' }).count()).toBe(1);
    await demo.close();
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/create-addin-commands (ExecuteFunction)
  it('runs the function of a ribbon button', async () => {
    const demo = await openDemo();
    await demo.addin.evaluate(() =>
      Office.actions.associate('ShowBudget', async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          context.workbook.getActiveCell().values = [[event.source.id]];
          await context.sync();
        });
        event.completed();
      }),
    );
    await demo.page.locator('[id="MLCOST.Budget"]').click();
    await demo.page.waitForFunction(() => window.demo?.workbook.active.value(0, 0) !== null);
    expect(await demo.settled('Sheet1', 'A1')).toEqual([['MLCOST.Budget']]);
    await demo.close();
  });

  it('offers an older Excel, in which newer members are not there', async () => {
    const demo = await openDemo({ api: '1.8' });
    const found = await demo.addin.evaluate(async () => [
      Office.context.requirements.isSetSupported('ExcelApi', '1.8'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.load('zoom');
        await context.sync();
      }).catch(({ code, debugInfo }: OfficeExtension.Error) => [code, debugInfo.errorLocation]),
    ]);
    expect(found).toEqual([true, false, ['ApiNotFound', 'Worksheet.pageLayout']]);
    await demo.close();
  });

  // Blank cells: https://github.com/OfficeDev/office-js/issues/4702
  it.each([
    ['desktop', 0],
    ['web', null],
  ] as const)('passes a blank cell on the %s as %p', async (platform, blank) => {
    const demo = await openDemo({ platform });
    const passed = await demo.page.evaluate(() => {
      const { workbook, broker } = window.demo ?? {};
      const sheet = workbook?.sheets[0];
      let given: unknown;
      if (!workbook || !sheet || !broker) return undefined;
      const call = broker.call.bind(broker);
      broker.call = (calls) => {
        given = calls[0]?.arguments[4];
        call(calls);
      };
      workbook.type(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, '=MLCOST.RETRAIN(4,5,2,440,B1)');
      return given;
    });
    expect(passed).toBe(blank);
    await demo.close();
  });
});

describe('a fault', () => {
  it.each<[string, string, string]>([
    ['XML that breaks off', manifest.slice(0, 3000), 'manifest.xml is not well-formed XML'],
    ['no runtime', manifest.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, ''), 'manifest.xml lacks Runtime.'],
    [
      'a resource that is not defined',
      manifest.replace('<Namespace resid="Functions.Namespace" />', '<Namespace resid="Nothing" />'),
      'manifest.xml refers to the resource “Nothing”, which it does not define.',
    ],
    [
      'a page that is not there',
      manifest.replaceAll('taskpane.html', 'nowhere.html').replaceAll('https://localhost:3000', 'ORIGIN'),
      'which the server does not have (404).',
    ],
    [
      'functions and pane on two pages',
      manifest.replace('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="GetStarted.Url" />'),
      'manifest.xml gives FunctionFile another page than its Runtime',
    ],
  ])('of the manifest is named: %s', async (_, xml, sentence) => {
    const origin = new URL(process.env['DEMO_ADDRESS'] ?? '').origin;
    const body = xml.replaceAll('ORIGIN', origin).replaceAll('https://localhost:3000', origin);
    expect(await fault({ instead: { '/manifest.xml': body } })).toContain(sentence);
  });

  it('of the address is named, in the language of the page', async () => {
    expect(await fault({ api: '2' })).toBe('api must be a version from 1.1 to 1.15, got “2”.');
    expect(await fault({ language: 'fr', api: 'x' })).toBe(
      'api doit être une version de 1.1 à 1.15\u00a0; reçu\u00a0: «\u00a0x\u00a0».',
    );
  });
});
