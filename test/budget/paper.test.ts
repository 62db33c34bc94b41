import { describe, expect, it } from '@jest/globals';
import type { LaidOutCell, LaidOutSheet, LaidOutWorkbook } from '../../src/budget/layout';
import { flagRules, numberFormats, page, POINTS_PER_CHARACTER, POINTS_PER_INCH } from '../../src/budget/look';
import { PHASES } from '../../src/budget/project';
import { everyProject } from '../../src/budget/projects';
import { type Language, LANGUAGES } from '../../src/text/language';
import { laidOutProject } from './samples';

const A4_POINTS_ACROSS = 842;

const kept = new Map<string, LaidOutWorkbook>();

/** The workbook of a project in a language, laid out once. */
function workbook(project: keyof typeof everyProject, language: Language): LaidOutWorkbook {
  const key = `${project} ${language}`;
  const known = kept.get(key) ?? laidOutProject(everyProject[project], { language, inputs: {} });
  kept.set(key, known);
  return known;
}

function sheetOf(project: keyof typeof everyProject, language: Language, id: string): LaidOutSheet {
  const found = workbook(project, language).sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`There is no sheet ${id}`);
  return found;
}

const textsOf = (cells: readonly (LaidOutCell | null)[] = []): readonly string[] =>
  cells.map((cell) => String(cell?.value ?? ''));

const every = (['leads', 'chatbot', 'blank'] as const).flatMap((project) =>
  LANGUAGES.map((language) => [project, language] as const),
);

describe.each(every)('the printed workbook of %s in %s', (project, language) => {
  it('has room for the names of months, which numbers do not run over', () => {
    const narrow = workbook(project, language).sheets.flatMap(({ id, columns, rows }) =>
      rows.flatMap((cells) =>
        cells.flatMap((cell, column) => {
          const needed = { month: 10, shortMonth: 8 }[cell?.format as string] ?? 0;
          return (columns[column]?.width ?? 0) < needed ? [`${id} ${column}`] : [];
        }),
      ),
    );
    expect(narrow).toEqual([]);
  });

  it('writes days as its readers do', () => {
    const formats = new Set(
      workbook(project, language).sheets.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (cell?.format ? [numberFormats[cell.format]] : [])),
      ),
    );
    expect([...formats].filter((format) => /d/.test(format.replace('Red', '')))).toEqual([
      language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd',
    ]);
    const [, day = ''] =
      /([\d/-]{10})/.exec(textsOf(sheetOf(project, language, 'journal').rows[4])[6] ?? '') ?? [];
    expect(day).toMatch(language === 'fr' ? /^\d\d\/\d\d\/\d{4}$/ : /^\d{4}-\d\d-\d\d$/);
  });

  it.each(['prices', ...PHASES])('prints %s at two thirds of its size or more', (id) => {
    const { columns, print } = sheetOf(project, language, id);
    const width = columns.slice(0, print.columns).reduce((sum, column) => sum + column.width, 0);
    const { left, right } = page.margins;
    const across = A4_POINTS_ACROSS - (left + right) * POINTS_PER_INCH;
    expect(across / (width * POINTS_PER_CHARACTER)).toBeGreaterThan(0.67);
  });

  it('begins a page with the lines of a phase that would not end on the first, under their header', () => {
    const { rows, print, pageStarts } = sheetOf(project, language, 'D');
    const [header = 0] = print.titleRows;
    const heading = language === 'fr' ? 'Lignes de coût' : 'Cost lines';
    expect(textsOf(rows[header - 1])[2]).toBe(language === 'fr' ? 'Type de coût' : 'Cost type');
    expect(pageStarts.map((row) => textsOf(rows[row])[0])).toEqual([heading]);
    expect(sheetOf(project, language, 'E').pageStarts).toEqual([]);
  });

  it('tells about the workbook and signs off on one page', () => {
    const { rows, pageStarts } = sheetOf(project, language, 'method');
    const [first = 0] = pageStarts;
    expect(textsOf(rows[first])[0]).toBe(language === 'fr' ? 'Fonctions utilisées' : 'Functions used');
  });

  it('cuts no subtitle of the calendar where its first columns are repeated', () => {
    const { columns, frozen, rows } = sheetOf(project, language, 'monthly');
    const room = columns.slice(0, frozen.columns).reduce((sum, { width }) => sum + width, 0);
    for (const [text = ''] of rows.slice(0, frozen.rows).map(textsOf))
      expect(text.length).toBeLessThanOrEqual(1.2 * room);
  });

  it('repeats the header of the functions above them, and signs off before', () => {
    const { print, rows } = sheetOf(project, language, 'method');
    const [header = 0] = print.titleRows;
    expect(textsOf(rows[header - 1])[0]).toBe(language === 'fr' ? 'Fonction' : 'Function');
    expect(textsOf(rows[header])[0]).toMatch(/^MLCOST\./);
    const decided = language === 'fr' ? 'Non décidé' : 'Not decided';
    const last = rows.slice(0, print.rows).findLastIndex((cells) => textsOf(cells).includes(decided));
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(header);
  });

  it('tells its day on the first page', () => {
    const [first] = sheetOf(project, language, 'summary').rows.slice(3, 4).map(textsOf);
    expect(first?.[0]).toContain(language === 'fr' ? '24/11/2026' : '2026-11-24');
  });

  it('speaks of tokens where some are paid', () => {
    const summary = sheetOf(project, language, 'summary').rows.flatMap(textsOf).join('\n');
    expect(/jetons|tokens/.test(summary)).toBe(project === 'chatbot');
  });

  it('calls every assumption of the journal by what it is', () => {
    const journal = sheetOf(project, language, 'journal').rows.map(textsOf);
    const label = (name: string) => journal.find((cells) => cells[1] === name)?.[2];
    expect(label('E1_quantity')).toMatch(language === 'fr' ? /^Ateliers/ : /^Framing/);
    expect(label('E_other_quantity')).toBe(language === 'fr' ? 'Autre' : 'Other');
    expect(label('RATE_DS')).toMatch(/^Data scientist/);
    expect(label('PRICE_STORAGE_published') ?? label('PRICE_STORAGE')).toMatch(/^(Stockage|Object)/);
    expect(label('GATE_DECISION')).toMatch(language === 'fr' ? /^Décision/ : /^Decision/);
  });
});

