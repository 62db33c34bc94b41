import { records } from './record';
import { sources } from './sources';

/** Storage, traffic out and vector databases. */
export const storage = [
  ...records(
    { currency: 'EUR', unit: 'per_gb_month', asOf: '2026-10-28', source: sources.storageDefault, mark: 'A' },
    [['STORAGE_DEFAULT', 0.0216, 0.007, 0.025]],
  ),
  ...records(
    { currency: 'EUR', unit: 'per_gb_month', asOf: '2026-01-31', source: sources.civnode, mark: 'V' },
    [['STORAGE_OVH_STANDARD', 0.007]],
  ),
  ...records(
    { currency: 'EUR', unit: 'per_gb_month', asOf: '2024-12-06', source: sources.hetznerDocs, mark: 'I' },
    [['STORAGE_HETZNER', 0.00489]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_gb_month', asOf: '2026-11-22', source: sources.s3Paris, mark: 'K' },
    [['STORAGE_S3_STANDARD_EU_WEST_3', 0.024, 0.023, 0.025]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_gb_month', asOf: '2026-09-20', source: sources.gcsPage, mark: 'I' },
    [['STORAGE_GCS_STANDARD', 0.02]],
  ),
  ...records({ currency: 'USD', unit: 'per_gb', asOf: '2026-05-06', source: sources.cloudprice, mark: 'V' }, [
    ['EGRESS_AWS', 0.09, 0.05, 0.09],
    ['EGRESS_AZURE', 0.087, 0.05, 0.087],
    ['EGRESS_GCP', 0.12, 0.08, 0.12],
  ]),
  ...records({ unit: 'gb_per_month', asOf: '2026-09-20', source: sources.s3Page, mark: 'V' }, [
    ['EGRESS_FREE_GB_MONTH', 100],
  ]),
  ...records(
    { currency: 'USD', unit: 'per_month', asOf: '2026-10-07', source: sources.pineconePage, mark: 'V' },
    [['VECTOR_PINECONE_MIN_MONTH', 50, 20, 500]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_month', asOf: '2026-10-07', source: sources.weaviatePage, mark: 'V' },
    [['VECTOR_WEAVIATE_MIN_MONTH', 45]],
  ),
  ...records(
    { currency: 'USD', unit: 'per_month', asOf: '2026-05-20', source: sources.pgvector, mark: 'V' },
    [['VECTOR_PGVECTOR_OSS', 0]],
  ),
];
