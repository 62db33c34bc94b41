import type { Comparison } from './comparison';
import type { ComparisonWords } from './inputWords';

/** How causes are told, and what differs besides: one sentence each. */
export function notesOf({ before, after, notByDriver }: Comparison, { sheet }: ComparisonWords) {
  return [
    ...(notByDriver ? [sheet.notByDriver[notByDriver]] : [sheet.method, sheet.methodSource]),
    ...(before.start !== after.start ? [sheet.start(before.start, after.start)] : []),
    ...(before.runMonths !== after.runMonths
      ? [sheet.runMonths(String(before.runMonths), String(after.runMonths))]
      : []),
    ...(before.language !== after.language ? [sheet.language] : []),
  ];
}
