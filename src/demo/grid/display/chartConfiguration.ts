import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { ChartDrawing, ChartSeries } from './chartDrawing';
import { SERIES_COLOURS } from './chartDrawing';

const INK = '#404040';
const GRID = '#E3E8EE';
const FONT = { family: "Calibri, Carlito, 'Segoe UI', sans-serif", size: 12 };

/** What chart.js needs to draw a chart as Excel would. */
export function chartConfiguration(drawing: ChartDrawing): ChartConfiguration {
  const isRound = drawing.kind === 'pie' || drawing.kind === 'doughnut';
  const type = drawing.kind === 'pie' || drawing.kind === 'doughnut' ? drawing.kind : typeOf(drawing.kind);
  return {
    type,
    data: {
      labels: [...drawing.categories],
      datasets: drawing.series.map((series) => dataset(series, drawing, isRound)),
    },
    options: { ...shared(drawing), ...(!isRound && axes(drawing)) },
  };
}

const typeOf = (kind: ChartDrawing['kind']) => (kind === 'line' || kind === 'area' ? 'line' : 'bar');

function dataset(
  { name, values, colour }: ChartSeries,
  drawing: ChartDrawing,
  isRound: boolean,
): ChartDataset {
  const isLine = typeOf(drawing.kind) === 'line';
  return {
    label: name,
    data: drawing.stacking === 'percent' ? shares(values, drawing.series) : [...values],
    backgroundColor: isRound ? values.map((_, index) => colourAt(index)) : colour,
    borderColor: isRound ? '#FFFFFF' : colour,
    borderWidth: isLine ? 2 : isRound ? 1 : 0,
    ...(isLine ? { fill: drawing.kind === 'area' ? 'stack' : false, pointRadius: 2 } : {}),
    ...(!isLine && !isRound ? { categoryPercentage: 0.7, barPercentage: 1 } : {}),
  };
}

const colourAt = (index: number) => SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];

function shares(values: ChartSeries['values'], all: readonly ChartSeries[]): number[] {
  return values.map((value, index) => {
    const total = all.reduce((sum, series) => sum + Math.abs(series.values[index] ?? 0), 0);
    return total === 0 ? 0 : (100 * (value ?? 0)) / total;
  });
}

function shared({ title, legend, showValue }: ChartDrawing): ChartOptions {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: 8 },
    plugins: {
      title: { display: title !== '', text: title, color: INK, font: { ...FONT, size: 17 } },
      legend: {
        display: legend !== 'none',
        position: legend === 'none' ? 'bottom' : legend,
        labels: { color: INK, font: FONT, boxWidth: 11, boxHeight: 11 },
      },
      tooltip: {
        callbacks: {
          label: ({ dataset: { label }, raw }) => `${label ?? ''} : ${showValue(Number(raw))}`,
        },
      },
    },
  };
}

function axes({ kind, stacking, isReversed, hasGridlines, showValue }: ChartDrawing): ChartOptions {
  const isFlat = kind === 'bar';
  const stacked = stacking !== 'none';
  const category = {
    stacked,
    reverse: isReversed && !isFlat,
    grid: { display: false },
    ticks: { color: INK, font: FONT },
    border: { color: '#BFBFBF' },
  };
  const value = {
    stacked,
    grid: { display: hasGridlines, color: GRID },
    ticks: { color: INK, font: FONT, callback: (tick: string | number) => showValue(Number(tick)) },
    border: { display: false },
    ...(stacking === 'percent' && { max: 100 }),
  };
  // Bars run from bottom to top in Excel unless their axis is turned round; in chart.js it is the other way.
  if (isFlat) return { indexAxis: 'y', scales: { y: { ...category, reverse: !isReversed }, x: value } };
  return { scales: { x: category, y: value } };
}
