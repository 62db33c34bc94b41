import { type CellValue } from '../../../engine';
import type { Chart, ChartRange, Language, Workbook } from '../../workbook';
import { type ChartDrawing, SERIES_COLOURS } from './chartDrawing';

/** A chart with what its cells say now. */
export function drawnChart(workbook: Workbook, chart: Chart): ChartDrawing {
  const { language } = workbook;
  const read = (range: ChartRange | undefined) => (range ? cellsOf(workbook, range) : []);
  const series = chart.series.map(({ state }, index) => ({
    name: state.name,
    values: read(state.values).map(({ value }) => (typeof value === 'number' ? value : null)),
    colour: state.color ?? SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
  }));
  return {
    kind: kindOf(chart.type),
    stacking: /Stacked100$/i.test(chart.type) ? 'percent' : /Stacked$/i.test(chart.type) ? 'stacked' : 'none',
    title: chart.title.visible ? chart.title.text : '',
    categories: read(chart.series[0]?.state.categories).map(({ text }) => text),
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

function cellsOf(workbook: Workbook, { sheetId, area }: ChartRange) {
  const sheet = workbook.sheet(sheetId);
  const cells: { value: CellValue; text: string }[] = [];
  if (!sheet) return cells;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      cells.push({ value: sheet.value(row, column), text: workbook.text(sheet, row, column) });
  return cells;
}
