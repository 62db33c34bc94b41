import { nearestKeys } from '../catalog/nearestKeys';
import { isoDate, serialOf } from '../functions/isoDate';
import { withPlainSpaces } from '../text/withPlainSpaces';
import { type Cell, EARLIEST_DATE, type Workbook } from './workbook';

/** A cell that can be set from outside. */
export interface Input {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  /** Where the value comes from, on the sheets that have a column for it. */
  readonly source: string;
  readonly cell: Cell;
}

/** Every input of a workbook, sheet by sheet. */
export function inputsOf({ sheets }: Workbook): readonly Input[] {
  return sheets.flatMap(({ rows, sourceColumn }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column): Input[] => {
        if (!cell?.input) return [];
        const unit = cells[column + 1]?.value;
        return [
          {
            name: cell.input,
            label: String(cells[1]?.value ?? cells[1]?.formula ?? ''),
            unit: typeof unit === 'string' ? unit : '',
            value: cell.value ?? cell.formula ?? '',
            source: sourceColumn === undefined ? '' : String(cells[sourceColumn]?.value ?? ''),
            cell,
          },
        ];
      }),
    ),
  );
}

export type InputProblem =
  | { readonly kind: 'unknownInput'; readonly name: string; readonly nearest: readonly string[] }
  | {
      readonly kind: 'number' | 'date' | 'range' | 'option';
      readonly name: string;
      readonly value: string;
      readonly rule: string;
    };

/** The given values as the cells take them, or the first thing that is wrong with them. */
export function readInputs(
  given: Readonly<Record<string, number | string>>,
  inputs: readonly Input[],
): Readonly<Record<string, number | string>> | InputProblem {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const read: Record<string, number | string> = {};
  for (const [name, raw] of Object.entries(given)) {
    const input = byName.get(name);
    if (!input) return { kind: 'unknownInput', name, nearest: nearestKeys(name, [...byName.keys()]) };
    const value = readInput(input, raw);
    if (typeof value === 'object') return value;
    read[name] = value;
  }
  return read;
}

function readInput({ name, cell }: Input, raw: number | string): number | string | InputProblem {
  const { validation } = cell;
  if (validation?.kind === 'list' && validation.options) return readOption(name, raw, validation.options);
  if (cell.style === 'inputText') return String(raw);
  if (validation?.kind === 'date') {
    const date = cell.format === 'month' ? firstDay(isoDate(raw)) : isoDate(raw);
    return date === undefined || date < EARLIEST_DATE
      ? { kind: 'date', name, value: String(raw), rule: EARLIEST_DATE }
      : serialOf(date);
  }
  const value = typeof raw === 'string' && raw.trim() === '' ? NaN : Number(raw);
  if (!Number.isFinite(value)) return { kind: 'number', name, value: String(raw), rule: '' };
  if (validation?.kind !== 'number') return value;
  const { min = -Infinity, max = Infinity, message } = validation;
  return value < min || value > max ? { kind: 'range', name, value: String(raw), rule: message } : value;
}

/** A month is known by its first day. */
const firstDay = (date: string | undefined): string | undefined => date && `${date.slice(0, 7)}-01`;

/** The name of an option that is given by its id or its name. */
function readOption(
  name: string,
  raw: number | string,
  options: Readonly<Record<string, string>>,
): string | InputProblem {
  const plain = (text: string) => withPlainSpaces(text).trim().toLowerCase();
  const given = plain(String(raw));
  const chosen = Object.entries(options).find((option) => option.some((text) => plain(text) === given));
  return chosen?.[1] ?? { kind: 'option', name, value: String(raw), rule: Object.keys(options).join(', ') };
}
