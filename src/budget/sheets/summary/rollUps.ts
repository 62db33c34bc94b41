import type { Draft } from '../../draft';
import { COST_TYPES } from '../../project';
import { blankRow, row, type Row, words } from '../../workbook';
import { calculated, headers, share } from './grid';

/** The course's three phases and the exercise's four headings, as sums of the six working phases. */
const COURSE_PHASES = { exploration: ['E'], development: ['D', 'M', 'T'], deployment: ['P', 'R'] } as const;
const EXERCISE = {
  acquisition: ['D'],
  development: ['M'],
  validation: ['T'],
  deployment: ['P', 'R'],
} as const;

/** Both roll-ups by cost type. */
export function rollUpRows({ say }: Draft): readonly Row[] {
  const own = say.summary;
  const columns = [...COST_TYPES.map((type) => say.costTypes[type].name), own.total, own.share];
  const line = (label: string, id: string, phases: readonly string[]): Row =>
    row(
      words(label),
      ...COST_TYPES.map((type) =>
        calculated(phases.map((phase) => `${phase}_${type}`).join('+'), 'money', `${id}_${type}`),
      ),
      {
        id,
        name: id,
        formula: phases.map((phase) => `phase_total_${phase}`).join('+'),
        style: 'rowTotal',
        format: 'money',
      },
      calculated(share(id), 'share'),
    );
  return [
    row(words(own.rollUps, 'heading')),
    headers(own.coursePhases, ...columns),
    ...(['exploration', 'development', 'deployment'] as const).map((id) =>
      line(say.coursePhases[id], `course_${id}`, COURSE_PHASES[id]),
    ),
    blankRow,
    headers(own.exercise, ...columns),
    ...(['acquisition', 'development', 'validation', 'deployment'] as const).map((id) =>
      line(own.exerciseHeadings[id], `exercise_${id}`, EXERCISE[id]),
    ),
  ];
}
