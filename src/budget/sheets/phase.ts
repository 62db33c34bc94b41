import { budgetLines } from '../budgetLines';
import type { Draft } from '../draft';
import { COST_TYPES, type PhaseId } from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { subtitle } from './blocks';
import { keptTogether } from './pages';
import { lineRow, otherRow } from './phase/costRows';
import { driverRow } from './phase/driverRow';
import { dataNeedRange, needRows } from './phase/needRows';
import { technologyRange, technologyRows } from './phase/technologyRows';

const WIDTHS = [5, 40, 14, 11, 14.5, 10, 11, 11, 11, 12, 13, 7, 8, 11, 39];
const MANAGEMENT_WIDTHS = [10, 12, 14, 18, 18];

/** One phase: the drivers to change, then the cost lines they make, then what managers and accountants add. */
export function phaseSheet(draft: Draft, phase: PhaseId): Sheet {
  const { say } = draft;
  const own = say.phaseSheet;
  const lines = budgetLines(draft).filter((each) => each.phase === phase);
  const [first, last] = [lines[0]?.id ?? '', `${phase}_other`];
  const drivers = lines.flatMap(
    ({ line }) => line?.drivers?.map((driver) => driverRow(draft, line, driver)) ?? [],
  );
  const opening = openingOf(draft, phase);
  const columns = [
    ...WIDTHS.map((width) => ({ width })),
    ...MANAGEMENT_WIDTHS.map((width) => ({ width, grouped: true })),
  ];
  const above = [
    row(words(say.phases[phase].sheet, 'title')),
    row(words(say.phases[phase].purpose, 'subtitle')),
    row({ formula: subtitle(draft), style: 'subtitle' }),
    blankRow,
    ...opening.rows,
  ];
  const header = headerRow(draft);
  const run = (column: string): readonly [string, string] => [`${first}_${column}`, `${last}_${column}`];
  return {
    id: phase,
    title: say.phases[phase].sheet,
    tab: 'phase',
    columns,
    frozen: { rows: opening.rows.length > 0 ? 3 : 5, columns: 2 },
    print: { titleRows: [above.length + 1, above.length + 1], columns: WIDTHS.length },
    ranges: {
      ...Object.fromEntries(
        ['low', 'likely', 'high', 'budget', 'type'].map((column) => [`${phase}_${column}`, run(column)]),
      ),
      ...opening.ranges,
    },
    namedRanges: Object.keys(opening.ranges),
    charts: [],
    rows: [
      ...above,
      ...keptTogether(columns.slice(0, WIDTHS.length), { above, repeated: [header] }, [
        [
          header,
          ...(drivers.length > 0 ? [row(words(own.driversHeading, 'heading')), ...drivers, blankRow] : []),
        ],
        [
          row(words(own.linesHeading, 'heading')),
          ...lines.flatMap((each) => (each.line ? [lineRow(draft, each, each.line)] : [])),
          otherRow(draft, phase),
          subtotalRow(draft, phase),
          blankRow,
          typeCheckRow(draft, phase),
          row(null, words(say.phases[phase].notCounted, 'note')),
          row(null, {
            formula: `IF(${phase}_total_budget=0,"${own.nothingYet}","")`,
            style: 'note',
            flag: { bad: own.nothingYet, runsOn: true },
          }),
        ],
      ]),
    ],
  };
}

/** What is settled before anything is counted: the data needed, the technology chosen. */
function openingOf(draft: Draft, phase: PhaseId): Pick<Sheet, 'rows' | 'ranges'> {
  if (phase === 'D') return { rows: needRows(draft), ranges: dataNeedRange };
  if (phase === 'M') return { rows: technologyRows(draft), ranges: technologyRange };
  return { rows: [], ranges: {} };
}

function headerRow({ say }: Draft): Row {
  const own = say.phaseSheet;
  const titles = [
    own.id,
    own.line,
    own.type,
    own.quantity,
    own.unit,
    own.unitCost,
    own.low,
    own.likely,
    own.high,
    own.budget,
  ];
  const calendar = [own.capex, own.start, own.months, own.profile, own.basis];
  const management = [own.currency, own.account, own.costCentre, own.supplier, own.owner];
  return row(...[...titles, ...calendar, ...management].map((title) => words(title, 'header')));
}

function subtotalRow({ say }: Draft, phase: PhaseId): Row {
  const subtotal = (column: string): Cell => ({
    id: `${phase}_total_${column}`,
    ...(column === 'budget' && { name: `total_${phase}` }),
    formula: `SUM(${phase}_${column})`,
    style: 'subtotal',
    format: 'cents',
  });
  const filler = words('', 'subtotalText');
  return row(
    filler,
    words(`${say.phaseSheet.subtotal} ${say.phases[phase].name}`, 'subtotalText'),
    filler,
    filler,
    filler,
    filler,
    ...['low', 'likely', 'high', 'budget'].map(subtotal),
  );
}

function typeCheckRow({ say }: Draft, phase: PhaseId): Row {
  const byType = COST_TYPES.map((type) => `SUMIFS(${phase}_budget,${phase}_type,type_${type})`).join('+');
  return row(null, words(say.phaseSheet.typeCheck, 'note'), {
    id: `${phase}_check`,
    formula: `IF(ABS(${byType}-${phase}_total_budget)<0.005,"${say.summary.ok}","${say.summary.wrong}")`,
    style: 'check',
    flag: { good: say.summary.ok, bad: say.summary.wrong },
  });
}
