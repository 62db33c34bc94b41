/** What Excel shows of each function while one types: a sentence, and a phrase with its unit per argument. */
export const functions = {
  ACQUISITION: {
    title: 'Data acquisition',
    description:
      'Cost of buying data: the fee, each record bought (unusable ones included) and later refreshes.',
    parameters: {
      records: 'usable records needed, e.g. 60000',
      pricePerRecord: 'money per bought record, e.g. 0.10',
      fixedFee: 'money, once, e.g. 3000 (0 if omitted)',
      usableShare: 'share of bought records fit for use, above 0 to 1, e.g. 0.8 (1 if omitted)',
      refreshesPerYear: 'times a year the set is bought again, e.g. 2 (0 if omitted)',
      years: 'years counted, e.g. 1 (1 if omitted)',
    },
  },
  CLEANING: {
    title: 'Data cleaning',
    description: 'Cost of mending faulty records by hand, after rules have mended their share.',
    parameters: {
      records: 'records to clean, e.g. 500000',
      errorRate: 'share of records with an error, 0 to 1, e.g. 0.02',
      minutesPerFix: 'minutes to mend one record by hand, e.g. 2',
      hourlyRate: 'money per hour of that work, e.g. 55',
      autoShare: 'share of errors mended by rules, 0 to 1, e.g. 0.95 (0 if omitted)',
      toolCost: 'money for tools, once, e.g. 500 (0 if omitted)',
    },
  },
  ANNOTATE: {
    title: 'Annotation',
    description: 'Full cost of annotating data: labels, rework, expert review, platform fee and set-up.',
    parameters: {
      items: 'items to annotate, e.g. 12000',
      pricePerLabel: 'money per label, e.g. 0.08',
      labelsPerItem: 'labels by different people per item, at least 1, e.g. 3 (1 if omitted)',
      reviewRate: 'share of items an expert reviews, 0 to 1, e.g. 0.1 (0 if omitted)',
      reviewPrice: 'money per reviewed item, e.g. 0.25 (the price per label if omitted)',
      reworkRate: 'share of labels done again, 0 to 1, e.g. 0.05 (0 if omitted)',
      platformFee: 'platform fee as a share of pay, 0 to 1, e.g. 0.2 (0 if omitted)',
      setup: 'money for guide and training, once, e.g. 1500 (0 if omitted)',
      autoShare: 'share of items labelled by a model, 0 to 1, e.g. 0.7 (0 if omitted)',
    },
  },
  SAMPLESIZE: {
    title: 'Sample size',
    description: 'Labelled items a test set needs to know a share, such as accuracy, within a margin.',
    parameters: {
      margin: 'half-width of the interval, between 0 and 0.5, e.g. 0.05 for ±5 points',
      confidence: 'probability that the interval holds the truth, e.g. 0.95 (0.95 if omitted)',
      proportion: 'expected share, e.g. 0.5, the most cautious (0.5 if omitted)',
      population: 'size of the whole set, e.g. 100000 (endless if omitted)',
    },
  },
  STORAGE: {
    title: 'Storage',
    description: 'Cost of keeping data in the cloud while it grows, and of reading it out.',
    parameters: {
      storageGb: 'GB stored in the first month, e.g. 200',
      pricePerGbMonth: 'money per GB and month, e.g. 0.0216',
      months: 'whole months, e.g. 12 (12 if omitted)',
      monthlyGrowth: 'growth from month to month as a fraction, e.g. 0.02 (0 if omitted)',
      egressGbPerMonth: 'GB read out per month, e.g. 50 (0 if omitted)',
      egressPricePerGb: 'money per GB read out, e.g. 0.09 (0.09 if omitted)',
    },
  },
  TRAINCOST: {
    title: 'Training compute',
    description: 'Cost of machines for training a model, failed and repeated runs included.',
    parameters: {
      hoursPerRun: 'hours of one run, e.g. 60',
      pricePerHour: 'money per machine and hour, e.g. 0.20',
      machines: 'machines working at once, e.g. 1 (1 if omitted)',
      runs: 'number of runs, e.g. 5 (1 if omitted)',
      rerunOverhead: 'extra hours for failed and repeated runs, e.g. 0.2 (0.2 if omitted)',
      discount: 'discount on the price, 0 to 1, e.g. 0.41 (0 if omitted)',
    },
  },
  SERVING: {
    title: 'Serving',
    description: 'Cost of the machines that answer requests in production.',
    parameters: {
      replicas: 'machines answering at once, e.g. 3',
      pricePerHour: 'money per machine and hour, e.g. 0.269',
      hoursPerMonth: 'hours on in a month, up to 744, e.g. 730 for always (730 if omitted)',
      months: 'months, e.g. 12 (12 if omitted)',
    },
  },
  LLMCOST: {
    title: 'Language model tokens',
    description: 'Cost of calling a language model billed by token, with cache, batch mode and retries.',
    parameters: {
      requests: 'requests in the period, e.g. 10000',
      inputTokens: 'tokens sent per request, e.g. 22250',
      outputTokens: 'tokens received per request, e.g. 1250',
      inputPrice: 'money per million input tokens, e.g. 1.5',
      outputPrice: 'money per million output tokens, e.g. 7.5',
      cachedShare: 'share of input found in the cache, 0 to 1, e.g. 0.4 (0 if omitted)',
      cachedPriceRatio: 'price of cached input as a share of the input price, e.g. 0.1 (0.1 if omitted)',
      batchDiscount: 'discount for batch mode, 0 to 1, e.g. 0.5 (0 if omitted)',
      retryRate: 'requests sent again, as a share, e.g. 0.03 (0 if omitted)',
      fixedPerRequest: 'other money per request, e.g. 0.002 (0 if omitted)',
    },
  },
  REPLICAS: {
    title: 'Number of machines',
    description: 'Machines that must run to stand the busiest second, rounded up.',
    parameters: {
      peakRps: 'requests per second at the peak, e.g. 50',
      rpsPerReplica: 'requests per second one machine stood in a load test, e.g. 40',
      safety: 'share of that figure to rely on, above 0 to 1, e.g. 0.5 (0.5 if omitted)',
      minimum: 'fewest machines, e.g. 2 for two zones (1 if omitted)',
    },
  },
  DRIFT: {
    title: 'Model drift',
    description: 'Cost of watching for model drift: monitoring, diagnosis, new data, and their total.',
    parameters: {
      models: 'models in production, e.g. 1',
      monitoringPerMonth: 'money per model and month, e.g. 50',
      incidentsPerYear: 'drift incidents per year, e.g. 3',
      daysPerIncident: 'person-days to diagnose one, e.g. 2',
      dayRate: 'money per person-day, e.g. 440',
      newDataPerYear: 'money for new data and labels per year, e.g. 960 (0 if omitted)',
      months: 'months, e.g. 12 (12 if omitted)',
      labels: '"en" or "fr" adds a column with the names of the rows (none if omitted)',
    },
  },
  RETRAIN: {
    title: 'Retraining',
    description:
      'Cost of retraining a model at regular intervals: machines, people and new labels of every run.',
    parameters: {
      runsPerYear: 'retraining runs per year, e.g. 4',
      computePerRun: 'money for machines per run, e.g. 5',
      daysPerRun: 'person-days per run, e.g. 2',
      dayRate: 'money per person-day, e.g. 440',
      labelsPerRun: 'newly labelled items per run, e.g. 100 (0 if omitted)',
      pricePerLabel: 'money per labelled item, e.g. 1.5 (0 if omitted)',
      otherPerRun: 'other money per run, e.g. 50 (0 if omitted)',
      months: 'months, e.g. 12 (12 if omitted)',
    },
  },
  RETRAINEVERY: {
    title: 'Best retraining rhythm',
    description: 'How often to retrain so that retraining and an outdated model cost least together.',
    parameters: {
      costPerRun: 'money for one retraining, e.g. 1245',
      driftCostSlope: 'money lost per month for each month of age, e.g. 300',
      minMonths: 'shortest interval allowed, months, e.g. 1 (0 if omitted)',
      maxMonths: 'longest interval allowed, months, e.g. 6 (no limit if omitted)',
      labels: '"en" or "fr" adds a column with the names of the rows (none if omitted)',
    },
  },
  PERT: {
    title: 'Three-point estimate',
    description:
      'Mean, standard deviation, P50, P80 and P90 from an optimistic, a likely and a pessimistic value.',
    parameters: {
      optimistic: 'optimistic value, any unit, e.g. 10',
      likely: 'likely value, same unit, e.g. 12',
      pessimistic: 'pessimistic value, same unit, e.g. 20',
      percentile: 'one percentile only, between 0 and 1, e.g. 0.8 (all five figures if omitted)',
      labels: '"en" or "fr" adds a column with the names of the rows (none if omitted)',
    },
  },
  RISKBUDGET: {
    title: 'Budget with risk',
    description: 'The budget that is enough with a chosen probability, and the contingency it needs.',
    parameters: {
      low: 'range of low amounts, one per cost line',
      likely: 'range of likely amounts, same size',
      high: 'range of high amounts, same size',
      confidence: 'probability that the budget is enough, 0.5 to 0.99, e.g. 0.8 (0.8 if omitted)',
      correlation: 'how much lines rise together, 0 to 1, e.g. 0.3 (0.3 if omitted)',
      labels: '"en" or "fr" adds a column with the names of the rows (none if omitted)',
    },
  },
  SPREAD: {
    title: 'Monthly phasing',
    description: 'An amount spread over months, as a row of cells.',
    parameters: {
      amount: 'money to spread, e.g. 12000',
      months: 'whole months it is spread over, e.g. 4',
      profile: '"flat", "front", "back", "bell" or a range of weights ("flat" if omitted)',
      startMonth: 'first month with money, counted from 1, e.g. 3 (1 if omitted)',
      horizon: 'months shown in all, e.g. 18 (up to the last month with money if omitted)',
      decimals: 'decimals of each month, the sum staying exact, e.g. 2 (no rounding if omitted)',
    },
  },
  RATECARD: {
    title: 'Reference price',
    description: 'A dated reference price from the price book of MLCOST, with its source.',
    parameters: {
      key: 'key of the price, e.g. "RATE_DS" or "GPU_A10G"',
      field: '"price", "currency", "unit", "date", "source", "low" or "high" ("price" if omitted)',
      asOf: 'date: the price known on that day, e.g. DATE(2026,11,1) (the newest if omitted)',
    },
  },
};

/** What the choices of an argument mean, by parameter id. */
export const choices = {
  profile: {
    flat: 'the same amount every month',
    front: 'more at the start',
    back: 'more at the end',
    bell: 'more in the middle',
  },
  field: {
    price: 'the price',
    currency: 'its currency',
    unit: 'what it is per',
    date: 'the day it was seen',
    source: 'where it was seen',
    low: 'the low end of its range',
    high: 'the high end of its range',
  },
};
