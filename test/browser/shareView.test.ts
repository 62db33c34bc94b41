import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { type OpenDemo, openDemo } from './demo';

const formulas = (demo: OpenDemo) =>
  demo.inAddIn(async (context) => {
    const range = context.workbook.worksheets.getItem('Feuil1').getRange('A1:B3').load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

const TYPED = [
  [4, '=MLCOST.RETRAIN(A1,5,2,440)'],
  [2, '=MLCOST.RETRAIN(A2,5,2,440)*1.2'],
  ['', '=SUM(B1:B2)'],
];

describe('sharing from the pane, in French', () => {
  it('prepares a copy that is live without the add-in, converts the workbook, and brings it back', async () => {
    const demo = await openDemo({ language: 'fr' });
    const { page, addin, errors, close } = demo;
    await demo.inAddIn(async (context, typed: typeof TYPED) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1:B3').formulas = typed;
      await context.sync();
    }, TYPED);
    await page.waitForFunction(() => !window.demo?.workbook.isCalculating);
    const button = (name: string) => addin.getByRole('button', { name, exact: true });
    await button('Partage').click();
    await button('Examiner ce classeur').click();
    await addin.getByText('2 formules restent vivantes en Excel ordinaire').waitFor();
    await addin.getByText('Rien ne s’oppose à la remise du classeur.').waitFor();

    await button('Préparer une copie').click();
    const download = page.waitForEvent('download');
    await button('L’enregistrer dans un fichier').click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const copy = readWorkbook(await XlsxFile.open(new Uint8Array(Buffer.concat(chunks))));
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Méthode MLCOST', 'Registre MLCOST']);
    expect(copy.sheets[0]?.cells.flatMap(({ formula }) => formula ?? [])).toEqual([
      'A1*(5+2*440)',
      'A2*(5+2*440)*1.2',
      'SUM(B1:B2)',
    ]);
    expect(await formulas(demo)).toEqual(TYPED);

    await button('Convertir ce classeur').click();
    await addin.getByText('C’est fait.', { exact: false }).waitFor();
    expect(await formulas(demo)).toEqual([
      [4, '=A1*(5+2*440)'],
      [2, '=A2*(5+2*440)*1.2'],
      ['', '=SUM(B1:B2)'],
    ]);
    await button('Chercher les formules converties').click();
    await addin.getByText('2 formules peuvent revenir').waitFor();
    await button('Ramener les formules').click();
    await addin.getByText('Formules MLCOST revenues : 2', { exact: false }).waitFor();
    expect(await formulas(demo)).toEqual(TYPED);
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Feuil1']);
    expect(errors).toEqual([]);
    await close();
  });
});
