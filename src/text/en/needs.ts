/** What the data come from, and who answers for them. */
interface Sources {
  readonly records: string;
  readonly history: string;
  readonly labels: string;
  readonly external: string;
  readonly owner: string;
}

export const needs = {
  heading: 'Data needs',
  columns: {
    line: 'Id',
    source: 'Data and source',
    personal: 'Personal data',
    volume: 'Volume',
    unit: 'Unit',
    cost: 'Cost',
    quality: 'Quality',
    rights: 'Rights',
    owner: 'Owner',
  },
  itemsToLabel: 'items to label',
  testItems: 'items set apart',
  test: 'Test set, set apart from the start',
  quality: {
    errors: '% to correct, of which ',
    byRules: '% by rules',
    oneEach: ' label per item, ',
    perItem: ' labels per item, ',
    reviewed: '% checked again',
    known: 'known already: nothing to label',
    bought: 'test a sample before you buy',
    notBought: 'nothing is bought',
    history: 'depth and gaps: see the audit (E3)',
    test: 'drawn at random, never trained on',
    nothing: 'to be entered below',
  },
  rights: {
    records: 'own data: purpose and retention to record',
    history: 'own data: retention to record',
    labels: 'ours: guide and versions kept',
    external: 'licence, expiry and reuse to be checked',
    test: 'as the data it is drawn from',
  },
  dataTeam: 'Data team',
  projects: {
    churn: {
      records: 'Customers and contracts, from billing and CRM',
      history: 'Use, contacts and invoices of 24 months',
      labels: 'Customers who left, from cancellations',
      external: 'None needed to begin with',
      owner: 'Customer management',
    },
    leads: {
      records: 'Leads and their history, from the CRM',
      history: 'E-mails opened, calls and visits of 12 months',
      labels: 'Deals won and lost, 500 checked by hand',
      external: 'Company data that complete a lead',
      owner: 'Sales operations',
    },
    recommendation: {
      records: 'Product catalogue, from the shop',
      history: 'Clicks, baskets and orders of 12 months',
      labels: 'Clicks and purchases',
      external: 'None needed to begin with',
      owner: 'E-commerce',
    },
    forecast: {
      records: 'Weekly sales by article and shop',
      history: 'Sales, stock and promotions of 3 years',
      labels: 'Sales that came about',
      external: 'Weather and holidays, flat fee',
      owner: 'Supply chain',
    },
    chatbot: {
      records: 'Help pages and procedures, to be put in order',
      history: 'Past conversations and documents',
      labels: 'Questions with their intent and good answer',
      external: 'None needed to begin with',
      owner: 'Customer service',
    },
    texts: {
      records: 'Reviews, e-mails and surveys in two languages',
      history: 'Texts of the last 12 months',
      labels: 'Sentiment and topic, three people a text',
      external: 'None needed to begin with',
      owner: 'Marketing insights',
    },
    blank: {
      records: 'Main data: which system do they come from?',
      history: 'History: how far does it go back?',
      labels: 'Labels: known, or to be made by people?',
      external: 'Bought data: from whom?',
      owner: 'To be named',
    },
  } satisfies Readonly<Record<string, Sources>>,
};

/** Why the work is done with these means. */
interface Reasons {
  readonly model: string;
  readonly modelReason: string;
  readonly training: string;
  readonly serving: string;
}

export const technology = {
  heading: 'Technology choices',
  columns: {
    line: 'Id',
    choice: 'Choice: as planned – in force',
    price: 'Price',
    date: 'Price of',
    unit: 'Unit',
    cost: 'Cost',
    reason: 'Reason',
    compare: 'Where to compare',
  },
  onPrices: 'sheet Prices',
  onScenarios: (choices: string) => `sheet Scenarios: ${choices}`,
  licences: { free: 'no licence fee', byToken: 'paid by token, see R1', open: 'to be chosen' },
  reasons: {
    M4: 'one place for code, data and experiments; fewer servers to keep',
    R2: 'data, results and the business measure are watched from the first day',
    D6: 'a year of data; nothing is read out of the cloud',
  },
  projects: {
    churn: {
      model: 'Model: boosted trees, open source',
      modelReason: 'data in tables: nothing dearer does better; reasons can be shown to sales',
      training: 'ordinary processors are enough for tables',
      serving: 'a monthly batch: the machine is off in between',
    },
    leads: {
      model: 'Model: trees or regression, open source',
      modelReason: 'few data in tables; a score that a seller can understand',
      training: 'ordinary processors are enough for tables',
      serving: 'a daily batch: the machine is off in between',
    },
    recommendation: {
      model: 'Model: embeddings, open source',
      modelReason: 'the catalogue is too large for rules; a mean of best sellers stays the fallback',
      training: 'embeddings of two million users need a graphics processor',
      serving: 'the visitor waits: machines for the peak stay on',
    },
    forecast: {
      model: 'Model: boosted trees on series, open source',
      modelReason: 'one model for all series; last year’s sales stay the yardstick',
      training: 'ordinary processors are enough for tables',
      serving: 'a weekly batch: the machine is off in between',
    },
    chatbot: {
      model: 'Hosted language model with document search',
      modelReason: 'nothing to train; the documents can change every day',
      training: 'only search and evaluation are computed here',
      serving: 'paid by token: no machine waits at night',
    },
    texts: {
      model: 'Model: small open language model, fine-tuned',
      modelReason: 'two languages and our own topics; no other company’s model reads the texts',
      training: 'fine-tuning a small model takes one modest graphics processor',
      serving: 'a nightly batch: the machine is off in between',
    },
    blank: {
      model: 'Model: to be chosen',
      modelReason: 'begin with the simplest one; write down why another is needed',
      training: 'to be written down',
      serving: 'batch unless the user waits for the answer',
    },
  } satisfies Readonly<Record<string, Reasons>>,
};
