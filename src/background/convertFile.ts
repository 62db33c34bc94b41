import { applyEdits, recalculateOnOpening } from '../hosts/xlsx/parts/applyEdits';
import { toFile } from '../hosts/xlsx/parts/formulaText';
import type { XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { engineEvaluator } from '../recalculation/engineEvaluator';
import { lacksResults, recalculated } from '../recalculation/recalculated';
import type { Conversion } from '../sharing/conversion';
import { share, type ShareOptions } from '../sharing/share';
import type { WorkbookContent } from '../sharing/workbook';

/** What became of a file. */
export interface ConvertedFile {
  readonly conversions: readonly Conversion[];
  readonly isChanged: boolean;
  /** It lacked results of MLCOST functions: they were worked out first. */
  readonly wasIncomplete: boolean;
}

/**
 * Converts the formulas of a file that is open, each verified in the engine.
 *
 * @param stored - what the file holds
 * @param wasm - the bytes of IronCalc's .wasm file
 */
export function convertFile(
  file: XlsxFile,
  stored: WorkbookContent,
  options: Pick<ShareOptions, 'to' | 'language' | 'date' | 'producer'>,
  wasm: BufferSource,
): ConvertedFile {
  const wasIncomplete = lacksResults(stored);
  const content = wasIncomplete ? recalculated(stored, wasm) : stored;
  const { edits, conversions } = share(content, {
    ...options,
    evaluate: engineEvaluator(content, wasm),
    storedLength: (formula) => toFile(formula).length,
  });
  const isChanged = edits.length > 0;
  if (isChanged && wasIncomplete) recalculateOnOpening(file);
  applyEdits(file, edits);
  return { conversions, isChanged, wasIncomplete };
}
