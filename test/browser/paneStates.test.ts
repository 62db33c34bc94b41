import { describe, expect, it } from '@jest/globals';
import { openDemo } from './demo';

const words = {
  fr: {
    tooOld: /^Cette version d.Excel est trop ancienne/,
    offline: /^Vous êtes hors connexion\. Tout continue/,
    isProtected: /^La structure de ce classeur est protégée/,
    manual: /^Le calcul est en mode manuel/,
    none: /^Ce classeur ne contient pas encore de budget/,
    project: /^Prévision de l.attrition/,
    insert: 'Insérer dans le classeur',
    dismiss: 'Fermer ce message',
    outcome: /est dans le classeur, sur/,
    sheet: 'Feuil1',
  },
  en: {
    tooOld: /^This Excel is too old/,
    offline: /^You are offline\. Everything/,
    isProtected: /^The structure of this workbook is protected/,
    manual: /^Calculation is set to manual/,
    none: /^This workbook has no budget yet/,
    project: /^Churn prediction/,
    insert: 'Insert into the workbook',
    dismiss: 'Dismiss this message',
    outcome: /is in the workbook, on/,
    sheet: 'Sheet1',
  },
};

describe.each(['fr', 'en'] as const)('the pane in %s says what stands in the way', (language) => {
  const say = words[language];

  it('of an Excel below the floor, where budgets can still be previewed', async () => {
    const { addin, errors, close } = await openDemo({ language, api: '1.13' });
    await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
    await addin.getByText(say.tooOld).waitFor();
    await addin.getByRole('button', { name: say.project }).click();
    await addin.getByRole('button', { name: say.insert }).click();
    await addin.getByRole('alert').getByText(say.tooOld).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('of a connection that is lost, for as long as it is', async () => {
    const { page, addin, close } = await openDemo({ language });
    await addin.getByRole('navigation').waitFor();
    await page.context().setOffline(true);
    await addin.getByText(say.offline).waitFor();
    await page.context().setOffline(false);
    await addin.getByText(say.offline).waitFor({ state: 'detached' });
    await close();
  });

  it('of a protected workbook that calculates on demand, and leaves it as it was', async () => {
    const { page, addin, errors, inAddIn, close } = await openDemo({ language });
    const protect = (isOn: boolean) =>
      inAddIn(async (context, isWanted: boolean) => {
        const { protection, application } = context.workbook;
        if (isWanted) protection.protect();
        else protection.unprotect();
        application.calculationMode = isWanted ? 'Manual' : 'Automatic';
        await context.sync();
      }, isOn);
    await protect(true);
    await addin.getByRole('navigation').getByRole('button', { name: 'Budget' }).click();
    await addin.getByText(say.isProtected).waitFor();
    await addin.getByText(say.manual).waitFor();
    await addin.getByText(say.none).waitFor();
    await addin.getByRole('button', { name: say.project }).click();
    await addin.getByRole('button', { name: say.insert }).click();
    const alert = addin.getByRole('alert').getByText(say.isProtected);
    await alert.waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual([say.sheet]);
    await addin.getByRole('button', { name: say.dismiss }).click();
    expect(await alert.count()).toBe(0);
    await protect(false);
    await addin.getByRole('button', { name: say.insert }).click();
    await addin.getByText(say.outcome).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
