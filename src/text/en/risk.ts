/** Words of the sheet of risk. */
export const risk = {
  sheet: 'Risk',
  title: 'Risk: the range of every line',
  purpose:
    'Mean and deviation by PERT. The lines with the widest range deserve a quote or a pilot before anything else.',
  columns: {
    label: 'Cost line',
    low: 'Low',
    likely: 'Likely',
    high: 'High',
    mean: 'Mean',
    deviation: 'Deviation',
    variance: 'Variance',
    swing: 'Range',
  },
  together: 'The deviation of the total takes lines to rise together (correlation on the Assumptions sheet).',
  check: 'Check: the mean is the one of MLCOST.RISKBUDGET',
};
