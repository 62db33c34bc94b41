import { describe, expect, it } from '@jest/globals';
import { priceKeys, type PriceKey } from '../../src/catalog/priceBook';
import { priceLabels as english } from '../../src/text/en/priceLabels';
import { priceLabels as french } from '../../src/text/fr/priceLabels';

const languages = {
  english: english satisfies Record<PriceKey, string>,
  french: french satisfies Record<PriceKey, string>,
};

describe.each(Object.entries(languages))('price labels, %s', (_, labels) => {
  it('name every key, and no other', () => {
    expect(Object.keys(labels).toSorted()).toEqual([...priceKeys()].toSorted());
  });

  it('are words, short, and no two the same', () => {
    const texts = Object.values(labels);
    expect(Object.entries(labels).filter(([key, text]) => key === text)).toEqual([]);
    expect(texts.filter((text) => text.trim() !== text || text.length < 5 || text.length > 100)).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('are typeset: no straight apostrophe, no letter x for times', () => {
    expect(Object.values(labels).filter((text) => /'|\d x /.test(text))).toEqual([]);
  });
});

describe('price labels', () => {
  it('are translated wherever a word of the language occurs', () => {
    const same = priceKeys().filter((key) => english[key] === french[key]);
    expect(same.filter((key) => /\b(on|at|of|the|per|rate|price|tokens|and)\b/i.test(english[key]))).toEqual(
      [],
    );
  });

  it('count memory in GB in English and in Go in French', () => {
    expect(Object.values(english).filter((text) => /\d Go\b/.test(text))).toEqual([]);
    expect(Object.values(french).filter((text) => /\d GB\b/.test(text))).toEqual([]);
  });
});
