const longestCompared = 64;

/** Letters to insert, delete, replace or swap with their neighbour to turn one text into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          cell(last, column) + 1,
          cell(current, column - 1) + 1,
          cell(last, column - 1) + (same ? 0 : 1),
          swapped ? cell(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Infinity;

const tokensOf = (key: string): readonly string[] => key.split(/[^A-Z0-9]+/).filter((token) => token !== '');

/** How far a candidate is from what was typed: the edits it takes, less the letters of the words they share. */
function remoteness(typed: string, candidate: string): number {
  const shared = new Set(tokensOf(candidate));
  const sharedLetters = tokensOf(typed)
    .filter((token) => shared.has(token))
    .reduce((letters, token) => letters + token.length, 0);
  return editDistance(typed, candidate) - sharedLetters;
}

/** Up to three candidates that someone who typed this may have meant, the likeliest first; none for gibberish. */
export function nearestKeys(typed: string, candidates: readonly string[]): readonly string[] {
  const compared = typed.slice(0, longestCompared);
  return candidates
    .map((key) => ({ key, distance: remoteness(compared, key) }))
    .filter(({ distance }) => distance <= compared.length / 2)
    .sort((one, other) => one.distance - other.distance || (one.key < other.key ? -1 : 1))
    .slice(0, 3)
    .map(({ key }) => key);
}
