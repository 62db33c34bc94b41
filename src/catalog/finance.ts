import { records } from './record';
import { sources } from './sources';

/** Exchange rates, VAT, discounting and French tax credits. */
export const finance = [
  ...records({ unit: 'eur_per_usd', asOf: '2026-10-28', source: sources.ecbInverse, mark: 'I' }, [
    ['FX_USD_EUR', 0.8982, 0.8457, 0.8982],
  ]),
  ...records({ unit: 'eur_per_usd', asOf: '2026-06-30', source: sources.fred, mark: 'V' }, [
    ['FX_USD_EUR', 0.8684],
  ]),
  ...records({ unit: 'usd_per_eur', asOf: '2026-10-28', source: sources.ecb, mark: 'V' }, [
    ['FX_EUR_USD', 1.1133],
  ]),
  ...records({ unit: 'eur_per_gbp', asOf: '2026-06-30', source: sources.fredCross, mark: 'I' }, [
    ['FX_GBP_EUR', 1.1583],
  ]),
  ...records({ unit: 'eur_per_chf', asOf: '2026-06-30', source: sources.fredCross, mark: 'I' }, [
    ['FX_CHF_EUR', 1.0865],
  ]),
  ...records({ unit: 'fraction', asOf: '2025-01-31', source: sources.vatTable, mark: 'V' }, [
    ['VAT_FR', 0.2],
    ['VAT_LU', 0.17],
    ['VAT_BE', 0.21],
    ['VAT_DE', 0.19],
    ['VAT_NL', 0.21],
    ['VAT_ES', 0.21],
    ['VAT_IT', 0.22],
    ['VAT_IE', 0.23],
  ]),
  ...records({ unit: 'fraction', asOf: '2024-01-31', source: sources.vatSwiss, mark: 'K' }, [
    ['VAT_CH', 0.081],
  ]),
  ...records({ unit: 'fraction', asOf: '2026-11-22', source: sources.assumption, mark: 'A' }, [
    ['DISCOUNT_RATE', 0.08, 0.04, 0.12],
  ]),
  ...records({ unit: 'years', asOf: '2025-01-31', source: sources.gualino, mark: 'V' }, [
    ['AMORTISATION_YEARS', 3, 1, 5],
  ]),
  ...records({ unit: 'fraction', asOf: '2025-02-28', source: sources.cir, mark: 'V' }, [
    ['CIR_RATE', 0.3],
    ['CIR_STAFF_FLAT', 0.4],
    ['CIR_DEPRECIATION_FLAT', 0.75],
  ]),
];
