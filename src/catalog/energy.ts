import { records } from './record';
import { sources } from './sources';

/** Rated power, data-centre factor, electricity and carbon. */
export const energy = [
  ...records({ unit: 'watt', asOf: '2026-04-01', source: sources.epochChips, mark: 'V' }, [
    ['TDP_L4', 72],
    ['TDP_A10G', 150],
    ['TDP_A100_SXM', 400],
    ['TDP_H100_PCIE', 350],
    ['TDP_H100_SXM', 700],
  ]),
  ...records({ unit: 'watt', asOf: '2026-04-01', source: sources.serverPower, mark: 'I' }, [
    ['SERVER_POWER_H100', 1275],
    ['SERVER_POWER_A100', 812.5],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-04-01', source: sources.epochCode, mark: 'V' }, [
    ['POWER_DRAW_SHARE', 0.75, 0.5, 0.9],
  ]),
  ...records({ unit: 'ratio', asOf: '2026-11-22', source: sources.epochCode, mark: 'V' }, [
    ['PUE_DEFAULT', 1.25, 1.1, 1.56],
  ]),
  ...records({ unit: 'ratio', asOf: '2024-03-25', source: sources.carbonFootprint, mark: 'V' }, [
    ['PUE_AWS', 1.135],
    ['PUE_GCP', 1.1],
    ['PUE_AZURE', 1.185],
  ]),
  ...records({ unit: 'ratio', asOf: '2024-07-31', source: sources.uptime, mark: 'V' }, [
    ['PUE_AVERAGE', 1.56, 1.55, 1.58],
  ]),
  ...records(
    { currency: 'EUR', unit: 'per_kwh', asOf: '2025-06-30', source: sources.eurostatElectricity, mark: 'V' },
    [['ELEC_BUSINESS_EU', 0.1902, 0.1902, 0.1941]],
  ),
  ...records(
    { currency: 'EUR', unit: 'per_kwh', asOf: '2026-11-22', source: sources.assumption, mark: 'A' },
    [['ELEC_BUSINESS_FR', 0.12, 0.09, 0.19]],
  ),
  ...records({ unit: 'gco2_per_kwh', asOf: '2024-12-31', source: sources.ember, mark: 'V' }, [
    ['CO2_KWH_FR', 44.18],
    ['CO2_KWH_DE', 342.06],
    ['CO2_KWH_LU', 134.62],
    ['CO2_KWH_BE', 117.58],
    ['CO2_KWH_CH', 36.72],
    ['CO2_KWH_NL', 252.7],
    ['CO2_KWH_EU', 213.02],
  ]),
];
