import type { ChartAxis } from '../../workbook';
import { hostObject, type Members } from '../hostObject';
import { type ChartTarget, titleMembers } from './chartParts';
import { colour } from './colour';
import { readChoice, readNumber, readText, readTruth } from './read';

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly which: 'category' | 'value';
}

const stateOf = ({ chart, which }: AxisTarget): ChartAxis => chart.held.state[which];

const change = ({ chart, which }: AxisTarget, to: Partial<ChartAxis>): void =>
  chart.held.change({ [which]: { ...chart.held.state[which], ...to } });

function property<Name extends keyof ChartAxis>(
  name: Name,
  read: (value: unknown) => ChartAxis[Name],
  absent: unknown = '',
) {
  return {
    get: (self: AxisTarget) => stateOf(self)[name] ?? absent,
    set: (self: AxisTarget, value: unknown) => change(self, { [name]: read(value) }),
  };
}

const line: Members<AxisTarget> = {
  type: 'ChartLineFormat',
  properties: {
    color: {
      get: (self) => stateOf(self).gridlineColor ?? '#D9D9D9',
      set: (self, value: unknown) => change(self, { gridlineColor: colour(value) }),
    },
  },
};

const gridlinesFormat: Members<AxisTarget> = {
  type: 'ChartGridlinesFormat',
  parts: { line: (self) => hostObject(line, self) },
};

const gridlines: Members<AxisTarget> = {
  type: 'ChartGridlines',
  properties: { visible: property('majorGridlines', readTruth) },
  parts: { format: (self) => hostObject(gridlinesFormat, self) },
};

const axisTitle = titleMembers('ChartAxisTitle');

const TICKS = readChoice('None', 'Cross', 'Inside', 'Outside');

const axis: Members<AxisTarget> = {
  type: 'ChartAxis',
  properties: {
    maximum: property('maximum', readNumber(-1e300, 1e300)),
    minimum: property('minimum', readNumber(-1e300, 1e300)),
    majorTickMark: property('majorTickMark', TICKS, 'Outside'),
    minorTickMark: property('minorTickMark', TICKS, 'None'),
    numberFormat: property('numberFormat', readText),
    position: property('position', readChoice('Automatic', 'Maximum', 'Minimum', 'Custom'), 'Automatic'),
    reversePlotOrder: property('reversePlotOrder', readTruth),
    visible: property('visible', readTruth),
  },
  parts: {
    majorGridlines: (self) => hostObject(gridlines, self),
    title: (self) =>
      hostObject(axisTitle, {
        get: () => stateOf(self).title,
        set: (to) => change(self, { title: { ...stateOf(self).title, ...to } }),
      }),
  },
};

export const chartAxes: Members<ChartTarget> = {
  type: 'ChartAxes',
  parts: {
    categoryAxis: (chart) => hostObject(axis, { chart, which: 'category' }),
    valueAxis: (chart) => hostObject(axis, { chart, which: 'value' }),
  },
};
