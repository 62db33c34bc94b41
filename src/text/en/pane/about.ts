/** Words of the view about the product. */
export const about = {
  title: 'About MLCOST',
  version: 'Version',
  priceBook: 'Price book',
  priceBookAge: (date: string, months: number) =>
    months < 1
      ? `${date}, less than a month old`
      : months === 1
        ? `${date}, one month old`
        : `${date}, ${months} months old`,
  priceBookOld:
    'The price book is older than a year. Update the add-in, or import the prices of your company.',
  privacy: 'Privacy',
  privacyText:
    'Everything is calculated on your computer. There is no account, no server and no telemetry: nothing leaves the workbook. Your choice of language, the name you freeze baselines with and the prices of your company are kept in this browser only.',
  help: 'Help',
  helpText: 'Every function has a page with its arguments and an example.',
  helpLink: 'Browse the functions',
  keys: 'Keyboard shortcuts',
  keysText: 'They work while the cursor is in the sheet.',
  licence: 'Licence',
  licenceText:
    'MIT: free to use, change and pass on. The pane is made with React, Fluent UI, Chart.js and @borgar/fx, under the same licence.',
  estimates:
    'Every figure of a project is a likely value for a mid-size company, meant to be overwritten. Assumptions are marked as such, with source and date.',
};
