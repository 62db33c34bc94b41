import { describe, expect, it } from '@jest/globals';
import { type OpenDemo, openDemo } from './demo';
import { contents, type } from './sharing';

const say = {
  fr: {
    share: 'Partage',
    look: 'Examiner ce classeur',
    left: 'Ce qui reste en l’état, et que faire',
    check: 'Avant de le remettre',
    whole: 'Ne rien convertir si une formule doit rester en l’état',
    notAll: /^Costs!B4 devrait rester en l’état/,
    here: 'Convertir ce classeur',
    done: /^C’est fait\. En Excel ordinaire\s: 3\s; remplacées par leur valeur\s: 0\s; laissées en l’état\s: 5\./,
    find: 'Chercher les formules converties',
    restore: 'Ramener les formules',
    restorable: '2 formules peuvent revenir',
    back: 'Restaurer',
    restored: /^Formules MLCOST revenues\s: 2\s; en attente d’une décision\s: 1/,
    ledger: 'Registre MLCOST',
    corrupt: /illisible\s; corrigez-la d’après une ancienne copie du classeur, ou supprimez-la/,
    structure: /^La structure de ce classeur est protégée/,
    reasons: {
      'Costs!B4': /nowhere\s; rétablissez-le ou corrigez la formule/,
      'Costs!B5': /Le nom loop s’appelle lui-même\s; corrigez-le \(Formules, Gestionnaire de noms\)/,
      'Costs!B6': /dépasserait 8\s192 caractères\s; répartissez la formule entre plusieurs cellules/,
      'Costs!B7': /=MLCOST\.RATECARD\("NONE"\).*n’a pas ce prix\s; choisissez-en un/,
      'Locked!A1': /Sa feuille est protégée\s: ôtez la protection/,
    },
    circle: /Dépend de son propre résultat\s: Costs!B2 ← Costs!B3.*Rompez le cercle/,
    hidden: /Feuille masquée\s: Secret/,
  },
  en: {
    share: 'Share',
    look: 'Look at this workbook',
    left: 'What stays as it is, and what to do',
    check: 'Before you hand it over',
    whole: 'Convert nothing if one formula has to stay as it is',
    notAll: /^Costs!B4 would have to stay as it is/,
    here: 'Convert this workbook',
    done: /^Done: 3 formulas are plain Excel, 0 became values, 5 stayed\./,
    find: 'Look for converted formulas',
    restore: 'Bring the formulas back',
    restorable: '2 formulas can come back',
    back: 'Restore',
    restored: /^2 MLCOST formulas are back; 1 still wait for a decision/,
    ledger: 'MLCOST ledger',
    corrupt: /cannot be read; mend it after an older copy of the workbook, or delete it/,
    structure: /^The structure of this workbook is protected/,
    reasons: {
      'Costs!B4': /nowhere; bring it back, or mend the formula/,
      'Costs!B5': /The name loop needs itself; mend it \(Formulas, Name Manager\)/,
      'Costs!B6': /more than 8,192 characters; split the formula over several cells/,
      'Costs!B7': /=MLCOST\.RATECARD\("NONE"\).*no such price; choose one/,
      'Locked!A1': /Its sheet is protected: unprotect it under Review/,
    },
    circle: /Depends on its own result: Costs!B2 ← Costs!B3.*Break the circle/,
    hidden: /Hidden sheet: Secret/,
  },
};

const TYPED = {
  Costs: {
    A1: 4,
    B1: '=MLCOST.RETRAIN(A1,5,2,440)',
    B2: '=MLCOST.RETRAIN(B3,5,2,440)',
    B3: '=B2+1',
    B4: '=MLCOST.RETRAIN(nowhere,5,2,440)',
    B5: '=MLCOST.RETRAIN(loop,5,2,440)',
    B6: `=MLCOST.SAMPLESIZE(0.05${`+0*LEN("${'x'.repeat(240)}")`.repeat(18)})`,
    B7: '=MLCOST.RATECARD("NONE")',
  },
  Locked: { A1: '=MLCOST.RETRAIN(1,5,2,440)' },
  Secret: { A1: '=MLCOST.RETRAIN(2,5,2,440)' },
};

