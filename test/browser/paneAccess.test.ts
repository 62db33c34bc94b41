import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from '@jest/globals';
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

describe.each(['en', 'fr'] as const)('the pane in %s', (language) => {
  it('has no fault that axe finds and no sideways scroll, in any view and theme', async () => {
    const { addin, page, errors, close } = await openDemo({ language });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const [view, way] of Object.entries(ways[language])) {
      for (const name of way) await addin.getByRole('button', { name, exact: true }).first().click();
      const beyond = await addin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${view}: ${beyond} pixels too wide`);
      for (const [theme, media] of Object.entries(themes)) {
        await page.emulateMedia(media);
        const axe = new AxeBuilder({ page }).include(['iframe', '#pane']);
        // of all that axe looks at, a theme changes the colours alone
        const { violations } = await (theme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
        for (const { id, nodes } of violations)
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
