import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/sharing/check/check';
import type { Finding } from '../../../src/sharing/check/finding';
import type { DefinedName, SheetContent } from '../../../src/sharing/workbook';
import { type Cells, DATE, typed } from '../samples';

const found = (cells: Cells, names: readonly DefinedName[] = [], more: Partial<SheetContent> = {}) =>
  check(typed({ S: cells }, names, { S: more }), DATE);
const only = (findings: readonly Finding[], kind: Finding['kind']) =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ place, detail }) => [place && String.fromCharCode(65 + place.column) + (place.row + 1), detail]);

describe('check', () => {
  it('has nothing to say of a plain workbook', () => {
    expect(found({ A1: 1, A2: '=A1*2', A3: '=A2*2', B1: 'OK' })).toEqual([]);
  });

  it('lists formulas of ours, and the blank cells that they point to', () => {
    const findings = found({ A1: 4, B1: '=MLCOST.RETRAIN(A1,A2,Z9,440)' });
    expect(only(findings, 'mlcostLeft')).toEqual([['B1', '=MLCOST.RETRAIN(A1,A2,Z9,440)']]);
    expect(only(findings, 'blankArgument')).toEqual([
      ['B1', 'A2 (=MLCOST.RETRAIN(A1,A2,Z9,440))'],
      ['B1', 'Z9 (=MLCOST.RETRAIN(A1,A2,Z9,440))'],
    ]);
  });

  it.each([
    ['errorValue', { A1: { error: '#REF!' } }, 'A1', '#REF!'],
    ['volatile', { A1: '=TODAY()-1', A2: '="TODAY()"' }, 'A1', 'TODAY'],
    ['externalLink', { A1: '=[1]Rates!B2*2' }, 'A1', '=[1]Rates!B2*2'],
    ['hardCoded', { B1: '=A1*2', B2: 17, B3: '=A3*2', C2: 5 }, 'B2', '17'],
  ] as const)('finds %s', (kind, cells, address, detail) => {
    expect(only(found(cells), kind)).toEqual([[address, detail]]);
  });

  it('judges prices by the budget date of the workbook, or by the date given', () => {
    const cells = { A1: '=MLCOST.RATECARD("RATE_DS")', B1: 47_000 };
    const names = [{ name: 'BUDGET_DATE', formula: 'S!$B$1' }];
    expect(only(found(cells, names), 'oldPrice')).toHaveLength(1);
    expect(only(found(cells), 'oldPrice').length).toBeLessThanOrEqual(1);
  });

  it('finds currencies and signatures that are missing, and hidden sheets', () => {
    const names = [
      { name: 'CURRENCY', formula: 'S!$A$1' },
      { name: 'GATE_BY', formula: 'S!$A$2' },
      { name: 'GATE_DATE', formula: 'S!$A$3' },
    ];
    const findings = found({ A3: 46_000 }, names, { isHidden: true });
    expect(only(findings, 'missingCurrency')).toEqual([['A1', 'CURRENCY']]);
    expect(only(findings, 'unsignedGate')).toEqual([['A2', 'GATE_BY']]);
    expect(only(findings, 'hiddenSheet')).toEqual([['A1', 'S']]);
  });
});
