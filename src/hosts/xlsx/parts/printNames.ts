import { columnName, quoted, sameName } from '../../../sharing/a1';
import type { NewSheet } from '../../../sharing/workbook';
import { withNames } from './definedNames';
import { workbookPart } from './readWorkbook';
import { attribute, elements, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

const KEPT = ['_xlnm.Print_Area', '_xlnm.Print_Titles'];

/** What of a sheet goes on paper and which rows come again on every page: names that Excel keeps for itself. */
export function setPrintNames(file: XlsxFile, { name: title, print, rows }: NewSheet): void {
  const book = workbookPart(file);
  const xml = file.needed(book);
  const scope = elements(xml, new Set(['sheet'])).findIndex((each) =>
    sameName(attribute(xml, each, 'name') ?? '', title),
  );
  const old = elements(xml, new Set(['definedName'])).filter(
    (each) =>
      Number(attribute(xml, each, 'localSheetId') ?? -1) === scope &&
      KEPT.includes(attribute(xml, each, 'name') ?? ''),
  );
  const without = replaced(
    xml,
    old.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const [first, last] = print.titleRows;
  const area = `$A$1:$${columnName(print.columns - 1)}$${rows.length}`;
  const meant = [area, `$${first}:$${last}`];
  file.set(
    book,
    withNames(
      without,
      KEPT.map((name, index) => ({ name, scope, formula: `${quoted(title)}!${meant[index] ?? ''}` })),
    ),
  );
}
