import { describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { openDemo } from './demo';

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

describe.each(['en', 'fr'] as const)('the pane in %s', (language) => {
  it('has no fault that axe finds and no sideways scroll, in any view and theme', async () => {
    const { addin, page, errors, close } = await openDemo({ language });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await addin.evaluate(axe.source);
    const faults: string[] = [];
    for (const [view, way] of Object.entries(ways[language])) {
      for (const name of way) await addin.getByRole('button', { name, exact: true }).first().click();
      const beyond = await addin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${view}: ${beyond} pixels too wide`);
      for (const [theme, media] of Object.entries(themes)) {
        await page.emulateMedia(media);
        // of all that axe looks at, a theme changes the colours alone
        for (const { id, nodes } of await violations(addin, theme === 'light' ? {} : COLOURS))
          faults.push(
            `${view}, ${theme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
          );
      }
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }, 300_000);
});