describe('words on the sheets', () => {
  it.each([
    ['fr', 1, '1 étiquette par élément, 0\u00a0% relues'],
    ['fr', 2, '2 étiquettes par élément, 0\u00a0% relues'],
    ['en', 1, '1 label per item, 0% checked again'],
    ['en', 2, '2 labels per item, 0% checked again'],
  ] as const)('count in %s: %d', (language, count, expected) => {
    const { values } = laidOutProject(everyProject.leads, {
      language,
      inputs: { D4_labelsPerItem: count },
    });
    expect(values.get('need_labels_quality')).toBe(expected);
  });

  it('say how a conversation is paid, and no other line by tokens', () => {
    const basis = (project: keyof typeof everyProject, line: string) =>
      sheetOf(project, 'fr', 'R')
        .rows.map(textsOf)
        .findLast((cells) => cells[0] === line)?.[14];
    expect(basis('chatbot', 'R1')).toMatch(/^MLCOST\.LLMCOST/);
    expect(basis('leads', 'R1')).toMatch(/^MLCOST\.SERVING/);
    const licence = (project: keyof typeof everyProject) =>
      sheetOf(project, 'fr', 'M')
        .rows.map(textsOf)
        .find((cells) => cells[0] === 'M1')?.[2];
    expect(['chatbot', 'leads', 'blank'].map((id) => licence(id as 'leads'))).toEqual([
      'au jeton, voir R1',
      'licence gratuite',
      'à choisir',
    ]);
  });

  it('compare no strategies while a retraining costs nothing', () => {
    const { values } = workbook('blank', 'fr');
    expect(values.get('strategy_periodic_runs')).toBe(0);
    expect(values.get('strategy_best')).toBe('');
    expect(workbook('leads', 'fr').values.get('strategy_best')).toMatch(/À la main/);
  });

  it('are filled to the end of their cell only where they end with it', () => {
    const fills = (runsOn: boolean) =>
      flagRules('A1', { bad: 'Warning', runsOn }).map(({ look }) => look.fill);
    expect(fills(true)).toEqual([undefined]);
    expect(fills(false)).toEqual([expect.any(String)]);
  });
});
