import type { SharingWork } from '../hosts/excel/share/sharingWork';
import { readWorkbook } from '../hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { engineEvaluator } from '../recalculation/engineEvaluator';
import { plan, plannedFormula, type PlanOptions } from '../sharing/plan';
import { unshare } from '../sharing/share';
import type { WorkbookContent } from '../sharing/workbook';
import { convertFile } from './convertFile';

/** @param wasm - fetches the bytes of IronCalc's .wasm file, which few workbooks need */
export function sharingTasks(wasm: () => Promise<BufferSource>): SharingWork {
  const planned = async (content: WorkbookContent, options: PlanOptions) =>
    plan(content, options, takesPrices(content) ? engineEvaluator(content, await wasm()) : () => []);
  return {
    plan: planned,
    // what nobody reads is not worth its way between the threads
    preview: async (content, options) => {
      const { formulas, findings } = await planned(content, { ...options, refused: [] });
      return { formulas, findings };
    },
    restore: async (content, language, choices) => {
      const found = unshare(content, language, choices);
      return found && { edits: found.edits, restored: found.restored, conflicts: found.conflicts };
    },
    previewRestoration: async (content, language) => {
      const found = unshare(content, language);
      return found && { restored: found.restored, conflicts: found.conflicts };
    },
    copy: async (bytes, options) => {
      const file = await XlsxFile.open(bytes);
      const { conversions } = convertFile(file, readWorkbook(file), options, await wasm());
      return { bytes: await file.bytes(), formulas: conversions.map(plannedFormula) };
    },
  };
}

/** Only prices have arguments whose values have to be known before anything is written. */
function takesPrices({ sheets, names }: WorkbookContent): boolean {
  const formulas = [...sheets.flatMap(({ cells }) => cells), ...names];
  return formulas.some(({ formula }) => formula !== undefined && /RATECARD/i.test(formula));
}
