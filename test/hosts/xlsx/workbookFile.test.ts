import { unzip } from '@cj-tech-master/excelts/archive';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnName } from '../../../src/budget/address';
import { toFile } from '../../../src/hosts/xlsx/parts/formulaText';
import { workbookFile } from '../../../src/hosts/xlsx/workbookFile';
import { laidOutChurn } from '../../budget/samples';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});
const many = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

interface CellXml {
  readonly r: string;
  readonly t?: string;
  readonly f?: string;
  readonly v?: string;
}

describe.each(['plain', 'mlcost'] as const)('workbookFile, %s formulas', (formulas) => {
  const workbook = laidOutChurn({ language: 'fr', formulas });
  const parts = new Map<string, string>();
  const part = (path: string) => parts.get(path) ?? '';

  beforeAll(async () => {
    const reader = unzip(await workbookFile(workbook));
    for await (const entry of reader.entries()) parts.set(entry.path, await entry.text());
  });

  it('writes every formula with the value that core computed', () => {
    workbook.sheets.forEach(({ rows }, index) => {
      const sheet = parser.parse(part(`xl/worksheets/sheet${index + 1}.xml`)) as {
        worksheet: { sheetData: { row: { c?: CellXml | CellXml[] }[] } };
      };
      const cells = new Map(
        many(sheet.worksheet.sheetData.row)
          .flatMap(({ c }) => many(c))
          .map((cell) => [cell.r, cell]),
      );
      rows.forEach((row, rowIndex) =>
        row.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const written = cells.get(`${columnName(column)}${rowIndex + 1}`);
          expect(written?.f).toBe(toFile(cell.formula));
          if (typeof cell.value === 'number') expect(Number(written?.v)).toBe(cell.value);
          else expect([written?.t, written?.v ?? '']).toEqual(['str', cell.value]);
        }),
      );
    });
  });

  it('stores functions of the add-in as Excel does, and only in that style', () => {
    const stored = [...parts.values()].some((text) => text.includes('_xldudf_MLCOST_RETRAIN('));
    expect(stored).toBe(formulas === 'mlcost');
    expect(
      [...parts.entries()].filter(
        ([path, text]) => path.includes('worksheets') && /<f>[^<]*MLCOST\./.test(text),
      ),
    ).toEqual([]);
  });

  it('asks for a recalculation and does not claim to come from Excel', () => {
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(part('docProps/app.xml')).toContain('<Application>MLCOST test</Application>');
  });

  it('scopes every name to its sheet', () => {
    const names = part('xl/workbook.xml').match(/<definedName [^>]*>/g) ?? [];
    const ours = names.filter((name) => !name.includes('_xlnm.'));
    expect(ours.length).toBe(workbook.sheets.reduce((count, sheet) => count + sheet.names.length, 0));
    expect(ours.filter((name) => !name.includes('localSheetId='))).toEqual([]);
  });

  it('prints every sheet one page wide but the calendar, with its head on every page', () => {
    workbook.sheets.forEach(({ print }, index) => {
      const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
      // A number of pages that is not written is 1.
      const pages = (attribute: string) => Number(new RegExp(`${attribute}="(\\d+)"`).exec(xml)?.[1] ?? 1);
      expect(pages('fitToWidth')).toBe(print.pagesWide ?? 1);
      expect(pages('fitToHeight')).toBe(print.pagesTall ?? 0);
    });
    expect(part('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(workbook.sheets.length);
  });

  it('gives choices a list, numbers their bounds, and says what is allowed', () => {
    const phase = part('xl/worksheets/sheet5.xml');
    const lists = workbook.sheets[4]?.rows.flat().flatMap((cell) => {
      const rule = cell?.validation;
      return rule?.kind === 'list' ? [rule.range] : [];
    });
    expect(lists).toContainEqual(expect.stringMatching(/^'Hypothèses'!\$B\$\d+:\$B\$\d+$/));
    for (const list of new Set(lists))
      expect(phase).toContain(`<formula1>${list.replaceAll("'", '&apos;')}</formula1>`);
    expect(phase.includes('error="Un nombre de 0 à 1."')).toBe(true);
  });

  it('draws charts whose bars have a fill of their own', () => {
    const charts = [...parts.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      const series = part(chart).match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
      expect(series.length).toBeGreaterThanOrEqual(2);
      for (const one of series) expect(one).toMatch(/<c:spPr>.*?<a:solidFill>/s);
    }
  });

  it('makes the prices an Excel table', () => {
    expect(part('xl/tables/table1.xml')).toMatch(/displayName="Prices" ref="A4:J9"/);
  });

  it('leaves inputs unlocked and groups the columns of managers', () => {
    expect(part('xl/styles.xml')).toContain('<protection locked="0"/>');
    expect(part('xl/worksheets/sheet4.xml')).toContain('outlineLevel="1"');
  });
});
