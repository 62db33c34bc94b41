import { describe, expect, it } from '@jest/globals';
import { type OpenDemo, openDemo } from './demo';
import { narrowed } from './narrowed';

const MOST_STEPS = 80;

/** Tab, or Shift+Tab, as often as it takes to come to a control; each stop on the way has to be in sight, and shown. */
async function tabTo({ page, addin }: OpenDemo, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key);
    const stop = await addin.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const { top, bottom } = element.getBoundingClientRect();
      const label = [
        element.getAttribute('aria-label'),
        (element as HTMLInputElement).labels?.[0]?.textContent,
      ];
      const bar = document.querySelector('nav')?.getBoundingClientRect().bottom ?? 0;
      const { outlineStyle, textDecorationStyle } = getComputedStyle(element);
      const isField = element.matches('input, select, textarea'); // they show it by the line under them
      return {
        name: (label.find((text) => text) ?? element.textContent).trim(),
        isInSight: element.closest('nav') !== null || (bottom > bar && top < window.innerHeight),
        isShown: isField || outlineStyle !== 'none' || textDecorationStyle === 'double',
      };
    });
    if (!stop) continue; // outside of the pane
    passed.push(stop.name);
    if (!stop.isInSight) throw new Error(`“${stop.name}” has the focus out of sight`);
    if (!stop.isShown) throw new Error(`“${stop.name}” has the focus and does not show it`);
    if (name.test(stop.name)) return;
  }
  throw new Error(`No way by ${key} to ${name.source}: ${passed.join(' > ')}`);
}

const focused = ({ addin }: OpenDemo) => addin.evaluate(() => document.activeElement?.textContent ?? '');
const focusedValue = ({ addin }: OpenDemo) =>
  addin.evaluate(() => (document.activeElement as HTMLInputElement).value);

describe('the pane by keyboard alone, in French', () => {
  it('leads from home to a budget, a function in a cell and a frozen baseline, and keeps the focus in sight', async () => {
    const demo = await openDemo({ language: 'fr' });
    const { page, addin, errors, close } = demo;
    const { keyboard } = page;
    await narrowed(demo);
    await addin.getByRole('navigation').waitFor(); // Tab keeps to the grid for as long as the pane has nothing to go to

    await tabTo(demo, /^Estimer/);
    await keyboard.press('Enter');
    await addin.getByRole('heading', { name: 'Nouveau budget' }).waitFor();
    expect(await focused(demo)).toBe('MLCOST: Budget');
    await tabTo(demo, /^Prévision de l.attrition/);
    await keyboard.press('Enter');
    await addin.getByRole('heading', { name: /^Prévision de l.attrition/ }).waitFor();
    expect(await focused(demo)).toBe('Prévision de l’attrition');
    await tabTo(demo, /^Choisir un autre projet/, 'Shift+Tab');
    await keyboard.press('Enter');
    expect(await focused(demo)).toMatch(/^Prévision de l.attrition/);
    await keyboard.press('Enter');

    await tabTo(demo, /^Ré-entraînements par an/); // the slider
    await keyboard.press('ArrowRight');
    await tabTo(demo, /^Ré-entraînements par an/); // the field
    expect(await focusedValue(demo)).toBe('5');
    await keyboard.type('douze');
    await addin.getByText('Il faut un nombre ici, par exemple 12,5.').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type('12');
    await tabTo(demo, /^Options/);
    await keyboard.press('Enter');
    await tabTo(demo, /^Premier mois/);
    await tabTo(demo, /^Insérer dans le classeur/);
    await keyboard.press('Enter');
    await addin.getByText(/est dans le classeur, sur/).waitFor();
    expect(await focused(demo)).toMatch(/est dans le classeur, sur/);
    await tabTo(demo, /^Retirer ce budget/);

    await tabTo(demo, /^Fonctions/, 'Shift+Tab');
    await keyboard.press('Enter');
    await addin.getByRole('heading', { name: 'Fonctions', exact: true }).waitFor();
    await tabTo(demo, /^Chercher une fonction/);
    await keyboard.type('zzzz');
    await addin.getByText('Aucune fonction ne correspond.').waitFor();
    await keyboard.press('Escape');
    expect(await focusedValue(demo)).toBe('');
    await keyboard.type('combien coûte un ré-entraînement');
    await addin.getByText('43 fonctions').waitFor({ state: 'detached' });
    await tabTo(demo, /^Ré-entraînementRETRAIN/);
    await keyboard.press('Enter');
    expect(await focused(demo)).toBe('Ré-entraînement');
    await tabTo(demo, /^Insérer dans la cellule/);
    await keyboard.press('Enter');
    await addin.getByText(/n’est pas vide/).waitFor();
    await tabTo(demo, /^Garder/);
    await keyboard.press('Enter');
    expect(await focused(demo)).toMatch(/^Insérer dans la cellule/);
    await demo.inAddIn(async (context) => {
      context.workbook.worksheets.getItem('Feuil1').activate();
      await context.sync();
    });
    await keyboard.press('Enter');
    await addin.getByText('La formule est dans Feuil1!A1.').waitFor();
    expect(await focused(demo)).toMatch(/^Insérer dans la cellule/);
    await tabTo(demo, /^Toutes les fonctions/, 'Shift+Tab');
    await keyboard.press('Enter');
    expect(await focused(demo)).toMatch(/^Ré-entraînementRETRAIN/);

    await tabTo(demo, /^Suivi/, 'Shift+Tab');
    await keyboard.press('Enter');
    await addin.getByLabel('Votre nom').waitFor();
    await tabTo(demo, /^Votre nom/);
    await keyboard.type('A. Martin');
    await tabTo(demo, /^Figer la référence/);
    await keyboard.press('Enter');
    await addin.getByText(/^Figé le .+ par A\. Martin/).waitFor();
    expect(await focused(demo)).not.toBe('');
    expect(await addin.evaluate(() => document.activeElement === document.body)).toBe(false);
    await tabTo(demo, /^Coller des lignes/);
    await tabTo(demo, /^English/);
    await keyboard.press('Tab');
    // the frame of the pane says by a message that it is left
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    expect(errors).toEqual([]);
    await close();
  });
});
