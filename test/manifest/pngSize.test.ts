import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pngSize } from '../../src/manifest/pngSize';

describe('pngSize', () => {
  it.each([16, 20, 24, 32, 40, 48, 64, 80, 128])('reads the %i pixels of an icon', (size) => {
    expect(pngSize(readFileSync(`assets/icon-${size}.png`))).toEqual({ width: size, height: size });
  });

  it('knows what is no PNG', () => {
    expect(pngSize(readFileSync('assets/icon.svg'))).toBeNull();
    expect(pngSize(new Uint8Array())).toBeNull();
  });
});
