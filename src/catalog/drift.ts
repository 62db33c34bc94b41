import { records } from './record';
import { sources } from './sources';

/** Monitoring, alarm levels and retraining rhythm. */
export const drift = [
  ...records(
    { currency: 'EUR', unit: 'per_month', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['MONITORING_PER_MODEL', 50, 20, 200]],
  ),
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['ACCURACY_LOSS_MONTH', 0.0075, 0.005, 0.01],
  ]),
  ...records({ unit: 'index', asOf: '2026-11-22', source: sources.psi, mark: 'V' }, [
    ['DRIFT_PSI_WARN', 0.1],
    ['DRIFT_PSI_ALARM', 0.25],
  ]),
  ...records({ unit: 'runs_per_year', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['RETRAIN_RUNS_CHURN', 4],
    ['RETRAIN_RUNS_LEAD', 4],
    ['RETRAIN_RUNS_RECO', 12],
    ['RETRAIN_RUNS_FORECAST', 12],
    ['RETRAIN_RUNS_CHATBOT', 4],
    ['RETRAIN_RUNS_TEXT', 4],
  ]),
  ...records({ unit: 'days', asOf: '2025-06-30', source: sources.zanotti, mark: 'V' }, [
    ['RETRAIN_DAYS_DAILY_DATA', 28, 21, 30],
  ]),
  ...records({ unit: 'weeks', asOf: '2025-06-30', source: sources.zanotti, mark: 'V' }, [
    ['RETRAIN_WEEKS_WEEKLY_DATA', 8, 1, 8],
  ]),
];
