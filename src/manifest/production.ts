import { DEVELOPMENT_ID, DEVELOPMENT_URL } from './identity';

/** The development manifest as it is published: its own id, and every address moved to the given folder. */
export const productionManifest = (development: string, { id, url }: { id: string; url: string }): string =>
  development.replaceAll(DEVELOPMENT_URL, url.replaceAll('&', '&amp;')).replaceAll(DEVELOPMENT_ID, id);
