import { tokenize } from '@borgar/fx';

/** Reads formulas as a file stores them: the functions of the add-in get their names back, newer ones lose their prefix. */
export function formulaReader(functions: readonly string[]): (stored: string) => string {
  const names = new Map(
    functions.map((name) => [`_XLDUDF_${name.toUpperCase().replaceAll('.', '_')}`, name]),
  );
  return (stored) =>
    /_xl/i.test(stored)
      ? tokenize(stored)
          .map(({ type, value }) =>
            type === 'func' ? (names.get(value.toUpperCase()) ?? bare(value)) : bare(value),
          )
          .join('')
      : stored;
}

const bare = (name: string) => name.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '');
