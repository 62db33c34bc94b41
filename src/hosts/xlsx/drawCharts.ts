import type { Worksheet } from '@cj-tech-master/excelts';
import { chartColours, GRIDLINE, numberFormats } from '../../budget/look';
import type { Chart } from '../../budget/workbook';

/** Native Excel charts over the cells; every series has a fill of its own, or some readers draw no bars. */
export function drawCharts(worksheet: Worksheet, charts: readonly Chart[]): void {
  for (const { kind, title, categories, series, format, at } of charts) {
    const colours = chartColours[kind];
    worksheet.addChart(
      {
        type: 'bar',
        barDir: kind === 'stackedBars' ? 'bar' : 'col',
        grouping: kind === 'sideBySide' ? 'clustered' : 'stacked',
        overlap: kind === 'sideBySide' ? 0 : 100,
        gapWidth: 45,
        title,
        showLegend: true,
        legendPosition: 'b',
        series: series.map((one, index) => ({
          name: one.title,
          categories,
          values: one.values,
          fill: colours[index % colours.length] ?? '1F4E8C',
        })),
        categoryAxis: {
          orientation: kind === 'stackedBars' ? 'maxMin' : 'minMax',
          majorGridlines: false,
          minorTickMark: 'none',
          tickLblPos: 'low',
        },
        valueAxis: {
          numFmt: numberFormats[format].split(';')[0] ?? '0',
          majorGridlines: true,
          majorGridlinesStyle: { border: GRIDLINE, borderWidth: 0.75 },
          minorTickMark: 'none',
          crosses: kind === 'stackedBars' ? 'max' : 'autoZero',
        },
      },
      {
        tl: { col: at.column, row: at.row },
        br: { col: at.column + at.columns, row: at.row + at.rows },
      },
    );
  }
}
