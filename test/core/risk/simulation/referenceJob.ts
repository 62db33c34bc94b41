/** A budget of 25 lines (low, likely, high) and 5 events (probability, low, likely, high), in euros. */
const LINES = [
  [8000, 12000, 30000],
  [15000, 22000, 48000],
  [20000, 34000, 80000],
  [4000, 7000, 16000],
  [9000, 14000, 30000],
  [3000, 4200, 7800],
  [500, 1200, 4800],
  [12000, 18000, 36000],
  [60000, 78000, 140000],
  [55000, 70000, 120000],
  [14000, 18000, 27000],
  [5000, 8000, 18000],
  [9000, 16000, 52000],
  [6000, 12000, 45000],
  [1200, 2400, 4000],
  [6000, 9000, 24000],
  [18000, 24000, 40000],
  [4000, 6000, 11000],
  [36000, 54000, 130000],
  [10000, 26000, 95000],
  [7000, 10500, 17000],
  [16000, 28000, 70000],
  [48000, 66000, 110000],
  [12000, 16000, 26000],
  [6000, 10000, 22000],
] as const;

const EVENTS = [
  [0.35, 15000, 25000, 60000],
  [0.25, 8000, 15000, 40000],
  [0.2, 10000, 30000, 90000],
  [0.15, 20000, 35000, 70000],
  [0.1, 40000, 70000, 160000],
] as const;

export const REFERENCE_JOB = {
  low: LINES.map(([low]) => low),
  likely: LINES.map(([, likely]) => likely),
  high: LINES.map(([, , high]) => high),
  events: EVENTS,
};

/** Without correlation: all densities convolved by FFT on 2²⁰ points 2 euros apart, right to 0.05 euros. */
export const EXACT = {
  mean: 678_041.67,
  sd: 52_262.29,
  p10: 615_078.11,
  p50: 673_498.25,
  p80: 719_520.11,
  p90: 746_993.26,
  p95: 771_627.05,
};

/**
 * With correlation and events: for each of 801 values of the common score the conditional densities of the lines,
 * from SciPy's beta and normal distributions, convolved by FFT on 2¹⁶ points 25 euros apart, then averaged. The same
 * program without correlation gives EXACT to 0.2 euros.
 */
export const EXACT_CORRELATED = [
  {
    correlation: 0.3,
    percentiles: { p10: 563_929.1, p50: 672_232.7, p80: 754_529.3, p90: 799_840.1, p95: 838_009.4 },
    sd: 91_437.5,
  },
  {
    correlation: 0.7,
    percentiles: { p10: 521_292.1, p50: 666_406.3, p80: 786_023.1, p90: 851_468.1, p95: 905_106.1 },
    sd: 126_572.15,
  },
] as const;
