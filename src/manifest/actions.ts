/** What the buttons, menu entries and keys of the manifest do, by the name that it gives: what the pane is asked to show. */
export const actions = {
  ShowBudget: { view: 'budget' },
  ShowFunctions: { view: 'functions' },
  ShowFollowUp: { view: 'followUp' },
  ShowShare: { view: 'share' },
  ExplainCost: { view: 'functions', explain: true },
} as const;
