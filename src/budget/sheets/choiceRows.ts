import type { Draft } from '../draft';
import { row, type Row, type Sheet, words } from '../workbook';
import { heading } from './blocks';

/** What the drop-downs of the management sheets offer, one list below the other. */
export function choiceRows({ say }: Draft): readonly Row[] {
  const { heading: title, ...lists } = say.choices;
  return [
    ...heading(title),
    ...Object.entries(lists).flatMap(([list, values]) =>
      Object.entries(values).map(([id, value]) => row(null, { ...words(value), id: `${list}_${id}` })),
    ),
  ];
}

export const choiceRanges: Sheet['ranges'] = {
  answers: ['answers_yes', 'answers_no'],
  decisions: ['decisions_open', 'decisions_stop'],
  statuses: ['statuses_todo', 'statuses_none'],
  forecasts: ['forecasts_cpi', 'forecasts_runrate'],
};
