import type { Chart, ChartRange, Language, Sheet, Workbook } from '../../workbook';
import { type ChartDrawing, SERIES_COLOURS } from './chartDrawing';

/** A chart with what its cells say now. */
export function drawnChart(workbook: Workbook, chart: Chart): ChartDrawing {
  const { language } = workbook;
  const numberIn = (sheet: Sheet, row: number, column: number) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' ? value : null;
  };
  const textIn = (sheet: Sheet, row: number, column: number) => workbook.text(sheet, row, column);
  const series = chart.series.map(({ state }, index) => ({
    name: state.name,
    values: read(workbook, state.values, numberIn),
    colour: state.color ?? SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
  }));
  return {
    kind: kindOf(chart.type),
    stacking: /Stacked100$/i.test(chart.type) ? 'percent' : /Stacked$/i.test(chart.type) ? 'stacked' : 'none',
    title: chart.title.visible ? chart.title.text : '',
    categories: read(workbook, chart.series[0]?.state.categories, textIn),
    series,
    legend: legendOf(chart),
    isReversed: chart.category.reversePlotOrder,
    hasGridlines: chart.value.majorGridlines,
    showValue: valueText(chart.value.numberFormat, language),
  };
}

function kindOf(type: string): ChartDrawing['kind'] {
  const kinds = ['bar', 'line', 'area', 'pie', 'doughnut'] as const;
  return kinds.find((kind) => type.toLowerCase().includes(kind)) ?? 'column';
}

function legendOf({ legend: { visible, position } }: Chart): ChartDrawing['legend'] {
  if (!visible) return 'none';
  const sides = ['top', 'left', 'right'] as const;
  return sides.find((side) => side === position.toLowerCase()) ?? 'bottom';
}

const valueText = (numberFormat: string, language: Language) => (value: number) =>
  language.show(value, numberFormat || 'General');

/** What is read in every cell of a range. */
function read<Found>(
  workbook: Workbook,
  range: ChartRange | undefined,
  found: (sheet: Sheet, row: number, column: number) => Found,
): readonly Found[] {
  const sheet = range && workbook.sheet(range.sheetId);
  if (!sheet) return [];
  const { top, left, bottom, right } = range.area;
  const all: Found[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) all.push(found(sheet, row, column));
  return all;
}
