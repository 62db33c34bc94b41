/** Words of a workbook that is handed over: its ledger, its Method sheet, its notes, its check. */
export const sharing = {
  ledger: {
    sheet: 'MLCOST ledger',
    title: 'Ledger of conversions',
    purpose:
      'What each MLCOST formula was and what stands in its place. «Value now» follows the cell wherever it moves.',
    keep: 'keep this sheet as it is: it brings the MLCOST formulas back',
    columns: [
      'No.',
      'Kind',
      'Where',
      'MLCOST formula',
      'Written instead',
      'Value before',
      'Value now',
      'What it is now',
      'Cells',
      'Note',
    ],
    kinds: {
      cell: 'Cell',
      part: 'More of the result',
      name: 'Name',
      validation: 'Validation',
      format: 'Conditional format',
      column: 'Table column',
      lambda: 'Added name',
    },
    live: 'Live: plain Excel',
    partly: 'Live: plain Excel; some cells as values',
    value: 'Value',
    spill: 'Live: refers to the cells one by one',
    lambda: 'Name added for the formulas that call it',
  },
  method: {
    sheet: 'MLCOST method',
    title: 'How this workbook is calculated',
    purpose: 'For readers without the add-in: every function in words and in plain Excel.',
    converted: 'What was converted',
    convertedOn: 'Converted on',
    counts: {
      live: 'Formulas that stay live in plain Excel',
      partly: 'Formulas of which some cells are values',
      value: 'Formulas replaced by their value',
      left: 'Formulas left as they were',
      spill: 'Other formulas that referred to a spilled result',
    },
    back: 'To bring the MLCOST formulas back',
    backText:
      'Use «Restore» in the task pane, or npm run share -- FILE --restore --out NEW.xlsx. The ledger sheet holds what is needed.',
    notLive: 'What does not follow its inputs any more',
    notLiveNone: 'Nothing: every converted figure follows its inputs.',
    whereColumn: 'Where',
    why: 'Why',
    was: 'Formula',
    lambdas: 'Functions that this workbook brings along (Excel 2024, Excel for Microsoft 365 and on the web)',
    name: 'Name',
    seeLedger: 'Depends on its arguments; the ledger has what was written.',
    assumptions: 'Values taken where an argument was left out',
    value: 'Value',
    prices: 'Prices written into formulas',
    price: 'Price',
    asOf: 'As of',
    source: 'Source',
    amount: 'Amount',
  },
  how: { live: 'live', partly: 'partly a value', value: 'value', left: 'left as it was' },
  error: (code: string) => code,
  reasons: {
    notWorkedOut: 'its plain form could not be worked out here to compare',
    circularName: (name: string) => `the name ${name} needs itself; mend it (Formulas, Name Manager)`,
    brokenName: (name: string) =>
      `the name ${name} means cells that were deleted; mend it (Formulas, Name Manager)`,
    asked: 'values were asked for',
    tooDeep:
      'its plain form has more than 64 levels of functions inside each other; split the formula over several cells',
    tooLong: 'its plain form would have more than 8,192 characters; split the formula over several cells',
    unreadable: 'it is not a formula that can be read; enter it anew',
    noPrice: 'the price book has no such price; choose one under Prices',
    unresolved: (what: string) =>
      `it needs something that is not in the workbook: ${what}; bring it back, or mend the formula`,
    noValue: 'the workbook holds no result to compare with; open it where the add-in runs, and save it',
    untouchable:
      'Excel refuses to change this cell, which is part of an array formula (Ctrl+Shift+Enter) or of a data table; prepare a copy, where it is converted too',
    protected: 'its sheet is protected: unprotect it under Review, then convert again',
    shape:
      'its result does not fill the cells that it stands in; enter it anew over as many cells as it gives',
    differs: (before: string, after: string) =>
      `the cell shows ${before}, the plain formula gives ${after}; recalculate the workbook, or check the arguments`,
    onlyFormula: (reason: string) => `no value can stand here, and ${reason}`,
  },
  targets: {
    name: (name: string) => `name ${name}`,
    validation: (address: string) => `validation of ${address}`,
    format: (address: string) => `conditional format of ${address}`,
    column: (table: string, column: string) => `table column ${table}[${column}]`,
  },
  notes: {
    price: (call: string, label: string, price: string, asOf: string, source: string) =>
      `Price written by MLCOST. ${label}: ${price}, as of ${asOf}. Source: ${source}. Was: ${call}`,
    value: (date: string, reason: string, formula: string) =>
      `Value of ${date}, written by MLCOST: ${reason}. Formula: ${formula}`,
  },
  conflicts: {
    edited: 'the cell was edited after the conversion',
    deleted: 'the cell was deleted',
    moved: 'cells were inserted into the result',
    missing: 'it is not there any more',
    corrupt:
      'this line of the ledger cannot be read; mend it after an older copy of the workbook, or delete it',
    needs: (what: string) => `its MLCOST formula needs ${what}, which is not in the workbook any more`,
  },
  check: {
    mlcostLeft: {
      says: (detail: string) => `MLCOST formula: ${detail}`,
      todo: 'Convert it before sending; without the add-in it will show #NAME?.',
    },
    errorValue: {
      says: (detail: string) => `Shows ${detail}`,
      todo: 'Correct the formula or its inputs.',
    },
    circular: {
      says: (way: string) => `Depends on its own result: ${way}`,
      todo: 'Break the circle: let one of these cells take what it needs from elsewhere.',
    },
    oldPrice: {
      says: (detail: string) => `Price to be confirmed, for want of a recent record: ${detail}`,
      todo: 'Ask for a quote, or confirm the price and enter its new date.',
    },
    checkNotOk: {
      says: (detail: string) => `Check does not read OK: ${detail}`,
      todo: 'Find the difference before sending: totals do not agree.',
    },
    hiddenSheet: {
      says: (detail: string) => `Hidden sheet: ${detail}`,
      todo: 'Show it, or remove it if no formula needs it.',
    },
    externalLink: {
      says: (detail: string) => `Takes values from another file: ${detail}`,
      todo: 'Copy the values into this workbook, with their source beside them.',
    },
    volatile: {
      says: (names: string) => `Changes by itself at every calculation: ${names}`,
      todo: 'Replace it by a date or a value that somebody decides.',
    },
    hardCoded: {
      says: (detail: string) => `The number ${detail} stands among formulas`,
      todo: 'Put the formula back, or say beside it why this number was typed.',
    },
    blankArgument: {
      says: (detail: string) => `An argument points to a blank cell: ${detail}`,
      todo: 'Fill the cell in; a blank counts as 0 or as the default, depending on the Excel.',
    },
    missingCurrency: {
      says: (detail: string) => `No currency is given: ${detail}`,
      todo: 'Enter the currency of the amounts.',
    },
    unsignedGate: {
      says: (detail: string) => `Not signed: ${detail}`,
      todo: 'Have it signed and dated, or say who decides and when.',
    },
  },
};
