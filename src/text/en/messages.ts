/** A bound stands alone, «be at least 1», or after a noun, «be a whole number of at least 1». */
type Bound = (bound: string, afterNoun: boolean) => string;
type Between = (low: string, high: string, afterNoun: boolean) => string;

/** What is said when an argument is refused: «{argument} must be {rule}, got {value}». */
export const messages = {
  refusal: (argument: string, rule: string, value: string | undefined) =>
    value === undefined ? `${argument} must ${rule}` : `${argument} must ${rule}, got ${value}`,
  number: 'be a number',
  wholeNumber: 'be a whole number',
  min: ((bound, afterNoun) => `${afterNoun ? 'of ' : ''}at least ${bound}`) as Bound,
  above: ((bound) => `greater than ${bound}`) as Bound,
  max: ((bound) => `at most ${bound}`) as Bound,
  below: ((bound) => `less than ${bound}`) as Bound,
  between: ((low, high) => `from ${low} to ${high}`) as Between,
  be: (bounds: string) => `be ${bounds}`,
  and: ' and ',
  atMostArgument: (other: string) => `be at most ${other}`,
  atLeastArgument: (other: string) => `be at least ${other}`,
  sameSizeAs: (other: string) => `have as many cells as ${other}`,
  oneOf: (choices: string) => `be one of ${choices}`,
  text: 'be a text',
  flag: 'be TRUE or FALSE',
  date: 'be a date',
  oneCell: 'be one cell',
  notEmpty: 'hold at least one number',
  given: 'be given',
  notZero: 'not be 0',
  rising: 'rise from cell to cell',
  lastBound: (quantity: string) => `end with a blank cell or a bound of at least ${quantity}`,
  mostDraws: (most: string, lines: string, draws: string) =>
    `be at most ${most} with ${lines} lines and events, as trials × lines may reach ${draws}`,
  columns: (count: string) => `have ${count} columns`,
  notAllZero: 'not be all zero',
  unknownKey: (key: string) => `There is no key ${key}`,
  nearest: (keys: string) => `; nearest: ${keys}`,
  earliest: (key: string, date: string) => `${key} has no price that old; its first is dated ${date}`,
  noFiniteResult: 'These arguments have no solution, or one too large for a cell',
  divisionByZero: 'The calculation divides by zero',
  anError: 'an error',
  cells: (count: string) => (count === '1' ? '1 cell' : `${count} cells`),
  boolean: (value: boolean): string => (value ? 'TRUE' : 'FALSE'),
  quoted: (value: string) => `"${value}"`,
  decimalPoint: '.',
};

export type Messages = typeof messages;
