import type { Draft } from '../draft';
import { row, type Row, words } from '../workbook';
import { calculated, choice, free, headers, heading } from './blocks';

/** First month after each stage, over the calendar of the phases. */
const STAGES = {
  E: 'START_E+MONTHS_E',
  T: 'START_T+MONTHS_T',
  R: 'START_R+3',
} as const;

/** Who decided what at the end of exploration, of validation and after three months of operation. */
export function signOffRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.signOff;
  return Object.entries(STAGES).flatMap(([stage, end]) => {
    const before = (months: string, amounts: string) => `SUMPRODUCT((${months}<${end})*${amounts})`;
    const name = own.stages[stage as keyof typeof STAGES];
    return [
      ...heading(`${own.heading} – ${name}`),
      headers([own.role, own.name, own.date, own.decision]),
      ...Object.entries(own.roles).map(([role, title]) =>
        row(
          words(title),
          ...free(undefined, 'date'),
          choice(draft, `SIGN_${stage}_${role.toUpperCase()}`, draft.say.choices.decisions.open, 'decisions'),
        ),
      ),
      row(words(own.sunk), calculated(`sunk_${stage}`, before('year_numbers', 'year_totals'))),
      row(words(own.spent), calculated(`spent_${stage}`, before('followed_numbers', 'month_actuals'))),
      row(words(own.avoided), calculated(`avoided_${stage}`, `total_base-sunk_${stage}`)),
    ];
  });
}
