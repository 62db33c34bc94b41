/** What drop-downs of the management sheets offer. */
export const choices = {
  heading: 'Lists behind the drop-downs',
  answers: { yes: 'Yes', no: 'No' },
  decisions: {
    open: 'Not decided',
    go: 'Go',
    conditions: 'Go with conditions',
    stop: 'Stop',
  },
  statuses: { todo: 'To do', doing: 'In progress', done: 'Done', none: 'Not applicable' },
  forecasts: { cpi: 'At the cost rate so far', plan: 'As planned', runrate: 'At the monthly average so far' },
};
