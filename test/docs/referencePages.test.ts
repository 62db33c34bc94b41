import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FRENCH_NAMES, inFrench } from '../../src/formula/inFrench';
import { referencePages } from '../../src/cli/referencePages';
import { helpPage } from '../../src/cli/helpPage';
import { callFunction } from '../../src/functions/callFunction';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { methods as englishMethods } from '../../src/text/en/methods';
import { functionSources } from '../../src/text/fr/functionSources';
import { methods as frenchMethods } from '../../src/text/fr/methods';
import { LANGUAGES } from '../../src/text/language';

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

describe('what is written of each function', () => {
  const names = catalogue.map(({ name }) => name).toSorted();

  it('says in words how it is worked out, in both languages', () => {
    expect(Object.keys(englishMethods).toSorted()).toEqual(names);
    expect(Object.keys(frenchMethods).toSorted()).toEqual(names);
  });

  /** The figures that follow a name on the page, up to the next name: 13; 51; 36 or 0 % and 41 %. */
  const figuresAfter = (name: string, text: string) => {
    const [, after = ''] = text.split(new RegExp(`(?<![A-Z])${name}(?![A-Z])`));
    const [own = ''] = after.split(/[A-Z]{4}/);
    return [...own.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => Number(figure.replace(',', '.')));
  };
  const result = (name: string, ...raw: unknown[]) => {
    const declaration = (catalogue as readonly CostFunction[]).find((each) => each.name === name);
    return declaration && [callFunction(declaration, raw)].flat(2);
  };

  it.each(['MLCOST', 'SEED3', 'CRISPDM', 'DSTIME'])('gives the weights of the phases: %s', (profile) => {
    for (const methods of [englishMethods, frenchMethods]) {
      const weights = figuresAfter(profile, methods.PHASES);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect(result('PHASES', total, profile)?.map((share) => Number(share).toFixed(9))).toEqual(
        weights.map((weight) => weight.toFixed(9)),
      );
    }
  });

  it.each(['EQUIPDEV', 'OUTSOURCE', 'NONSTDCIVIL', 'STDCIVIL', 'NONSTDBUILD', 'STDBUILD'])(
    'gives both bounds of the class: %s',
    (reference) => {
      for (const methods of [englishMethods, frenchMethods]) {
        const [lower = NaN, upper = NaN] = figuresAfter(reference, methods.UPLIFT);
        expect(result('UPLIFT', 100, reference, 1)).toEqual([expect.closeTo(100 + lower, 9)]);
        expect(result('UPLIFT', 100, reference, 0)).toEqual([expect.closeTo(100 + upper, 9)]);
      }
    },
  );

  it('has no French source of a function that does not exist', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(functionSources)));
  });
});

describe('helpPage', () => {
  it.each(LANGUAGES)(
    'is the reference page without a script, and leads to the other language: %s',
    (language) => {
      for (const declaration of catalogue) {
        const html = helpPage(declaration, language);
        expect(html).toContain(`<html lang="${language}">`);
        expect(html).toContain(`<h1>MLCOST.${declaration.name}</h1>`);
        expect(html).toContain(
          `../${language === 'fr' ? 'en' : 'fr'}/${declaration.name.toLowerCase()}.html`,
        );
        expect(html.match(/<h2/g)?.length).toBeGreaterThanOrEqual(7);
        expect(html).not.toMatch(/<script|javascript:|undefined/);
      }
    },
  );
});

describe('inFrench', () => {
  it.each([
    ['MLCOST.RETRAIN(4,5.5,2,440)', 'MLCOST.RETRAIN(4;5,5;2;440)'],
    ['SUM(6,{1;2},{0.1,0.2})', 'SOMME(6;{1;2};{0,1.0,2})'],
    ['IF(TRUE,SQRT(A1),"a,b")', 'SI(VRAI;RACINE(A1);"a,b")'],
  ])('writes %s as %s', (english, french) => expect(inFrench(english)).toBe(french));

  it('knows every function of the formulas on the French pages', () => {
    const french = new Set(Object.values(FRENCH_NAMES));
    for (const [path, text] of pages.filter(([path]) => path.startsWith('docs/fr/functions/')))
      for (const [, name = ''] of text.matchAll(/(?<![\p{L}.\d])([A-Z][A-Z0-9.]+)\((?!s\))/gu))
        expect([path, name.startsWith('MLCOST.') || french.has(name) || name]).toEqual([path, true]);
  });
});
