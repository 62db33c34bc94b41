/** Words of the command that hands a workbook over. */
export const shareCli = {
  help: `Rewrites the MLCOST formulas of a workbook as plain Excel, so that it stays live without the add-in.

  npm run share -- IN.xlsx --out OUT.xlsx [options]

  --out FILE           the workbook to write; IN itself is never changed
  --to FORM            plain: formulas of any Excel that stay live (the form taken by itself);
                       lambda: calls of MLC.RETRAIN and the like, which the workbook brings along as
                       named LAMBDAs, for Excel 2024 and Microsoft 365; values: numbers only
  --restore            bring the MLCOST formulas back, from the ledger in the workbook
  --check              list what to put right before the workbook is handed over; writes nothing, and ends
                       with exit code 1 where there is something
  --date YYYY-MM-DD    day by which prices are judged, where the workbook has no budget date (today)
  --language fr|en     language of the sheets, notes and messages (the system's)
  --force              replace a file that exists
  --json               the report as JSON on standard output
  --help               this text

Every plain formula is worked out and held against the value of its cell before it is written; one that differs is left
as it was, and listed. RATECARD becomes its price, with the price record in a note. What no formula can give becomes its
value, marked by a note and listed on the Method sheet. Everything else in the file stays as it is.`,
  written: (file: string) => `Written: ${file}`,
  nothing: 'There is no MLCOST formula in this workbook; nothing was written.',
  unchanged: 'Nothing was written.',
  converted: (live: string, values: string, left: string) =>
    `Formulas live in plain Excel: ${live}; turned into values: ${values}; left as they were: ${left}.`,
  called: (count: string) =>
    `Of these, calling functions that the workbook brings along (Excel 2024 and Microsoft 365 only): ${count}.`,
  computed: 'The workbook did not hold the results of all MLCOST functions; they were worked out first.',
  restored: (count: string, conflicts: string) =>
    `MLCOST formulas brought back: ${count}; that could not be: ${conflicts}.`,
  conflictWas: 'MLCOST formula',
  conflictWritten: 'written',
  conflictFound: 'now',
  found: (count: string) => `Points to look at (${count}):`,
  clean: 'Nothing stands in the way of handing the workbook over.',
  problems: {
    input: 'Name the workbook to read, such as budget.xlsx; --help shows how',
    oneInput: (extra: string) => `One workbook at a time, got also "${extra}"`,
    out: 'Name the workbook to write with --out, such as --out for-finance.xlsx',
    both: '--restore and --check cannot be asked for together',
    same: (file: string) => `--out must be another file than the one that is read, got ${file} for both`,
    extension: (file: string, wanted: string) =>
      `--out must end with ${wanted}, as the file that is read; got "${file}"`,
    notWorkbook: (file: string) => `${file} is not an Excel workbook (.xlsx or .xlsm)`,
    password: (file: string) =>
      `${file} is protected by a password; save a copy without one and convert that`,
    oldFormat: (file: string) => `${file} is in the format of Excel 97 to 2003; save it as .xlsx first`,
    binary: (file: string) => `${file} is a binary workbook (.xlsb); save it as .xlsx first`,
    strict: (file: string) =>
      `${file} is a Strict Open XML workbook; save it as an ordinary Excel workbook (.xlsx) first`,
    damaged: (file: string, part: string) =>
      `${file} is damaged${part === '' ? '' : ` in ${part}`}; open it in Excel, let it repair the file, and save it again`,
    noLedger: (file: string) => `${file} has no MLCOST ledger: nothing in it can be brought back`,
    allBroken: (file: string) => `The MLCOST ledger of ${file} cannot be read; nothing was written`,
  },
};
