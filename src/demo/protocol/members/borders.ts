import {
  type Area,
  type Border,
  type BorderStyle,
  type BorderWeight,
  type FormatChange,
} from '../../workbook';
import { invalidArgument } from '../apiError';
import { type Host, hostObject, type Members } from '../hostObject';
import { colour } from './colour';
import { changeFormat } from './rangeFormat';
import type { RangeTarget } from './rangeTarget';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}
type BorderName = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

const SIDES: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];
const STYLES: readonly BorderStyle[] = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const border: Members<BorderTarget> = {
  type: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    color: {
      get: (self) => present(self)?.color ?? '#000000',
      set: (self, value: unknown, host) => change(self, { color: colour(value) }, host),
    },
    style: {
      get: (self) => present(self)?.style ?? 'None',
      set: (self, value: unknown, host) => {
        if (value === 'None') return apply(self, undefined, host);
        const style = STYLES.find((each) => each === value);
        if (!style) throw invalidArgument();
        change(self, { style }, host);
      },
    },
    weight: {
      get: (self) => present(self)?.weight ?? 'Thin',
      set: (self, value: unknown, host) => {
        const weight = WEIGHTS.find((each) => each === value);
        if (!weight) throw invalidArgument();
        change(self, { weight }, host);
      },
    },
  },
};

export const borderCollection: Members<RangeTarget> = {
  type: 'RangeBorderCollection',
  properties: { count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => hostObject(border, { range, side })),
  methods: {
    getItem: (range, [index]) => {
      const side = SIDES.find((each) => each === index);
      if (!side) throw invalidArgument();
      return hostObject(border, { range, side });
    },
    getItemAt: (range, [index]) => {
      const side = SIDES[Number(index)];
      if (!side) throw invalidArgument();
      return hostObject(border, { range, side });
    },
  },
};

/** The cells along a side, and which border of theirs lies on it. */
function along({ range: { area }, side }: BorderTarget): readonly (readonly [Area, BorderName])[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, 'borderTop']];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, 'borderBottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, 'borderLeft']];
    case 'EdgeRight':
      return [[{ ...area, left: right }, 'borderRight']];
    case 'InsideHorizontal':
      return top === bottom ? [] : [[{ ...area, bottom: bottom - 1 }, 'borderBottom']];
    case 'InsideVertical':
      return left === right ? [] : [[{ ...area, right: right - 1 }, 'borderRight']];
  }
}

function present(target: BorderTarget): Border | undefined {
  const [[area, name] = []] = along(target);
  return area && name && target.range.sheet.format(area.top, area.left)[name];
}

function change(target: BorderTarget, to: Partial<Border>, host: Host): void {
  apply(target, { ...PLAIN, ...present(target), ...to }, host);
}

function apply(target: BorderTarget, to: Border | undefined, host: Host): void {
  for (const [area, name] of along(target)) {
    const format: FormatChange = { [name]: to };
    changeFormat({ sheet: target.range.sheet, area }, format, host);
  }
}
