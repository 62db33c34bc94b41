import { beforeAll, describe, expect, it } from '@jest/globals';
import { openDemo, type OpenDemo } from '../demo';

let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
});

describe('sheets', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
  it('are added, listed, moved, coloured, hidden, renamed and deleted', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Second');
      added.tabColor = '#ff0000';
      added.position = 0;
      worksheets.add('Third').visibility = 'Hidden';
      worksheets.getItem('Sheet1').name = 'First';
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      await context.sync();
      const listed = worksheets.items.map(({ name, position, visibility, tabColor }) => [
        name,
        position,
        visibility,
        tabColor,
      ]);
      worksheets.getItem('Third').delete();
      worksheets.load('items/name');
      await context.sync();
      return [count.value, visible.value, listed, worksheets.items.map(({ name }) => name)];
    });
    expect(found).toEqual([
      3,
      2,
      [
        ['Second', 0, 'Visible', '#FF0000'],
        ['First', 1, 'Visible', ''],
        ['Third', 2, 'Hidden', ''],
      ],
      ['Second', 'First'],
    ]);
  });

  it('that are renamed or deleted take formulas along', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      const source = worksheets.add('Source');
      source.getRange('A1').values = [[4]];
      const range = worksheets.add('User').getRange('A1:A2');
      range.formulas = [['=Source!A1*2'], ['=MLCOST.RETRAIN(Source!A1,5,2,440)']];
      source.name = 'New name';
      range.load('formulas,values');
      await context.sync();
      const renamed = [range.formulas, range.values[0]?.[0]];
      source.delete();
      range.load('formulas,values');
      await context.sync();
      return [renamed, range.formulas, range.values[0]?.[0]];
    });
    expect(found).toEqual([
      [[["='New name'!A1*2"], ["=MLCOST.RETRAIN('New name'!A1,5,2,440)"]], 8],
      [['=#REF!*2'], ['=MLCOST.RETRAIN(#REF!,5,2,440)']],
      '#REF!',
    ]);
  });
});

describe('names and tables', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-named-items (NamedItemCollection.add)
  it('stand in formulas for their cells, on their sheet or everywhere', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Names');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const everywhere = context.workbook.names.add('amounts', sheet.getRange('A1:A3'));
      sheet.names.add('rate', '=0.5', 'half');
      sheet.getRange('B1:B2').formulas = [['=SUM(amounts)*rate'], ['=Names!rate']];
      const range = sheet.getRange('B1:B2').load('values');
      everywhere.load('formula,type,value,scope');
      const local = sheet.names.getItem('RATE').load('type,value,comment,scope');
      const cells = everywhere.getRange().load('address');
      await context.sync();
      return [
        range.values,
        [everywhere.formula, everywhere.type, everywhere.value, everywhere.scope],
        [local.type, local.value, local.comment, local.scope],
        cells.address,
      ];
    });
    expect(found).toEqual([
      [[3], [0.5]],
      ['=Names!$A$1:$A$3', 'Range', 'Names!A1:A3', 'Workbook'],
      ['Double', 0.5, 'half', 'Worksheet'],
      'Names!A1:A3',
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
  it('let formulas mean the columns of a table', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Tables');
      sheet.getRange('A1:B4').values = [
        ['Item', 'Qty'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      const table = sheet.tables.add('A1:B4', true);
      table.name = 'Items';
      sheet.getRange('D1:D3').formulas = [
        ['=SUM(Items[Qty])'],
        ['=ROWS(Items)'],
        ['=Items[[#Headers],[Qty]]'],
      ];
      const range = sheet.getRange('D1:D3').load('values,formulas');
      const body = table.getDataBodyRange().load('address');
      const all = context.workbook.tables.load('items/name');
      await context.sync();
      return [range.values, range.formulas[0], body.address, all.items.map(({ name }) => name)];
    });
    expect(found).toEqual([[[6], [3], ['Qty']], ['=SUM(Items[Qty])'], 'Tables!A2:B4', ['Items']]);
  });
});

