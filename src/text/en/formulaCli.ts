/** Words of the command that works out formulas. */
export const formulaCli = {
  help: `Works out formulas, one per line of standard input, and prints one line of JSON for each.

  npm run -s formula [-- options]

  echo '=MLCOST.RETRAIN(4,5,2,440)*1.2' | npm run -s formula
  {"formula":"=MLCOST.RETRAIN(4,5,2,440)*1.2","value":4248}

Formulas are in English syntax: comma between arguments, decimal point, names in any case; the equals sign may be left
out. Functions of Excel may stand around and inside those of MLCOST. Each formula is worked out on its own, as if typed
into cell A1 of an empty workbook. Numbers have 15 digits; the result of an MLCOST function alone has all of its digits.

  value    a number, a text, true or false; for a result of several cells an array of rows, in which a cell with an
           error holds the code of the error
  error    the error of Excel, such as #VALUE!, with a message; #ERROR! for a line that is not a formula

Every line gets its answer as soon as it is complete; empty lines get none. A bad line does not stop the others.

  --plain            prints the formula in functions of plain Excel instead: {"formula":"…","plain":"=…"}, an array of
                     rows for a result of several cells, null and a message where there is no such form
  --language fr|en   language of the messages (en)
  --help             this text`,
  malformed:
    'This is not a complete formula in English syntax, with commas between arguments and decimal points',
  tooLong: 'The formula has more than 8192 characters',
  lambda: 'Inside a LAMBDA, an MLCOST function cannot take the parameters of the LAMBDA here',
  failed: (reason: string) => `The formula could not be worked out: ${reason}`,
  unknownFunction: (name: string) => `There is no function ${name}`,
  nearest: (names: string) => `; nearest: ${names}`,
  argumentCount: (name: string, least: number, most: number, given: number) =>
    `${name} takes ${least === most ? least : `${least} to ${most}`} arguments, got ${given}`,
  errors: {
    '#DIV/0!': 'The formula divides by zero',
    '#N/A': 'A value is not available',
    '#NAME?': 'The formula uses a name or a function that is not known here',
    '#NULL!': 'The ranges have no cell in common',
    '#NUM!': 'A calculation has no result, or one that is too large',
    '#REF!': 'The formula refers to a cell that is not there',
    '#VALUE!': 'A value is of the wrong kind',
    '#SPILL!': 'The result does not fit on the sheet',
    '#CIRC!': 'The formula refers to its own cell, A1',
    '#CALC!': 'The formula needs a calculation with an array that is not possible here',
    '#ERROR!': 'The formula uses something that cannot be worked out here',
  },
  noPlain: {
    arguments: (name: string) => `${name} has no plain-Excel form with these arguments`,
    array: (name: string) =>
      `${name} needs a result of several cells together, which no single plain formula can give`,
    tooLong: 'The plain-Excel form would have more than 8192 characters',
    someCells: 'The cells shown as null have no plain-Excel form with these arguments',
  },
  problems: {
    option: (option: string) => `There is no option ${option}; --help lists them`,
    argument: (argument: string) => `Formulas are read from standard input, got the argument "${argument}"`,
    language: (value: string) => `--language must be fr or en, got "${value}"`,
  },
};
