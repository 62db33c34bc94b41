/** Words of the command line. */
export const cli = {
  budgetHelp: `Writes the cost workbook of a machine-learning project as an .xlsx file.

  npm run budget -- [options]

  --project NAME       churn, leads, recommendation, forecast, chatbot, texts or blank (churn)
  --language fr|en     language of the sheets (the system's)
  --formulas STYLE     plain: Excel only, works everywhere; mlcost: functions of the add-in (plain)
  --start YYYY-MM      first month (next month)
  --currency CODE      currency of the workbook: EUR, USD, GBP or CHF (EUR)
  --run-months N       months of operation in the calendar, 12 to 60 (12)
  --date YYYY-MM-DD    day of the budget (today)
  --set NAME=VALUE     sets an input, price or driver; may be repeated
  --inputs FILE.json   the same from a file: { "NAME": value }
  --out FILE           the file to write (mlcost-<project>.xlsx)
  --force              replace a file that exists
  --compare A B        what changed from the budget of A.xlsx to that of B.xlsx
  --list               projects, inputs, prices and drivers with units and defaults
  --json               the totals (or the list) as JSON on standard output
  --help               this text`,
  written: (file: string) => `Written: ${file}`,
  total: (base: string, confident: string, confidence: string) =>
    `Base ${base}; ${confident} is enough with a probability of ${confidence}.`,
  projects: 'Projects',
  inputs: 'Inputs of',
  problems: {
    unknownOption: (option: string, nearest: string) =>
      `There is no option ${option}${nearest === '' ? '' : `; nearest: ${nearest}`}. --help lists them`,
    value: (option: string) => `${option} needs a value after it; --help shows which`,
    noValue: (option: string) => `${option} takes no value`,
    argument: (value: string) => `Every value follows an option; "${value}" follows none. --help lists them`,
    oneOf: (option: string, choices: string, value: string) =>
      `--${option} must be one of ${choices}, got "${value}"`,
    month: (option: string, value: string) => `--${option} must be a month such as 2027-01, got "${value}"`,
    day: (option: string, value: string) => `--${option} must be a day such as 2026-11-24, got "${value}"`,
    wholeNumber: (option: string, min: string, max: string, value: string) =>
      `--${option} must be a whole number from ${min} to ${max}, got "${value}"`,
    assignment: (value: string) => `--set takes NAME=VALUE, got "${value}"`,
    inputsFile: (file: string, reason: string) =>
      `--inputs: ${file} cannot be read as a JSON object of names and values (${reason})`,
    unknownInput: (name: string, nearest: string) =>
      `There is no input ${name}${nearest === '' ? '' : `; nearest: ${nearest}`}. --list shows them all`,
    number: (name: string, value: string) => `${name} must be a number, got "${value}"`,
    date: (name: string, earliest: string, value: string) =>
      `${name} must be a date such as 2027-01-01, from ${earliest} on, got "${value}"`,
    range: (name: string, rule: string, value: string) => `${name}: ${rule} Got ${value}`,
    exists: (file: string) =>
      `${file} exists already; add --force to replace it or choose another name with --out`,
    twoFiles: () => '--compare takes two files: the budget before, and the budget after',
    unreadable: (file: string, reason: string) => `${file} cannot be read (${reason})`,
    unwritable: (file: string, reason: string) => `${file} cannot be written (${reason})`,
    noPrice: (key: string, date: string) =>
      `The price book has no ${key} before ${date}; choose a later --date`,
    calculation: (reason: string) => `The budget cannot be calculated with these inputs: ${reason}`,
    extension: (file: string) => `--out must end with .xlsx, got "${file}"`,
  },
};
