/** Words around the views of the pane. */
export const shell = {
  views: {
    home: 'Home',
    budget: 'Budget',
    functions: 'Functions',
    followUp: 'Follow-up',
    share: 'Share',
    exercise: 'Exercise',
    prices: 'Company prices',
    about: 'About',
  },
  navigation: 'Views of MLCOST',
  back: 'Back',
  otherLanguage: 'Français',
  dismiss: 'Dismiss this message',
  unexpected: (detail: string) =>
    `Something went wrong that we did not foresee: ${detail}. The workbook is unchanged; try once more, and if it happens again, close the pane and open it anew.`,
  retry: 'Try again',
  crashed:
    'This view could not be drawn. Your workbook is unchanged. Try again; if that does not help, close the pane and open it anew.',
  offline:
    'You are offline. Everything here keeps working: MLCOST calculates on this computer; only links to help need a connection.',
  outside:
    'This page is open outside Excel: you can calculate and preview everything; open it in Excel to put it into a workbook.',
  manual:
    'Calculation is set to manual: after inserting, press F9, or choose Formulas > Calculation options > Automatic.',
};