async function filled(demo: OpenDemo): Promise<void> {
  await demo.inAddIn(async (context) => {
    context.workbook.names.add('loop', '=loop+1');
    await context.sync();
  });
  await type(demo, TYPED);
  await demo.inAddIn(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Locked').protection.protect();
    worksheets.getItem('Secret').visibility = 'VeryHidden';
    await context.sync();
  });
}

describe.each(['fr', 'en'] as const)('what the pane reports of a workbook, in %s', (language) => {
  it('names each formula that cannot be converted, and what to do; the others are converted', async () => {
    const words = say[language];
    const demo = await openDemo({ language });
    const { addin, errors } = demo;
    const button = (name: string) => addin.getByRole('button', { name, exact: true });
    await filled(demo);
    const before = await contents(demo);
    await button(words.share).click();
    await button(words.look).click();
    const left = addin.getByRole('list', { name: words.left });
    for (const [where, reason] of Object.entries(words.reasons))
      await left.getByRole('listitem').filter({ hasText: where }).filter({ hasText: reason }).waitFor();
    expect(await left.getByRole('listitem').count()).toBe(5);
    const check = addin.getByRole('list', { name: words.check });
    await check.getByRole('listitem').filter({ hasText: words.circle }).first().waitFor();
    await check.getByRole('listitem').filter({ hasText: words.hidden }).waitFor();

    await addin.getByLabel(words.whole).check();
    await button(words.here).click();
    await addin.getByText(words.notAll).waitFor();
    expect(await contents(demo)).toEqual(before);
    await addin.getByLabel(words.whole).uncheck();
    await button(words.here).click();
    await addin.getByText(words.done).waitFor();
    const after = await contents(demo);
    expect(after['Costs']).toEqual({
      ...TYPED.Costs,
      B1: '=A1*(5+2*440)',
      B2: '=B3*(5+2*440)',
    });
    expect(after['Secret']).toEqual({ A1: '=2*(5+2*440)' });
    // neither these sheets nor those of a budget are protected: nobody could repair a formula there
    const isProtected = await demo.inAddIn(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      return sheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : []));
    });
    expect(isProtected).toEqual(['Locked']);
    expect(await addin.evaluate(() => Office.context.document.settings.get('Office.DisableTrustUX'))).toBe(
      true,
    );

    // a line of the ledger that a person damaged
    await type(demo, { [words.ledger]: { B5: 'celle-ci' } });
    await button(words.find).click();
    await addin.getByText(words.restorable).waitFor();
    const lines = addin.getByRole('list', { name: words.back });
    await lines.getByRole('listitem').filter({ hasText: words.corrupt }).waitFor();
    await button(words.restore).click();
    await addin.getByText(words.restored).waitFor();
    expect(await contents(demo)).toMatchObject({
      Costs: { ...TYPED.Costs, B1: '=A1*(5+2*440)' },
      Secret: TYPED.Secret,
      [words.ledger]: { D5: '=MLCOST.RETRAIN(A1,5,2,440)' },
    });
    expect(errors).toEqual([]);
    await demo.close();
  });

  it('refuses a workbook that takes no sheet, before it changes anything', async () => {
    const words = say[language];
    const demo = await openDemo({ language });
    const { addin } = demo;
    const button = (name: string) => addin.getByRole('button', { name, exact: true });
    await type(demo, { Costs: { B1: TYPED.Costs.B1 } });
    await demo.inAddIn(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await contents(demo);
    await button(words.share).click();
    await button(words.look).click();
    await button(words.here).click();
    await addin.getByText(words.structure).waitFor();
    expect(await contents(demo)).toEqual(before);
    await demo.close();
  });
});
