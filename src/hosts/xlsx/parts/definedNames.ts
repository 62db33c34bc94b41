import { sameName } from '../../../sharing/a1';
import type { EditOf } from '../../../sharing/workbook';
import { toFile } from './formulaText';
import { workbookPart } from './readWorkbook';
import { attribute, elements, escaped, prefixOf, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

interface FileName {
  readonly name: string;
  /** The place of its sheet among the sheets; none for a name of the workbook. */
  readonly scope?: number;
  /** As the file stores it. */
  readonly formula: string;
}

export function addNames(file: XlsxFile, added: readonly FileName[]): void {
  if (added.length === 0) return;
  const book = workbookPart(file);
  file.set(book, withNames(file.needed(book), added));
}

/** The workbook part with more names: they stand in the order of the alphabet, as Excel leaves them. */
export function withNames(book: string, added: readonly FileName[]): string {
  const xml = withNameList(book);
  const [list] = elements(xml, new Set(['definedNames']));
  if (!list) return book;
  const tag = `${prefixOf(xml, list)}definedName`;
  const known = elements(xml, new Set(['definedName'])).map((element) => ({
    start: element.start,
    name: (attribute(xml, element, 'name') ?? '').toLowerCase(),
  }));
  const changes = added.map(({ name, scope, formula }) => {
    const at = known.find((each) => each.name > name.toLowerCase())?.start ?? list.innerEnd;
    const sheet = scope === undefined ? '' : ` localSheetId="${scope}"`;
    return { start: at, end: at, text: `<${tag} name="${name}"${sheet}>${escaped(formula)}</${tag}>` };
  });
  return replaced(xml, changes);
}

/** The workbook part with a list of names: it stands behind the sheets and what refers to other files. */
function withNameList(xml: string): string {
  const lists = elements(xml, new Set(['definedNames', 'externalReferences', 'functionGroups', 'sheets']));
  const known = lists.find(({ name }) => name === 'definedNames');
  if (known && known.innerEnd < known.end) return xml;
  const before = lists.at(-1);
  if (!before) return xml;
  const tag = `${prefixOf(xml, before)}definedNames`;
  return replaced(xml, [
    { start: known?.start ?? before.end, end: known?.end ?? before.end, text: `<${tag}></${tag}>` },
  ]);
}

/** Takes names of the workbook away. */
export function removeNames(file: XlsxFile, removed: readonly EditOf<'removeName'>[]): void {
  if (removed.length === 0) return;
  const book = workbookPart(file);
  const xml = file.needed(book);
  const gone = elements(xml, new Set(['definedName'])).filter(
    (each) =>
      attribute(xml, each, 'localSheetId') === undefined &&
      removed.some(({ name }) => sameName(name, attribute(xml, each, 'name') ?? '')),
  );
  const changes = gone.map(({ start, end }) => ({ start, end, text: '' }));
  file.set(book, withoutEmptyList(replaced(xml, changes)));
}

/** The workbook part without a list of names that holds none: Excel takes such a file for damaged. */
export function withoutEmptyList(xml: string): string {
  const [list] = elements(xml, new Set(['definedNames']));
  const isEmpty = list && elements(xml, new Set(['definedName'])).length === 0;
  return isEmpty ? xml.slice(0, list.start) + xml.slice(list.end) : xml;
}

export function editNames(file: XlsxFile, edits: readonly EditOf<'name'>[]): void {
  if (edits.length === 0) return;
  const book = workbookPart(file);
  const xml = file.needed(book);
  const sheets = elements(xml, new Set(['sheet'])).map((each) => attribute(xml, each, 'name') ?? '');
  const changes = elements(xml, new Set(['definedName'])).flatMap((element) => {
    const scope = sheets[Number(attribute(xml, element, 'localSheetId') ?? -1)];
    const name = attribute(xml, element, 'name') ?? '';
    const edit = edits.find((each) => sameName(each.name, name) && sameName(each.sheet ?? '', scope ?? ''));
    if (!edit) return [];
    return [{ start: element.innerStart, end: element.innerEnd, text: escaped(toFile(edit.formula)) }];
  });
  file.set(book, replaced(xml, changes));
}
