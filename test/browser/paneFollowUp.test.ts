import { describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { openDemo } from './demo';

/** Two months of a ledger as it is copied, with a row that is no booking; the days are those of the calendar below. */
const ledgers = {
  fr: [
    'Date\tCompte\tLibellé\tDébit\tCrédit',
    '15/01/2027\t641\tSalaires de janvier\t6 200,50\t',
    '31/01/2027\t6135\tCloud\t412,10\t',
    '15/02/2027\t641\tSalaires de février\t8 750,00\t',
    '28/02/2027\t6226\tConseil\t1 500,00\t',
    '\t\tTotal\t16 862,60\t',
  ].join('\n'),
  en: [
    'Date,Account,Description,Amount',
    '15/01/2027,641,Pay in January,"6,200.50"',
    '31/01/2027,6135,Cloud,€412.10',
    '15/02/2027,641,Pay in February,"8,750.00"',
    '28/02/2027,6226,Advice,"1,500.00"',
    ',,Total,"16,862.60"',
  ].join('\n'),
};

const words = {
  fr: {
    project: /Prévision de l.attrition/,
    insert: 'Insérer dans le classeur',
    inserted: /est dans le classeur, sur/,
    followUp: 'Suivi',
    name: 'Votre nom',
    freeze: 'Figer la référence',
    frozen: /^Figé le .+ par A\. Martin, version 1/,
    paste: /^Coller des lignes/,
    drop: 'Ou déposez ici un fichier CSV',
    bad: /^Ligne 6\s: la date manque/,
    account: (number: string) => new RegExp(`^Compte ${number}`),
    add: /^Ajouter les 4 lignes justes/,
    added: /^4 écritures sont ajoutées/,
    unmapped: /1[\s\u202f]500[\s\u00a0]€ sans poste/,
    share: /^(Exploration|Données), part/,
    write: 'Calculer la prévision',
    written: 'La prévision est à jour.',
    table: 'Où cela va finir',
    spent: /^Dépensé à ce jour 16[\s\u202f]863/,
    actuals: 'Réalisé',
  },
  en: {
    project: /Churn prediction/,
    insert: 'Insert into the workbook',
    inserted: /is in the workbook, on/,
    followUp: 'Follow-up',
    name: 'Your name',
    freeze: 'Freeze the baseline',
    frozen: /^Frozen on .+ by A\. Martin, version 1/,
    paste: /^Paste rows/,
    drop: 'Or drop a CSV file here',
    bad: /^Line 6: there is no date/,
    account: (number: string) => new RegExp(`^Account ${number}`),
    add: /^Add the 4 good rows/,
    added: /^4 entries are added/,
    unmapped: /€1,500 of it belong to no line/,
    share: /^(Exploration|Data), share/,
    write: 'Work out the re-forecast',
    written: 'The re-forecast is up to date.',
    table: 'Where it will end',
    spent: /^Spent so far €16,863/,
    actuals: 'Actuals',
  },
};

async function insertChurn(addin: Frame, say: (typeof words)['fr']): Promise<void> {
  await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
  await addin.getByRole('button', { name: say.project }).click();
  await addin.getByText('Options', { exact: true }).click();
  await addin.locator('input[type=month]').fill('2027-01');
  await addin.getByRole('button', { name: say.insert }).click();
  await addin.getByText(say.inserted).waitFor();
}

/** As Excel saves a file on Windows, where the euro is one byte. */
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((char) => (char === '€' ? 0x80 : char.charCodeAt(0))));

describe.each(['fr', 'en'] as const)('following a project in %s', (language) => {
  const say = words[language] as (typeof words)['fr'];

  it('freezes, takes the ledger of two months, and reads where the project will end', async () => {
    const { addin, page, errors, settled, close } = await openDemo({ language });
    await insertChurn(addin, say);
    await page.getByRole('button', { name: say.followUp, exact: true }).click();
    await addin.getByLabel(say.name).fill('A. Martin');
    await addin.getByRole('button', { name: say.freeze, exact: true }).click();
    await addin.getByText(say.frozen).waitFor();

    if (language === 'fr') await addin.getByRole('textbox', { name: say.paste }).fill(ledgers.fr);
    else {
      const dropped = await addin.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], 'ledger.csv', { type: 'text/csv' }));
          return transfer;
        },
        [...windows1252(ledgers.en)],
      );
      await addin.getByText(say.drop).dispatchEvent('drop', { dataTransfer: dropped });
    }
    await addin.getByText(say.bad).waitFor();
    await addin.getByRole('combobox', { name: say.account('641') }).selectOption('M1');
    await addin.getByRole('combobox', { name: say.account('6135') }).selectOption('M3');
    await addin.getByRole('button', { name: say.add }).click();
    await addin.getByText(say.added).waitFor();
    await addin.getByText(say.unmapped).waitFor();
    expect((await settled(say.actuals, 'A8:F11')).map((row) => row.slice(1))).toEqual([
      ['641', '', expect.any(String), 6200.5, ''],
      ['6135', '', 'Cloud', 412.1, ''],
      ['641', '', expect.any(String), 8750, ''],
      ['6226', '', expect.any(String), 1500, ''],
    ]);

    for (const share of await addin.getByRole('textbox', { name: say.share }).all()) await share.fill('100');
    await addin.getByRole('button', { name: say.write }).click();
    await addin.getByText(say.written).waitFor();
    const table = addin.getByRole('table', { name: say.table });
    await table.getByRole('row', { name: say.spent }).waitFor();
    expect(await table.getByRole('row').count()).toBe(6);
    const width = await addin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await close();
  });
});
