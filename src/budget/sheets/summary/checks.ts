import type { Draft } from '../../draft';
import { PHASES } from '../../project';
import { row, type Row, words } from '../../workbook';
import { RISK } from './decision';

const near = (one: string, other: string) => `ABS(${one}-(${other}))<0.005`;
/** Checks of other sheets, that of a sheet that was left out excepted. */
const managementChecks = ({ without = [] }: Draft): readonly string[] =>
  ['resources', 'finance', 'contingency', 'follow_up', 'actuals', 'ledger']
    .filter((sheet) => sheet !== 'ledger' || !without.includes(sheet))
    .map((sheet) => `${sheet}_check`);
const TREATED = 'treatment_X+treatment_D+treatment_O';

/** What must hold for the page to be trusted; the last line says it of all. */
export function checkRows(draft: Draft): readonly Row[] {
  const { say } = draft;
  const own = say.summary;
  const check = (label: string, id: string, condition: string): Row =>
    row(words(label), {
      id,
      formula: `IF(${condition},"${own.ok}","${own.wrong}")`,
      style: 'check',
      flag: { good: own.ok, bad: own.wrong },
    });
  const reads = (id: string) => `${id}="${own.ok}"`;
  const own_checks = ['phases', 'monthly', 'treatment', 'risk', 'types', 'cross', 'management'].map(
    (id) => `check_${id}`,
  );
  return [
    row(words(own.checks, 'heading')),
    check(own.checkPhases, 'check_phases', near('total_base', 'SUM(matrix_types)')),
    check(own.checkMonthly, 'check_monthly', near('total_base', 'SUM(year_totals)')),
    check(own.checkTreatment, 'check_treatment', near('total_base', TREATED)),
    check(own.checkRisk, 'check_risk', near('SUM(all_likely)', `INDEX(${RISK},1)`)),
    check(own.checkTypes, 'check_types', `AND(${PHASES.map((phase) => reads(`${phase}_check`)).join(',')})`),
    check(say.sponsor.checkCross, 'check_cross', reads('cross_check')),
    check(own.checkManagement, 'check_management', `AND(${managementChecks(draft).map(reads).join(',')})`),
    check(say.sponsor.allChecks, 'check_all', `AND(${own_checks.map(reads).join(',')})`),
  ];
}
