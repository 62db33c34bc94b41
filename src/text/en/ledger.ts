/** Words of the Ledger sheet: a flat list for pivots, Power Query and Power BI. */
export const ledger = {
  sheet: 'Ledger',
  title: 'Ledger',
  purpose:
    'One row per cost line and month, for pivots, Power Query and Power BI. Every amount comes from Monthly by formula.',
  paper: 'On paper: the first rows only.',
  columns: {
    project: 'Project',
    phase: 'Phase',
    type: 'Cost type',
    line: 'Line',
    label: 'Cost line',
    month: 'Month',
    amount: 'Amount',
    currency: 'Currency',
    treatment: 'Treatment',
    books: 'Capex or opex',
    costCentre: 'Cost centre',
    account: 'Account',
    scenario: 'Scenario',
    version: 'Version',
  },
  capex: 'Capex',
  opex: 'Opex',
  sum: 'Sum of the ledger',
  monthly: 'Sum of Monthly',
  check: 'The ledger adds up to the calendar',
};
