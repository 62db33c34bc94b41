import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../src/hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../../src/hosts/xlsx/parts/xlsxFile';
import { cellName } from '../../../src/sharing/a1';
import { namedCells } from '../../../src/sharing/namedCells';
import { WorkbookView } from '../../../src/sharing/view';
import type { Place } from '../../../src/sharing/workbook';
import { type OpenDemo, openDemo } from '../../browser/demo';
import { readCells } from '../readCells';
import { recalculated } from '../soffice';

/** Typed into the first cells of the blank sheet, in a French Excel; `RUNS` is an input of the budget. */
const TYPED = [
  '=MLCOST.RETRAIN(RUNS;5;2;440)',
  '=SI(RUNS>3;ARRONDI(MLCOST.RETRAIN(RUNS;5;2;440)*1,2;2);0)',
  '=SOMME(A1:A2)+MLCOST.STORAGE(100;2)',
];
/** What they come to for so many runs a year: 885 a run, and 100 GB at 2 a month. */
const results = (runs: number) => [885 * runs, 1062 * runs, 1947 * runs + 2400];

const placesOf = async (file: XlsxFile) => {
  const cells = namedCells(new WorkbookView(readWorkbook(file)));
  return (name: string): Place => {
    const found = cells.find((cell) => cell.name === name);
    if (!found) throw new Error(`There is no cell ${name}`);
    return found.place;
  };
};

async function downloaded(demo: OpenDemo, press: () => Promise<void>): Promise<XlsxFile> {
  const download = demo.page.waitForEvent('download', { timeout: 120_000 });
  await press();
  return XlsxFile.open(await readFile(await (await download).path()));
}

const ours = ({ sheets }: ReturnType<typeof readWorkbook>) =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula?.includes('MLCOST') ? [`${name}!${cellName(row, column)}=${formula}`] : [],
    ),
  );

const write = (demo: OpenDemo, { sheet, row, column }: Place, value: number | string) =>
  demo.inAddIn(
    async (context, given: { sheet: string; row: number; column: number; value: number | string }) => {
      context.workbook.worksheets.getItem(given.sheet).getCell(given.row, given.column).values = [
        [given.value],
      ];
      await context.sync();
    },
    { sheet, row, column, value },
  );

describe('a budget handed to finance from the pane, in French', () => {
  it('is live in LibreOffice, and the original comes back', async () => {
    const demo = await openDemo({ language: 'fr' });
    const { page, addin, errors } = demo;
    const press = (name: string) => addin.getByRole('button', { name, exact: true }).click();
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();

    await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
    await addin.getByRole('button', { name: /Prévision de l.attrition/ }).click();
    await addin.getByText('Options', { exact: true }).click();
    await addin.locator('select', { hasText: 'fonctions MLCOST' }).selectOption('mlcost');
    await press('Insérer dans le classeur');
    await addin.getByText(/est dans le classeur, sur/).waitFor();

    const original = await downloaded(demo, () =>
      page.getByRole('button', { name: 'Télécharger .xlsx' }).click(),
    );
    const place = await placesOf(original);
    const runs = place('R5_runsPerYear');
    await tab('Feuil1');
    await page.locator('#cell-A1').click();
    for (const formula of TYPED) {
      await page.keyboard.type(
        formula.replaceAll('RUNS', `'${runs.sheet}'!${cellName(runs.row, runs.column)}`),
      );
      await page.keyboard.press('Enter');
    }
    expect(await demo.settled('Feuil1', 'A1:A3')).toEqual(results(4).map((value) => [value]));

    await press('Partage');
    await press('Examiner ce classeur');
    await addin.getByText('96 formules restent vivantes en Excel ordinaire').waitFor();
    // what the list asks for: the decision at the gate signed, the old price confirmed
    const list = addin.getByRole('list', { name: 'Avant de le remettre' });
    expect(await list.getByRole('listitem').count()).toBe(3);
    await list.getByRole('button', { name: 'Aller à Tarifs!I6' }).click();
    await page.getByRole('tab', { name: 'Tarifs', exact: true, selected: true }).waitFor();
    await write(demo, { sheet: 'Tarifs', row: 5, column: 5 }, 46327);
    await write(demo, place('GATE_BY'), 'A. Martin');
    await write(demo, place('GATE_DATE'), 46327);
    await press('Examiner de nouveau');
    await addin.getByText('Rien ne s’oppose à la remise du classeur.').waitFor();

    await press('Préparer une copie');
    const copy = await downloaded(demo, () =>
      addin.getByRole('button', { name: 'L’enregistrer dans un fichier' }).click(),
    );
    expect(ours(readWorkbook(copy)).filter((formula) => !formula.startsWith('Registre'))).toEqual([]);
    applyEdits(copy, [{ kind: 'cell', place: runs, value: 6 }]);
    const cells = await readCells(await recalculated(await copy.bytes()));
    const inLibreOffice = ({ sheet, row, column }: Place) => cells.get(sheet)?.get(cellName(row, column));
    const at = (row: number) => inLibreOffice({ sheet: 'Feuil1', row, column: 0 });
    expect([at(0), at(1), at(2)]).toEqual(results(6));

    await press('Convertir ce classeur');
    await addin.getByText('C’est fait.', { exact: false }).waitFor();
    await press('Chercher les formules converties');
    await addin.getByText('96 formules peuvent revenir').waitFor();
    await press('Ramener les formules');
    await addin.getByText('Formules MLCOST revenues : 96', { exact: false }).waitFor();
    const back = await downloaded(demo, () =>
      page.getByRole('button', { name: 'Télécharger .xlsx' }).click(),
    );
    const formulas = ours(readWorkbook(back));
    expect(formulas).toHaveLength(96);
    expect(formulas).toEqual(expect.arrayContaining([...ours(readWorkbook(original))]));
    expect(readWorkbook(back).sheets.map(({ name }) => name)).toEqual(
      readWorkbook(original).sheets.map(({ name }) => name),
    );
    await press('Examiner ce classeur');
    await addin.getByText('Rien ne s’oppose à la remise du classeur.').waitFor();
    expect(await list.count()).toBe(0);

    // the functions of the add-in come to the same total for the same input
    await write(demo, runs, 6);
    const total = place('budget_base');
    const address = cellName(total.row, total.column);
    const [[withAddIn] = []] = await demo.settled(total.sheet, address);
    expect(inLibreOffice(total)).toBeCloseTo(Number(withAddIn), 6);
    expect(errors).toEqual([]);
    await demo.close();
  }, 600_000);
});
