import type { SharingWork } from '../hosts/excel/share/sharingWork';
import { readWorkbook } from '../hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { engineEvaluator } from '../recalculation/engineEvaluator';
import { plan, planned } from '../sharing/plan';
import { unshare } from '../sharing/share';
import type { WorkbookContent } from '../sharing/workbook';
import { convertFile } from './convertFile';

/** @param wasm - fetches the bytes of IronCalc's .wasm file, which few workbooks need */
export function sharingTasks(wasm: () => Promise<BufferSource>): SharingWork {
  return {
    plan: async (content, options) =>
      plan(content, options, takesPrices(content) ? engineEvaluator(content, await wasm()) : () => []),
    restore: async (content, language, choices) => unshare(content, language, choices),
    copy: async (bytes, options) => {
      const file = await XlsxFile.open(bytes);
      const { conversions } = convertFile(file, readWorkbook(file), options, await wasm());
      return { bytes: await file.bytes(), formulas: conversions.map(planned) };
    },
  };
}

/** Only prices have arguments whose values have to be known before anything is written. */
function takesPrices({ sheets, names }: WorkbookContent): boolean {
  const formulas = [...sheets.flatMap(({ cells }) => cells), ...names];
  return formulas.some(({ formula }) => formula !== undefined && /RATECARD/i.test(formula));
}
