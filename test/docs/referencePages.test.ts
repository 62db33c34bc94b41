import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inFrench } from '../../src/formula/inFrench';
import { referencePages } from '../../src/cli/referencePages';
import { catalogue } from '../../src/functions/catalogue';

const pages = [...referencePages()];
const stored = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the reference pages', () => {
  it('cover every function and the price book in both languages', () => {
    expect(pages).toHaveLength(2 * (catalogue.length + 2));
  });

  it.each(pages)('%s is what npm run docs writes, its example worked out anew', (path, text) => {
    expect(stored(path)).toBe(text);
  });

  it.each(pages)('%s leaves nothing undefined', (_, text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|##\s*\n\n##/);
  });
});

describe('inFrench', () => {
  it.each([
    ['MLCOST.RETRAIN(4,5.5,2,440)', 'MLCOST.RETRAIN(4;5,5;2;440)'],
    ['TIERED(6,{1;2},{0.1,0.2})', 'TIERED(6;{1;2};{0,1.0,2})'],
    ['F("a,b",1)', 'F("a,b";1)'],
  ])('writes %s as %s', (english, french) => expect(inFrench(english)).toBe(french));
});
