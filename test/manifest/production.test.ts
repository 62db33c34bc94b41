import { describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../src/manifest/check';
import { DEVELOPMENT_ID, PRODUCTION_ID } from '../../src/manifest/identity';
import { productionManifest } from '../../src/manifest/production';
import { publishedFolder } from '../../src/manifest/publishedFolder';
import { development, files, functions } from './good';

const url = 'https://addins.example.org/finance/mlcost/';
const published = productionManifest(development, { id: PRODUCTION_ID, url });

describe('productionManifest', () => {
  it('is a manifest that Excel accepts', () => {
    expect(checkManifest(published, files, functions)).toEqual([]);
  });

  it('moves every address, also the translated ones', () => {
    expect(published).not.toContain('localhost');
    expect(published.split(url)).toHaveLength(development.split('https://localhost:3000/').length);
  });

  it('is another add-in with the same functions', () => {
    expect(published).toContain(`<Id>${PRODUCTION_ID}</Id>`);
    expect(published).not.toContain(DEVELOPMENT_ID);
    expect(published).toContain('<bt:String id="Functions.Namespace" DefaultValue="MLCOST" />');
  });

  it('does not pass with an address left on localhost', () => {
    const forgotten = published.replace(url, 'https://localhost:3000/');
    expect(checkManifest(forgotten, files, functions).map(({ rule }) => rule)).toContain('localhost');
  });

  it('keeps an ampersand in the address well-formed', () => {
    const odd = productionManifest(development, { id: PRODUCTION_ID, url: 'https://example.org/r&d/' });
    expect(checkManifest(odd, files, functions)).toEqual([]);
  });
});

describe('publishedFolder', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/mlcost', 'https://example.org/mlcost/'],
    ['https://example.org:8443/mlcost/', 'https://example.org:8443/mlcost/'],
  ])('takes %s as %s', (address, folder) => {
    expect(publishedFolder(address)).toBe(folder);
  });

  it.each(['', 'mlcost', 'http://example.org/', 'https://example.org/?a=1', 'https://example.org/#a'])(
    'refuses “%s”',
    (address) => {
      expect(() => publishedFolder(address)).toThrow(
        `MLCOST_URL must be the https address of a folder, such as https://example.org/mlcost/, got “${address}”`,
      );
    },
  );
});
