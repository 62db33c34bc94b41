import { describe, expect, it } from '@jest/globals';
import { started } from './insertion';
import { contents, converted, COSTS, names, planned, restored, type } from './sharing';

describe('convertFormulas', () => {
  it('turns every formula into plain Excel with the same values, and restores what was typed', async () => {
    const demo = await started();
    await type(demo, { Costs: COSTS });
    const [before, values] = [await contents(demo), await demo.settled('Costs', 'A1:J9')];
    const outcome = await converted(demo);
    expect(outcome).toMatchObject({ done: { undo: false } });
    const after = await contents(demo);
    expect(after['Costs']).toMatchObject({ B1: '=A1*(A2+A3*A4)', B2: COSTS['B2'], D1: '=SUM(C1:C4)' });
    expect(JSON.stringify(after['Costs'])).not.toContain('MLCOST');
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(Object.keys(after)).toEqual(['Sheet1', 'Costs', 'MLCOST method', 'MLCOST ledger']);
    const ledger = await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('MLCOST ledger');
      const value = sheet.getRange('F5').load('values,numberFormat');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [value.values, value.numberFormat, titles.address];
    });
    expect(ledger).toEqual([
      [[3540]],
      [['[>=1]#,##0.00;[<=-1]-#,##0.00;General']],
      expect.stringMatching(/!\$?4:\$?4$/),
    ]);

    const back = await restored(demo);
    expect(back).toMatchObject({ done: { restoration: { conflicts: [] }, leftSheets: [] } });
    expect(await contents(demo)).toEqual(before);
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(demo.errors).toEqual([]);
  });

  it('writes calls of named LAMBDAs, which go when the formulas are restored', async () => {
    const demo = await started();
    await type(demo, { Costs: COSTS });
    const [before, values] = [await contents(demo), await demo.settled('Costs', 'A1:J9')];
    expect(await converted(demo, { to: 'lambda' })).toMatchObject({ done: { undo: false } });
    expect((await contents(demo))['Costs']).toMatchObject({ B1: '=MLC.RETRAIN(A1,A2,A3,A4)' });
    expect(Object.keys(await names(demo))).toEqual(['MLC.RETRAIN']);
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    await type(demo, { Costs: { A1: 8 } });
    expect(await demo.settled('Costs', 'B1')).toEqual([[7080]]);
    await type(demo, { Costs: { A1: 4 } });
    expect(await restored(demo)).toMatchObject({ done: { restoration: { conflicts: [] } } });
    expect(await contents(demo)).toEqual(before);
    expect(await names(demo)).toEqual({});
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(demo.errors).toEqual([]);
  });

  it('writes values where they are asked for, and says what is refused on a protected sheet', async () => {
    const demo = await started();
    await type(demo, {
      Costs: { A1: 4, B1: '=MLCOST.RETRAIN(A1,5,2,440)' },
      Locked: { B1: '=MLCOST.RETRAIN(Costs!A1,5,2,440)' },
      Hidden: { B1: '=MLCOST.RETRAIN(Costs!A1,1,1,1)' },
      'Very hidden': { B1: '=MLCOST.RETRAIN(Costs!A1,2,1,1)' },
    });
    await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Locked').protection.protect();
      worksheets.getItem('Hidden').visibility = 'Hidden';
      worksheets.getItem('Very hidden').visibility = 'VeryHidden';
      await context.sync();
    });
    const plan = await planned(demo, { to: 'values' });
    expect(plan.done?.formulas.map(({ where, how, reason }) => [where, how, reason?.kind])).toEqual([
      ['Costs!B1', 'value', 'asked'],
      ['Locked!B1', 'left', 'protected'],
      ['Hidden!B1', 'value', 'asked'],
      ["'Very hidden'!B1", 'value', 'asked'],
    ]);
    expect(await converted(demo, { isWhole: true })).toEqual({ problem: 'notAll', subject: 'Locked!B1' });
    expect(await contents(demo)).toMatchObject({ Costs: { B1: '=MLCOST.RETRAIN(A1,5,2,440)' } });
    await converted(demo, { to: 'values' });
    expect(await contents(demo)).toMatchObject({
      Costs: { A1: 4, B1: 3540 },
      Hidden: { B1: 8 },
      'Very hidden': { B1: 12 },
    });
  });

  it('takes back a formula whose plain form gives something else, and what depends on it stays right', async () => {
    const demo = await started();
    await type(demo, {
      Costs: {
        A1: -4,
        B1: '=IFERROR(MLCOST.RETRAIN(A1,5,2,440),1)',
        B2: '=MLCOST.RETRAIN(B1,5,2,440)',
        B3: '=MLCOST.RETRAIN(3,5,2,440)',
      },
    });
    const values = await demo.settled('Costs', 'A1:B3');
    const { done } = await converted(demo);
    expect(done?.formulas.map(({ where, how, reason }) => [where, how, reason])).toEqual([
      ['Costs!B1', 'left', { kind: 'differs', before: 1, after: -3540 }],
      ['Costs!B2', 'live', undefined],
      ['Costs!B3', 'live', undefined],
    ]);
    expect(await demo.settled('Costs', 'A1:B3')).toEqual(values);
    expect((await contents(demo))['Costs']).toMatchObject({
      B1: '=IFERROR(MLCOST.RETRAIN(A1,5,2,440),1)',
      B2: '=B1*(5+2*440)',
    });
  });

  it('keeps names, tables and charts that use converted cells, and follows what people did meanwhile', async () => {
    const demo = await started();
    await type(demo, {
      Costs: {
        A1: 'month',
        B1: 'cost',
        A2: 1,
        A3: 2,
        B2: '=MLCOST.RETRAIN(A2,5,2,440)',
        B3: '=MLCOST.RETRAIN(A3,5,2,440)',
      },
    });
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs');
      sheet.tables.add('A1:B3', true).name = 'Months';
      context.workbook.names.add('total', '=SUM(Costs!$B$2:$B$3)');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
      sheet.getRange('D1').formulas = [['=total']];
      await context.sync();
    });
    const outcome = await converted(demo);
    expect(outcome).toMatchObject({
      done: {
        formulas: [
          { where: 'Costs!B2', how: 'live' },
          { where: 'Costs!B3', how: 'live' },
        ],
      },
    });
    expect(await demo.settled('Costs', 'D1')).toEqual([[885 * 3]]);
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Costs 2027';
      sheet.getRange('B5').values = [[99]];
      await context.sync();
    });
    const first = await restored(demo);
    const edited = { kind: 'edited', number: 2, original: '=MLCOST.RETRAIN(A3,5,2,440)', found: '99' };
    expect(first).toMatchObject({ done: { restoration: { conflicts: [edited] } } });
    expect((await contents(demo))['Costs 2027']).toMatchObject({ B4: '=MLCOST.RETRAIN(A4,5,2,440)', B5: 99 });
    expect(Object.keys(await contents(demo))).toContain('MLCOST ledger');
    const second = await restored(demo, [[2, 'original']]);
    expect(second.done?.restoration.conflicts).toEqual([]);
    expect(await contents(demo)).toMatchObject({ 'Costs 2027': { B5: '=MLCOST.RETRAIN(A5,5,2,440)' } });
    expect(Object.keys(await contents(demo))).toEqual(['Sheet1', 'Costs 2027']);
  });
});
