import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { useEffect, useRef } from 'react';
import { COST_TYPES, type CostType, PHASES } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import { colon } from '../../text/colon';
import { money } from '../shell/figures';
import { usePane } from '../shell/usePane';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

/** One colour per kind of cost, told apart by people who do not see red and green alike, on light and dark. */
const COLOURS: Readonly<Record<CostType, string>> = {
  DEV: '#2f7f95',
  DATA: '#e0a33a',
  INFRA: '#7d6bb0',
  MAINT: '#8a8f98',
  DRIFT: '#d1603d',
};

interface Props {
  readonly totals: Totals;
  readonly currency: string;
}

/** Money by phase, one colour per kind of cost. The table beside it says the same in words. */
export function PhaseChart({ totals, currency }: Props) {
  const { language, say } = usePane();
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'bar', number[], string> | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const ink = getComputedStyle(canvas.current).color;
    const shown = (value: number | string) => money(Number(value), currency, language);
    chart.current = new Chart(context, {
      type: 'bar',
      data: {
        labels: PHASES.map((phase) => say.workbook.phases[phase].name),
        datasets: COST_TYPES.map((type) => ({
          label: say.workbook.costTypes[type].name,
          data: PHASES.map(() => 0),
          backgroundColor: COLOURS[type],
          borderColor: 'transparent',
          maxBarThickness: 18,
        })),
      },
      options: {
        indexAxis: 'y',
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: {
          x: {
            stacked: true,
            ticks: { color: ink, maxTicksLimit: 4, callback: shown },
            grid: { color: 'rgba(128,128,128,.25)' },
          },
          y: { stacked: true, ticks: { color: ink }, grid: { display: false } },
        },
        plugins: {
          legend: { position: 'bottom', labels: { color: ink, boxWidth: 12, padding: 8 } },
          tooltip: {
            callbacks: {
              label: ({ dataset, raw }) => `${dataset.label}${colon[language]}${shown(raw as number)}`,
            },
          },
        },
      },
    });
    return () => chart.current?.destroy();
  }, [currency, language, say]);
  useEffect(() => {
    COST_TYPES.forEach((type, index) => {
      const set = chart.current?.data.datasets[index];
      if (set) set.data = PHASES.map((phase) => totals.byPhaseAndType[phase][type]);
    });
    chart.current?.update('none');
  }, [totals, currency, language, say]);
  return (
    <div style={{ position: 'relative', height: '230px' }}>
      <canvas ref={canvas} role="img" aria-label={say.budget.chart} />
    </div>
  );
}
