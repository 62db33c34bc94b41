import { sameName } from '../../../sharing/a1';
import { grouped } from '../../../sharing/grouped';
import type { Edit, EditOf } from '../../../sharing/workbook';
import { forgetOrder } from './calculation';
import { editSheet } from './editSheet';
import { addNames, editNames, removeNames } from './definedNames';
import { lambdaToFile, toFile } from './formulaText';
import { removeSheet, writeSheet } from './newSheet';
import { addNotes, type Note, removeNotes } from './notes';
import { partOf, sharedTexts, sheetParts } from './readWorkbook';
import { columnFormulas, readTable } from './readTable';
import { relationshipsOf } from './relationships';
import { spillMark } from './spillMark';
import { escaped, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

/** Makes the edits in the parts that they touch; nothing else in the file changes. */
export function applyEdits(file: XlsxFile, edits: readonly Edit[]): void {
  const of = <Kind extends Edit['kind']>(kind: Kind) =>
    edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
  editCells(file, of('cell'), of('rule'));
  editNames(file, of('name'));
  addNames(
    file,
    of('addLambda').map(({ name, formula }) => ({ name, formula: lambdaToFile(formula) })),
  );
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
