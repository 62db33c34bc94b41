import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkReport, checkText } from '../../../src/cli/shareReport';
import { readWorkbook } from '../../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../../src/hosts/xlsx/parts/xlsxFile';
import { workbookFile } from '../../../src/hosts/xlsx/workbookFile';
import { addressOf, areaOf } from '../../../src/sharing/a1';
import { check } from '../../../src/sharing/check/check';
import type { FindingKind } from '../../../src/sharing/check/finding';
import type { CellValue, Edit, Place, WorkbookContent } from '../../../src/sharing/workbook';
import { budget as en } from '../../../src/text/en/budget';
import { budget as fr } from '../../../src/text/fr/budget';
import type { Language } from '../../../src/text/language';
import { laidOutChurn } from '../../budget/samples';
import { DATE, edited, recalculated, withoutResults } from '../samples';

const texts = { en, fr };
const HIDDEN = 'Journal';

/** A budget with one thing of every kind to put right, and where. */
async function faulty(language: Language) {
  const file = await XlsxFile.open(await workbookFile(laidOutChurn({ language })));
  const content = readWorkbook(file);
  const { phaseSheet, prices } = texts[language];
  const [summary = '', data = ''] = [0, 4].map((index) => content.sheets[index]?.name ?? '');
  const beside = (row: number): Place => ({ sheet: summary, row, column: 25 });
  const line = found(content, (value, { sheet }) => sheet === data && value === 'D1');
  const column = found(content, (value, { sheet }) => sheet === data && value === phaseSheet.currency);
  const price = found(content, (value) => value === prices.current);
  const places: Record<FindingKind, Place> = {
    mlcostLeft: beside(0),
    blankArgument: beside(0),
    errorValue: beside(1),
    circular: beside(9),
    volatile: beside(2),
    externalLink: beside(3),
    hardCoded: beside(5),
    oldPrice: price,
    checkNotOk: beside(7),
    hiddenSheet: { sheet: HIDDEN, row: 0, column: 0 },
    missingCurrency: { ...line, column: column.column },
    unsignedGate: placeOf(content, 'SIGN_BUDGET_FINANCE'),
  };
  const wrong = texts[language].summary.wrong;
  const edits: Edit[] = [
    { kind: 'cell', place: beside(0), value: 7040, formula: 'MLCOST.RETRAIN(4,5,2,AZ99)' },
    { kind: 'cell', place: beside(1), value: { error: '#DIV/0!' }, formula: '1/0' },
    { kind: 'cell', place: beside(2), value: 46_350, formula: 'TODAY()+RANDBETWEEN(1,2)+TODAY()' },
    { kind: 'cell', place: beside(3), value: 1, formula: '[1]Rates!B2' },
    { kind: 'cell', place: beside(4), value: 2, formula: 'Y5*2' },
    { kind: 'cell', place: beside(5), value: 17 },
    { kind: 'cell', place: beside(6), value: 4, formula: 'Y7*2' },
    { kind: 'cell', place: beside(7), value: wrong, formula: `IF(1=2,"OK","${wrong}")` },
    { kind: 'cell', place: beside(9), value: 0, formula: 'MLCOST.RETRAIN(Z11,1,1,1)' },
    { kind: 'cell', place: beside(10), value: 1, formula: 'SUM(Z9:Z10)+1' },
    { kind: 'cell', place: price, value: `${prices.old}`, formula: `"${prices.old}"` },
    { kind: 'cell', place: places.missingCurrency, value: null },
    { kind: 'cell', place: placeOf(content, 'SIGN_BUDGET_SPONSOR'), value: 'Go' },
  ];
  const changed = edited(content, edits);
  const sheets = changed.sheets.map((sheet) => ({ ...sheet, isHidden: sheet.name === HIDDEN }));
  return { content: { ...changed, sheets }, places, label: textBeside(content, line) };
}

function found({ sheets }: WorkbookContent, isWanted: (value: CellValue, place: Place) => boolean): Place {
  for (const { name: sheet, cells } of sheets)
    for (const { row, column, value } of cells)
      if (isWanted(value, { sheet, row, column })) return { sheet, row, column };
  throw new Error('No such cell');
}

function placeOf({ names }: WorkbookContent, name: string): Place {
  const area = areaOf(names.find((each) => each.name === name)?.formula ?? '', '');
  if (!area) throw new Error(`No cell is called ${name}`);
  return { sheet: area.sheet, row: area.top, column: area.left };
}

const textBeside = ({ sheets }: WorkbookContent, { sheet, row, column }: Place) =>
  sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column + 1)?.value;

