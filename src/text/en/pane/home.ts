/** Words of the first view: three ways in, the five kinds of cost, and what MLCOST is. */
export const home = {
  title: 'What does an AI project cost?',
  introduction:
    'From a first idea to a budget that finance can check: people, data, infrastructure, maintenance and drift.',
  ways: {
    understand: { title: 'Understand', text: 'The five kinds of cost, with an example.' },
    estimate: { title: 'Estimate', text: 'A budget filled in for a project like yours, in three minutes.' },
    manage: { title: 'Manage', text: 'The budgets of this workbook: change, second version, comparison.' },
  },
  more: 'More',
  exercise: 'The exercise of the course, in four tasks',
  prices: 'Prices and day rates of your company',
  functions: 'All functions',
  typing: 'Or type =MLCOST. in any cell and choose a function.',
  understand: {
    title: 'The five kinds of cost',
    introduction: (project: string, total: string) =>
      `Take “${project}”: ${total} for the project and its first year. This is where the money goes.`,
    share: (share: string) => `${share} of the total`,
    examples: {
      DEV: 'Days of data scientists, engineers, project managers and of your own marketing and sales experts.',
      DATA: 'Getting at the sources, cleaning, labelling and checking what the model learns from.',
      INFRA: 'Machines for training and answering, storage, tokens of a language model, tools.',
      MAINT: 'Support, fixes and subscriptions for as long as the model runs.',
      DRIFT:
        'The world changes and the model loses accuracy: watching, finding out why, new data, retraining.',
    },
    drift: (share: string) =>
      `Drift is what budgets forget: here it takes ${share} of the first year in production.`,
    people:
      'People are by far the largest part; machines are rarely what an AI project costs. That is why a range counts more than a price list.',
    next: 'Estimate my project',
  },
};
