/** The practices of the Practices sheet: what to do, and why with its source. */
export const practices = {
  sheet: 'Practices',
  title: 'Good practices',
  purpose:
    'What keeps the cost of a machine-learning project in hand. Give each a status, an owner and a date.',
  columns: {
    number: 'No.',
    phase: 'Phase',
    item: 'Practice',
    why: 'Why, and source',
    status: 'Status',
    owner: 'Owner',
    date: 'Date',
    note: 'Note',
  },
  progress: 'Progress',
  of: 'of',
  closed: 'done or not applicable',
  all: 'All',
  management: 'Finance and steering',
  items: {
    E1: {
      item: 'Write down the decision that the model will change, and what it is worth in money, before any modelling.',
      why: 'Understanding the business is the first phase of CRISP-DM; without a value there is no viability to compute (MLCOST.VIABILITY).',
    },
    E2: {
      item: 'Set up a cheap baseline without machine learning and keep it as a fallback.',
      why: 'The ai-pm-playbook case tried templates first and saw adoption fall from 22% to 11%: only a baseline tells.',
    },
    E3: {
      item: 'Estimate twice, bottom-up and top-down, and explain any gap above 25%.',
      why: 'Algorithmic, analogy and expert methods are to be combined and reconciled (USC CS 510, COCOMO course).',
    },
    E4: {
      item: 'Ask for low, likely and high; never for one number.',
      why: 'A credible estimate states its uncertainty (GAO); PERT turns three points into a range (MLCOST.PERT).',
    },
    E5: {
      item: 'Compare with projects of the same kind that are finished.',
      why: 'ICT projects miss their first cost estimate by more than 10% in 8 of 10 cases (Budzier and Flyvbjerg 2011); 18% overrun by more than half.',
    },
    E6: {
      item: 'Fix the criteria for go and stop, and the most that may be spent before the gate.',
      why: 'Research is always expensed (IAS 38): what is spent before the gate is gone.',
    },
    E7: {
      item: 'Screen personal data: impact assessment, purpose, retention, where suppliers sit.',
      why: 'Public crowd workforces must not receive personal data (AWS documentation on Mechanical Turk).',
    },
    D1: {
      item: 'Budget 40 to 60% of expert time for data work until less is proven.',
      why: 'Data work took 45% of the time in the Anaconda survey of 2020; CRISP-DM gives 50 to 70% to preparation.',
    },
    D2: {
      item: 'Pilot 200 labels with three annotators before buying 12,000.',
      why: 'The majority of three annotators who are right 80% of the time is right 89.6% of the time (MLCOST.LABELQUALITY).',
    },
    D3: {
      item: 'Count rework, review and set-up, not only the price of a label.',
      why: 'Google bills units times labellers; Ground Truth takes three to five labellers by default (MLCOST.ANNOTATE).',
    },
    D4: {
      item: 'Let a model label first and people confirm what is doubtful.',
      why: 'Saves up to 70% of the labelling cost (AWS, automated data labelling).',
    },
    D5: {
      item: 'Version data sets and labels; write down the rights to bought data and when they end.',
      why: 'A reliable estimate is well documented and can be repeated (GAO).',
    },
    M1: {
      item: 'Start from an open-source or hosted model; train from scratch only for a written reason.',
      why: 'A licence of 0 is not a cost of 0: compare with the work it takes (MLCOST.BREAKEVEN).',
    },
    M2: {
      item: 'Cap experiments: runs, hours, and an alert on the cloud budget.',
      why: 'All compute of development is at least 1.2 times the final run (Epoch); Facebook reports 10:20:70 for experiments, training and inference.',
    },
    M3: {
      item: 'Use spot machines for jobs that can restart; reserve only what runs most of the time.',
      why: 'A reservation at 41% off pays only above 59% use, which is 1 less the discount (MLCOST.BLENDRATE).',
    },
    M4: {
      item: 'Take the smallest machine that passes; stop notebooks that nobody uses.',
      why: 'Idle studios and endpoints that are always on are the usual surprise on the bill (cloudroutehq).',
    },
    T1: {
      item: 'Compute the size of the test set before labelling, and hold that set back.',
      why: '385 items give ±5 points, 1,068 give ±3 (MLCOST.SAMPLESIZE).',
    },
    T2: {
      item: 'Plan the length of the pilot from the A/B size and the traffic; do not stop early.',
      why: 'A test stopped at the first good day finds effects that are not there (MLCOST.ABTEST).',
    },
    T3: {
      item: 'Measure per customer segment and per language, and record what bias you find.',
      why: 'An average hides the groups for whom the model got worse.',
    },
    P1: {
      item: 'Choose batch unless somebody waits for the answer.',
      why: 'Real-time endpoints are billed day and night, whatever the traffic (zircon.tech).',
    },
    P2: {
      item: 'Size by a load test with a safety factor of 0.5, then let machines scale by themselves.',
      why: 'AWS recommends to start from that factor (MLCOST.REPLICAS).',
    },
    P3: {
      item: 'Price chat per conversation, with history, retries and cache; set a cap of tokens a month.',
      why: 'The history of a chat adds 22% to the tokens of five questions (MLCOST.CHATTOKENS).',
    },
    P4: {
      item: 'Train the users and name an owner on the business side.',
      why: 'Change management is operating cost that is often forgotten, and without an owner nobody uses the model.',
    },
    R1: {
      item: 'Watch inputs, outputs and the business figure from the first day.',
      why: '91% of pairs of models and data got worse with age (Vela et al., Scientific Reports 2022).',
    },
    R2: {
      item: 'Write down alarm levels, who diagnoses, and within how many days.',
      why: 'A drift index (PSI) of 0.1 is a warning, 0.25 an alarm (MLCOST.DRIFTINDEX).',
    },
    R3: {
      item: 'Choose how often to retrain by its cost, not by the calendar, and review it every year.',
      why: 'Retrain when the expected gain exceeds the cost (Žliobaitė et al. 2015); fewer retrainings kept accuracy (Zanotti 2025) (MLCOST.RETRAINEVERY).',
    },
    R4: {
      item: 'Never retrain without a comparison on held-out data and a way back.',
      why: 'In a study of 3,933 runs on drift, not retraining equalled or beat triggered retraining on loan data, where the model also learned on the go.',
    },
    R5: {
      item: 'Automate the pipeline when it pays back within 12 months.',
      why: 'Savings per run against the cost to build (MLCOST.AUTOMATE).',
    },
    R6: {
      item: 'Learn continuously where labels come cheaply, behind gates on data quality.',
      why: 'Continuous learning spares the runs, not the checks (MLCOST.MITIGATION).',
    },
    F1: {
      item: 'Tag every cloud resource with project, phase and cost centre; report unit costs every month.',
      why: 'FinOps: first see, then allocate, then optimise.',
    },
    F2: {
      item: 'Freeze a baseline at signature; forecast again every month; explain variances above 10%.',
      why: 'Earned value needs a baseline that stands still (MLCOST.EVM, MLCOST.REFORECAST).',
    },
    F3: {
      item: 'Leave the contingency with the sponsor, at P80, and log every draw-down.',
      why: 'Spread over the lines it is spent without a decision (MLCOST.RISKBUDGET).',
    },
    F4: {
      item: 'Note the date of every price; price again every six months, language models every quarter.',
      why: 'The same model was listed at $2/$6 under one name and at $0.5/$1.5 under another (genai-prices, 2025 and 2026).',
    },
    F5: {
      item: 'Plan the end: export, deletion, leaving the contract.',
      why: 'The cost of leaving belongs to the cost of owning (MLCOST.TCO).',
    },
    F6: {
      item: 'After three months of operation compare estimate and actual line by line; keep the result for the next estimate.',
      why: 'Estimates should rest on comparable history (GAO).',
    },
  },
};
