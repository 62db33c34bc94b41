import {
  type Area,
  type Chart,
  type ChartAxis,
  type ChartRange,
  type ChartSeries,
  columnsOf,
  Held,
  NO_TEXT,
  rowsOf,
  type Sheet,
  type Workbook,
} from '../../workbook';
import { invalidArgument, itemNotFound } from '../apiError';
import { type Host, hostObject, type HostObject, type Members, selfOf } from '../hostObject';
import { chartAxes } from './chartAxes';
import { type ChartTarget, chartTitle, titleOf } from './chartParts';
import { chartSeriesCollection } from './chartSeries';
import { range } from './range';
import { rangeAt, type RangeTarget } from './rangeTarget';
import { readChoice, readNumber, readText, readTruth } from './read';
import { worksheet } from './worksheet';

const AXIS: ChartAxis = {
  title: NO_TEXT,
  reversePlotOrder: false,
  majorGridlines: false,
  numberFormat: 'General',
  visible: true,
};

const TYPES = [
  'Area',
  'AreaStacked',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Doughnut',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'XYScatter',
] as const;

const legend: Members<ChartTarget> = {
  type: 'ChartLegend',
  properties: {
    visible: {
      get: ({ held }) => held.state.legend.visible,
      set: ({ held }, value: unknown) =>
        held.change({ legend: { ...held.state.legend, visible: readTruth(value) } }),
    },
    position: {
      get: ({ held }) => held.state.legend.position,
      set: ({ held }, value: unknown) => {
        const position = readChoice('Top', 'Bottom', 'Left', 'Right', 'Corner')(value);
        held.change({ legend: { visible: true, position } });
      },
    },
  },
};

const side = (name: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ held }: ChartTarget) => held.state[name],
  set: ({ held }: ChartTarget, value: unknown) => held.change({ [name]: readNumber(0, 1e6)(value) }),
});

const chart: Members<ChartTarget> = {
  type: 'Chart',
  identity: ({ held }) => ({ Id: held.id, Name: held.state.name }),
  properties: {
    id: { get: ({ held }) => held.id },
    name: {
      get: ({ held }) => held.state.name,
      set: ({ held }, value: unknown) => held.change({ name: readText(value) }),
    },
    chartType: {
      get: ({ held }) => held.state.type,
      set: ({ held }, value: unknown) => held.change({ type: readChoice(...TYPES)(value) }),
    },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
  },
  parts: {
    axes: (self) => hostObject(chartAxes, self),
    legend: (self) => hostObject(legend, self),
    series: (self) => hostObject(chartSeriesCollection, self),
    title: (self) => hostObject(chartTitle, titleOf(self)),
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
  },
  methods: {
    delete: ({ sheet, held }) => sheet.charts.remove(held),
    setPosition: (self, [from, to], host) => setPosition(self, from, to, host),
    setData: (self, [source, by = 'Auto'], host) =>
      self.held.change({ series: seriesOf(cells(self.sheet, source, host), String(by), host.workbook) }),
  },
};

export const chartCollection: Members<Sheet> = {
  type: 'ChartCollection',
  properties: { count: { get: ({ charts }) => charts.items.length } },
  items: (sheet) => sheet.charts.items.map((held) => item(sheet, held)),
  methods: {
    add: (sheet, [type, source, by = 'Auto'], host) => add(sheet, type, source, String(by), host),
    getCount: ({ charts }) => charts.items.length,
    getItem: (sheet, [name]) => item(sheet, find(sheet, name) ?? missing()),
    getItemAt: (sheet, [index]) => item(sheet, sheet.charts.items[Number(index)] ?? invalid()),
    getItemOrNullObject: (sheet, [name]) => {
      const held = find(sheet, name);
      return held && item(sheet, held);
    },
  },
};

const item = (sheet: Sheet, held: Held<Chart>): HostObject => hostObject(chart, { sheet, held });

const find = ({ charts }: Sheet, name: unknown) =>
  charts.find((state, id) => id === name || state.name.toLowerCase() === String(name).toLowerCase());

function add(sheet: Sheet, type: unknown, source: unknown, by: string, host: Host): HostObject {
  const series = seriesOf(cells(sheet, source, host), by, host.workbook);
  const number = sheet.charts.items.length + 1;
  const held = sheet.charts.add({
    name: `Chart ${number}`,
    type: readChoice(...TYPES)(type),
    title: { text: series.length === 1 ? (series[0]?.state.name ?? '') : 'Chart Title', visible: true },
    series,
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    legend: { visible: true, position: 'Bottom' },
    category: AXIS,
    value: { ...AXIS, majorGridlines: true },
  });
  return item(sheet, held);
}

/** Cells as series: by columns unless there are more columns than rows; headers and labels where they are text. */
function seriesOf(
  { sheet, area }: RangeTarget,
  by: string,
  workbook: Workbook,
): readonly Held<ChartSeries>[] {
  readChoice('Auto', 'Columns', 'Rows')(by);
  const isByRows = by === 'Rows' || (by === 'Auto' && columnsOf(area) > rowsOf(area));
  const isText = (row: number, column: number) => typeof sheet.value(row, column) === 'string';
  const isBlankCorner = sheet.value(area.top, area.left) === null;
  const hasLabels = columnsOf(area) > 1 && isText(area.bottom, area.left);
  const hasHeaders = rowsOf(area) > 1 && (isText(area.top, area.right) || (isBlankCorner && hasLabels));
  const body: Area = { ...area, top: area.top + (hasHeaders ? 1 : 0), left: area.left + (hasLabels ? 1 : 0) };
  const at = (part: Area): ChartRange => ({ sheetId: sheet.id, area: part });
  const across = isByRows ? rowsOf(body) : columnsOf(body);
  return Array.from({ length: across }, (_, index) => {
    const line = isByRows
      ? { ...body, top: body.top + index, bottom: body.top + index }
      : { ...body, left: body.left + index, right: body.left + index };
    const headers = { ...body, top: area.top, bottom: area.top };
    const labels = { ...body, left: area.left, right: area.left };
    const [namedBy, categories] = isByRows
      ? [hasLabels, hasHeaders && headers]
      : [hasHeaders, hasLabels && labels];
    const name = isByRows
      ? workbook.text(sheet, line.top, area.left)
      : workbook.text(sheet, area.top, line.left);
    return new Held<ChartSeries>(
      {
        name: namedBy ? name : `Series${index + 1}`,
        values: at(line),
        categories: categories ? at(categories) : undefined,
      },
      workbook.undoLog,
    );
  });
}

/** The chart covers the cells from one to the other, both included. */
function setPosition({ sheet, held }: ChartTarget, from: unknown, to: unknown, host: Host): void {
  const { area: first } = cells(sheet, from, host);
  const { area: last } = to === undefined || to === null ? { area: undefined } : cells(sheet, to, host);
  const left = span(0, first.left, (index) => sheet.columns.size(index));
  const top = span(0, first.top, (index) => sheet.rows.size(index));
  const size = last && {
    width: span(first.left, last.right + 1, (index) => sheet.columns.size(index)),
    height: span(first.top, last.bottom + 1, (index) => sheet.rows.size(index)),
  };
  held.change({ left, top, ...size });
}

function span(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += size(index);
  return sum;
}

function cells(sheet: Sheet, given: unknown, { workbook }: Host): RangeTarget {
  const found = typeof given === 'string' ? rangeAt(workbook, sheet, given) : selfOf(given, range);
  return found ?? invalid();
}

function invalid(): never {
  throw invalidArgument();
}
function missing(): never {
  throw itemNotFound();
}
