import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readBudgetCommand } from '../../src/cli/budgetOptions';
import { Problem } from '../../src/cli/problem';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const broken = join(folder, 'broken.json');
const list = join(folder, 'list.json');
const nested = join(folder, 'nested.json');
writeFileSync(broken, '{');
writeFileSync(list, '[1]');
writeFileSync(nested, '{ "RATE_DS": { "value": 500 } }');

const now = new Date('2026-11-24T12:00:00Z');

function refusal(args: readonly string[]): string {
  try {
    readBudgetCommand(args, now);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return '';
}

type Refusal = readonly [args: readonly string[], sentence: string];

describe('the options of npm run budget', () => {
  it('are the next month, twelve months of operation and today unless said', () => {
    const { options, out } = readBudgetCommand(['--language', 'fr'], now);
    expect(options).toMatchObject({ start: '2026-12', runMonths: 12, date: '2026-11-24', currency: 'EUR' });
    expect([options.project.id, out]).toEqual(['churn', 'mlcost-churn.xlsx']);
  });

  it.each(['12', '60'])('take a calendar of %s months of operation', (months) => {
    expect(readBudgetCommand(['--run-months', months], now).options.runMonths).toBe(Number(months));
  });

  const english: readonly Refusal[] = [
    [
      ['--project', 'mars'],
      '--project must be one of churn, leads, recommendation, forecast, chatbot, texts, blank, got "mars"',
    ],
    [['--currency', 'XYZ'], '--currency must be one of EUR, USD, GBP, CHF, got "XYZ"'],
    [['--formulas', 'magic'], '--formulas must be one of plain, mlcost, got "magic"'],
    ...['2027-13', '2027-00', '1899-01', '2027-01-15', '27-01', 'soon', ''].map((month): Refusal => [
      ['--start', month],
      `--start must be a month such as 2027-01, got "${month}"`,
    ]),
    ...['2026-02-30', '2026-13-01', 'today', ''].map((day): Refusal => [
      ['--date', day],
      `--date must be a day such as 2026-11-24, got "${day}"`,
    ]),
    ...['61', '11', '0', '-1', '1.5', '1e400', '12 months', ''].map((months): Refusal => [
      ['--run-months', months],
      `--run-months must be a whole number from 12 to 60, got "${months}"`,
    ]),
    [['--set', 'RATE_DS'], '--set takes NAME=VALUE, got "RATE_DS"'],
    [['--set', '=5'], '--set takes NAME=VALUE, got "=5"'],
    [['--inputs', join(folder, 'none.json')], 'cannot be read as a JSON object'],
    [['--inputs', broken], 'cannot be read as a JSON object'],
    [['--inputs', list], 'cannot be read as a JSON object of names and values (not an object)'],
    [['--inputs', nested], '(RATE_DS: {"value":500})'],
    [['--out', 'budget.pdf'], '--out must end with .xlsx, got "budget.pdf"'],
    [['--colour', 'red'], 'There is no option --colour. --help lists them'],
    [['-x'], 'There is no option -x. --help lists them'],
    [['--run-month', '24'], 'There is no option --run-month; nearest: --run-months. --help lists them'],
    [['--currency'], '--currency needs a value after it; --help shows which'],
    [['--currency', '--json'], '--currency needs a value after it; --help shows which'],
    [['--json=yes'], '--json takes no value'],
    [['churn'], 'Every value follows an option; "churn" follows none. --help lists them'],
  ];
  it.each(english)('%j are refused in one sentence: %s', (args, sentence) => {
    const said = refusal([...args, '--language', 'en']);
    expect(said).toContain(sentence);
    expect(said).not.toContain('\n');
  });

  it.each([
    [
      ['--project', 'mars'],
      '--project doit être l’une des valeurs churn, leads, recommendation, forecast, chatbot, texts, blank (reçu : « mars »)',
    ],
    [['--currency', 'XYZ'], '--currency doit être l’une des valeurs EUR, USD, GBP, CHF (reçu : « XYZ »)'],
    [['--start', 'janvier'], '--start doit être un mois tel que 2027-01 (reçu : « janvier »)'],
    [['--date', '2026-02-30'], '--date doit être un jour tel que 2026-11-24 (reçu : « 2026-02-30 »)'],
    [['--run-months', '-1'], '--run-months doit être un nombre entier de 12 à 60 (reçu : « -1 »)'],
    [['--set', 'RATE_DS'], '--set attend NOM=VALEUR (reçu : « RATE_DS »)'],
    [['--out', 'budget.pdf'], '--out doit se terminer par .xlsx (reçu : « budget.pdf »)'],
    [['--colour', 'red'], 'L’option --colour n’existe pas. --help les énumère'],
    [['--curency', 'EUR'], 'L’option --curency n’existe pas ; proches : --currency. --help les énumère'],
    [['--currency'], '--currency doit être suivie d’une valeur ; --help dit laquelle'],
    [['--json=yes'], '--json ne prend pas de valeur'],
    [['churn'], 'Toute valeur suit une option ; « churn » n’en suit aucune. --help les énumère'],
  ] satisfies Refusal[])('%j are refused in French: %s', (args, sentence) => {
    expect(refusal([...args, '--language=fr'])).toBe(sentence);
  });

  it('are refused in English where the language is unknown', () => {
    expect(refusal(['--language', 'de'])).toBe('--language must be one of en, fr, got "de"');
  });
});
