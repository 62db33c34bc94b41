/** What the drivers of a preview mean, by input name or by what follows the line in it. */
export const preview = {
  drivers: {
    records:
      'How many records or documents the model learns from. Each one that is wrong and escapes the rules costs working time.',
    errorRate: 'Share of the records with an error worth mending. A sample of 200 tells.',
    minutesPerFix: 'Working minutes to mend one record or to prepare one document by hand.',
    D2_records: 'Records bought from outside, at a price each. Zero if you use your own data only.',
    D1_quantity:
      'Days of a data engineer to reach the sources and keep the connection. Legacy systems take longer.',
    items: 'Texts or questions that people label for the model to learn from.',
    labelsPerItem:
      'How many people label the same item. Three outvote a mistake, one is three times cheaper.',
    M1_quantity:
      'Days of a data scientist to find what helps the model. The line that varies most between projects.',
    M2_quantity: 'Days of an ML engineer to turn the trial into a repeatable pipeline.',
    trainingHours: 'Hours of the rented machine for training and experiments, reruns aside.',
    peakRps: 'Requests per second at the busiest moment. It decides how many machines stay on.',
    conversationsPerMonth: 'Conversations the assistant holds per month. Tokens are billed by conversation.',
    hoursPerMonth: 'Hours the machine is on per month. Batches at night need few, always on is 730.',
    models: 'Models in production that someone must watch: one per country or product family adds up.',
    incidentsPerYear: 'How often a year the model goes wrong enough for an expert to look into it.',
    runsPerYear:
      'How often a year the model is trained anew. Too rarely costs accuracy, too often costs money.',
    daysPerRefresh: 'Days of people each time new data is gathered and judged.',
    labelsPerRefresh: 'New labels bought each time the data is refreshed.',
    daysPerMonth: 'Days of an ML engineer per month to answer questions and mend what breaks.',
    RATE_DS: 'Loaded cost of one day of a data scientist, employed or bought in.',
  } as Readonly<Record<string, string>>,
};
