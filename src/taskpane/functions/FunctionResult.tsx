import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cell, CellResult } from '../../functions/callFunction';
import type { CostFunction } from '../../functions/costFunction';
import { rowName } from '../../functions/rowNames';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { Language } from '../../text/language';
import { shownValue } from './shownValue';

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: 600, overflowWrap: 'anywhere' },
  scroll: { overflowX: 'auto', maxHeight: '260px' },
});

interface Props {
  readonly declaration: CostFunction;
  readonly cells: CellResult;
}

/** What a function gives: one figure, or its cells with the names of rows and columns. */
export function FunctionResult({ declaration, cells }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  if (!Array.isArray(cells))
    return <span className={styles.figure}>{shownCell(cells as Cell, language)}</span>;
  const rows = rowsOf(declaration, language);
  const columns = columnsOf(declaration, language);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say.functions.result}>
      <table className={`${layout.table} ${layout.small}`}>
        {columns.length > 0 && (
          <thead>
            <tr>
              {rows.length > 0 && <td />}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(cells as readonly (readonly Cell[])[]).map((row, index) => (
            <tr key={index}>
              {rows.length > 0 && <th scope="row">{rows[index]}</th>}
              {row.map((cell, column) => (
                <td key={column}>{shownCell(cell, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf({ result }: CostFunction, language: Language): readonly string[] {
  const ids =
    result.shape === 'column' ? Object.keys(result.rows) : result.shape === 'table' ? result.rows : undefined;
  return (ids ?? []).map((id) => rowName(id, language));
}

function columnsOf({ result }: CostFunction, language: Language): readonly string[] {
  return result.shape === 'table' ? Object.keys(result.columns).map((id) => rowName(id, language)) : [];
}

const MISSING = { num: '#NUM!', div0: '#DIV/0!' } as const;

const shownCell = (cell: Cell, language: Language): string =>
  shownValue(typeof cell === 'object' ? MISSING[cell.missing] : cell, language);
