import type { Draft } from '../../draft';
import { inLine } from '../../inLine';
import type { Line, LineId, Need } from '../../project';
import { blankRow, type Cell, row, type Row, words } from '../../workbook';
import { empty } from '../blocks';

export const dataNeedRange = { data_needs: ['need_records_source', 'need_test_owner'] } as const;

/** Cells over which a text may run on. */
const QUALITY_WIDTH = 4;
const RIGHTS_WIDTH = 4;

/** Which data, how many, how good, by what right and from whom; volume and cost are those of the lines below. */
export function needRows(draft: Draft): readonly Row[] {
  const own = draft.say.needs;
  const source = own.projects[draft.project.id];
  const of = (id: LineId) => need(draft, id);
  const { quality } = own;
  return [
    row(words(own.heading, 'heading')),
    headerRow(draft),
    of('D3')('records', source.records, source.owner, 'records', {
      formula: `IF(records=0,"${quality.nothing}",${percent('errorRate')}&"${quality.errors}"&${percent('autoShare')}&"${quality.byRules}")`,
    }),
    of('D6')('history', source.history, own.dataTeam, 'storageGb', { value: quality.history }),
    of('D4')('labels', source.labels, source.owner, 'items', {
      formula: `IF(items=0,"${quality.known}",labelsPerItem&IF(labelsPerItem=1,"${quality.oneEach}","${quality.perItem}")&${percent('reviewRate')}&"${quality.reviewed}")`,
    }),
    of('D2')('external', source.external, own.dataTeam, 'records', {
      formula: `IF(records*pricePerRecord+fixedFee=0,"${quality.notBought}","${quality.bought}")`,
    }),
    of('T1')('test', own.test, own.dataTeam, 'testItems', { value: quality.test }),
    blankRow,
  ];
}

const percent = (share: string) => `ROUND(100*${share},0)`;

function headerRow({ say }: Draft): Row {
  const { line, source, personal, volume, unit, cost, quality, rights, owner } = say.needs.columns;
  const wide = (title: string, width: number) => [words(title, 'header'), ...empty('header', width - 1)];
  return row(
    ...[line, source, personal, volume, unit, cost].map((title) => words(title, 'header')),
    ...wide(quality, QUALITY_WIDTH),
    ...wide(rights, RIGHTS_WIDTH),
    words(owner, 'header'),
  );
}

/** A row of the table for the line that pays for the data. */
function need(draft: Draft, id: LineId) {
  const line: Line | undefined = draft.project.lines.find((each) => each.id === id);
  if (!line) throw new Error(`The project has no line ${id}`);
  const { units, needs: own } = draft.say;
  const { yes, no } = draft.say.choices.answers;
  const unitOf: Readonly<Record<Need, string>> = {
    records: units.records,
    history: units.gb,
    labels: own.itemsToLabel,
    external: units.records,
    test: own.testItems,
  };
  return (
    what: Need,
    source: string,
    owner: string,
    volume: string,
    quality: { readonly formula: string } | { readonly value: string },
  ): Row => {
    const text = (column: string, value: string): Cell => ({
      id: `need_${what}_${column}`,
      value,
      style: 'inputText',
    });
    return row(
      words(id),
      text('source', source),
      {
        ...text('personal', draft.project.personal.includes(what) ? yes : no),
        validation: { kind: 'list', range: 'answers', message: draft.say.messages.list },
      },
      {
        id: `need_${what}_volume`,
        formula: inLine(draft, volume, line),
        style: 'calculated',
        format: 'quantity',
      },
      words(unitOf[what]),
      { id: `need_${what}_cost`, formula: `${id}_budget`, style: 'calculated', format: 'money' },
      'formula' in quality
        ? {
            id: `need_${what}_quality`,
            formula: inLine(draft, quality.formula, line),
            style: 'text',
          }
        : text('quality', quality.value),
      ...empty('formula' in quality ? 'text' : 'inputText', QUALITY_WIDTH - 1),
      text('rights', own.rights[what]),
      ...empty('inputText', RIGHTS_WIDTH - 1),
      text('owner', owner),
    );
  };
}
