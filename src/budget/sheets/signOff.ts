import type { Draft } from '../draft';
import { row, type Row, words } from '../workbook';
import { calculated, choice, free, headers, heading } from './blocks';

/** First month after each stage, over the calendar of the phases. */
const STAGES = {
  E: 'START_E+MONTHS_E',
  T: 'START_T+MONTHS_T',
  R: 'START_R+3',
} as const;

type Stage = keyof typeof STAGES;

/** Who decided what at the end of exploration, of validation and after three months of operation, and on which sums. */
export function signOffRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.signOff;
  const stages = Object.keys(STAGES) as Stage[];
  return [
    ...stages.flatMap((stage) => decisionRows(draft, stage)),
    ...heading(own.sums),
    headers([own.stage, own.sunk, own.spent, own.avoided]),
    ...stages.map((stage) => sumsRow(draft, stage)),
  ];
}

function decisionRows(draft: Draft, stage: Stage): readonly Row[] {
  const own = draft.say.finance.signOff;
  return [
    row(null, words(`${own.heading} – ${own.stages[stage]}`, 'heading')),
    headers([own.role, own.name, own.date, own.decision]),
    ...Object.entries(own.roles).map(([role, title]) =>
      row(
        words(title),
        ...free(undefined, 'date'),
        choice(draft, `SIGN_${stage}_${role.toUpperCase()}`, draft.say.choices.decisions.open, 'decisions'),
      ),
    ),
  ];
}

function sumsRow({ say }: Draft, stage: Stage): Row {
  const before = (months: string, amounts: string) => `SUMPRODUCT((${months}<${STAGES[stage]})*${amounts})`;
  return row(
    words(say.finance.signOff.stages[stage]),
    calculated(`sunk_${stage}`, before('year_numbers', 'year_totals')),
    calculated(`spent_${stage}`, before('followed_numbers', 'month_actuals')),
    calculated(`avoided_${stage}`, `total_base-sunk_${stage}`),
  );
}
