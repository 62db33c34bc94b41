import type { Chart } from 'chart.js';
import { type CSSProperties, useEffect, useRef } from 'react';
import { chartConfiguration } from '../display/chartConfiguration';
import type { ChartDrawing } from '../display/chartDrawing';

interface ChartViewProps {
  readonly drawing: ChartDrawing;
  readonly label: string | undefined;
  readonly style: CSSProperties;
}

/** A chart over the cells; chart.js is fetched with the first one. */
export function ChartView({ drawing, label, style }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const key = JSON.stringify(drawing);
  useEffect(() => {
    let chart: Chart | undefined;
    let isGone = false;
    void import(/* webpackChunkName: "charts" */ './drawChart').then(({ drawChart }) => {
      if (!isGone && canvas.current) chart = drawChart(canvas.current, chartConfiguration(drawing));
    });
    return () => {
      isGone = true;
      chart?.destroy();
    };
  }, [key]);
  return (
    <figure className="chart" style={style} data-overlay>
      <canvas ref={canvas} role="img" aria-label={label} aria-hidden={label === undefined} />
    </figure>
  );
}
