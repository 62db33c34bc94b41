import type { Draft } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, checkCell, free, headers, pageHeading } from '../blocks';

const DRAW_DOWNS = 10;

/** The sponsor's reserve and who drew from it, for what. */
export function contingencyRows(draft: Draft): readonly Row[] {
  const { contingency: own, columns } = draft.say.finance;
  const titles = [null, own.reason, columns.date, own.line, own.approvedBy, columns.amount, own.leftAfter];
  return [
    ...pageHeading(own.heading),
    row(null, words(own.approved), calculated('contingency_approved', 'budget_contingency')),
    row(null, words(own.used), calculated('contingency_used', 'SUM(drawn)')),
    row(null, words(own.left, 'figureText'), {
      ...calculated('contingency_left', 'contingency_approved-contingency_used'),
      style: 'figure',
    }),
    row(null, words(own.check), checkCell(draft, 'contingency_check', 'contingency_left>-0.005')),
    headers(titles),
    ...Array.from({ length: DRAW_DOWNS }, (_, index) => drawDown(draft, index + 1)),
  ];
}

function drawDown({ say }: Draft, nth: number): Row {
  const line: Cell = {
    value: '',
    style: 'inputText',
    validation: { kind: 'list', range: 'all_code', message: say.messages.list },
  };
  return row(
    null,
    ...free(undefined, 'date'),
    line,
    ...free(undefined),
    { id: `drawn_${nth}`, value: '', style: 'input', format: 'cents' },
    calculated(`left_after_${nth}`, `IF(drawn_${nth}="","",contingency_approved-SUM(drawn_to_${nth}))`),
  );
}

type Run = readonly [first: string, last: string];

export const contingencyRanges: Readonly<Record<string, Run>> = {
  drawn: ['drawn_1', `drawn_${DRAW_DOWNS}`],
  ...Object.fromEntries(
    Array.from({ length: DRAW_DOWNS }, (_, index): [string, Run] => [
      `drawn_to_${index + 1}`,
      ['drawn_1', `drawn_${index + 1}`],
    ]),
  ),
};
