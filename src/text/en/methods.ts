/** How each function reaches its figure, in words a controller can follow with a calculator. */
export const methods = {
  DAYRATE:
    'Gross salary, plus employer contributions, plus overheads on the whole; divided by the days worked in a year times the share of them spent on projects.',
  PERT: 'Mean: (optimistic + 4 × likely + pessimistic) / 6. Standard deviation: (pessimistic − optimistic) / 6. A percentile is the mean plus that many standard deviations as the normal distribution has at it: 0 at P50, 0.84162 at P80, 1.28155 at P90.',
  RISKBUDGET:
    'Base: sum of the likely amounts. Each line has the PERT mean (low + 4 × likely + high) / 6 and standard deviation s = (high − low) / 6. The means add up; with correlation ρ the variance of the sum is (1 − ρ) × Σs² + ρ × (Σs)². The budget at the confidence is the mean plus that many standard deviations as the normal distribution has at it (0.84162 at 80%). Contingency: that budget less the base, at least 0.',
  SIMULATE:
    'Each line follows a PERT distribution: beta between low and high with shapes 1 + 4 × (likely − low) / (high − low) and 1 + 4 × (high − likely) / (high − low). Thousands of budgets are drawn by scrambled Sobol points, one per line and trial; the normal score of a line is √ρ × a score common to all lines + √(1 − ρ) × its own. An event happens in its share of the budgets and adds an amount drawn the same way. Mean and standard deviation are those of the drawn totals, percentiles as PERCENTILE gives them. To check the mean without drawing: Σ (low + 4 × likely + high) / 6 over the lines, plus probability × the same for each event.',
  TORNADO:
    'Each line in turn is set to its low and to its high amount, the others stay at their likely one: two totals, and the swing between them, which is high − low. The share of variance of a line is (high − low)² over the sum of these squares over all lines. The largest swings come first.',
  UPLIFT:
    'Base × (1 + uplift). Each class has a lower bound L, when everything has been done against overruns, and an upper bound U, when nothing has; in between the uplift is U − mitigation × (U − L). L and U: EQUIPDEV (equipment and development, software included) 10% and 200%; OUTSOURCE (outsourcing) 0% and 41%; NONSTDCIVIL (non-standard civil works) 6% and 66%; STDCIVIL (standard civil works) 3% and 44%; NONSTDBUILD (non-standard buildings) 4% and 51%; STDBUILD (standard buildings) 2% and 24%. A number in place of the class is U itself, with L = 0.',
  PHASES:
    'The total times the weight of each phase over the sum of all weights. The last phase takes what rounding leaves. Weights, in the order of the phases: MLCOST 13; 16; 25; 10; 12; 24. SEED3 13; 51; 36. CRISPDM 60; 25; 15; 7.5. DSTIME 19; 26; 21; 11; 12; 11. The argument labels gives the names of the phases.',
  COCOMO:
    'K is thousand lines of code, m the effort multiplier. COCOMO 81: person-months = a × K^b × m and months = 2.5 × person-months^d, with a = 2.4, b = 1.05 and d = 0.38 in mode organic; 3, 1.12 and 0.35 in mode semi; 3.6, 1.2 and 0.32 in mode embedded. COCOMO II: E = 0.91 + sum of the scale factors / 100, person-months = 2.94 × K^E × m, months = 3.67 × person-months^(0.28 + 0.2 × (E − 0.91)). Average staff: person-months over months.',
  ACQUISITION:
    'Records to buy are the records wanted over the usable share. They are paid once, and once more at every refresh: × (1 + refreshes a year × years). The fixed fee is added once.',
  CLEANING:
    'Records × error rate × (1 − autoShare) × minutes per fix / 60 × hourly rate, plus the cost of tools.',
  ANNOTATE:
    'Items × (1 − autoShare) × (labels per item × price per label × (1 + rework rate) + review rate × review price) × (1 + platform fee), plus the set-up.',
  TIERED:
    'The units that fall into each tier times the price of that tier, added up: the first tier applies to the first units only, and so on. A blank last bound has no limit.',
  LABELQUALITY:
    'With n labels per item, each right with probability p: the sum over all majorities k > n / 2 of COMBIN(n, k) × p^k × (1 − p)^(n − k). A tie counts half.',
  SAMPLESIZE:
    'n₀ = z² × p × (1 − p) / margin², with z the normal score at 1 − (1 − confidence) / 2 (1.95996 at 95%) and p the proportion. In a population of N: n₀ / (1 + (n₀ − 1) / N). Rounded up, after rounding to 12 digits.',
  ABTEST:
    'With p₁ = baselineRate, p₂ = p₁ + minEffect, p̄ = (p₁ + p₂) / 2 and q = 1 − p: (z(1 − α/2) × √(2 × p̄ × q̄) + z(power) × √(p₁ × q₁ + p₂ × q₂))² / minEffect². z(p) is the normal score, NORMSINV(p): 1.95996 for 0.975 (alpha of 5%), 0.84162 for 0.8. With more than two arms α is divided by arms − 1. Rounded up, after rounding to 12 digits.',
  RATECARD:
    'The newest record of the key in the price book, or the newest one dated on or before asOf. The page of all prices lists every record with its date and source. A price does not say by itself that it is old: ask for "old" with the date of your budget, or today’s, and have it confirmed where the answer is TRUE.',
  TRAINHOURS:
    'Operations, which are flopsPerParamToken × parameters × tokens, over what a processor really does in an hour: peakTflops × 10¹² × efficiency × 3,600.',
  TRAINCOST: 'Hours per run × price per hour × machines × runs × (1 + rerunOverhead) × (1 − discount).',
  BLENDRATE:
    'The on-demand price, times: reserved share × (1 − its discount) + spot share × (1 − its discount) × (1 + waste) + the share that is left, at full price.',
  OWNHOUR:
    'A year costs (purchase − residual) / life + purchase × opexRate; over the 8,760 hours of a year × utilisation. Add the electricity of an hour: kW × PUE × price of a kWh.',
  REPLICAS:
    'Peak requests a second over (requests a second of one machine × safety), rounded up (after rounding to 12 digits), and never fewer than the minimum.',
  SERVING: 'Machines × price per hour × hours per month × months.',
  LLMCOST:
    'Per request: (input tokens × input price × (1 − cached share × (1 − cachedPriceRatio)) + output tokens × output price) / 1,000,000, less the batch discount, plus the fixed amount. Times the requests and 1 + retry rate.',
  CHATTOKENS:
    'T turns. Input: T × (system + context + user tokens), and with the history kept, (user + answer tokens) × T × (T − 1) / 2 more, since every turn sends all earlier ones again. Output: T × answer tokens.',
  SELFHOST:
    'Price per hour over the tokens of an hour (tokens a second × 3,600 × utilisation), times a million.',
  STORAGE:
    'Month after month, GB stored × price, the GB growing by monthlyGrowth each month: without growth, GB × price × months. Plus what is read out: GB a month × price × months.',
  BREAKEVEN:
    'The quantity at which both options cost the same: (fixedB − fixedA) / (unitA − unitB). #NUM! where they never meet.',
  ENERGY: 'kWh: hours × kW × PUE. CO₂: kWh × grams per kWh / 1,000.',
  DECAY:
    'Linear: initial − lossPerMonth × t in month t, never below the floor. Exponential: floor + (initial − floor) × EXP(−lossPerMonth × t); a performance that loses half its lead over the floor in h months has a loss of LN(2) / h. The first row is month 0.',
  DRIFT:
    'Monitoring: models × monitoring per month × months. Diagnosis: incidents a year × days × day rate × months / 12. New data: amount a year × months / 12.',
  DRIFTINDEX:
    'Shares below the floor are set to it, then both lists are scaled to sum to 1. Each class adds (actual − expected) × LN(actual / expected). Below 0.1 stable, from 0.1 to 0.25 moderate, above 0.25 major drift.',
  RETRAIN:
    'One run costs its machines + days × day rate + new labels × price + other. Times the runs a year × months / 12.',
  RETRAINEVERY:
    'Waiting T months, a month costs costPerRun / T for the runs and driftCostSlope × T / 2 for the aged model. The sum is least at T = √(2 × costPerRun / driftCostSlope), held between minMonths and maxMonths. Yearly amounts are 12 times the monthly ones.',
  RETRAINPLAN:
    'The model is fresh in the first period. Each further period it is either retrained, at costPerRun, or one period older; a period costs the loss at the age of its model (the last loss given stands for all later ages). Of all calendars the one with the smallest sum is found, exactly, period by period; among equals the one with fewer runs. To check: add up the columns shown, and any calendar of your own.',
  MITIGATION:
    'd = valuePerPointMonth × pointsLostPerMonth over M months. No retraining loses d × M² / 2. Retraining every T = √(2 × cost per run / d) months takes M / T runs (not always a whole number) and loses M × d × T / 2; by hand and automated differ in the cost of a run and the building. Continuous learning costs its building + M × continuousPerMonth and loses M × valuePerPointMonth × residualPoints.',
  AUTOMATE:
    'Saving a year: runs × (manual − automated days) × day rate − running cost. Payback in months: 12 × building / saving, none where nothing is saved. Net present value: −building + saving / (1 + rate)^k for each year k.',
  SPREAD:
    'Month i of n gets amount × weight / sum of the weights. Weights: flat 1; front n + 1 − i; back i; bell the smaller of i and n + 1 − i; or your own range. With decimals, months are cut to them and the rest goes to the months that lost most, so that the sum stays.',
  EVM: 'PV = budget × planned share, EV = budget × share done, AC = actual cost. CPI = EV / AC, SPI = EV / PV, CV = EV − AC, SV = EV − PV. EAC by method: 1 budget / CPI; 2 AC + budget − EV; 3 AC + (budget − EV) / (CPI × SPI). ETC = EAC − AC, VAC = budget − EAC, TCPI = (budget − EV) / (budget − AC).',
  REFORECAST:
    'Months up to the last actual that is not 0 show the actual. Later months, by method: cpi: budget × actuals so far / budget so far; plan: the budget; runrate: the mean of the actuals so far.',
  VIABILITY:
    'Month k brings benefit × k / ramp, at most the benefit, and costs the monthly cost. Monthly rate r = (1 + annual rate)^(1/12) − 1. Net present value: −upfront + Σ (benefit − cost) / (1 + r)^k. Payback: the month in which the undiscounted sum, upfront included, reaches 0, within it by proportion. Benefit over cost: all benefits / (upfront + all costs), undiscounted; the return is that ratio less 1. Benefit needed per month: the one at which the net present value is 0, without a ramp (upfront + cost × A) / A, where A = (1 − (1 + r)^−months) / r.',
  TCO: 'Upfront + the yearly cost × (1 + growth)^(k − 1) / (1 + rate)^k for each year k + exit cost / (1 + rate)^years.',
  AMORTISE:
    'Cost / life × months in service / 12 for each fiscal year: the first has the months given, full years 12, the last what is left.',
  CIR: 'Base: staff × (1 + flat rate) + depreciation × 1.75 + subcontracting + other − grants, at least 0. Credit: 30% of it up to 100 million, 5% above. Whether spending is eligible is a legal question.',
};
