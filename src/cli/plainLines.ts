import type { CostFunction } from '../functions/costFunction';
import type { PlainCells } from '../functions/plainForm';
import { rowName } from '../functions/rowNames';
import type { Formula } from '../formula/formula';
import { inFrench } from '../formula/inFrench';
import { printFormula } from '../formula/printFormula';
import { colon } from '../text/colon';
import type { Language } from '../text/language';

/** The formulas of a plain form as the language types them, each behind the name of its row and column. */
export function plainLines({ result }: CostFunction, cells: PlainCells, language: Language): string[] {
  const rows =
    result.shape === 'column'
      ? Object.keys(result.rows)
      : result.shape === 'table'
        ? (result.rows ?? [])
        : [];
  const columns = result.shape === 'table' ? Object.keys(result.columns) : [];
  const prefix = (row: number, column: number) =>
    [rows[row], columns[column]]
      .flatMap((id) => (id === undefined ? [] : [rowName(id, language)]))
      .join(', ');
  return cells.flatMap((row, rowIndex) =>
    row.map((cell, column) => {
      const label = cells.length * row.length === 1 ? '' : prefix(rowIndex, column);
      return `${label === '' ? '' : label + colon[language]}=${cell ? typed(cell, language) : '…'}`;
    }),
  );
}

/** A formula as it is typed in Excel in a language. */
export function typed(formula: Formula, language: Language): string {
  return language === 'fr' ? inFrench(printFormula(formula)) : printFormula(formula);
}
