import { sameName } from '../../../sharing/a1';
import type { DefinedName, SheetContent, WorkbookContent } from '../../../sharing/workbook';
import { fromFile } from './formulaText';
import { readSheet } from './readSheet';
import { readTable } from './readTable';
import { relationshipsOf } from './relationships';
import { attribute, elements, words, XmlError } from './xml';
import { FileError, type XlsxFile } from './xlsxFile';

/** A sheet of a file and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** The path of the part that lists the sheets. */
export function workbookPart(file: XlsxFile): string {
  const root = relationshipsOf(file, '').find(({ type }) => type === 'officeDocument');
  if (!root || !file.has(root.target)) throw new FileError('notWorkbook');
  return root.target;
}

/** Its sheets of cells in order; sheets that are charts are left out. */
export function sheetParts(file: XlsxFile): readonly SheetPart[] {
  const book = workbookPart(file);
  const xml = file.needed(book);
  const targets = new Map(relationshipsOf(file, book).map((each) => [each.id, each]));
  return elements(xml, new Set(['sheet'])).flatMap((sheet) => {
    const relationship = targets.get(attribute(xml, sheet, 'id') ?? '');
    if (relationship?.type !== 'worksheet') return [];
    return [
      {
        name: attribute(xml, sheet, 'name') ?? '',
        part: relationship.target,
        isHidden: (attribute(xml, sheet, 'state') ?? 'visible') !== 'visible',
      },
    ];
  });
}

/**
 * What sharing needs to know of a file.
 *
 * @throws {FileError} naming the part that cannot be read
 */
export function readWorkbook(file: XlsxFile): WorkbookContent {
  const parts = checked('', () => sheetParts(file));
  const texts = sharedTexts(file);
  return {
    sheets: parts.map((part) => checked(part.part, () => sheetOf(file, part, texts))),
    names: definedNames(file),
    externalLinks: relationshipsOf(file, workbookPart(file)).flatMap(({ type, target }) =>
      type === 'externalLink' ? relationshipsOf(file, target).map((link) => link.target) : [],
    ),
  };
}

function checked<Result>(part: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof XmlError) throw new FileError('damaged', part, { cause });
    throw cause;
  }
}

function sheetOf(
  file: XlsxFile,
  { name, part, isHidden }: SheetPart,
  texts: readonly string[],
): SheetContent {
  const { cells, rules } = readSheet(file.needed(part), texts);
  const tables = relationshipsOf(file, part).flatMap(({ type, target }) =>
    type === 'table' ? [readTable(file.needed(target))] : [],
  );
  return { name, isHidden, cells, rules, tables };
}

export function sharedTexts(file: XlsxFile): readonly string[] {
  const part = relationshipsOf(file, workbookPart(file)).find(({ type }) => type === 'sharedStrings')?.target;
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined) return [];
  return checked(part, () => {
    const texts: string[] = [];
    for (const element of elements(xml, new Set(['si', 't', 'rPh']))) {
      if (element.name === 'si') texts.push('');
      if (element.name === 't' && element.parent?.name !== 'rPh')
        texts[texts.length - 1] += words(xml, element);
    }
    return texts;
  });
}

/** Names that mean a formula or cells; those that Excel keeps for itself are left out. */
function definedNames(file: XlsxFile): readonly DefinedName[] {
  const xml = file.needed(workbookPart(file));
  const sheets = elements(xml, new Set(['sheet'])).map((sheet) => attribute(xml, sheet, 'name') ?? '');
  return elements(xml, new Set(['definedName'])).flatMap((element) => {
    const name = attribute(xml, element, 'name') ?? '';
    const sheet = sheets[Number(attribute(xml, element, 'localSheetId') ?? -1)];
    if (name.startsWith('_xlnm.')) return [];
    return [{ name, formula: fromFile(words(xml, element)), ...(sheet !== undefined && { sheet }) }];
  });
}

/** The part of a sheet by its name. */
export function partOf(file: XlsxFile, sheet: string): string {
  const found = sheetParts(file).find(({ name }) => sameName(name, sheet));
  if (!found) throw new Error(`There is no sheet ${sheet}`);
  return found.part;
}
