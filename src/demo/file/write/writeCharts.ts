import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type Chart,
  type ChartRange,
  fixedAreaName,
  quotedSheet,
  type Sheet,
  type Workbook,
} from '../../workbook';

/** Charts come last: they read the cells of every sheet. */
export function writeCharts(written: Worksheet, workbook: Workbook, sheet: Sheet): void {
  for (const { state } of sheet.charts.items) writeChart(written, workbook, sheet, state);
}

function writeChart(written: Worksheet, workbook: Workbook, sheet: Sheet, chart: Chart): void {
  const isLine = /line/i.test(chart.type);
  const isBar = /bar/i.test(chart.type);
  const stacking = /Stacked100$/i.test(chart.type)
    ? 'percentStacked'
    : /Stacked$/i.test(chart.type)
      ? 'stacked'
      : undefined;
  const series = chart.series.map(({ state }) => ({
    name: state.name,
    values: referenceText(workbook, state.values),
    categories: referenceText(workbook, state.categories),
    ...(state.color && { fill: state.color.slice(1) }),
  }));
  written.addChart(
    {
      ...(isLine
        ? { type: 'line' as const, grouping: stacking ?? ('standard' as const) }
        : {
            type: 'bar' as const,
            barDir: isBar ? ('bar' as const) : ('col' as const),
            grouping: stacking ?? ('clustered' as const),
            ...(stacking && { overlap: 100 }),
            gapWidth: chart.series[0]?.state.gapWidth ?? 60,
          }),
      title: chart.title.visible ? chart.title.text : '',
      showLegend: chart.legend.visible,
      legendPosition: 'b',
      series,
      categoryAxis: {
        orientation: chart.category.reversePlotOrder ? 'maxMin' : 'minMax',
        majorGridlines: false,
      },
      valueAxis: {
        numFmt: chart.value.numberFormat || 'General',
        majorGridlines: chart.value.majorGridlines,
        crosses: chart.category.reversePlotOrder ? 'max' : 'autoZero',
      },
    },
    {
      tl: corner(sheet, chart.left, chart.top),
      br: corner(sheet, chart.left + chart.width, chart.top + chart.height),
    },
  );
}

function referenceText(workbook: Workbook, range: ChartRange | undefined): string {
  const sheet = range && workbook.sheet(range.sheetId);
  return sheet ? `${quotedSheet(sheet.name)}!${fixedAreaName(range.area)}` : '';
}

/** The cell at a point, as the file counts: with the fraction of the cell that lies before it. */
function corner(sheet: Sheet, x: number, y: number) {
  return { col: position(sheet.columns, x), row: position(sheet.rows, y) };
}

function position(lines: Sheet['rows'], distance: number): number {
  let rest = distance;
  for (let index = 0; ; index++) {
    const size = lines.isHidden(index) ? 0 : lines.size(index);
    if (rest < size) return index + rest / size;
    rest -= size;
  }
}
