import { beforeAll, describe, expect, it } from '@jest/globals';
import { openDemo, type OpenDemo } from '../demo';

/** Codes and places of errors as the reference of Excel's API has them: docs/testing/application-specific-api-error-handling.md of OfficeDev/office-js-docs-pr. */

let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
});

/** What a batch ends with. */
function failure(work: (context: Excel.RequestContext) => Promise<unknown>) {
  return demo.addin.evaluate(async (source) => {
    try {
      await Excel.run((context) => (0, eval)(`(${source})`)(context));
      return undefined;
    } catch (error) {
      const { name, code, debugInfo } = error as OfficeExtension.Error;
      return { name, code, location: debugInfo?.errorLocation };
    }
  }, work.toString());
}

describe('an error', () => {
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it.each<[string, (context: Excel.RequestContext) => Promise<unknown>, string, string]>([
    [
      'a sheet that does not exist',
      async (context) => {
        context.workbook.worksheets.getItem('Nope').load('name');
        await context.sync();
      },
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      'a name that no sheet may have',
      async (context) => {
        context.workbook.worksheets.add('a/b');
        await context.sync();
      },
      'InvalidArgument',
      'WorksheetCollection.add',
    ],
    [
      'a name of more than 31 characters',
      async (context) => {
        context.workbook.worksheets.add('x'.repeat(32));
        await context.sync();
      },
      'InvalidArgument',
      'WorksheetCollection.add',
    ],
    [
      'a name that another sheet has, in whatever case',
      async (context) => {
        context.workbook.worksheets.add('SHEET1');
        await context.sync();
      },
      'ItemAlreadyExists',
      'WorksheetCollection.add',
    ],
    [
      'an array of another size than its range',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1], [2]];
        await context.sync();
      },
      'InvalidArgument',
      'Range.values',
    ],
    [
      'a malformed formula',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=SUM(1,']];
        await context.sync();
      },
      'InvalidArgument',
      'Range.formulas',
    ],
    [
      'an address that is none',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('!!').load('values');
        await context.sync();
      },
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a colour that is none',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill.color = '#12';
        await context.sync();
      },
      'InvalidArgument',
      'RangeFill.color',
    ],
    [
      'cells beyond the sheet',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      },
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'the last visible sheet deleted',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').delete();
        await context.sync();
      },
      'InvalidOperation',
      'Worksheet.delete',
    ],
    [
      'a member that the demo lacks, by its name',
      async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false);
        await context.sync();
      },
      'NotImplemented',
      'Range.removeDuplicates',
    ],
  ])('of %s has its code and place', async (_, work, code, location) => {
    expect(await failure(work)).toEqual({ name: 'RichApi.Error', code, location });
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
  it('is raised by office.js itself for a property that was not loaded', async () => {
    const found = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(found).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
  it('keeps a protected sheet as it is, but for cells that are not locked', async () => {
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Locked');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({}, 'secret');
      sheet.getRange('B2').values = [['free']];
      await context.sync();
    });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem('Locked').getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
    expect(
      await failure(async (context) => {
        context.workbook.worksheets.getItem('Locked').protection.unprotect('wrong');
        await context.sync();
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
    expect(await demo.settled('Locked', 'A1:B2')).toEqual([
      ['', ''],
      ['', 'free'],
    ]);
  });

  it('leaves what the batch did before it', async () => {
    await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('F1').values = [['kept']];
      sheet.getRange('no such cell').values = [['x']];
      sheet.getRange('F2').values = [['never']];
      await context.sync();
    });
    expect(await demo.settled('Sheet1', 'F1:F2')).toEqual([['kept'], ['']]);
  });
});

describe('an object that may be missing', () => {
  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
  it('is null, with all that comes of it', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });
});
