import { expect, it, describe } from '@jest/globals';
import { healedFormula } from '../../../src/hosts/excel/healedFormula';

describe('healedFormula', () => {
  it.each([
    ['=_xldudf_MLCOST_RETRAIN(4,5,2,440)', '=MLCOST.RETRAIN(4,5,2,440)'],
    ['=1+_xldudf_MLCOST_RETRAIN(_xldudf_MLCOST_HOURS(A1),5)', '=1+MLCOST.RETRAIN(MLCOST.HOURS(A1),5)'],
    ['=[2]!_xldudf_MLCOST_RETRAIN(4)', '=MLCOST.RETRAIN(4)'],
    ['=IF(A1="_xldudf_MLCOST_X(",B1,1)', '=IF(A1="_xldudf_MLCOST_X(",B1,1)'],
    ["='_xldudf_MLCOST_X'!A1", "='_xldudf_MLCOST_X'!A1"],
    ['=_xldudf_OTHER_F(1)', '=_xldudf_OTHER_F(1)'],
  ])('turns %s into %s', (broken, healed) => expect(healedFormula(broken)).toBe(healed));
});
