import { sameName } from '../../../sharing/a1';
import { grouped } from '../../../sharing/grouped';
import type { Edit } from '../../../sharing/workbook';
import { forgetOrder } from './calculation';
import { editSheet } from './editSheet';
import { lambdaToFile, toFile } from './formulaText';
import { removeSheet, writeSheet } from './newSheet';
import { addNotes, type Note, removeNotes } from './notes';
import { partOf, sharedTexts, sheetParts, workbookPart } from './readWorkbook';
import { columnFormulas, readTable } from './readTable';
import { relationshipsOf } from './relationships';
import { spillMark } from './spillMark';
import { attribute, elements, escaped, prefixOf, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** Makes the edits in the parts that they touch; nothing else in the file changes. */
export function applyEdits(file: XlsxFile, edits: readonly Edit[]): void {
  const of = <Kind extends Edit['kind']>(kind: Kind) =>
    edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
  editCells(file, of('cell'), of('rule'));
  editNames(file, of('name'));
  addLambdas(file, of('addLambda'));
  removeNames(file, of('removeName'));
  editColumns(file, of('column'));
  for (const [sheet, notes] of bySheet(of('removeNote'))) removeNotes(file, sheet, notes);
  for (const [sheet, notes] of bySheet(of('addNote'))) addNotes(file, sheet, notes);
  for (const { sheet } of of('sheet')) writeSheet(file, sheet);
  for (const { name } of of('removeSheet')) removeSheet(file, name);
  if (edits.length > 0) forgetOrder(file);
}

const bySheet = (notes: readonly Note[]) => grouped(notes, ({ place }) => place.sheet);

function editCells(file: XlsxFile, cells: readonly EditOf<'cell'>[], rules: readonly EditOf<'rule'>[]): void {
  const context = { texts: sharedTexts(file), spillMark: () => spillMark(file) };
  const cellsOf = grouped(cells, ({ place }) => place.sheet);
  const rulesOf = grouped(rules, ({ sheet }) => sheet);
  for (const sheet of new Set([...cellsOf.keys(), ...rulesOf.keys()])) {
    const part = partOf(file, sheet);
    const edited = editSheet(file.needed(part), cellsOf.get(sheet) ?? [], rulesOf.get(sheet) ?? [], context);
    file.set(part, edited);
  }
}

/** Names stand in the order of the alphabet, as Excel leaves them. */
function addLambdas(file: XlsxFile, added: readonly EditOf<'addLambda'>[]): void {
  if (added.length === 0) return;
  const book = workbookPart(file);
  const xml = withNameList(file.needed(book));
  const [list] = elements(xml, new Set(['definedNames']));
  if (!list) return;
  const prefix = prefixOf(xml, list);
  const known = elements(xml, new Set(['definedName']));
  const changes = added.map(({ name, formula }) => {
    const next = known.find(
      (each) => (attribute(xml, each, 'name') ?? '').toLowerCase() > name.toLowerCase(),
    );
    const at = next?.start ?? list.innerEnd;
    const text = `<${prefix}definedName name="${name}">${escaped(lambdaToFile(formula))}</${prefix}definedName>`;
    return { start: at, end: at, text };
  });
  file.set(book, replaced(xml, changes));
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

/** Takes names of the workbook away; a list of names may not be empty. */
function removeNames(file: XlsxFile, removed: readonly EditOf<'removeName'>[]): void {
  if (removed.length === 0) return;
  const book = workbookPart(file);
  const xml = file.needed(book);
  const all = elements(xml, new Set(['definedName']));
  const gone = all.filter(
    (each) =>
      attribute(xml, each, 'localSheetId') === undefined &&
      removed.some(({ name }) => sameName(name, attribute(xml, each, 'name') ?? '')),
  );
  const isEmptied = gone.length > 0 && gone.length === all.length;
  const changes = isEmptied ? elements(xml, new Set(['definedNames'])) : gone;
  file.set(
    book,
    replaced(
      xml,
      changes.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function editNames(file: XlsxFile, edits: readonly EditOf<'name'>[]): void {
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

function editColumns(file: XlsxFile, edits: readonly EditOf<'column'>[]): void {
  if (edits.length === 0) return;
  const parts = sheetParts(file).flatMap(({ part }) =>
    relationshipsOf(file, part).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
  );
  for (const part of parts) {
    const xml = file.needed(part);
    const { name } = readTable(xml);
    const changes = columnFormulas(xml).flatMap(({ column, part: place, element }) => {
      const edit = edits.find(
        (each) => sameName(each.table, name) && sameName(each.column, column) && each.part === place,
      );
      if (!edit) return [];
      return [{ start: element.innerStart, end: element.innerEnd, text: escaped(toFile(edit.formula)) }];
    });
    file.set(part, replaced(xml, changes));
  }
}
