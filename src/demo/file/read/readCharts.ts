import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type Chart,
  type ChartAxis,
  type ChartRange,
  type ChartSeries,
  Held,
  NO_TEXT,
  referencesOf,
  type Sheet,
  type Workbook,
} from '../../workbook';

type FileChart = ReturnType<Worksheet['getCharts']>[number];
type PlotArea = NonNullable<FileChart['chartModel']>['chart']['plotArea'];
type Group = Extract<PlotArea['chartTypes'][number], { type: 'bar' | 'bar3D' } | { type: 'line' | 'line3D' }>;

const POINTS_PER_EMU = 1 / 12_700;

/** Charts of bars, columns and lines. The sheets that their series come from exist by now. */
export function readCharts(from: Worksheet, workbook: Workbook, sheet: Sheet): void {
  for (const chart of from.getCharts()) {
    const group = chart.chartModel?.chart.plotArea.chartTypes[0];
    if (group?.type === 'bar' || group?.type === 'line')
      sheet.charts.add(readChart(chart, group, workbook, sheet));
  }
}

function readChart(from: FileChart, group: Group, workbook: Workbook, sheet: Sheet): Chart {
  const { plotArea, legend } = from.chartModel?.chart ?? {};
  const value = plotArea?.axes.find(({ axisType }) => axisType === 'val');
  const category = plotArea?.axes.find(({ axisType }) => axisType !== 'val');
  const text = from.title ?? '';
  const [start, end] = [pointOf(sheet, from.range.tl), pointOf(sheet, from.range.br ?? from.range.tl)];
  return {
    name: text || `Chart ${sheet.charts.items.length + 1}`,
    type: typeOf(group),
    title: { text, visible: text !== '' },
    series: group.series.map((series) => new Held(readSeries(series, group, workbook), workbook.undoLog)),
    left: start.x,
    top: start.y,
    width: end.x - start.x,
    height: end.y - start.y,
    legend: { visible: legend !== undefined, position: 'Bottom' },
    category: { ...readAxis(category), ...(value?.crosses === 'max' && { position: 'Maximum' }) },
    value: readAxis(value),
  };
}

/** Shapes come as they stand in the file. */
interface Raw {
  readonly _rawXml?: string;
}

const GROUPINGS = { standard: '', clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' };

/** Excel's name: BarStacked, ColumnClustered, Line… */
function typeOf(group: Group): string {
  const kind = 'barDir' in group ? (group.barDir === 'bar' ? 'Bar' : 'Column') : 'Line';
  return `${kind}${GROUPINGS[group.grouping]}`;
}

function readSeries(
  { tx, cat, val, spPr }: Group['series'][number],
  group: Group,
  workbook: Workbook,
): ChartSeries {
  const color = /<a:solidFill>\s*<a:srgbClr val="(\w{6})"/.exec(
    (spPr as Raw | undefined)?._rawXml ?? '',
  )?.[1];
  return {
    name: tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? '',
    values: rangeOf(val?.numRef?.formula, workbook),
    categories: rangeOf(cat?.strRef?.formula ?? cat?.numRef?.formula, workbook),
    ...(color && { color: `#${color}` }),
    ...('barDir' in group && { gapWidth: group.gapWidth ?? 150, overlap: group.overlap ?? 0 }),
  };
}

/** The cells that a file names with their sheet. */
function rangeOf(reference: string | undefined, workbook: Workbook): ChartRange | undefined {
  const [cells] = referencesOf(`=${reference ?? ''}`);
  const sheet = workbook.sheet(cells?.sheet ?? '');
  return sheet && cells && { sheetId: sheet.id, area: cells.area };
}

function readAxis(axis: PlotArea['axes'][number] | undefined): ChartAxis {
  return {
    title: NO_TEXT,
    reversePlotOrder: axis?.scaling?.orientation === 'maxMin',
    majorGridlines: axis?.majorGridlines !== undefined,
    numberFormat: axis?.numFmt?.formatCode ?? 'General',
    visible: axis?.delete !== true,
  };
}

/** The place of a corner, in points. */
function pointOf({ columns, rows }: Sheet, corner: FileChart['range']['tl']): { x: number; y: number } {
  return {
    x: before(columns, corner.nativeCol) + corner.nativeColOff * POINTS_PER_EMU,
    y: before(rows, corner.nativeRow) + corner.nativeRowOff * POINTS_PER_EMU,
  };
}

function before(lines: Sheet['rows'], count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += lines.isHidden(index) ? 0 : lines.size(index);
  return sum;
}
