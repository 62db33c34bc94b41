import { describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { openDemo } from './demo';
import { enlarged } from './enlarged';
import { narrowed } from './narrowed';

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The way to each view from Home, by the names of its buttons. */
const ways = {
  en: {
    home: ['Home'],
    understand: ['Home', /^Understand/],
    budget: ['Budget'],
    project: ['Budget', /^Churn prediction/],
    functions: ['Functions'],
    function: ['Functions', /SERVING/],
    followUp: ['Follow-up'],
    share: ['Share'],
    exercise: ['Home', /^The exercise/],
    prices: ['Home', /^Prices and day rates/],
    about: ['About'],
  },
  fr: {
    home: ['Accueil'],
    understand: ['Accueil', /^Comprendre/],
    budget: ['Budget'],
    project: ['Budget', /^Prévision de l.attrition/],
    functions: ['Fonctions'],
    function: ['Fonctions', /SERVING/],
    followUp: ['Suivi'],
    share: ['Partage'],
    exercise: ['Accueil', /^L.exercice/],
    prices: ['Accueil', /^Prix et tarifs/],
    about: ['À propos'],
  },
} as const;

const COLOURS: axe.RunOptions = { runOnly: ['color-contrast'] };

/** What axe finds twice: colours that are only on their way to another theme are no fault. */
async function violations(addin: Frame, rules: axe.RunOptions) {
  const found = () => addin.evaluate((given) => axe.run('#pane', given), rules);
  const first = await found();
  if (first.violations.length === 0) return [];
  await addin.waitForTimeout(500);
  return (await found()).violations;
}

const tooWide = (addin: Frame) =>
  addin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each(['en', 'fr'] as const)('the pane in %s', (language) => {
  const open = async (addin: Frame, way: readonly (string | RegExp)[]) => {
    for (const name of way) await addin.getByRole('button', { name, exact: true }).first().click();
  };

  it('has no fault that axe finds, in any view and theme, and moves nothing where motion is unwelcome', async () => {
    const { addin, page, errors, close } = await openDemo({ language });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await addin.evaluate(axe.source);
    const faults: string[] = [];
    for (const [view, way] of Object.entries(ways[language])) {
      await open(addin, way);
      for (const [theme, media] of Object.entries(themes)) {
        await page.emulateMedia(media);
        // of all that axe looks at, a theme changes the colours alone
        for (const { id, nodes } of await violations(addin, theme === 'light' ? {} : COLOURS))
          faults.push(
            `${view}, ${theme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
          );
      }
      const moving = await addin.evaluate(() =>
        document.getAnimations().some(({ effect }) => Number(effect?.getComputedTiming().duration) > 1),
      );
      if (moving) faults.push(`${view}: something moves`);
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['usual', 'large'])(
    'needs no sideways scroll at 320 pixels, with %s letters',
    async (letters) => {
      const demo = await openDemo({ language });
      const { addin, errors, close } = demo;
      await narrowed(demo);
      if (letters === 'large') await enlarged(addin);
      const faults: string[] = [];
      for (const [view, way] of Object.entries(ways[language])) {
        await open(addin, way);
        const beyond = await tooWide(addin);
        if (beyond > 0) faults.push(`${view}: ${beyond} pixels too wide`);
      }
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    120_000,
  );
});
