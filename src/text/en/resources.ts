/** Words of the Resources sheet. */
export const resources = {
  sheet: 'Resources',
  title: 'Resources',
  purpose:
    'Days of every role by month against the days it has. Days follow the quantities and the calendar.',
  workingDays: 'Working days per person and year',
  workingDaysNote: 'French forfait-jours; assumption for other contracts',
  role: 'Role',
  people: 'People',
  available: 'Days a month',
  peak: 'Busiest month',
  total: 'Total days',
  load: 'Load',
  over: 'OVER',
  fine: 'fits',
  byRole: 'Days by role and month',
  byLine: 'Days by line and month',
  allRoles: 'All roles',
  check: 'Roles and lines give the same total',
  roles: {
    RATE_DS: 'Data scientist',
    RATE_DE: 'Data engineer',
    RATE_MLE: 'ML engineer',
    RATE_PM: 'Project manager',
    RATE_BA: 'Business analyst',
    RATE_DPO: 'Lawyer, data protection',
  },
};
