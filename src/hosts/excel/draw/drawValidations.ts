import type { LaidOutSheet } from '../../../budget/layout';
import { EARLIEST_DATE, type Validation } from '../../../budget/workbook';
import { addressLists, blockAddress, blocks } from './blocks';
import { useOnce } from './useOnce';

/** What may be entered where, with a message before and after. */
export function drawValidations(worksheet: Excel.Worksheet, { rows }: LaidOutSheet): void {
  const rules = blocks(rows, (cell) => cell?.validation && JSON.stringify(cell.validation));
  for (const [text, areas] of rules) {
    const rule = JSON.parse(text) as Validation;
    for (const list of addressLists(areas.map(blockAddress))) {
      useOnce(worksheet.getRanges(list), ({ dataValidation }) => {
        dataValidation.rule = ruleOf(rule);
        dataValidation.ignoreBlanks = true;
        dataValidation.prompt = { message: rule.message, title: '', showPrompt: true };
        dataValidation.errorAlert = { message: rule.message, title: '', showAlert: true, style: 'Stop' };
      });
    }
  }
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case 'date':
      return { date: { formula1: EARLIEST_DATE, operator: 'GreaterThanOrEqualTo' } };
    case 'number': {
      const { min = 0, max } = rule;
      return max === undefined
        ? { decimal: { formula1: min, operator: 'GreaterThanOrEqualTo' } }
        : { decimal: { formula1: min, formula2: max, operator: 'Between' } };
    }
  }
}