describe('what lies on cells', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
  it('is validated', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { dataValidation } = context.workbook.worksheets.add('Rules').getRange('B2:B4');
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
      dataValidation.errorAlert = { message: 'no', showAlert: true, style: 'Stop', title: 't' };
      dataValidation.load('rule,type,errorAlert');
      await context.sync();
      return [dataValidation.type, dataValidation.rule.wholeNumber, dataValidation.errorAlert.message];
    });
    expect(found).toEqual(['WholeNumber', { formula1: 0, formula2: 100, operator: 'Between' }, 'no']);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
  it('is formatted by conditions, which the workbook evaluates', async () => {
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Conditions');
      sheet.getRange('A1:A2').values = [[1], [9]];
      const { custom } = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
      custom.rule.formula = '=A1>5';
      custom.format.font.color = 'red';
      await context.sync();
    });
    const colours = await demo.page.evaluate(() => {
      const { workbook } = window.demo ?? {};
      const sheet = workbook?.sheet('Conditions');
      return workbook && sheet && [0, 1].map((row) => workbook.look(sheet, row, 0).fontColor);
    });
    expect(colours).toEqual(['#000000', '#FF0000']);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
  it('is charted', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Charts');
      sheet.getRange('A1:C3').values = [
        ['', 'x', 'y'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'C1';
      chart.title.text = 'Costs';
      chart.setPosition('E2', 'J12');
      chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
      const again = sheet.charts.getItem('C1').load('chartType,left,top,width');
      again.title.load('text');
      again.series.load('items/name');
      await context.sync();
      return [
        again.chartType,
        again.title.text,
        again.left,
        again.top,
        again.width,
        again.series.items.map(({ name }) => name),
      ];
    });
    expect(found).toEqual(['ColumnStacked', 'Costs', 192, 15, 288, ['x', 'y']]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
  it('is printed as told', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Paper');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea('A1:C9');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
      sheet.freezePanes.freezeRows(2);
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      pageLayout.load('orientation,zoom,paperSize');
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, area.address, frozen.address];
    });
    expect(found).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, 'Paper!A1:C9', 'Paper!1:2']);
  });
});

describe('what a workbook remembers', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
  it('is settings, properties, XML parts and tags of sheets', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { workbook } = context;
      workbook.settings.add('k', { a: 1 });
      const setting = workbook.settings.getItem('k').load('value');
      const part = workbook.customXmlParts.add('<r xmlns="urn:x">1</r>');
      const only = workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem();
      const xml = only.getXml();
      workbook.properties.title = 'Budget';
      workbook.properties.custom.add('Owner', 'me');
      const owner = workbook.properties.custom.getItem('owner').load('value');
      workbook.properties.load('title');
      const sheet = workbook.worksheets.getFirst();
      sheet.customProperties.add('TAG', 'budget 1');
      const tag = sheet.customProperties.getItem('tag').load('value');
      part.load('id');
      await context.sync();
      return [setting.value, xml.value, workbook.properties.title, owner.value, tag.value];
    });
    expect(found).toEqual([{ a: 1 }, '<r xmlns="urn:x">1</r>', 'Budget', 'me', 'budget 1']);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.application
  it('is calculated at once, in the culture of its user', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode,decimalSeparator');
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      return [application.calculationMode, application.decimalSeparator, application.cultureInfo.name];
    });
    expect(found).toEqual(['Automatic', '.', 'en-US']);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.application, excel.calculationmode, excel.calculationtype
