import { row, type Row, words } from '../../workbook';
import type { Telling } from '../causeText';
import type { Comparison } from '../comparison';
import { notesOf } from '../notes';
import type { Side, Sources } from './links';
import { textRows } from './rows';

/** «version 2 of 2026-11-24 (file budget.xlsx)», with the project where the other's is another. */
export function sideText(
  comparison: Pick<Comparison, 'before' | 'after'>,
  sources: Sources,
  side: Side,
  { own: { sheet } }: Pick<Telling, 'own'>,
): string {
  const { name, version, date } = comparison[side];
  const { file } = sources[side];
  const isShared = comparison.before.name === comparison.after.name;
  const text = isShared ? sheet.version(version, date) : sheet.named(name, sheet.version(version, date));
  return file === undefined ? text : sheet.inFile(text, file);
}

/** What must be known to read the figures: what follows, how causes are told, what differs besides. */
export function noteRows(comparison: Comparison, sources: Sources, told: Telling): readonly Row[] {
  const { own } = told;
  const { before, rate, currency } = comparison;
  const { sheet } = own;
  const isLive = Object.values(sources).some(({ places }) => places);
  const files = (['before', 'after'] as const).filter((side) => !sources[side].places);
  const texts = [
    ...notesOf(comparison, own),
    ...(isLive ? [sheet.live] : []),
    ...files.map((side) => sheet.frozen(sideText(comparison, sources, side, told))),
  ];
  const rateRow =
    rate === 1
      ? []
      : [
          row(words(sheet.rate(before.currency, currency)), {
            id: 'comparison_rate',
            value: rate,
            style: 'calculated',
            format: 'price',
          }),
        ];
  return [...rateRow, ...texts.flatMap((text) => textRows(text, 'note'))];
}
