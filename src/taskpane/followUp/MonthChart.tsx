import { makeStyles, tokens } from '@fluentui/react-components';
import { money } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { MonthFigures } from './figures';

const [WIDTH, HEIGHT] = [296, 120];

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block' },
  baseline: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: 2, strokeDasharray: '5 4' },
  forecast: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: 2.5 },
  axis: { stroke: tokens.colorNeutralStroke1 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px' },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

interface Props {
  readonly months: readonly MonthFigures[];
  readonly currency: string;
}

/** Two lines over the months, adding up: what was agreed, and what was spent and is now expected. */
export function MonthChart({ months, currency }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const own = say.followUp.status;
  const baseline = cumulative(months.map((month) => month.baseline));
  const forecast = cumulative(months.map((month) => month.forecast));
  const top = Math.max(1, ...baseline, ...forecast);
  const path = (values: readonly number[]): string =>
    [0, ...values]
      .map((value, index) => {
        const [x, y] = [(index / values.length) * WIDTH, HEIGHT - 2 - (value / top) * (HEIGHT - 6)];
        return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  const amount = (value: number | undefined) => money(value ?? 0, currency, language);
  const text = own.chartText(amount(baseline.at(-1)), amount(forecast.at(-1)));
  const lines = [
    { id: 'baseline', name: own.chartBaseline, className: styles.baseline, values: baseline },
    { id: 'forecast', name: own.chartForecast, className: styles.forecast, values: forecast },
  ];
  return (
    <figure style={{ margin: 0 }} className={layout.section}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} role="img" aria-label={own.chart}>
        <line x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} className={styles.axis} />
        {lines.map(({ id, className, values }) => (
          <path key={id} d={path(values)} className={className} />
        ))}
      </svg>
      <figcaption className={layout.small}>
        <span className={styles.legend}>
          {lines.map(({ id, name, className }) => (
            <span key={id} className={styles.key}>
              <svg width="24" height="8" aria-hidden="true">
                <path d="M0 4H24" className={className} />
              </svg>
              {name}
            </span>
          ))}
        </span>
        {text}
      </figcaption>
    </figure>
  );
}

function cumulative(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
