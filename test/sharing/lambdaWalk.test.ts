import { describe, expect, it } from '@jest/globals';
import { convertFile } from '../../src/background/convertFile';
import { engineWasm } from '../../src/cli/engineWasm';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { addressOf } from '../../src/sharing/a1';
import { isSame } from '../../src/sharing/evaluate';
import { unshare } from '../../src/sharing/share';
import { WorkbookView } from '../../src/sharing/view';
import { DATE, edited, recalculated, withoutResults } from './samples';
import { CHANGES, TYPED, typedChurn } from './typedChurn';

describe('the churn file with functions, and twenty formulas typed beside it, with LAMBDAs', () => {
  it('gives in IronCalc what core gives for changed inputs, and comes back as it was', async () => {
    const original = await typedChurn();
    const before = readWorkbook(original);
    const options = { to: 'lambda', language: 'en', date: DATE, producer: 'MLCOST test' } as const;
    const { conversions } = convertFile(original, before, options, engineWasm());
    const after = readWorkbook(await XlsxFile.open(await original.bytes()));
    expect(conversions.filter(({ how }) => how !== 'live')).toEqual([]);
    expect(conversions.length).toBeGreaterThanOrEqual(TYPED.length + 15);
    expect(conversions.filter(({ lambdas }) => lambdas.length > 0).length).toBeGreaterThan(20);

    const [core, shared] = [before, after].map((content) =>
      recalculated(withoutResults(edited(content, CHANGES))),
    );
    const view = new WorkbookView(shared ?? after);
    const wrong = (core?.sheets ?? []).flatMap(({ name: sheet, cells }) =>
      cells.flatMap(({ row, column, value, formula }) => {
        const now = view.cell({ sheet, row, column })?.value ?? null;
        return formula === undefined || isSame(value, now)
          ? []
          : [`${addressOf({ sheet, row, column })} ${String(value)} ${String(now)} ${formula}`];
      }),
    );
    expect(wrong).toEqual([]);

    applyEdits(original, unshare(after, 'en')?.edits ?? []);
    expect(readWorkbook(original)).toEqual(before);
  }, 600_000);
});
