import type { LaidOutSheet } from '../../../budget/layout';
import { chartColours, GRIDLINE, numberFormats } from '../../../budget/look';
import type { Chart } from '../../../budget/workbook';
import { hash } from './drawLooks';

/** Native charts over the cells. Every sheet exists by now: a series may come from another one. */
export function drawCharts(worksheet: Excel.Worksheet, { charts }: LaidOutSheet, rangeOf: RangeOf): void {
  for (const chart of charts) drawChart(worksheet, chart, rangeOf);
}

/** The range of an address with its sheet. */
export type RangeOf = (address: string) => Excel.Range;

const chartTypes = {
  stackedBars: 'BarStacked',
  columns: 'ColumnStacked',
  sideBySide: 'ColumnClustered',
} as const;

function drawChart(worksheet: Excel.Worksheet, chart: Chart, rangeOf: RangeOf): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = worksheet.charts.add(
    chartTypes[chart.kind],
    rangeOf(first.values),
    isRow(first.values) ? 'Rows' : 'Columns',
  );
  drawn.name = chart.title;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  const series = [drawn.series.getItemAt(0), ...others.map(({ title }) => drawn.series.add(title))];
  series.forEach((one, index) => drawSeries(one, chart, index, rangeOf));
  drawAxes(drawn.axes, chart);
  const { row, column, rows, columns } = chart.at;
  drawn.setPosition(
    worksheet.getRangeByIndexes(row, column, 1, 1),
    worksheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

function drawSeries(drawn: Excel.ChartSeries, chart: Chart, index: number, rangeOf: RangeOf): void {
  const series = chart.series[index];
  const colours = chartColours[chart.kind];
  if (!series) return;
  drawn.name = series.title;
  drawn.setValues(rangeOf(series.values));
  drawn.setXAxisValues(rangeOf(chart.categories));
  drawn.format.fill.setSolidColor(hash(colours[index % colours.length] ?? '1F4E8C'));
  drawn.gapWidth = 45;
  drawn.overlap = chart.kind === 'sideBySide' ? 0 : 100;
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, format }: Chart): void {
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.minorTickMark = 'None';
  if (kind === 'stackedBars') {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum'; // or the amounts would stand above the reversed bars
  }
  valueAxis.numberFormat = numberFormats[format].split(';')[0] ?? '0';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = hash(GRIDLINE);
  valueAxis.minorTickMark = 'None';
}

const isRow = (address: string): boolean => {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  return first.replace(/\D/g, '') === last.replace(/\D/g, '');
};
