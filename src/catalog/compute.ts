import { records } from './record';
import { sources } from './sources';

/** Machines by the hour, purchase prices, speeds and discounts. GPU prices are per GPU. */
export const compute = [
  ...records(
    { currency: 'EUR', unit: 'per_hour', asOf: '2026-10-28', source: sources.moveinfra, mark: 'I' },
    [
      ['CPU_2_8_OVH_EUR', 0.05121],
      ['CPU_2_8_SCALEWAY_EUR', 0.0561],
      ['CPU_2_8_HETZNER_EUR', 0.05889],
      ['CPU_4_16_OVH_EUR', 0.1023],
      ['CPU_4_16_SCALEWAY_EUR', 0.09282],
      ['CPU_4_16_HETZNER_EUR', 0.11779],
      ['CPU_4_16_AWS_EUR', 0.18593],
      ['CPU_4_16_AZURE_EUR', 0.183],
      ['CPU_4_16_GCP_EUR', 0.1551],
      ['CPU_8_32_OVH_EUR', 0.2046],
      ['CPU_16_64_AWS_EUR', 0.74374],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.skypilotAws, mark: 'V' },
    [
      ['CPU_4_16_AWS_EU_WEST_3_ONDEMAND', 0.224],
      ['GPU_T4_AWS_EU_WEST_3_ONDEMAND', 0.615],
      ['GPU_L4_AWS_EU_WEST_3_ONDEMAND', 1.0216],
      ['GPU_L40S_AWS_EU_CENTRAL_1_ONDEMAND', 2.327],
      ['GPU_L40S_64CPU_AWS_EU_CENTRAL_1_ONDEMAND', 9.475],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.skypilotAws, mark: 'I' },
    [
      ['CPU_4_16_AWS_EU_WEST_3_SPOT', 0.0675, 0.0609, 0.0695],
      ['GPU_L4_AWS_EU_WEST_3_SPOT', 0.3681, 0.3573, 0.3789],
      ['GPU_L40S_AWS_EU_CENTRAL_1_SPOT', 1.4351, 1.0228, 1.4934],
      ['GPU_A100_40_AWS_EU_CENTRAL_1_ONDEMAND', 3.42912],
      ['GPU_A100_80_AWS_EU_CENTRAL_1_ONDEMAND', 4.2864],
      ['GPU_H100_X8_AWS_EU_NORTH_1_ONDEMAND', 7.3616],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-11-09', source: sources.skypilotAwsChecked, mark: 'I' },
    [
      ['GPU_A100_40_AWS_US_EAST_1_ONDEMAND', 2.74471],
      ['GPU_A100_80_AWS_US_EAST_1_ONDEMAND', 3.43088],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-11-09', source: sources.skypilotAwsChecked, mark: 'V' },
    [['GPU_H100_AWS_US_EAST_1_ONDEMAND', 6.88]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-11-09', source: sources.epochChecked, mark: 'V' },
    [['GPU_A100_80_AZURE_EASTUS_ONDEMAND', 3.67]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-09-26', source: sources.silybench, mark: 'V' },
    [['GPU_H100_FULL_GCP_US_CENTRAL1_ONDEMAND', 10.9791]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-10-24', source: sources.computeScreener, mark: 'V' },
    [
      ['GPU_H100_NEBIUS_ONDEMAND', 4.5, 2.95, 4.5],
      ['GPU_H200_NEBIUS_ONDEMAND', 5.4, 3.5, 5.4],
      ['GPU_H100_OVH_AVG', 3.8883],
      ['GPU_H100_SCALEWAY_AVG', 3.7969],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.skypilotNebius, mark: 'V' },
    [
      ['CPU_4_16_NEBIUS_EU_NORTH1_ONDEMAND', 0.0992],
      ['GPU_L40S_NEBIUS_EU_NORTH1_ONDEMAND', 1.5484],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.skypilotLambda, mark: 'V' },
    [['CPU_4_16_LAMBDA_EUROPE_CENTRAL_1_ONDEMAND', 0.2]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-09-20', source: sources.lambdaPage, mark: 'V' },
    [
      ['GPU_H100_SXM_LAMBDA_1X', 4.29],
      ['GPU_A100_40_LAMBDA_8X', 1.99],
    ],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-11-09', source: sources.dataReceipts, mark: 'V' },
    [['GPU_A100_80_SXM_RUNPOD_SECURE', 1.79]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2024-11-30', source: sources.skypilotOvh, mark: 'I' },
    [['GPU_A100_80_OVH_GRA', 3.07]],
  ),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-03-03', source: sources.epoch, mark: 'V' }, [
    ['GPU_V100_GCP_EUROPE_WEST4_ONDEMAND', 2.55],
    ['GPU_L4_RUNPOD', 0.43],
    ['GPU_RTX4090_RUNPOD', 0.69],
  ]),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-03-17', source: sources.epoch, mark: 'V' }, [
    ['GPU_H100_AWS_US_EAST_1_ONDEMAND', 12.29],
    ['GPU_H100_FULL_GCP_US_CENTRAL1_ONDEMAND', 11.06],
    ['GPU_H100_SXM_LAMBDA_1X', 3.29],
  ]),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-03-31', source: sources.epoch, mark: 'V' }, [
    ['GPU_A100_80_AWS_US_EAST_1_ONDEMAND', 5.12],
    ['GPU_A100_80_SXM_RUNPOD_SECURE', 1.89],
  ]),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-03-02', source: sources.epoch, mark: 'V' }, [
    ['GPU_A100_40_AWS_US_EAST_1_ONDEMAND', 4.1],
  ]),
  ...records({ currency: 'USD', unit: 'per_hour', asOf: '2025-02-28', source: sources.epoch, mark: 'V' }, [
    ['GPU_A100_40_LAMBDA_8X', 1.29],
  ]),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2026-09-25', source: sources.silybenchNebius, mark: 'V' },
    [['GPU_H100_NEBIUS_ONDEMAND', 3.85]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_hour', asOf: '2025-11-30', source: sources.skypilotNebius, mark: 'V' },
    [
      ['GPU_H100_NEBIUS_ONDEMAND', 2.95],
      ['GPU_H200_NEBIUS_ONDEMAND', 3.5],
    ],
  ),
  ...records({ currency: 'USD', unit: 'per_gpu', asOf: '2025-01-31', source: sources.epoch, mark: 'V' }, [
    ['BUY_GPU_H100_SXM', 31904.63, 28750, 46875],
  ]),
  ...records({ currency: 'USD', unit: 'per_gpu', asOf: '2025-03-04', source: sources.epoch, mark: 'V' }, [
    ['BUY_GPU_A100_80', 17348.56, 17348.56, 17499],
  ]),
  ...records({ currency: 'USD', unit: 'per_gpu', asOf: '2024-07-31', source: sources.epoch, mark: 'V' }, [
    ['BUY_GPU_H100_SXM', 36018],
  ]),
  ...records({ unit: 'tflop_per_second', asOf: '2026-04-01', source: sources.epochChips, mark: 'V' }, [
    ['PEAK_TFLOPS_A100', 312],
    ['PEAK_TFLOPS_H100_SXM', 989.4],
    ['PEAK_TFLOPS_H100_PCIE', 756],
    ['PEAK_TFLOPS_H200_SXM', 989.5],
    ['PEAK_TFLOPS_L4', 121],
    ['PEAK_TFLOPS_L40', 181],
    ['PEAK_TFLOPS_V100', 125],
    ['PEAK_TFLOPS_RTX4090', 330],
  ]),
  ...records({ unit: 'fraction', asOf: '2025-03-31', source: sources.epoch, mark: 'I' }, [
    ['COMMIT_DISCOUNT_1Y_AWS', 0.41],
    ['COMMIT_DISCOUNT_3Y_AWS', 0.64],
    ['COMMIT_DISCOUNT_1Y_GCP', 0.37],
    ['COMMIT_DISCOUNT_3Y_GCP', 0.56],
    ['COMMIT_DISCOUNT_1Y_AZURE', 0.27],
    ['COMMIT_DISCOUNT_3Y_AZURE', 0.47],
  ]),
  ...records({ unit: 'fraction', asOf: '2025-11-30', source: sources.spotRows, mark: 'I' }, [
    ['SPOT_DISCOUNT_DEFAULT', 0.6, 0.35, 0.8],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-04-01', source: sources.epoch, mark: 'V' }, [
    ['MFU_MEDIAN', 0.375, 0.197, 0.462],
  ]),
  ...records({ unit: 'hours', asOf: '2026-11-23', source: sources.calendar, mark: 'I' }, [
    ['HOURS_PER_MONTH', 730],
  ]),
];
