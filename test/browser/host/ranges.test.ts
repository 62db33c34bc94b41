import { beforeAll, describe, expect, it } from '@jest/globals';
import { openDemo, type OpenDemo } from '../demo';

let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
});

describe('a range', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  it('takes values and formulas, and gives them back calculated', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Budget');
      const range = sheet.getRange('A1:B2');
      range.formulas = [
        [1, 2],
        ['=A1+B1', '=SUM(A1:B1)'],
      ];
      range.load('values,formulas,address,text,valueTypes,numberFormat');
      await context.sync();
      const { values, formulas, address, text, valueTypes, numberFormat } = range;
      return { values, formulas, address, text, valueTypes, numberFormat };
    });
    expect(found).toEqual({
      values: [
        [1, 2],
        [3, 3],
      ],
      formulas: [
        [1, 2],
        ['=A1+B1', '=SUM(A1:B1)'],
      ],
      address: 'Budget!A1:B2',
      text: [
        ['1', '2'],
        ['3', '3'],
      ],
      valueTypes: [
        ['Double', 'Double'],
        ['Double', 'Double'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'General'],
      ],
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  it('leaves a cell alone for null, and empties it for empty text', async () => {
    const found = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.add('Blanks').getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(found).toEqual([[1, '', 4]]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values#set-values-for-a-range-of-cells
  it('gives one value to every cell', async () => {
    const found = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.add('One').getRange('A1:B2');
      range.values = 7 as never;
      range.numberFormat = '0.00' as never;
      range.load('values,text');
      await context.sync();
      return [range.values, range.text];
    });
    expect(found).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      [
        ['7.00', '7.00'],
        ['7.00', '7.00'],
      ],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
  it('keeps its formats, and says null where they differ', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Looks');
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'yellow';
      range.format.font.bold = true;
      sheet.getRange('A1').format.font.size = 18;
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#00ff00';
      range.format.columnWidth = 100;
      sheet.getRange('A2').format.protection.locked = false;
      range.load(
        'format/fill/color,format/font/bold,format/font/size,format/columnWidth,format/protection/locked',
      );
      edge.load('style,color,weight');
      await context.sync();
      const { fill, font, columnWidth, protection } = range.format;
      return [
        fill.color,
        font.bold,
        font.size,
        columnWidth,
        protection.locked,
        edge.style,
        edge.color,
        edge.weight,
      ];
    });
    expect(found).toEqual(['#FFFF00', true, null, 100, null, 'Continuous', '#00FF00', 'Thin']);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcolumnproperties-member(1)
  it('takes sizes of columns and rows, one entry each', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Sizes');
      sheet
        .getRange('B1:D1')
        .setColumnProperties([{ format: { columnWidth: 30 } }, {}, { format: { columnWidth: 90 } }]);
      sheet.getRange('A2:A3').setRowProperties([{ format: { rowHeight: 40 } }, {}]);
      const widths = ['A1', 'B1', 'C1', 'D1'].map((cell) => sheet.getRange(cell).load('format/columnWidth'));
      const heights = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).load('format/rowHeight'));
      await context.sync();
      return [widths.map(({ format }) => format.columnWidth), heights.map(({ format }) => format.rowHeight)];
    });
    expect(found).toEqual([
      [48, 30, 48, 90],
      [15, 40, 15],
    ]);
  });

  it('takes no other number of entries, and no other properties of lines without saying so', async () => {
    const codes = await demo.inAddIn(async (context) => {
      const columns = context.workbook.worksheets.getItem('Sheet1').getRange('B1:D1');
      const code = async (given: Excel.SettableColumnProperties[]) => {
        columns.setColumnProperties(given);
        return context.sync().then(
          () => 'taken',
          (error: OfficeExtension.Error) => error.code,
        );
      };
      return [await code([{}]), await code([{}, {}, { format: { wrapText: true } }])];
    });
    expect(codes).toEqual(['InvalidArgument', 'NotImplemented']);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range
  it('finds its neighbours', async () => {
    const found = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
      const others = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(1),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        range.getColumnsAfter(1),
        range.getBoundingRect('E9'),
        range.getIntersection('C4:D9'),
      ];
      const none = range.getIntersectionOrNullObject('H9');
      for (const other of others) other.load('address');
      none.load('address');
      await context.sync();
      return [...others.map(({ address }) => address.replace('Sheet1!', '')), none.isNullObject];
    });
    expect(found).toEqual([
      'C3',
      'B2:C2',
      'C2:C4',
      'C3:D5',
      'B2:B5',
      '2:4',
      'B:C',
      'C4',
      'B5:C6',
      'B1:C1',
      'D2:D4',
      'B2:E9',
      'C4',
      true,
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
  it('moves the rest for inserted and deleted rows, formulas of other sheets and of the add-in too', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Moving');
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('B1:B2').formulas = [['=SUM(A1:A4)'], ['=MLCOST.RETRAIN(A4,5,2,440)']];
      const other = context.workbook.worksheets.add('Watching').getRange('A1');
      other.formulas = [['=Moving!A3*10']];
      sheet.getRange('2:3').insert('Down');
      const after = sheet.getRange('B1:B4');
      after.load('formulas,values');
      other.load('formulas');
      await context.sync();
      const inserted = [
        after.formulas[0]?.[0],
        after.formulas[3]?.[0],
        other.formulas[0]?.[0],
        after.values[0]?.[0],
      ];
      sheet.getRange('2:3').delete('Up');
      sheet.getRange('3:3').delete('Up');
      after.load('formulas');
      other.load('formulas,values');
      await context.sync();
      return [
        inserted,
        [after.formulas[0]?.[0], after.formulas[1]?.[0], other.formulas[0]?.[0], other.values[0]?.[0]],
      ];
    });
    expect(found).toEqual([
      ['=SUM(A1:A6)', '=MLCOST.RETRAIN(A6,5,2,440)', '=Moving!A5*10', 10],
      ['=SUM(A1:A3)', '=MLCOST.RETRAIN(A3,5,2,440)', '=#REF!*10', '#REF!'],
    ]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorange-member(1)
  it('spills, or says #SPILL! where something is in the way', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Spills');
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
      sheet.getRange('D2').values = [['mine']];
      sheet.getRange('D1').formulas = [['=SEQUENCE(2)']];
      const spilled = sheet.getRange('A1').getSpillingToRange().load('address,values');
      const blocked = sheet.getRange('D1').load('values');
      await context.sync();
      return [spilled.address, spilled.values, blocked.values];
    });
    expect(found).toEqual([
      'Spills!A1:B2',
      [
        [1, 2],
        [3, 4],
      ],
      [['#SPILL!']],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
  it('is formatted together with others', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Areas');
      const areas = sheet.getRanges('A1:B1,D4');
      areas.format.fill.color = '#112233';
      areas.load('address,cellCount,areaCount');
      const inside = sheet.getRange('D4').load('format/fill/color');
      const outside = sheet.getRange('C1').load('format/fill/color');
      await context.sync();
      return [areas.address, areas.cellCount, inside.format.fill.color, outside.format.fill.color];
    });
    expect(found).toEqual(['Areas!A1:B1,Areas!D4', 3, '#112233', '#FFFFFF']);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/performance#import-data-into-tables
  it('takes ten thousand formulas and gives their values', async () => {
    const found = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Many');
      const rows = Array.from({ length: 10_000 }, (_, index) => index + 1);
      sheet.getRange('A1:A10000').values = rows.map((row) => [row]);
      sheet.getRange('B1:B10000').formulas = rows.map((row) => [`=A${row}*2`]);
      const range = sheet.getRange('B1:B10000').load('values');
      await context.sync();
      return (range.values as number[][]).reduce((sum, [value]) => sum + (value ?? 0), 0);
    });
    expect(found).toBe(100_010_000);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#working-with-proxy-objects
  it('lives on after a sync, and is let go at the end of Excel.run', async () => {
    const found = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('J1');
      await context.sync();
      range.values = [[10]];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(found).toEqual([[10]]);
    await demo.page.waitForFunction(() => window.demo?.host.runner.keptCount === 0);
  });
});
