import { budgetLines } from '../budgetLines';
import type { Draft } from '../draft';
import { blankRow, type Cell, row, type Sheet, words } from '../workbook';
import { RISK } from './summary/decision';
import { subtitle } from './blocks';

/** Cents that rank lines of the same range, so that each has a place of its own. */
const TIE = 0.0000001;

/** The range of every line: what the contingency is made of, and the order of the widest. */
export function riskSheet(draft: Draft): Sheet {
  const own = draft.say.risk;
  const lines = budgetLines(draft);
  const ids = lines.map(({ id }) => id);
  const [first, last] = [ids[0] ?? '', ids.at(-1) ?? ''];
  const columns = ['label', 'low', 'likely', 'high', 'mean', 'deviation', 'variance', 'swing'] as const;
  const cell = (id: string, column: string, formula: string, style: Cell['style'] = 'calculated'): Cell => ({
    id: `risk_${id}_${column}`,
    formula,
    style,
    ...(column !== 'label' && { format: 'cents' }),
  });
  return {
    id: 'risk',
    title: own.sheet,
    tab: 'time',
    columns: [5, 46, 13, 13, 13, 13, 13, 17, 13].map((width) => ({ width })),
    frozen: { rows: 5, columns: 2 },
    print: { titleRows: [5, 5], columns: 9, portrait: true, pagesTall: 1 },
    ranges: Object.fromEntries(
      columns.map((column) => [`risk_${column}`, [`risk_${first}_${column}`, `risk_${last}_${column}`]]),
    ),
    charts: [],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      blankRow,
      row(
        words(draft.say.phaseSheet.id, 'header'),
        ...columns.map((column) => words(own.columns[column], 'header')),
      ),
      ...lines.map(({ id, code }, place) =>
        row(
          words(code),
          cell(id, 'label', `${id}_label`, 'text'),
          ...(['low', 'likely', 'high'] as const).map((end) => cell(id, end, `${id}_${end}`)),
          cell(id, 'mean', `(risk_${id}_low+4*risk_${id}_likely+risk_${id}_high)/6`),
          cell(id, 'deviation', `(risk_${id}_high-risk_${id}_low)/6`),
          cell(id, 'variance', `risk_${id}_deviation^2`),
          cell(id, 'swing', `risk_${id}_high-risk_${id}_low+${TIE * (ids.length - place)}`),
        ),
      ),
      row(
        words('', 'totalText'),
        words(draft.say.summary.total, 'totalText'),
        ...(['low', 'likely', 'high', 'mean'] as const).map((column): Cell => ({
          id: `risk_total_${column}`,
          formula: `SUM(risk_${column})`,
          style: 'total',
          format: 'cents',
        })),
        { id: 'risk_total_deviation', formula: `INDEX(${RISK},3)`, style: 'total', format: 'cents' },
        words('', 'totalText'),
        words('', 'totalText'),
      ),
      row(null, words(own.together, 'note')),
      blankRow,
      row(null, words(own.check, 'note'), {
        id: 'risk_check',
        formula: `IF(ABS(risk_total_mean-INDEX(${RISK},2))<0.005,"${draft.say.summary.ok}","${draft.say.summary.wrong}")`,
        style: 'check',
        flag: { good: draft.say.summary.ok, bad: draft.say.summary.wrong },
      }),
    ],
  };
}
