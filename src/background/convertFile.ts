import { applyEdits } from '../hosts/xlsx/parts/applyEdits';
import { asksForCalculation, recalculateOnOpening } from '../hosts/xlsx/parts/calculation';
import { toFile } from '../hosts/xlsx/parts/formulaText';
import type { XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { engineEvaluator } from '../recalculation/engineEvaluator';
import { lacksResults, recalculated, withoutResults } from '../recalculation/recalculated';
import type { Conversion } from '../sharing/conversion';
import { share, type ShareOptions } from '../sharing/share';
import type { WorkbookContent } from '../sharing/workbook';

/** What became of a file. */
export interface ConvertedFile {
  readonly conversions: readonly Conversion[];
  readonly isChanged: boolean;
  /** It lacked results of MLCOST functions, or held what its writer had not worked out: they were worked out first. */
  readonly wasIncomplete: boolean;
}

type FileOptions = Pick<ShareOptions, 'to' | 'language' | 'date' | 'producer'>;

/**
 * Converts the formulas of a file that is open, each verified in the engine.
 *
 * @param stored - what the file holds
 * @param wasm - the bytes of IronCalc's .wasm file
 */
export function convertFile(
  file: XlsxFile,
  stored: WorkbookContent,
  options: FileOptions,
  wasm: BufferSource,
): ConvertedFile {
  const shared = (content: WorkbookContent, to = options.to) =>
    share(content, {
      ...options,
      to,
      evaluate: engineEvaluator(content, wasm),
      storedLength: (formula) => toFile(formula).length,
    });
  const known = lacksResults(stored) ? undefined : shared(stored);
  const mayBeUnknown = known !== undefined && asksForCalculation(file);
  const held = options.to === 'values' && mayBeUnknown ? shared(stored, 'plain') : known;
  const isUnknown = mayBeUnknown && held?.conversions.some(({ reason }) => reason?.kind === 'differs');
  const wasIncomplete = known === undefined || isUnknown === true;
  const { edits, conversions } = wasIncomplete
    ? shared(recalculated(isUnknown ? withoutResults(stored) : stored, wasm))
    : known;
  const isChanged = edits.length > 0;
  if (isChanged && wasIncomplete) recalculateOnOpening(file);
  applyEdits(file, edits);
  return { conversions, isChanged, wasIncomplete };
}
