import { statusFigures } from '../display/statusFigures';
import type { Session } from '../session';

/** The mode at the left; average, count and sum of the selected cells at the right. */
export function StatusBar({ session }: { session: Session }) {
  const { text, edit } = session;
  const figures = statusFigures(session.selectedValues());
  const { row, column } = session.selection.active;
  const { numberFormat } = session.sheet.format(row, column);
  const show = (value: number, format: string) => session.workbook.language.show(value, format);
  const mode = edit ? text[edit.mode] : text.ready;
  return (
    <footer className="status" aria-label={text.status}>
      <span>{mode}</span>
      {figures && (
        <span role="status" className="figures">
          {figures.numbers > 0 && (
            <span>{text.average(show(figures.sum / figures.numbers, numberFormat))}</span>
          )}
          <span>{text.count(show(figures.count, '0'))}</span>
          {figures.numbers > 0 && <span>{text.sum(show(figures.sum, numberFormat))}</span>}
        </span>
      )}
    </footer>
  );
}
