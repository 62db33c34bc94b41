import type { Chart, ChartText, Held, Sheet } from '../../workbook';
import { hostObject, type Members } from '../hostObject';
import { colour } from './colour';
import { readNumber, readText, readTruth } from './read';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly held: Held<Chart>;
}

/** A title, of a chart or of an axis. */
export interface TextTarget {
  readonly get: () => ChartText;
  readonly set: (change: Partial<ChartText>) => void;
}

const font: Members<TextTarget> = {
  type: 'ChartFont',
  properties: {
    bold: {
      get: (self) => self.get().bold ?? false,
      set: (self, value: unknown) => self.set({ bold: readTruth(value) }),
    },
    color: {
      get: (self) => self.get().color ?? '#595959',
      set: (self, value: unknown) => self.set({ color: colour(value) }),
    },
    size: {
      get: (self) => self.get().fontSize ?? 14,
      set: (self, value: unknown) => self.set({ fontSize: readNumber(1, 409)(value) }),
    },
  },
};

/** The class of a title, and of its format. */
export function titleMembers(type: 'ChartTitle' | 'ChartAxisTitle'): Members<TextTarget> {
  const format: Members<TextTarget> = {
    type: `${type}Format`,
    parts: { font: (self) => hostObject(font, self) },
  };
  return {
    type,
    properties: {
      text: {
        get: (self) => self.get().text,
        set: (self, value: unknown) => self.set({ text: readText(value), visible: true }),
      },
      visible: {
        get: (self) => self.get().visible,
        set: (self, value: unknown) => self.set({ visible: readTruth(value) }),
      },
    },
    parts: { format: (self) => hostObject(format, self) },
  };
}

export const chartTitle = titleMembers('ChartTitle');

export const titleOf = ({ held }: ChartTarget): TextTarget => ({
  get: () => held.state.title,
  set: (change) => held.change({ title: { ...held.state.title, ...change } }),
});
