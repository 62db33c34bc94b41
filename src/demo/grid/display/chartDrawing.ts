/** A chart as it is drawn. */
export interface ChartDrawing {
  readonly kind: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Categories from top to bottom in bars, from right to left in columns. */
  readonly isReversed: boolean;
  readonly hasGridlines: boolean;
  /** A number of the value axis as text. */
  readonly showValue: (value: number) => string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
}

/** Excel's own colours, in the order in which series get them. */
export const SERIES_COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
