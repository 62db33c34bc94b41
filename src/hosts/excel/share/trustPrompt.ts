import { ExcelProblem } from '../excelProblem';

/** The setting by which Excel does not ask readers of a workbook to trust or install the add-in (Windows and Mac). */
const KEY = 'Office.DisableTrustUX';

export const isTrustPromptOff = (): boolean => Office.context.document.settings.get(KEY) === true;

/** Takes effect in the file once the workbook is saved. */
export function setTrustPromptOff(isOff: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (isOff) settings.set(KEY, true);
  else settings.remove(KEY);
  return new Promise((resolve, reject) =>
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelProblem('failed', error.message));
    }),
  );
}
