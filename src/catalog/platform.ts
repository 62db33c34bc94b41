import { records } from './record';
import { sources } from './sources';

/** Managed endpoints, platform seats and open-source tools. */
export const platform = [
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.endpointCpu, mark: 'I' },
    [
      ['ENDPOINT_CPU_4_16_EU_WEST_3', 0.269, 0.224, 0.269],
      ['ENDPOINT_CPU_4_16_US_EAST_1', 0.23, 0.192, 0.269],
    ],
  ),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-10-31', source: sources.zircon, mark: 'V' }, [
    ['ENDPOINT_GPU_A10G_US_EAST_1', 1.41, 1.21, 1.41],
  ]),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.endpointGpu, mark: 'A' },
    [['ENDPOINT_GPU_L4_EU_WEST_3', 1.33, 1.226, 1.43]],
  ),
  ...records({ unit: 'ratio', asOf: '2025-11-30', source: sources.markupCpu, mark: 'I' }, [
    ['MANAGED_MARKUP_CPU', 1.2, 1.15, 1.4],
  ]),
  ...records({ unit: 'ratio', asOf: '2025-11-30', source: sources.markupGpu, mark: 'I' }, [
    ['MANAGED_MARKUP_GPU', 1.3, 1.2, 1.4],
  ]),
  ...records(
    { currency: 'EUR', unit: 'per_user_month', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['SEAT_PLATFORM_MONTH', 60]],
  ),
  ...records({ currency: 'USD', unit: 'per_month', asOf: '2026-03-31', source: sources.mlflow, mark: 'V' }, [
    ['TOOL_MLFLOW_OSS', 0],
  ]),
  ...records(
    { currency: 'USD', unit: 'per_month', asOf: '2026-03-31', source: sources.evidently, mark: 'V' },
    [['TOOL_EVIDENTLY_OSS', 0]],
  ),
];
