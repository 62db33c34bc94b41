import type { BudgetInWorkbook } from '../../hosts/excel/excelHost';
import { followUp as en } from '../../text/en/followUp';
import { followUp as fr } from '../../text/fr/followUp';

export type BaselineState = 'moving' | 'frozen' | 'changed';

const words = { en, fr };

/** Whether the baseline stands still, as the sheet itself judges it by its two control numbers. */
export function baselineState({
  values,
  language,
}: Pick<BudgetInWorkbook, 'values' | 'language'>): BaselineState {
  const { frozen, changed } = words[language].baseline;
  const state = values.get('baseline_state');
  if (state === frozen) return 'frozen';
  return state === changed ? 'changed' : 'moving';
}
