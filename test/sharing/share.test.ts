import { describe, expect, it } from '@jest/globals';
import { engineWasm } from '../../src/cli/engineWasm';
import { serialOf } from '../../src/functions/isoDate';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { share, unshare } from '../../src/sharing/share';
import { readLedger } from '../../src/sharing/ledgerSheet';
import type { Rule } from '../../src/sharing/workbook';
import {
  book,
  DATE,
  edited,
  formulasOf,
  recalculated,
  shared,
  spilling,
  type Cells,
  typed,
  valueAt,
  withoutResults,
} from './samples';

const inputs: Cells = { A1: 4, A2: 5, A3: 2, A4: 440 };
const plainOf = (cells: Cells, ...more: [Parameters<typeof book>[1]?, Parameters<typeof book>[2]?]) => {
  const before = book({ S: { ...inputs, ...cells } }, ...more);
  const sharing = shared(before);
  return { before, ...sharing, after: edited(before, sharing.edits) };
};

describe('share', () => {
  it.each([
    ['a call alone', '=MLCOST.RETRAIN(A1,A2,A3,A4)', '=A1*(A2+A3*A4)'],
    ['arguments that need parentheses', '=MLCOST.RETRAIN(A1+1,A2,A3,A4)', '=(A1+1)*(A2+A3*A4)'],
    ['a call among others', '=1.20*SUM(MLCOST.RETRAIN(A1,A2,A3,A4),A1)', '=1.20*SUM(A1*(A2+A3*A4),A1)'],
    [
      'a call in a call',
      '=MLCOST.RETRAIN(A1,MLCOST.RETRAIN(A1,A2,A3,A4),A3,A4)',
      '=A1*(A1*(A2+A3*A4)+A3*A4)',
    ],
    [
      'words that only look like a call',
      '=IF(A1>3,"MLCOST.RETRAIN(1,2)",MLCOST.RETRAIN(A1,A2,A3,A4))',
      undefined,
    ],
  ])('rewrites %s', (_, formula, plain) => {
    const { before, after, conversions } = plainOf({ B1: formula });
    expect(conversions.map(({ how }) => how)).toEqual(['live']);
    const written = formulasOf(after)['B1'] ?? '';
    if (plain !== undefined) expect(written).toBe(plain);
    expect(written.replaceAll(/"[^"]*"/g, '')).not.toMatch(/MLCOST/);
    expect(valueAt(recalculated(withoutResults(after)), 'B1')).toEqual(valueAt(before, 'B1'));
  });

  it('leaves a formula without a call alone', () => {
    const { edits } = plainOf({ B1: '="MLCOST.RETRAIN(1,2,3,4)"', B2: '=SUM(A1:A4)' });
    expect(edits).toEqual([]);
  });

  it('follows an input that changes afterwards', () => {
    const { after } = plainOf({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' });
    const changed = edited(after, [{ kind: 'cell', place: { sheet: 'S', row: 0, column: 0 }, value: 12 }]);
    expect(valueAt(recalculated(withoutResults(changed)), 'B1')).toBe(12 * (5 + 2 * 440));
  });

  it('gives a result of several cells a formula per cell, and what used it the range', () => {
    const { before, after } = plainOf({
      B1: spilling('=MLCOST.DRIFT(A1,A2,A3,A4,440)', 4),
      C1: '=SUM($B$1#)',
      C2: '=MLCOST.RETRAIN(SUM(B1#),A2,A3,A4)',
    });
    const rows = before.sheets[0]?.cells.filter(({ column }) => column === 1).length ?? 0;
    expect(rows).toBe(4);
    const formulas = formulasOf(after);
    expect(Object.keys(formulas).toSorted()).toEqual(['B1', 'B2', 'B3', 'B4', 'C1', 'C2']);
    expect(formulas['C1']).toBe('=SUM($B$1:$B$4)');
    expect(formulas['C2']).toBe('=SUM(B1:B4)*(A2+A3*A4)');
    const again = recalculated(withoutResults(after));
    for (const address of ['B1', 'B2', 'B3', 'B4', 'C1', 'C2'])
      expect(valueAt(again, address)).toBeCloseTo(Number(valueAt(before, address)), 8);
  });

  it('writes a price out and says in a note where it comes from', () => {
    const { edits, after } = plainOf({ B1: '=MLCOST.RATECARD("RATE_DS","price","2026-11-24")*A1' });
    expect(formulasOf(after)['B1']).toBe('=440*A1');
    expect(edits.find(({ kind }) => kind === 'addNote')).toMatchObject({
      place: { sheet: 'S', row: 0, column: 1 },
      text: expect.stringMatching(/RATE_DS.*440 EUR per day.*Source: .*MLCOST\.RATECARD\("RATE_DS"/),
    });
  });

  it('names in French the argument that stands in for an omitted one', () => {
    const content = book({ S: { ...inputs, B1: '=MLCOST.ANNOTATE(A1,A2)' } });
    const { edits } = share(content, {
      evaluate: engineEvaluator(content, engineWasm()),
      to: 'plain',
      storedLength: (formula) => formula.length,
      language: 'fr',
      date: DATE,
      producer: 'MLCOST test',
    });
    const method = JSON.stringify(edits.find((edit) => edit.kind === 'sheet'));
    expect(method).toContain('prixRelecture = prixParÉtiquette');
    expect(method).not.toContain('pricePerLabel');
  });

  it('tells the values taken for arguments, of those only that a formula leaves out', () => {
    const { edits } = plainOf({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4,,7)', B2: '=MLCOST.ANNOTATE(A1,A2)' });
    const method = JSON.stringify(edits.find((edit) => edit.kind === 'sheet'));
    expect(method).toMatch(/labelsPerRun = 0\\notherPerRun = 0\\nmonths = 12/);
    expect(method).not.toMatch(/pricePerLabel = /);
  });

  it('asks the sheet for the key of a price', () => {
    const { after } = plainOf({ A5: 'RATE_DS', B1: '=MLCOST.RATECARD(A5)*A1' });
    expect(formulasOf(after)['B1']).toMatch(/^=\d+\*A1$/);
  });

  it.each([
    ['the price alone', 'MLCOST.RATECARD("GPU_H100_NEBIUS_ONDEMAND")', 2.95, '=2.95', '2025-11-30'],
    ['a key from a cell', 'MLCOST.RATECARD(A5)*A1', 15.4, '=3.85*A1', '2026-09-25'],
    [
      'two prices',
      'MLCOST.RATECARD(A5)*MLCOST.RATECARD("FX_USD_EUR")',
      3.85 * 0.8684,
      '=3.85*0.8684',
      '2026-09-25',
    ],
    [
      'the source of a price',
      'MLCOST.RATECARD(A5,"date")&"!"',
      '2025-11-30!',
      '="2025-11-30"&"!"',
      '2025-11-30',
    ],
  ])('keeps what an older price book gave for %s, with its record', (_, formula, value, plain, date) => {
    const before = edited(typed({ S: { ...inputs, A5: 'GPU_H100_NEBIUS_ONDEMAND' } }), [
      { kind: 'cell', place: { sheet: 'S', row: 0, column: 1 }, formula, value },
    ]);
    const { edits, conversions } = shared(before);
    expect(conversions[0]?.how).toBe('live');
    const after = edited(before, edits);
    expect(formulasOf(after)['B1']).toBe(plain);
    expect(valueAt(after, 'B1')).toBe(value);
    const note = edits.find(({ kind }) => kind === 'addNote');
    expect(note).toMatchObject({ text: expect.stringContaining(date) });
    expect(note).toMatchObject({ text: expect.stringContaining('MLCOST.RATECARD(') });
    const method = after.sheets.find(({ name }) => name === 'MLCOST method');
    expect(method?.cells.map(({ value: shown }) => shown)).toContain(serialOf(date));
  });

  it('tells both values of a price that no price book ever gave', () => {
    const formula = 'MLCOST.RATECARD("GPU_H100_NEBIUS_ONDEMAND")';
    const place = { sheet: 'S', row: 0, column: 1 };
    const { conversions, edits } = shared(
      edited(typed({ S: inputs }), [{ kind: 'cell', place, formula, value: 9.99 }]),
    );
    expect(conversions[0]).toMatchObject({
      how: 'left',
      reason: { kind: 'differs', before: 9.99, after: 4.5 },
    });
    expect(edits).toEqual([]);
  });

  it('keeps the price of the day that a formula names', () => {
    const { after, before } = plainOf({ B1: '=MLCOST.RATECARD("GPU_H100","price","2026-01-01")*A1' });
    expect(formulasOf(after)['B1']).toBe('=2.95*A1');
    expect(valueAt(after, 'B1')).toBe(valueAt(before, 'B1'));
  });

  it('writes what has no plain form as values, with the reason', () => {
    const { conversions, after, before } = plainOf({
      B1: spilling('=MLCOST.TORNADO({"a";"b"},{1;2},{2;3},{3;9})', 2, 5),
    });
    expect(conversions[0]).toMatchObject({ how: 'value', reason: { kind: 'function', reason: 'tornado' } });
    expect(formulasOf(after)).toEqual({});
    expect(valueAt(after, 'B1')).toBe(valueAt(before, 'B1'));
  });

  it('leaves a formula whose plain form gives something else, with both values', () => {
    const before = typed({ S: { ...inputs, B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' } });
    const stale = edited(before, [
      {
        kind: 'cell',
        place: { sheet: 'S', row: 0, column: 1 },
        formula: 'MLCOST.RETRAIN(A1,A2,A3,A4)',
        value: 7,
      },
    ]);
    const { edits, conversions } = shared(stale);
    expect(conversions[0]).toMatchObject({
      how: 'left',
      reason: { kind: 'differs', before: 7, after: 3540 },
    });
    expect(edits).toEqual([]);
  });

  it.each([
    ['an unknown function', '=MLCOST.RETRAINED(A1)', 'unknown'],
    ['a call with a wrong argument', '=MLCOST.RETRAIN(-1,A2,A3,A4)', 'differs'],
    ['an unknown price', '=MLCOST.RATECARD("NOTHING")', 'noPrice'],
    ['a table that is not there', '=MLCOST.RETRAIN(Gone[x],A2,A3,A4)', 'unresolved'],
    [
      'a formula that would be too deep',
      `=${'ABS('.repeat(64)}MLCOST.RETRAIN(A1,A2,A3,SUM(A4))${')'.repeat(64)}`,
      'tooDeep',
    ],
    [
      'a formula that would be too long',
      `=MLCOST.RETRAIN(A1,A2,A3,A4,${Array.from({ length: 1500 }, () => 'A1').join('+')},${Array.from({ length: 1500 }, () => 'A1').join('+')})`,
      'tooLong',
    ],
  ])('leaves %s and says why', (_, formula, reason) => {
    const content = typed({ S: { ...inputs, B1: formula } });
    const withValue = edited(content, [
      {
        kind: 'cell',
        place: { sheet: 'S', row: 0, column: 1 },
        formula: formula.slice(1),
        value: { error: '#VALUE!' },
      },
    ]);
    const { conversions, edits } = shared(withValue);
    expect(conversions.map(({ how, reason: why }) => [how, why?.kind])).toEqual([['left', reason]]);
    expect(edits).toEqual([]);
  });

  it('reads names, tables and awkward sheets', () => {
    const { before, after, conversions } = plainOf(
      {
        C1: 'Runs',
        D1: 'Jour homme (€)',
        C2: 4,
        D2: 440,
        E2: '=MLCOST.RETRAIN(Tarifs[[#This Row],[Runs]],A2,A3,Tarifs[[#This Row],[Jour homme (€)]])',
        B1: '=MLCOST.RETRAIN(runs,A2,A3,taux)&" € prévus"',
        B2: '=MLCOST.RETRAIN(SUM(C:C),A2,A3,SUM((A4,D2)))',
      },
      [
        { name: 'taux', formula: 'S!$A$4' },
        { name: 'runs', sheet: 'S', formula: 'S!$A$1*1' },
        { name: 'parAn', formula: 'MLCOST.RETRAIN(S!$A$1,S!$A$2,S!$A$3,S!$A$4)' },
      ],
      {
        S: {
          tables: [
            {
              name: 'Tarifs',
              columns: ['Runs', 'Jour homme (€)'],
              top: 0,
              left: 2,
              bottom: 1,
              right: 3,
              headerRows: 1,
              totalRows: 0,
              formulas: [],
            },
          ],
        },
      },
    );
    expect(conversions.map(({ how }) => how)).toEqual(['live', 'live', 'live', 'live']);
    expect(formulasOf(after)['B1']).toBe('=runs*(A2+A3*taux)&" € prévus"');
    expect(after.names.find(({ name }) => name === 'parAn')?.formula).toBe('S!$A$1*(S!$A$2+S!$A$3*S!$A$4)');
    expect(formulasOf(after)['B2']).toBe('=SUM(C:C)*(A2+A3*SUM((A4,D2)))');
    expect(valueAt(before, 'B2')).toBe(4 * (5 + 2 * 880));
    expect(valueAt(after, 'B1')).toBe(valueAt(before, 'B1'));
  });

  it('rewrites validations, conditional formats and the formulas of table columns', () => {
    const rule = (kind: Rule['kind'], formula: string): Rule => ({
      kind,
      id: kind,
      at: { row: 0, column: 1 },
      formulas: ['10', formula],
    });
    const before = book({ S: { ...inputs, B1: 3000 } }, [], {
      S: {
        rules: [
          rule('validation', 'MLCOST.RETRAIN(A1,A2,A3,A4)'),
          rule('format', 'B1>MLCOST.RETRAIN(A1,A2,A3,A4)'),
        ],
        tables: [
          {
            name: 'T',
            columns: ['a', 'b'],
            top: 0,
            left: 0,
            bottom: 3,
            right: 1,
            headerRows: 0,
            totalRows: 0,
            formulas: [{ column: 'b', part: 'rows', formula: 'MLCOST.RETRAIN(T[[#This Row],[a]],1,2,3)' }],
          },
        ],
      },
    });
    const { edits } = shared(before);
    const after = edited(before, edits);
    expect(after.sheets[0]?.rules.map(({ formulas }) => formulas)).toEqual([
      ['10', 'A1*(A2+A3*A4)'],
      ['10', 'B1>A1*(A2+A3*A4)'],
    ]);
    expect(after.sheets[0]?.tables[0]?.formulas[0]?.formula).toBe('T[[#This Row],[a]]*(1+2*3)');
    const back = edited(after, unshare(after, 'en')?.edits ?? []);
    expect(back.sheets).toEqual(before.sheets);
  });

  it('writes values only where values are asked for', () => {
    const before = book({ S: { ...inputs, B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)', B2: '=B1*2' } });
    const after = edited(before, shared(before, 'values').edits);
    expect(formulasOf(after)).toEqual({ B2: '=B1*2' });
    expect(valueAt(after, 'B1')).toBe(3540);
  });

  it('adds to the ledger that is there', () => {
    const first = book({ S: { ...inputs, B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' } });
    const once = edited(first, shared(first).edits);
    const typedLater = recalculated(
      edited(once, [
        {
          kind: 'cell',
          place: { sheet: 'S', row: 1, column: 1 },
          formula: 'MLCOST.RETRAIN(A1,A2,A3,1)',
          value: null,
        },
      ]),
    );
    const twice = edited(typedLater, shared(typedLater).edits);
    expect(readLedger(twice)?.lines.map(({ number, where }) => [number, where])).toEqual([
      [1, 'S!B1'],
      [2, 'S!B2'],
    ]);
    const back = edited(twice, unshare(twice, 'en')?.edits ?? []);
    expect(formulasOf(back)).toEqual({
      B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)',
      B2: '=MLCOST.RETRAIN(A1,A2,A3,1)',
    });
    expect(back.sheets.map(({ name }) => name)).toEqual(['S']);
  });

  it('says on the Method sheet what was done, in both languages', () => {
    const content = book({ S: { ...inputs, B1: '=MLCOST.RETRAIN(A1,A2,A3,MLCOST.RATECARD("RATE_DS"))' } });
    for (const [language, name, words] of [
      ['en', 'MLCOST method', /Cost of retraining/],
      ['fr', 'Méthode MLCOST', /ré-?entra/i],
    ] as const) {
      const { edits } = share(content, {
        evaluate: () => [[[10 * 0]]],
        to: 'values',
        storedLength: ({ length }) => length,
        language,
        date: DATE,
        producer: 'MLCOST 9',
      });
      const sheet = edits.flatMap((edit) =>
        edit.kind === 'sheet' && edit.sheet.name === name ? [edit.sheet] : [],
      )[0];
      const text = JSON.stringify(sheet?.rows);
      expect(text).toMatch(words);
      expect(text).toContain('MLCOST 9');
      expect(text).toContain('MLCOST.RETRAIN');
    }
  });
});
