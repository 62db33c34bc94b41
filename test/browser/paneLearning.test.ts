import { describe, expect, it } from '@jest/globals';
import type { Download } from 'playwright-core';
import { openDemo } from './demo';

const words = {
  fr: {
    home: 'Accueil',
    exercise: /^L.exercice/,
    prices: /^Prix et tarifs/,
    estimate: 'Votre estimation (EUR)',
    compare: 'Comparer avec le modèle',
    below: /^Le modèle compte .+ Vous êtes .+ en dessous/,
    function: 'Nettoyage des données',
    tasks: ['Besoins en données', 'Technologies et développement', 'Test et validation', /^Déploiement/],
    next: 'Tâche suivante',
    finish: 'Voir le résultat',
    total: /^Total 4[\s\u202f]000/,
    open: 'Ouvrir le modèle rempli comme budget',
    project: 'Notation des prospects',
    template: 'Exporter le modèle',
    titles: 'clé;prix;valeur;devise;date;source',
    file: 'clé;prix;valeur;devise;date;source\nRATE_DS;;512,5;EUR;01/03/2026;Grille RH\nENDPOINT_CPU_4_16_EU_WEST_3;;0,5;USD;01/03/2026;Contrat\nRATE_XX;;1;EUR;01/03/2026;Grille RH',
    input: 'Importer un fichier CSV',
    bad: 'Ligne 4 : le livre de prix n’a pas de clé « RATE_XX »',
    keep: 'Garder les 2 lignes justes',
    count: '2 tarifs maison',
    export: 'Exporter',
    exported: /RATE_DS;[^;]+;512,5;EUR;2026-03-01;Grille RH/,
    clear: 'Tout oublier',
    undo: 'Les rétablir',
    kept: 'Les tarifs maison sont gardés.',
    churn: /Prévision de l.attrition/,
    rate: /^Data scientist/,
    value: '512,5',
    insert: 'Insérer dans le classeur',
    inserted: /est dans le classeur, sur/,
    pricesSheet: 'Tarifs',
    assumptions: 'Hypothèses',
  },
  en: {
    home: 'Home',
    exercise: /^The exercise/,
    prices: /^Prices and day rates/,
    estimate: 'Your estimate (EUR)',
    compare: 'Compare with the template',
    below: /^The template reckons with .+ You are .+ below it/,
    function: 'Data cleaning',
    tasks: ['Data needs', 'Technology and development', 'Test and validation', /^Deployment/],
    next: 'Next task',
    finish: 'See the result',
    total: /^Total €4,000/,
    open: 'Open the filled template as a budget',
    project: 'Lead scoring',
    template: 'Export the template',
    titles: 'key;price;value;currency;date;source',
    file: 'key,price,value,currency,date,source\nRATE_DS,,512.5,EUR,2026-03-01,HR grid\nENDPOINT_CPU_4_16_EU_WEST_3,,0.5,USD,2026-03-01,Contract\nRATE_XX,,1,EUR,2026-03-01,HR grid',
    input: 'Import a CSV file',
    bad: 'Row 4: the price book has no key “RATE_XX”',
    keep: 'Keep the 2 right rows',
    count: '2 company prices',
    export: 'Export',
    exported: /RATE_DS;[^;]+;512\.5;EUR;2026-03-01;HR grid/,
    clear: 'Forget all',
    undo: 'Bring them back',
    kept: 'The company prices are kept.',
    churn: /Churn prediction/,
    rate: /^Data scientist/,
    value: '512.5',
    insert: 'Insert into the workbook',
    inserted: /is in the workbook, on/,
    pricesSheet: 'Prices',
    assumptions: 'Assumptions',
  },
};

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

describe.each(['fr', 'en'] as const)('the pane in %s', (language) => {
  const say = words[language];

  it('leads through the exercise, keeps an estimate while somebody reads a function, and opens the template', async () => {
    const { addin, errors, close } = await openDemo({ language });
    const button = (name: string | RegExp) => addin.getByRole('button', { name, exact: true });
    await button(say.exercise).click();
    await addin.getByRole('combobox').selectOption('leads');
    for (const [step, title] of say.tasks.entries()) {
      await addin.getByRole('heading', { name: title }).waitFor();
      await addin.getByLabel(say.estimate).fill('1000');
      if (step === 0) {
        await button(say.compare).click();
        await addin.getByText(say.below).waitFor();
        await button(say.function).click();
        await addin.getByRole('heading', { name: say.function }).waitFor();
        await button(say.home).click();
        await button(say.exercise).click();
        expect(await addin.getByLabel(say.estimate).inputValue()).toBe('1000');
      }
      await button(step < 3 ? say.next : say.finish).click();
    }
    await addin.getByRole('row', { name: say.total }).waitFor();
    await button(say.open).click();
    await addin.getByRole('heading', { name: say.project, exact: true }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('takes the prices of the company from a file, gives them back as one, and uses them in a budget', async () => {
    const { addin, page, inAddIn, errors, close } = await openDemo({ language });
    const button = (name: string | RegExp) => addin.getByRole('button', { name, exact: true });
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      return textOf(download);
    };
    await button(say.prices).click();
    const template = await saved(say.template);
    expect(template.startsWith(`\uFEFF${say.titles}\r\n`)).toBe(true);
    expect(template).toMatch(/^RATE_DS;[^;]+;;EUR;;\r$/m);

    await addin.locator('input[type=file]').setInputFiles({
      name: 'prices.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(say.file),
    });
    await addin.getByText(say.bad).waitFor();
    await button(say.keep).click();
    await addin.getByText(say.count, { exact: true }).waitFor();
    expect(await saved(say.export)).toMatch(say.exported);
    await button(say.clear).click();
    await button(say.undo).click();
    await addin.getByText(say.kept).waitFor();

    await button('Budget').click();
    await addin.getByRole('button', { name: say.churn }).click();
    expect(await addin.getByRole('textbox', { name: say.rate }).inputValue()).toBe(say.value);
    await button(say.insert).click();
    await addin.getByText(say.inserted).waitFor();
    await page.waitForFunction(() => !window.demo?.workbook.isCalculating);
    const [published, rate, euros] = await inAddIn(
      async (context, cells: readonly (readonly [sheet: string, name: string])[]) => {
        const ranges = cells.map(([sheet, name]) =>
          context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load('values,formulas'),
        );
        await context.sync();
        return ranges.map(({ values, formulas }) => ({
          value: Number(values[0]?.[0]),
          isFormula: String(formulas[0]?.[0]).startsWith('='),
        }));
      },
      [
        [say.pricesSheet, 'PRICE_ENDPOINT_HOUR_published'],
        [say.assumptions, 'FX_USD_EUR'],
        [say.pricesSheet, 'PRICE_ENDPOINT_HOUR'],
      ] as const,
    );
    expect(published).toEqual({ value: 0.5, isFormula: false });
    expect(euros).toEqual({ value: expect.closeTo(0.5 * (rate?.value ?? NaN), 12), isFormula: true });
    expect(errors).toEqual([]);
    await close();
  });
});
