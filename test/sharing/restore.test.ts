import { describe, expect, it } from '@jest/globals';
import { readLedger } from '../../src/sharing/ledgerSheet';
import { unshare } from '../../src/sharing/share';
import { movedTo } from '../../src/sharing/sortedRows';
import type { WorkbookContent } from '../../src/sharing/workbook';
import { sharing as en } from '../../src/text/en/sharing';
import { sharing as fr } from '../../src/text/fr/sharing';
import { IronCalcBook } from './ironCalcBook';
import { book, type Cells, edited, formulasOf, shared, spilling, valueAt } from './samples';

const AWKWARD = "Q1 «it's» été";
const inputs: Cells = { A1: 4, A2: 5, A3: 2, A4: 440 };
const originals: Cells = {
  B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)',
  B2: '=MLCOST.RETRAIN($A$1, A2 ,A$3,SUM($A4:A4))*1.20',
  B3: `=MLCOST.RETRAIN('${AWKWARD.replace("'", "''")}'!A1,2,SUM(A:A),SUM(1:1))&"A1"`,
};

function converted(cells: Cells = originals): { before: WorkbookContent; after: WorkbookContent } {
  const before = book({ S: { ...inputs, ...cells }, [AWKWARD]: { A1: 12 } });
  const { edits, conversions } = shared(before);
  expect(conversions.map(({ how }) => how)).not.toContain('left');
  return { before, after: edited(before, edits) };
}

/** The kinds of an English ledger as other ledgers call them. */
const kindsIn = (said: (kind: keyof typeof en.ledger.kinds) => string) =>
  new Map(
    Object.entries(en.ledger.kinds).map(([kind, words]) => [
      words as string,
      said(kind as keyof typeof en.ledger.kinds),
    ]),
  );
const FRENCH = kindsIn((kind) => fr.ledger.kinds[kind]);
const IDS = kindsIn((kind) => kind);

const restored = (content: WorkbookContent) => {
  const restoration = unshare(content, 'en');
  if (!restoration) throw new Error('no ledger');
  return { ...restoration, content: edited(content, restoration.edits) };
};