describe('calculation', () => {
  it('waits for calculate when it is manual; what is entered is worked out at once', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.add('Manual');
      const cells = sheet.getRange('A1:A3');
      const read = async () => {
        cells.load('values');
        await context.sync();
        return cells.values.flat() as unknown[];
      };
      cells.formulas = [[1], ['=A1*2'], ['=A2+1']];
      await context.sync();
      application.calculationMode = 'Manual';
      await context.sync();
      sheet.getRange('A1').values = [[10]];
      const stale = await read();
      sheet.getRange('A3').formulas = [['=A1+1']];
      const entered = await read();
      application.calculate('Recalculate');
      const calculated = await read();
      sheet.getRange('A1').values = [[20]];
      sheet.calculate(false);
      const ofSheet = await read();
      sheet.getRange('A1').values = [[30]];
      application.calculationMode = 'Automatic';
      return [stale, entered, calculated, ofSheet, await read()];
    });
    expect(found).toEqual([
      [10, 2, 3],
      [10, 2, 11],
      [10, 20, 11],
      [20, 40, 21],
      [30, 60, 31],
    ]);
  });

  it('asks every custom function again when it is full, and refuses what is no type or mode', async () => {
    await demo.inAddIn(async (context) => {
      context.workbook.worksheets.add('Full').getRange('A1').formulas = [['=MLCOST.RETRAIN(4,5,2,440)']];
      await context.sync();
    });
    await demo.settled('Full', 'A1');
    const asked = await demo.page.evaluate(() => {
      const { broker } = window.demo ?? {};
      if (!broker) return;
      const call = broker.call.bind(broker);
      const names: string[] = [];
      broker.call = (calls) => {
        names.push(...calls.map(({ cell }) => cell.sheet));
        call(calls);
      };
      Object.assign(window, { asked: names });
    });
    expect(asked).toBeUndefined();
    const codes = await demo.inAddIn(async (context) => {
      const { application } = context.workbook;
      application.calculate('Recalculate');
      await context.sync();
      application.calculate('Full');
      await context.sync();
      const refused = async (work: () => void) => {
        work();
        return context.sync().catch(({ code }: OfficeExtension.Error) => code);
      };
      return [
        await refused(() => application.calculate('Half' as 'Full')),
        await refused(() => (application.calculationMode = 'Sometimes' as 'Manual')),
      ];
    });
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument']);
    const names = await demo.page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(names.filter((name) => name === 'Full')).toEqual(['Full']);
  });

  // suspendApiCalculationUntilNextSync, Worksheet.onCalculated
  it('is put off until the end of a batch, and told to those who asked', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Later');
      sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
      sheet.load('id');
      await context.sync();
      const told: string[] = [];
      sheet.onCalculated.add(async ({ worksheetId }) => void told.push(worksheetId));
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const before = sheet.getRange('A2').load('values');
      await context.sync();
      const after = sheet.getRange('A2').load('values');
      await context.sync();
      await new Promise((later) => setTimeout(later, 500));
      return [
        before.values[0]?.[0],
        after.values[0]?.[0],
        [...new Set(told)].join() === sheet.id,
      ] as unknown[];
    });
    expect(found).toEqual([2, 10, true]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
describe('hidden sheets', () => {
  it('have no tab; the very hidden are not offered for showing, and the last visible one stays', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hidden one').visibility = 'Hidden';
      worksheets.add('Very hidden one').visibility = 'VeryHidden';
      await context.sync();
      const refused = async (work: () => void) => {
        work();
        return context.sync().catch(({ code }: OfficeExtension.Error) => code);
      };
      return refused(() => worksheets.getItem('Very hidden one').activate());
    });
    expect(found).toBe('InvalidOperation');
    const tabs = await demo.page.getByRole('tab').allTextContents();
    expect(tabs.filter((tab) => /hidden/.test(tab))).toEqual([]);
  });
});

describe('events', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
  it('tell of changed cells, selections, and sheets that come and go', async () => {
    const found = await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      const told: unknown[] = [];
      const sheet = worksheets.getFirst();
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(
        async ({ type, address, changeType }) => void told.push([type, address, changeType]),
      );
      sheet.onSelectionChanged.add(async ({ address }) => void told.push(['selected', address]));
      context.workbook.onSelectionChanged.add(async () => void told.push('workbook selection'));
      worksheets.onAdded.add(async ({ type }) => void told.push(type));
      worksheets.onDeleted.add(async ({ type }) => void told.push(type));
      await context.sync();
      sheet.getRange('A10:B10').values = [[5, 6]];
      sheet.getRange('C3').select();
      worksheets.add('Passing');
      await context.sync();
      worksheets.getItem('Passing').delete();
      await context.sync();
      await new Promise((later) => setTimeout(later, 500));
      return told;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ['WorksheetChanged', 'A10:B10', 'RangeEdited'],
        ['selected', 'C3'],
        'workbook selection',
        'WorksheetAdded',
        'WorksheetDeleted',
      ]),
    );
  });
});
