/** What went wrong in Excel and what to do about it, by kind of problem; and the stages of long work. */
export const excel = {
  problems: {
    editing: () => 'A cell is being edited. Press Enter or Escape in the sheet, then try again.',
    structureProtected: () =>
      'The structure of this workbook is protected, so no sheet can be added or deleted. Unprotect it under Review, Protect Workbook, then try again.',
    sheetProtected: (sheet: string) =>
      sheet
        ? `The sheet “${sheet}” is protected. Unprotect it under Review, Unprotect Sheet, then try again.`
        : 'This sheet is protected. Unprotect it under Review, Unprotect Sheet, then try again.',
    readOnly: () =>
      'This workbook is open for reading only. Save a copy or choose Enable Editing, then try again.',
    tooOld: () =>
      'This Excel is too old: MLCOST needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel, or open the workbook on the web.',
    cancelled: () => 'Stopped. The workbook is as it was.',
    gone: () => 'This budget is no longer in the workbook: its sheets have been deleted.',
    unknownName: (name: string) =>
      `This budget has no cell called ${name}. Its row may have been deleted: undo that, or insert the budget anew.`,
    occupied: (address: string) =>
      `${address} is not empty. Select an empty cell, or confirm that its content may be replaced.`,
    noRoom: (rows: string) =>
      `The list of actuals has room for ${rows} more rows. Delete rows that are no longer needed, or paste fewer.`,
    invalidFormula: (formula: string) => `Excel does not accept this formula: ${formula}`,
    noSuchRange: (address: string) => `There is no ${address} in this workbook.`,
    leftover: (sheets: string) =>
      `Something failed, and these sheets are still in the workbook: ${sheets}. Delete them by hand; your own sheets are as they were.`,
    notAll: (where: string) =>
      `${where} would have to stay as it is, so nothing was converted. See the list for the reason, or convert the others only.`,
    differs: (where: string) =>
      `${where} would show another value after the conversion; the workbook is as it was. Recalculate it (Ctrl+Alt+F9), then try again.`,
    halfDone: () =>
      'Something failed, and not everything could be put back. Undo with Ctrl+Z, or close the workbook without saving and open it again.',
    refused: (where: string) =>
      `Excel refuses to change ${where}, so the workbook is as it was. A cell that is part of an array formula (Ctrl+Shift+Enter) or of a data table can only be changed with all of it: delete the whole of it, then try again.`,
    noLedger: () =>
      'This workbook has no MLCOST ledger: nothing in it was converted here, or the sheet was deleted.',
    noFile: (reason: string) =>
      `Excel does not give a copy of this workbook. Save it once, then try again. Excel says: ${reason || 'no reason'}.`,
    notWorkbook: () => 'This file is not an Excel workbook (.xlsx). Choose a budget that was saved as .xlsx.',
    password: () =>
      'This file is protected by a password, so it cannot be read here. Open it in Excel, save a copy without a password, and choose that.',
    oldFormat: () =>
      'This file is in the format of Excel 97 to 2003. Save it as .xlsx in Excel, then choose that.',
    binary: () => 'This file is a binary workbook (.xlsb). Save it as .xlsx in Excel, then choose that.',
    strict: () =>
      'This file is a Strict Open XML workbook. Save it as an ordinary Excel workbook (.xlsx), then choose that.',
    damaged: () =>
      'This file is damaged. Open it in Excel, let Excel repair it, save it, and choose it again.',
    noBudget: () =>
      'This workbook holds no budget of MLCOST. Choose one in which a budget was inserted, or that was made from one.',
    unreadable: (which: string) =>
      `The figures of ${which} cannot be read: its cells show errors or hold no result. Open the workbook in Excel, repair its formulas if they show #NAME?, save it, and compare again.`,
    failed: (reason: string) =>
      `Excel could not do this; the workbook is as it was. Excel says: ${reason || 'no reason'}.`,
  },
  stages: {
    reading: 'Looking at the workbook…',
    preparing: 'Preparing the sheets…',
    writing: 'Writing the sheets…',
    checking: 'Checking the result…',
    restoring: 'Putting everything back…',
  },
};
