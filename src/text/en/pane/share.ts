/** Words of the view that hands a workbook over: prepare, restore, repair, check. */
export const share = {
  title: 'Share with finance',
  introduction:
    'Turn the MLCOST formulas of this workbook into plain Excel: it stays live and can be checked by people who do not have the add-in. You can turn them back at any time.',
  outside: 'Open this page in Excel to prepare a workbook for finance.',
  look: 'Look at this workbook',
  lookAgain: 'Look again',
  looking: 'Looking at every sheet…',
  nothing: 'There is no MLCOST formula in this workbook: it can be shared as it is.',
  preview: 'What will happen',
  live: (count: string) =>
    count === '1' ? '1 formula stays live in plain Excel' : `${count} formulas stay live in plain Excel`,
  values: (count: string) => (count === '1' ? '1 becomes its value' : `${count} become their values`),
  left: (count: string) => (count === '1' ? '1 stays as it is' : `${count} stay as they are`),
  valuesTitle: 'What becomes a value, and why',
  leftTitle: 'What stays as it is, and what to do',
  becomes: 'becomes',
  more: (count: string) => `Show ${count} more`,
  form: 'What to write',
  forms: {
    plain: 'Plain Excel formulas, live',
    lambda: 'Short named functions (MLC.RETRAIN…), live in Excel 2024 and Microsoft 365',
    values: 'Values only',
  },
  isWhole: 'Convert nothing if one formula has to stay as it is',
  trust: 'Do not ask readers to trust the add-in',
  trustHint:
    'Excel for Windows and Mac asks whoever opens the workbook to install or trust MLCOST. With this it does not; it is kept in the file.',
  copy: 'Prepare a copy',
  here: 'Convert this workbook',
  copyHint: 'The copy is a new workbook; no cell of this one is changed.',
  working: 'Preparing for finance',
  cancel: 'Stop',
  copyReady: 'The copy is ready. Every plain formula was calculated and held against its value.',
  openCopy: 'Open the copy',
  saveCopy: 'Save it as a file',
  fileName: 'for-finance',
  opened:
    'Excel was asked to open the copy in a window of its own. If none appears, your browser stopped it: save the copy as a file instead.',
  done: (live: string, values: string, left: string) =>
    `Done: ${live} formulas are plain Excel, ${values} became values, ${left} stayed. Excel calculated each one, and none changed its value.`,
  undo: 'One undo (Ctrl+Z) takes it back; so does “Restore” below, at any time.',
  noUndo: '“Restore” below takes it back at any time.',
  check: 'Before you hand it over',
  checkClean: 'Nothing stands in the way of handing the workbook over.',
  checkCount: (count: string) => (count === '1' ? '1 point to look at' : `${count} points to look at`),
  checkPlain: 'MLCOST formulas are not listed here: converting takes care of them.',
  goThere: 'Go there',
  goTo: (where: string) => `Go to ${where}`,
  restore: 'Restore',
  restoreText: 'Bring back the MLCOST formulas of a workbook that was converted.',
  restoreLook: 'Look for converted formulas',
  noLedger: 'This workbook was not converted: it has no MLCOST ledger.',
  restorable: (count: string) =>
    count === '1' ? '1 formula can come back' : `${count} formulas can come back`,
  conflicts: (count: string) =>
    count === '1'
      ? '1 was changed since, and needs your decision'
      : `${count} were changed since, and need your decision`,
  original: 'MLCOST formula',
  written: 'Converted to',
  found: 'There now',
  choose: 'Decision',
  choices: { later: 'Decide later', original: 'Bring the MLCOST formula back', found: 'Keep what is there' },
  all: 'All at once:',
  restoreDo: 'Bring the formulas back',
  restored: (count: string, left: string) =>
    left === '0'
      ? `${count} MLCOST formulas are back. The ledger and the Method sheet are gone.`
      : `${count} MLCOST formulas are back; ${left} still wait for a decision.`,
  leftSheets: (sheets: string) => `Excel did not delete these sheets; delete them by hand: ${sheets}.`,
  repair: 'Repair',
  repairText:
    'Formulas that show #NAME? although the add-in is here, or read _xldudf_MLCOST_…, come back to life when they are entered anew.',
  repairDo: 'Repair formulas',
  repaired: (count: string) =>
    count === '0' ? 'No broken MLCOST formula was found.' : `${count} formulas were entered anew.`,
  refused: (where: string) =>
    `Excel refuses to change these cells: ${where}. They are part of an array formula (Ctrl+Shift+Enter); enter that anew, the whole of it.`,
  skipped: (sheets: string) =>
    `These sheets are protected and were left: ${sheets}. Unprotect them under Review, Unprotect Sheet, then repair again.`,
};
