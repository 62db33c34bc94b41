import { type ChartRange, type ChartSeries, Held } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type HostObject, type Members, selfOf } from '../hostObject';
import type { ChartTarget } from './chartParts';
import { colour } from './colour';
import { range } from './range';
import { readNumber, readText } from './read';

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly held: Held<ChartSeries>;
}

const fill: Members<SeriesTarget> = {
  type: 'ChartFill',
  methods: {
    clear: ({ held }) => {
      const { color: _, ...rest } = held.state;
      held.change(rest);
    },
    setSolidColor: ({ held }, [value]) => held.change({ color: colour(value) }),
    getSolidColor: ({ held }) => held.state.color ?? '',
    getSolidColorOrNullObject: ({ held }) => held.state.color ?? null,
  },
};

const format: Members<SeriesTarget> = {
  type: 'ChartSeriesFormat',
  parts: { fill: (self) => hostObject(fill, self) },
};

const series: Members<SeriesTarget> = {
  type: 'ChartSeries',
  properties: {
    name: {
      get: ({ held }) => held.state.name,
      set: ({ held }, value: unknown) => held.change({ name: readText(value) }),
    },
    gapWidth: {
      get: ({ held }) => held.state.gapWidth ?? 150,
      set: ({ held }, value: unknown) => held.change({ gapWidth: readNumber(0, 500)(value) }),
    },
    overlap: {
      get: ({ held }) => held.state.overlap ?? 0,
      set: ({ held }, value: unknown) => held.change({ overlap: readNumber(-100, 100)(value) }),
    },
  },
  parts: { format: (self) => hostObject(format, self) },
  methods: {
    delete: ({ chart, held }) =>
      chart.held.change({ series: chart.held.state.series.filter((each) => each !== held) }),
    setValues: ({ held }, [cells]) => held.change({ values: chartRange(cells) }),
    setXAxisValues: ({ held }, [cells]) => held.change({ categories: chartRange(cells) }),
  },
};

function chartRange(cells: unknown): ChartRange {
  const found = selfOf(cells, range);
  if (!found) throw invalidArgument();
  return { sheetId: found.sheet.id, area: found.area };
}

export const chartSeriesCollection: Members<ChartTarget> = {
  type: 'ChartSeriesCollection',
  properties: { count: { get: ({ held }) => held.state.series.length } },
  items: (chart) => chart.held.state.series.map((held) => item(chart, held)),
  methods: {
    add: (chart, [name], { workbook }) => {
      const { series: before } = chart.held.state;
      const title = typeof name === 'string' ? name : `Series${before.length + 1}`;
      const held = new Held<ChartSeries>(
        { name: title, values: undefined, categories: undefined },
        workbook.undoLog,
      );
      chart.held.change({ series: [...before, held] });
      return item(chart, held);
    },
    getCount: ({ held }) => held.state.series.length,
    getItemAt: (chart, [index]) => {
      const held = chart.held.state.series[Number(index)];
      if (!held) throw invalidArgument();
      return item(chart, held);
    },
  },
};

const item = (chart: ChartTarget, held: Held<ChartSeries>): HostObject => hostObject(series, { chart, held });