describe('restore', () => {
  it('gives every formula back as it was typed, and leaves nothing of ours', () => {
    const { before, after } = converted();
    const { content, conflicts, restored: done } = restored(after);
    expect(conflicts).toEqual([]);
    expect(done).toHaveLength(3);
    expect(formulasOf(content)).toEqual(formulasOf(before));
    expect(content.sheets.map(({ name }) => name)).toEqual(['S', AWKWARD]);
  });

  it.each(['plain', 'values', 'lambda'] as const)('brings back what uses a cell twice (%s)', (to) => {
    const before = book({ S: { ...inputs, B1: '=MLCOST.RETRAIN(A1,A1,A3,A4)+SUM(A1:A2,A1:A2)' } });
    const { content, conflicts } = restored(edited(before, shared(before, to).edits));
    expect(conflicts).toEqual([]);
    expect(formulasOf(content)).toEqual(formulasOf(before));
  });

  it('finds them after rows and columns were inserted and sheets renamed', () => {
    const sheet = new IronCalcBook(converted().after);
    sheet.model.insertRows(0, 1, 2);
    sheet.model.insertRows(0, 5, 1);
    sheet.model.insertColumns(0, 1, 1);
    sheet.model.renameSheet(0, 'Costs 2027');
    sheet.model.renameSheet(1, 'Plain');
    const { content, conflicts } = restored(sheet.read());
    expect(conflicts).toEqual([]);
    expect(formulasOf(content, 'Costs 2027')).toEqual({
      C3: '=MLCOST.RETRAIN(B3,B4,B6,B7)',
      C4: '=MLCOST.RETRAIN($B$3, B4 ,B$6,SUM($B7:B7))*1.20',
      C6: '=MLCOST.RETRAIN(Plain!A1,2,SUM(B:B),SUM(3:3))&"A1"',
    });
  });

  it('follows rows that were deleted, and says which formulas went with them', () => {
    const { after } = converted({ B1: originals['B1'] ?? '', C4: '=MLCOST.RETRAIN(A1,A2,A3,A4)' });
    const sheet = new IronCalcBook(after);
    sheet.model.deleteRows(0, 1, 1);
    const { content, conflicts, remaining } = restored(sheet.read());
    expect(conflicts).toMatchObject([
      { kind: 'deleted', where: 'S!B1', original: '=MLCOST.RETRAIN(A1,A2,A3,A4)', written: '=A1*(A2+A3*A4)' },
    ]);
    expect(remaining).toHaveLength(1);
    expect(formulasOf(content)['C3']).toBe('=MLCOST.RETRAIN(#REF!,A1,A2,A3)');
    expect(readLedger(content)?.lines).toHaveLength(1);
  });

  it.each([
    ['English', (kind: string) => kind],
    ['French', (kind: string) => FRENCH.get(kind) ?? kind],
    ['French in capitals', (kind: string) => (FRENCH.get(kind) ?? kind).toUpperCase()],
    ['the ids of earlier versions', (kind: string) => IDS.get(kind) ?? kind],
  ])('reads the kinds of a ledger in %s', (_, said) => {
    const { before } = converted();
    const names = [{ name: 'yearly', formula: 'MLCOST.RETRAIN(12,5,2,S!$A$4)' }];
    const named = { ...before, names };
    const full = edited(named, shared(named).edits);
    const sheets = full.sheets.map((sheet) =>
      sheet.name !== 'MLCOST ledger'
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.column === 1 && cell.row > 3 ? { ...cell, value: said(String(cell.value)) } : cell,
            ),
          },
    );
    const { content, conflicts } = restored({ ...full, sheets });
    expect(conflicts).toEqual([]);
    expect(formulasOf(content)).toEqual(formulasOf(before));
    expect(content.names).toEqual(names);
  });

  it('does with a conflict what a person decides', () => {
    const { after } = converted();
    const touched = edited(after, [
      { kind: 'cell', place: { sheet: 'S', row: 0, column: 1 }, formula: 'A1*A2', value: 20 },
      { kind: 'cell', place: { sheet: 'S', row: 1, column: 1 }, value: 99 },
    ]);
    const numbers = unshare(touched, 'en')?.conflicts.map(({ number }) => number);
    expect(numbers).toEqual([1, 2]);
    const decided = unshare(
      touched,
      'en',
      new Map([
        [1, 'original'],
        [2, 'found'],
      ]),
    );
    const content = edited(touched, decided?.edits ?? []);
    expect(decided?.conflicts).toEqual([]);
    expect(formulasOf(content)).toEqual({ B1: originals['B1'], B3: originals['B3'] });
    expect(valueAt(content, 'B2')).toBe(99);
    expect(readLedger(content)).toBeUndefined();
  });

  it('leaves a cell that was edited meanwhile, with all its versions, and keeps its line', () => {
    const { after } = converted();
    const touched = edited(after, [
      { kind: 'cell', place: { sheet: 'S', row: 0, column: 1 }, formula: 'A1*A2', value: 20 },
      { kind: 'cell', place: { sheet: 'S', row: 1, column: 1 }, value: 99 },
    ]);
    const { content, conflicts } = restored(touched);
    expect(conflicts).toMatchObject([
      { kind: 'edited', original: originals['B1'], written: '=A1*(A2+A3*A4)', found: '=A1*A2' },
      { kind: 'edited', original: originals['B2'], found: '99' },
    ]);
    expect(formulasOf(content)).toEqual({ B1: '=A1*A2', B3: originals['B3'] });
    expect(readLedger(content)?.lines.map(({ where }) => where)).toEqual(['S!B1', 'S!B2']);
    const mended = edited(content, [
      { kind: 'cell', place: { sheet: 'S', row: 0, column: 1 }, formula: 'A1*(A2+A3*A4)', value: 3540 },
    ]);
    const again = restored(mended);
    expect(formulasOf(again.content)['B1']).toBe(originals['B1']);
    expect(again.conflicts).toHaveLength(1);
  });

  it('brings a spilled result back, with what uses it', () => {
    const cells = { B1: spilling('=MLCOST.DRIFT(A1,A2,A3,A4,440)', 4), C1: '=SUM(B1#)' };
    const { before, after } = converted(cells);
    const { content, conflicts } = restored(after);
    expect(conflicts).toEqual([]);
    expect(formulasOf(content)).toEqual(formulasOf(before));
    const anchor = content.sheets[0]?.cells.find(({ row, column }) => row === 0 && column === 1);
    expect(anchor?.block).toEqual({ rows: 4, columns: 1, isDynamic: true });
    expect(valueAt(content, 'B3')).toEqual(valueAt(before, 'B3'));
  });

  it('does not bring back a result with a row inserted into it', () => {
    const { after } = converted({ B1: spilling('=MLCOST.DRIFT(A1,A2,A3,A4,440)', 4) });
    const sheet = new IronCalcBook(after);
    sheet.model.insertRows(0, 3, 1);
    const { conflicts, content } = restored(sheet.read());
    expect(conflicts).toMatchObject([{ kind: 'moved', where: 'S!B1' }]);
    expect(Object.keys(formulasOf(content))).toHaveLength(4);
  });

  describe('after rows were sorted', () => {
    const rows = 4;
    const formulas = [
      'MLCOST.RETRAIN(A1,B1,2,440)',
      'MLCOST.SERVING(A2,B2)',
      'MLCOST.RETRAIN(A3,B3,2,440)',
      'MLCOST.RETRAIN($A$1,B4,MLCOST.RATECARD("RATE_DS","price","2026-11-24"),1)',
    ];
    const table: Cells = Object.fromEntries(
      formulas.flatMap((formula, row) => [
        [`A${row + 1}`, row + 1],
        [`B${row + 1}`, 10 - row],
        [`C${row + 1}`, `=${formula}`],
      ]),
    );
    /** The rows in another order: relative references go along, as in Excel. */
    const sorted = (content: WorkbookContent, order: readonly number[]) => ({
      ...content,
      sheets: content.sheets.map((sheet) =>
        sheet.name === 'S'
          ? {
              ...sheet,
              cells: sheet.cells.map((cell) => {
                const row = order.indexOf(cell.row);
                const { formula } = cell;
                const at = (line: number) => ({ sheet: 'S', row: line, column: cell.column });
                return {
                  ...cell,
                  row,
                  ...(formula !== undefined && { formula: movedTo(formula, at(cell.row), at(row)) }),
                };
              }),
            }
          : sheet,
      ),
    });

    it('brings each formula back in the row where it is now', () => {
      const { before, after } = converted(table);
      const order = [2, 3, 0, 1];
      const { content, conflicts, restored: done } = restored(sorted(after, order));
      expect(conflicts).toEqual([]);
      expect(done).toHaveLength(rows);
      expect(formulasOf(content)).toEqual(formulasOf(sorted(before, order)));
    });

    it('reports the one that was edited as well, with both versions, and brings the others back', () => {
      const { after } = converted(table);
      const place = { sheet: 'S', row: 0, column: 2 };
      const touched = edited(sorted(after, [2, 3, 0, 1]), [
        { kind: 'cell', place, formula: 'A1*1000', value: 3000 },
      ]);
      const { content, conflicts, restored: done } = restored(touched);
      expect(done.length + conflicts.length).toBe(rows);
      expect(conflicts.map(({ kind }) => kind)).toContain('edited');
      expect(conflicts.map(({ found }) => found)).toContain('=A1*1000');
      expect(formulasOf(content)['C1']).toBe('=A1*1000');
    });

    it('does not take an edit for a sort: a formula copied over another', () => {
      const { after } = converted(table);
      const place = { sheet: 'S', row: 1, column: 2 };
      const { content, conflicts } = restored(
        edited(after, [{ kind: 'cell', place, formula: 'A2*(B2+2*440)', value: 0 }]),
      );
      expect(conflicts).toMatchObject([
        { kind: 'edited', where: 'S!C2', original: '=MLCOST.SERVING(A2,B2)', found: '=A2*(B2+2*440)' },
      ]);
      expect(formulasOf(content)['C2']).toBe('=A2*(B2+2*440)');
    });
  });

  it('accepts the same formula written another way', () => {
    const { before, after } = converted();
    const touched = edited(after, [
      {
        kind: 'cell',
        place: { sheet: 'S', row: 0, column: 1 },
        formula: "'S'!A1 * ( A2 + A3*$A$4 )",
        value: 3540,
      },
    ]);
    expect(formulasOf(restored(touched).content)).toEqual(formulasOf(before));
  });

  it('names the lines of the ledger that cannot be read, and leaves the ledger alone', () => {
    const { before, after } = converted();
    const ledger = readLedger(after);
    const broken = edited(after, [
      { kind: 'cell', place: { sheet: ledger?.sheet ?? '', row: 4, column: 3 }, value: 'gone' },
      { kind: 'cell', place: { sheet: ledger?.sheet ?? '', row: 5, column: 6 }, value: 3, formula: 'SUM(1)' },
    ]);
    const { conflicts, content } = restored(broken);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['corrupt', 'corrupt']);
    expect(formulasOf(content)['B3']).toBe(formulasOf(before)['B3']);
    expect(readLedger(content)?.lines).toHaveLength(2);
  });

  it('has nothing to do without a ledger', () => {
    expect(unshare(book({ S: { A1: 1 } }), 'en')).toBeUndefined();
  });
});
