import type { Draft } from '../draft';
import { type PhaseId, PHASES } from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { free, subtitle, tableHeaders } from './blocks';
import { keptTogether } from './pages';

const WIDTHS = [6, 18, 52, 72, 13, 16, 12, 24];
const FREE_ROWS = 5;

type Group = PhaseId | 'F';
const GROUPS: readonly Group[] = [...PHASES, 'F'];

/** The checklist of a well-kept project, with room for the team's own practices. */
export function practicesSheet(draft: Draft): Sheet {
  const { say } = draft;
  const own = say.practices;
  const items = Object.entries(own.items);
  const ids = [...items.map(([id]) => id), ...Array.from({ length: FREE_ROWS }, (_, nth) => `own${nth + 1}`)];
  const run = (column: string) =>
    [`practice_${ids[0]}_${column}`, `practice_${ids.at(-1)}_${column}`] as const;
  const columns = WIDTHS.map((width) => ({ width }));
  const above = [
    row(words(own.title, 'title')),
    row(words(own.purpose, 'subtitle')),
    row({ formula: subtitle(draft), style: 'subtitle' }),
    tableHeaders(Object.values(own.columns), 'practices_header'),
  ];
  return {
    id: 'practices',
    title: own.sheet,
    tab: 'about',
    columns,
    frozen: { rows: 4, columns: 0 },
    print: { titleRows: [4, 4], columns: WIDTHS.length },
    ranges: { practice_statuses: run('status'), practice_groups: run('group') },
    charts: [],
    tables: [{ name: 'Practices', header: 'practices_header', last: run('note')[1] }],
    rows: [
      ...above,
      ...keptTogether(columns, { above, repeated: above.slice(-1) }, [
        ...items.map(([id, { item, why }], index) => [
          row(
            { value: index + 1, style: 'text', format: 'whole' },
            { ...words(groupName(draft, id.slice(0, 1) as Group)), id: `practice_${id}_group` },
            words(item, 'wrapped'),
            words(why, 'wrapped'),
            ...answerCells(draft, id, say.choices.statuses.todo),
          ),
        ]),
        ...ids.slice(items.length).map((id, index) => [ownRow(draft, id, items.length + index + 1)]),
        progressRows(draft),
      ]),
    ],
  };
}

const groupName = ({ say }: Draft, group: Group): string =>
  group === 'F' ? say.practices.management : say.phases[group].name;

function answerCells({ say }: Draft, id: string, status: string): readonly Cell[] {
  const { done, doing } = say.choices.statuses;
  return [
    {
      id: `practice_${id}_status`,
      value: status,
      style: 'inputText',
      validation: { kind: 'list', range: 'statuses', message: say.messages.list },
      flag: { good: done, bad: doing },
    },
    ...free(undefined, 'date'),
    { id: `practice_${id}_note`, value: '', style: 'inputText' },
  ];
}

function ownRow(draft: Draft, id: string, number: number): Row {
  const [phase, item, why] = free(undefined, undefined, undefined);
  return row(
    { value: number, style: 'text', format: 'whole' },
    phase ? { ...phase, id: `practice_${id}_group` } : null,
    item ?? null,
    why ?? null,
    ...answerCells(draft, id, ''),
  );
}

/** How many of each group are dealt with, and the others, counted from the statuses. */
function progressRows(draft: Draft): readonly Row[] {
  const own = draft.say.practices;
  return [
    blankRow,
    row(null, words(own.progress, 'heading')),
    ...GROUPS.map((group) => {
      const name = groupName(draft, group);
      const inGroup = `(practice_groups="${name}")*`;
      return row(null, words(name), counted(draft, `progress_${group}`, inGroup));
    }),
    row(null, words(own.all, 'figureText'), counted(draft, 'progress_all', '')),
  ];
}

function counted(draft: Draft, id: string, inGroup: string): Cell {
  const { of, closed } = draft.say.practices;
  const { todo, doing, done, none } = draft.say.choices.statuses;
  const count = (...statuses: readonly string[]) =>
    inGroup
      ? `SUMPRODUCT(${inGroup}(${statuses.map((status) => `(practice_statuses="${status}")`).join('+')}))`
      : `(${statuses.map((status) => `COUNTIF(practice_statuses,"${status}")`).join('+')})`;
  return {
    id,
    formula: `${count(done, none)}&" ${of} "&${count(todo, doing, done, none)}&" ${closed}"`,
    style: inGroup ? 'text' : 'figureText',
  };
}
