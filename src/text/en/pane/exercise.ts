/** Words of the exercise: one project, four tasks, and the filled template to compare with. */
export const exercise = {
  title: 'Exercise: what would it cost?',
  introduction:
    'Choose a project and estimate it yourself, alone or in a group. After each task, compare with the filled template. There is no right answer; the reasons count.',
  project: 'Project',
  step: (step: string, all: string) => `Task ${step} of ${all}`,
  tasks: {
    data: {
      title: 'Data needs',
      text: 'Which data does the model need, where is it, may you use it, and what does it cost to get, clean and label?',
      questions: [
        'Which sources, how many records, who owns them?',
        'How many errors, and who mends them?',
        'Do people have to label examples? How many, at what price?',
      ],
    },
    development: {
      title: 'Technology and development',
      text: 'Choose the technology, then estimate the days to build and train the model.',
      questions: [
        'An API, an open model of your own, or a classic model?',
        'How many days of which role?',
        'Which machines, for how long?',
      ],
    },
    validation: {
      title: 'Test and validation',
      text: 'Plan the people and the examples that prove the model right, fair, secure and wanted.',
      questions: [
        'How many examples does the test need?',
        'Is there a pilot or an A/B test? How long?',
        'Who in sales and marketing accepts it?',
      ],
    },
    deployment: {
      title: 'Deployment and one year of maintenance',
      text: 'Estimate going live, then twelve months of running, watching for drift and retraining.',
      questions: [
        'Which tools does it connect to, who is trained?',
        'What does answering cost per month?',
        'How often will the world change, and the model be retrained?',
      ],
    },
  },
  functions: 'Functions that help',
  estimate: (currency: string) => `Your estimate (${currency})`,
  notANumber: 'A figure is needed here, such as 12000.',
  compare: 'Compare with the template',
  solution: (amount: string) => `The template reckons with ${amount}.`,
  less: (share: string) => `You are ${share} below it. What did you leave out?`,
  more: (share: string) => `You are ${share} above it. What do you know that the template does not?`,
  same: 'You are within a tenth of it.',
  parts: 'It is made of:',
  next: 'Next task',
  previous: 'Previous task',
  finish: 'See the result',
  result: 'Your estimate and the template',
  task: 'Task',
  yours: 'Yours',
  template: 'Template',
  total: 'Total',
  exploration:
    'Exploration, before the four tasks, is not counted here; the template adds it as a phase of its own.',
  drift: (share: string) =>
    `Drift and retraining take ${share} of the year of operation in the template. Did your fourth estimate hold that much?`,
  open: 'Open the filled template as a budget',
  again: 'Start again',
};
