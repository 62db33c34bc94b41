/** What the two manifests share and where they differ; read by the build and by the check. */

export const NAMESPACE = 'MLCOST';

export const DEVELOPMENT_ID = 'c5e3ba85-f314-4590-ae0b-b9f72ab3fc5e';
export const DEVELOPMENT_URL = 'https://localhost:3000/';

export const PRODUCTION_ID = '2019af0c-ee44-47d0-a174-1e3103e52344';

/** Stands for the address until whoever publishes sets MLCOST_URL: `.example` never resolves. */
export const DEFAULT_PRODUCTION_URL = 'https://mlcost.example/';

/** Excel does not fall back from fr-ca to fr on every platform, so each French locale is written out. */
export const FRENCH_LOCALES: readonly string[] = ['fr-fr', 'fr-be', 'fr-ca', 'fr-ch', 'fr-lu'];
