import { drawnChart } from '../display/drawnChart';
import { pixels } from '../display/pixels';
import type { Session } from '../session';
import { ChartView } from './ChartView';

interface ChartsProps {
  readonly session: Session;
  /** How far the frozen rows and columns reach, for a part of the sheet that does not scroll. */
  readonly within: { readonly x: number; readonly y: number };
  /** Each part of the sheet draws what of a chart it shows; one of them names it. */
  readonly isNamed: boolean;
}

/** The charts of the active sheet, where they lie on its cells. */
export function Charts({ session, within, isNamed }: ChartsProps) {
  const { sheet, workbook, text } = session;
  const charts = sheet.charts.items.filter(
    ({ state }) => pixels(state.left) < within.x && pixels(state.top) < within.y,
  );
  return charts.map(({ id, state }) => (
    <ChartView
      key={id}
      drawing={drawnChart(workbook, state)}
      label={isNamed ? text.chart(state.title.text || state.name) : undefined}
      style={{
        left: pixels(state.left),
        top: pixels(state.top),
        width: pixels(state.width),
        height: pixels(state.height),
      }}
    />
  ));
}
