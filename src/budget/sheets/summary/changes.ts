import type { Draft } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { headers } from './grid';

const largest = 'MATCH(MAX(journal_gaps),journal_gaps,0)';

/** How many assumptions are no longer what they were at the start, and the one that moved most. */
export function changeRows({ say }: Draft): readonly Row[] {
  const own = say.sponsor.changes;
  const cell = (id: string, range: string): Cell => ({
    id,
    formula: `IF(MAX(journal_gaps)=0,"–",INDEX(${range},${largest}))`,
    style: 'ratio',
    format: 'price',
  });
  return [
    row(words(own.heading, 'heading')),
    headers(own.which, own.count, own.standard, own.now, own.gap),
    row(
      {
        id: 'largest_change',
        formula: `IF(MAX(journal_gaps)=0,"${own.none}",INDEX(journal_labels,${largest}))`,
        style: 'text',
      },
      {
        id: 'changed_assumptions',
        name: 'changed_assumptions',
        formula: `COUNTIF(journal_states,"${say.journal.changed}")`,
        style: 'calculated',
        format: 'whole',
      },
      cell('largest_change_standard', 'journal_standards'),
      cell('largest_change_now', 'journal_nows'),
      { ...cell('largest_change_gap', 'journal_gaps'), format: 'share' },
    ),
  ];
}
