import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { toFile } from '../../src/hosts/xlsx/parts/formulaText';
import { escaped } from '../../src/hosts/xlsx/parts/xml';
import { cellName } from '../../src/sharing/a1';
import { grouped } from '../../src/sharing/grouped';
import type { CellContent, SheetContent, Table, WorkbookContent } from '../../src/sharing/workbook';
import { zipped } from '../hosts/xlsx/parts/handMade';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of the tests as a file: cells, names, tables. */
export async function xlsxOf({ sheets, names }: WorkbookContent): Promise<XlsxFile> {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="/xl/${target}"/>`;
  const relations = (entries: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
  const sheetPart = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const tables = sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ table, index })));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.map((_, index) => override(sheetPart(index), 'worksheet')).join('')}${tables.map((_, at) => override(`tables/table${at + 1}.xml`, 'table')).join('')}</Types>`,
    '_rels/.rels': relations([relation(1, 'officeDocument', 'workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${names.map(({ name, formula }) => `<definedName name="${name}">${escaped(toFile(formula))}</definedName>`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => relation(index + 1, 'worksheet', sheetPart(index))),
    ),
  };
  sheets.forEach((sheet, index) => (parts[`xl/${sheetPart(index)}`] = sheetXml(sheet)));
  tables.forEach(({ table, index }, at) => {
    const part = `tables/table${at + 1}.xml`;
    parts[`xl/${part}`] = tableXml(table, at + 1);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations([relation(1, 'table', part)]);
  });
  return XlsxFile.open(await zipped(parts));
}

function sheetXml({ cells, tables }: SheetContent): string {
  const rows = grouped(
    cells.toSorted((one, other) => one.row - other.row || one.column - other.column),
    ({ row }) => row,
  );
  const data = [...rows].map(([row, own]) => `<row r="${row + 1}">${own.map(cellXml).join('')}</row>`);
  const parts = tables.length > 0 ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '';
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData>${data.join('')}</sheetData>${parts}</worksheet>`;
}

function cellXml({ row, column, value, formula, block }: CellContent): string {
  const at = cellName(row, column);
  const text = formula === undefined ? '' : escaped(toFile(formula));
  const area = block && `${at}:${cellName(row + block.rows - 1, column + block.columns - 1)}`;
  const stored = text && (area ? `<f t="array" ref="${area}">${text}</f>` : `<f>${text}</f>`);
  const [type, shown] =
    typeof value === 'object'
      ? value
        ? ['e', value.error]
        : ['n', '']
      : [
          { string: 'str', boolean: 'b', number: 'n' }[typeof value as 'string'],
          String(Number.isNaN(value) ? '' : value),
        ];
  return `<c r="${at}" t="${type}">${stored}${shown === '' ? '' : `<v>${escaped(shown)}</v>`}</c>`;
}

function tableXml({ name, columns, top, left, bottom, right }: Table, id: number): string {
  const area = `${cellName(top, left)}:${cellName(bottom, right)}`;
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escaped(column)}"/>`);
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`;
}
