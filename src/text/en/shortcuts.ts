/** What the keyboard shortcuts do, by action of the manifest. */
export const shortcuts = {
  ShowBudget: 'Open Budget',
  ShowFunctions: 'Open Functions',
  ShowFollowUp: 'Open Follow-up',
  ShowShare: 'Open Share',
  ExplainCost: 'Explain the cost in the selected cell',
};
