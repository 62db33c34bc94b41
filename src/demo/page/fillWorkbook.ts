import type { FunctionHelp } from '../grid/formula/functionHelp';
import type { Workbook } from '../workbook';
import { Fault } from './fault';
import { pageWords } from './words';

/**
 * Puts one blank sheet into a new workbook, or what the file at an address holds.
 *
 * @throws {Fault} when the file is not there any more, or not a workbook
 */
export async function fillWorkbook(
  workbook: Workbook,
  address: string | undefined,
  functions: readonly FunctionHelp[],
): Promise<void> {
  if (address === undefined) {
    workbook.addSheet();
    return workbook.undoLog.clear();
  }
  const words = pageWords();
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new Fault(words.fileGone);
  const { NotAWorkbook, openFile } = await import(/* webpackChunkName: "xlsx" */ '../file/read/openFile');
  try {
    const names = functions.map(({ name }) => name);
    await openFile(workbook, await response.arrayBuffer(), names);
  } catch (error) {
    throw error instanceof NotAWorkbook ? new Fault(words.noWorkbook) : error;
  }
}
