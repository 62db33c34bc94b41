import { describe, expect, it } from '@jest/globals';
import { ledgerTable, readLedger } from '../../../src/taskpane/followUp/readLedger';
import { decodedText } from '../../../src/taskpane/shell/delimited';
import { auditFile, copiedCells, englishLedger, frenchLedger } from './ledgers';

const lines = new Set(['E1', 'M3']);

function read(ledger: Uint8Array | string, decimal: '.' | ',' = ',') {
  const table = ledgerTable(typeof ledger === 'string' ? ledger : decodedText(ledger));
  const { columns, order = 'dayFirst' } = table;
  return { table, ...readLedger(table, { columns, order, decimal, lines }) };
}

const short = ({ entries }: ReturnType<typeof read>) =>
  entries.map(({ date, account, text, amount }) => [date, account, text, amount]);

describe('readLedger', () => {
  it('reads a French ledger with a heading, debit and credit, and says which row is no booking', () => {
    const ledger = read(frenchLedger);
    expect(short(ledger)).toEqual([
      ['2027-01-15', '641100', 'Salaires de janvier', 6200.5],
      ['2027-01-31', '613500', 'Hébergement « données »', 412.1],
      ['2027-01-31', '613500', 'Avoir « données »', -100],
      ['2027-02-01', '622600', 'Conseil', 1500],
    ]);
    expect(ledger.entries[0]?.costCentre).toBe('IA01');
    expect(ledger.bad).toEqual([{ row: 8, fault: { kind: 'noDate' } }]);
  });

  it('reads the audit file of French tax law', () => {
    expect(short(read(auditFile))).toEqual([
      ['2027-01-15', '613500', 'OVH janvier', 412.1],
      ['2027-02-15', '613500', 'OVH février', 418],
    ]);
  });

  it('reads an English ledger on a French pane: the figures and days themselves tell', () => {
    const ledger = read(englishLedger, ',');
    expect(ledger.table.order).toBe('monthFirst');
    expect(short(ledger)).toEqual([
      ['2027-01-15', '6410', 'Pay, January', 6200.5],
      ['2027-01-31', '6135', 'Cloud credit', -100],
      ['2027-02-28', '6135', 'Cloud', 412.1],
    ]);
  });

  it('reads copied cells without titles', () => {
    expect(short(read(copiedCells, '.'))).toEqual([
      ['2027-01-15', '641', 'Équipe', 6200.5],
      ['2027-01-31', '6135', 'Machines', -312.1],
    ]);
  });

  it('leaves the order of days open where each could be read both ways', () => {
    expect(read('Date;Montant\n01/02/2027;5\n03/04/2027;6').table.order).toBeUndefined();
  });

  it('reads rows copied from the list of actuals of a French budget', () => {
    const { entries } = read('Date\tCompte\tLibellé\tMontant\n05/03/2027\t6135\tMachines\t120,50');
    expect(entries.map(({ date, amount }) => [date, amount])).toEqual([['2027-03-05', 120.5]]);
  });

  it('finds neither day nor amount in a text that is no ledger', () => {
    const { date, amount } = read('hello').table.columns;
    expect([date, amount]).toEqual([undefined, undefined]);
  });

  it('gives every row that is no booking its reason', () => {
    const junk = [
      'Date;Compte;Montant;Ligne',
      '01/01/2027;641;;',
      'demain;641;10;',
      '01/01/2027;641;dix;',
      '01/01/2027;641;0,00;',
      '01/01/2027;641;10;Z1',
      '01/01/2027;641;10;e1',
    ].join('\n');
    const { entries, bad } = read(junk);
    expect(bad.map(({ row, fault }) => [row, ...Object.values(fault)])).toEqual([
      [2, 'noAmount'],
      [3, 'date', 'demain'],
      [4, 'amount', 'dix'],
      [5, 'zero'],
      [6, 'line', 'Z1'],
    ]);
    expect(entries.map(({ line, row }) => [row, line])).toEqual([[7, 'E1']]);
  });

  it('takes whole thousands for what the other rows prove them to be', () => {
    const amounts = (ledger: string) => read(ledger, ',').entries.map(({ amount }) => amount);
    expect(amounts('Date;Montant\n15/01/2027;1.234\n15/01/2027;1.234,50')).toEqual([1234, 1234.5]);
    expect(amounts('Date;Amount\n15/01/2027;1,234\n15/01/2027;1,234.50')).toEqual([1234, 1234.5]);
  });
});