/** What is said of each, and what to do: a piece of either sentence. */
const said: Record<Language, Record<FindingKind, readonly [string, RegExp]>> = {
  en: {
    mlcostLeft: ['=MLCOST.RETRAIN(4,5,2,AZ99)', /^Convert it before sending/],
    circular: ['Depends on its own result: ', /^Break the circle/],
    errorValue: ['Shows #DIV/0!', /^Correct the formula/],
    oldPrice: ['Price to be confirmed', /quote/],
    checkNotOk: ['Check does not read OK', /difference/],
    hiddenSheet: ['Hidden sheet: Journal', /^Show it/],
    externalLink: ['=[1]Rates!B2', /^Copy the values/],
    volatile: ['calculation: TODAY, RANDBETWEEN', /date or a value/],
    hardCoded: ['17', /formula/],
    blankArgument: ['AZ99', /^Fill the cell in/],
    missingCurrency: ['', /currency/],
    unsignedGate: ['Finance', /signed/],
  },
  fr: {
    mlcostLeft: ['=MLCOST.RETRAIN(4,5,2,AZ99)', /^Convertissez-la avant l’envoi/],
    circular: ['Dépend de son propre résultat : ', /^Rompez le cercle/],
    errorValue: ['Affiche #DIV/0!', /^Corrigez la formule/],
    oldPrice: ['Prix à confirmer', /devis/],
    checkNotOk: ['Contrôle qui n’affiche pas OK', /écart/],
    hiddenSheet: ['Feuille masquée : Journal', /^Affichez-la/],
    externalLink: ['=[1]Rates!B2', /^Copiez ces valeurs/],
    volatile: ['calcul : AUJOURDHUI, ALEA.ENTRE.BORNES', /date ou une valeur/],
    hardCoded: ['17', /formule/],
    blankArgument: ['AZ99', /^Remplissez-la/],
    missingCurrency: ['', /devise/],
    unsignedGate: ['Finance', /signer/],
  },
};

describe.each(['en', 'fr'] as const)('the check before a budget is handed over (%s)', (language) => {
  let budget: Awaited<ReturnType<typeof faulty>>;
  let report: ReturnType<typeof checkReport>;
  beforeAll(async () => {
    budget = await faulty(language);
    report = checkReport(check(budget.content, DATE), language);
  });

  it.each(Object.keys(said.en) as FindingKind[])('names %s with its cell and what to do', (kind) => {
    const [says, todo] = said[language][kind];
    const own = report.filter((finding) => finding.kind === kind);
    const finding = own.find(({ where }) => where === addressOf(budget.places[kind]));
    expect(finding?.says.replaceAll('\u00a0', ' ')).toContain(says);
    expect(finding?.todo).toMatch(todo);
    const groups = checkText(report, language).split(/\n(?= {2}\S)/);
    const group = groups.find((text) => text.startsWith(`  ${finding?.todo}\n`));
    expect(group?.split('\n')).toContain(`    ${addressOf(budget.places[kind])}  ${finding?.says}`);
  });

  it('calls a line by its words', () => {
    const finding = report.find(({ kind }) => kind === 'missingCurrency');
    expect(finding?.says).toContain(String(budget.label));
  });

  it('reports nothing else of the budget but the gate that is to be decided', () => {
    const expected = new Set(
      [
        ...Object.values(budget.places),
        { ...budget.places.circular, row: budget.places.circular.row + 1 },
        placeOf(budget.content, 'GATE_BY'),
        placeOf(budget.content, 'GATE_DATE'),
        placeOf(budget.content, 'SIGN_BUDGET_BUSINESS'),
        placeOf(budget.content, 'SIGN_BUDGET_MANAGER'),
      ].map(addressOf),
    );
    expect(new Set(report.map(({ where }) => where))).toEqual(expected);
  });
});

describe('checks of a budget', () => {
  it('are read from the sheet: a month typed over makes the sums disagree', async () => {
    const content = readWorkbook(await XlsxFile.open(await workbookFile(laidOutChurn())));
    const total = found(
      content,
      (value, place) => place.sheet === 'Monthly' && place.column === 1 && value === 'Total',
    );
    const change: Edit = { kind: 'cell', place: { ...total, row: total.row - 1, column: 13 }, value: 1 };
    const broken = recalculated(withoutResults(edited(content, [change])));
    const findings = check(broken, DATE).filter(({ kind }) => kind === 'checkNotOk');
    expect(findings.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['The months add up to the total', 'All checks of this workbook']),
    );
  });
});
