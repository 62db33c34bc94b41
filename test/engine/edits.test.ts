import { describe, expect, it } from '@jest/globals';
import { testEngine } from './testEngine';

describe('an edit', () => {
  it('repeats only the calls whose arguments have changed', () => {
    const sheet = testEngine();
    sheet.set('A1', 1);
    sheet.set('A2', 2);
    sheet.set('B1', '=TEST.ADD(A1,10)');
    sheet.set('B2', '=TEST.ADD(A2,10)');
    sheet.set('B3', '=TEST.ADD(B1,B2)');
    sheet.settle();
    expect(sheet.value('B3')).toBe(23);

    sheet.asked.length = 0;
    sheet.set('A1', 5);
    sheet.settle();
    expect(sheet.value('B3')).toBe(27);
    expect(sheet.asked.map(({ cell }) => cell.row)).toEqual([0, 2]);
  });

  it('repeats nothing when the values stay the same', () => {
    const sheet = testEngine();
    sheet.set('B1', '=TEST.ADD(MIN(A1,3),1)');
    sheet.set('A1', 5);
    sheet.settle();
    sheet.asked.length = 0;
    sheet.set('A1', 9);
    sheet.settle();
    expect(sheet.asked).toEqual([]);
    expect(sheet.value('B1')).toBe(4);
  });

  it('lets a result grow and shrink, with what depends on it', () => {
    const sheet = testEngine();
    sheet.set('A1', 2);
    sheet.set('B1', '=TEST.COLUMN(A1)');
    sheet.set('C1', '=SUM(TEST.COLUMN(A1))');
    for (const [length, sum] of [
      [2, 3],
      [4, 10],
      [1, 1],
      [3, 6],
    ] as const) {
      sheet.set('A1', length);
      sheet.settle();
      expect(sheet.engine.spill(sheet.at('B1'))).toEqual({ rows: length, columns: 1 });
      expect(sheet.value(`B${length}`)).toBe(length);
      expect(sheet.value(`B${length + 1}`)).toBe(null);
      expect(sheet.value('C1')).toBe(sum);
    }
  });

  it('shows #SPILL! while something is in the way', () => {
    const sheet = testEngine();
    sheet.set('B2', 'mine');
    sheet.set('B1', '=TEST.COLUMN(3)');
    sheet.settle();
    expect([sheet.value('B1'), sheet.value('B2')]).toEqual([{ error: '#SPILL!' }, 'mine']);
    sheet.set('B2', null);
    sheet.settle();
    expect([sheet.value('B1'), sheet.value('B2')]).toEqual([1, 2]);
  });

  it('replaces a formula by another, by a value and by nothing', () => {
    const sheet = testEngine();
    sheet.set('B1', '=TEST.COLUMN(3)');
    sheet.settle();
    sheet.set('B1', '=TEST.ADD(1,1)');
    sheet.settle();
    expect([sheet.value('B1'), sheet.value('B2')]).toEqual([2, null]);
    sheet.set('B1', 'text');
    expect(sheet.value('B1')).toBe('text');
    sheet.set('B1', null);
    expect(sheet.value('B1')).toBe(null);
    expect(sheet.engine.calculate()).toEqual([]);
  });

  it('closes and opens a circle', () => {
    const sheet = testEngine();
    sheet.set('A1', '=TEST.ADD(B1,1)');
    sheet.set('B1', 4);
    sheet.settle();
    expect(sheet.value('A1')).toBe(5);
    sheet.set('B1', '=TEST.ADD(A1,1)');
    sheet.settle();
    expect([sheet.value('A1'), sheet.value('B1')]).toEqual([{ error: '#CIRC!' }, { error: '#CIRC!' }]);
    sheet.set('B1', 1);
    sheet.settle();
    expect(sheet.value('A1')).toBe(2);
  });
});

describe('a pending call', () => {
  it('shows #BUSY!, with all that depends on it, until its result comes', () => {
    const sheet = testEngine();
    sheet.set('A1', '=TEST.ADD(1,2)');
    sheet.set('B1', '=A1*2');
    sheet.set('C1', '=TEST.ADD(B1,1)');
    sheet.set('D1', 4);
    const [first, ...others] = sheet.engine.calculate();
    expect(others).toEqual([]);
    expect(['A1', 'B1', 'C1', 'D1'].map(sheet.value)).toEqual([...Array(3).fill({ error: '#BUSY!' }), 4]);
    expect(sheet.engine.calculate()).toEqual([]);

    sheet.engine.resolve(first?.id ?? 0, 3);
    const [second] = sheet.engine.calculate();
    expect(second?.arguments).toEqual([6, 1]);
    expect(sheet.value('B1')).toBe(6);
    sheet.engine.resolve(second?.id ?? 0, 7);
    expect(sheet.engine.calculate()).toEqual([]);
    expect(sheet.value('C1')).toBe(7);
  });

  it('goes on to the next calls where cells were read meanwhile', () => {
    const sheet = testEngine();
    sheet.set('A1', '=TEST.ADD(1,1)');
    sheet.set('B1', '=TEST.ADD(A1,1)');
    const [first] = sheet.engine.calculate();
    sheet.engine.resolve(first?.id ?? 0, 2);
    expect(sheet.value('A1')).toBe(2);
    const [second] = sheet.engine.calculate();
    expect(second?.arguments).toEqual([2, 1]);
    expect(sheet.engine.calculate()).toEqual([]);
  });

  it('is asked again where its argument comes back as it was', () => {
    const sheet = testEngine();
    sheet.set('A1', '=TEST.ADD(1,1)');
    sheet.set('B1', '=TEST.ADD(A1,1)');
    sheet.set('C1', '=TEST.ADD(B1,1)');
    sheet.settle();
    sheet.set('A1', '=TEST.ADD(0,2)');
    sheet.settle();
    expect(['A1', 'B1', 'C1'].map(sheet.value)).toEqual([2, 3, 4]);
  });

  it('is forgotten when its arguments change or its formula goes', () => {
    const sheet = testEngine();
    sheet.set('A1', 1);
    sheet.set('B1', '=TEST.ADD(A1,1)');
    const [old] = sheet.engine.calculate();
    sheet.set('A1', 2);
    const [fresh] = sheet.engine.calculate();
    sheet.engine.resolve(old?.id ?? 0, 99);
    expect(sheet.value('B1')).toEqual({ error: '#BUSY!' });
    sheet.engine.resolve(fresh?.id ?? 0, 3);
    expect(sheet.value('B1')).toBe(3);

    sheet.set('B1', '=TEST.ADD(A1,2)');
    const [dropped] = sheet.engine.calculate();
    sheet.set('B1', 'gone');
    sheet.engine.resolve(dropped?.id ?? 0, 99);
    expect(sheet.value('B1')).toBe('gone');
  });
});
