import { typedText } from './draw/typedText';
import { ExcelProblem } from './excelProblem';
import type { Work } from './runExcel';

type Content = number | string;

/** What to put where: as many rows and columns as the address has. */
export interface CellContents {
  readonly worksheet: Excel.Worksheet;
  /** Title of the worksheet. */
  readonly sheet: string;
  readonly address: string;
  /** Numbers and texts; a text stays one, even if it reads like a number or a formula. */
  readonly contents: readonly (readonly Content[])[];
}

/** Writes into cells of a person's sheets: all of them, or none. */
export async function writeCells(
  { sync }: Pick<Work, 'sync'>,
  cells: readonly CellContents[],
): Promise<void> {
  const asked = cells.map(({ worksheet, sheet, address, contents }) => {
    const range = worksheet.getRange(address).load('formulas');
    const { protection } = worksheet.load('protection/protected');
    return { sheet, contents, range, protection, lock: range.format.protection.load('locked') };
  });
  await sync();
  // inputs stay open on a protected sheet unless somebody locked them
  const shut = asked.find(({ protection, lock }) => protection.protected && lock.locked !== false);
  if (shut) throw new ExcelProblem('sheetProtected', shut.sheet);
  const before = asked.map(({ range }) => range.formulas as Content[][]);
  try {
    for (const { range, contents } of asked) range.formulas = contents.map((row) => row.map(typed));
    await sync();
  } catch (error) {
    asked.forEach(
      ({ range }, index) => (range.formulas = (before[index] ?? []).map((row) => row.map(retyped))),
    );
    await sync();
    throw error;
  }
}

const typed = (content: Content): Content => (typeof content === 'string' ? typedText(content) : content);
/** A content as Excel gave it: formulas stay formulas. */
const retyped = (content: Content): Content =>
  typeof content === 'string' && !content.startsWith('=') ? typedText(content) : content;
