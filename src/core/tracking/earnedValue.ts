export const EVM_METHODS = [1, 2, 3] as const;

export interface Progress {
  /** Budget at completion, money. */
  readonly bac: number;
  /** Share of the work planned by now, 0 to 1. */
  readonly plannedShare: number;
  /** Share of the work done by now, 0 to 1. */
  readonly doneShare: number;
  /** Money spent by now. */
  readonly actualCost: number;
  /** 1: the rest costs as the past did; 2: the rest costs as planned; 3: as cost and schedule together. */
  readonly method: number;
}

/** Keys in the order in which a cell range shows them; null where a denominator is 0. */
export interface EarnedValue {
  readonly cpi: number | null;
  readonly spi: number | null;
  readonly cv: number;
  readonly sv: number;
  readonly eac: number | null;
  readonly etc: number | null;
  readonly vac: number | null;
  readonly tcpi: number | null;
  readonly pv: number;
  readonly ev: number;
}

/**
 * Where a project stands against its budget: earned value.
 *
 * PV = BAC × planned; EV = BAC × done; CPI = EV / AC; SPI = EV / PV; CV = EV − AC; SV = EV − PV;
 * EAC = BAC / CPI, or AC + BAC − EV, or AC + (BAC − EV) / (CPI × SPI); ETC = EAC − AC; VAC = BAC − EAC;
 * TCPI = (BAC − EV) / (BAC − AC)
 *
 * @param progress - budget above 0; shares 0 to 1; money at least 0
 * @returns ratios and money; null where nothing was spent, planned or done and a ratio has no meaning
 * @example earnedValue({ bac: 100000, plannedShare: 0.5, doneShare: 0.4, actualCost: 45000, method: 1 }).spi //=> 0.8
 * @see Project Management Institute, Practice Standard for Earned Value Management
 */
export function earnedValue({ bac, plannedShare, doneShare, actualCost, method }: Progress): EarnedValue {
  const [pv, ev] = [bac * plannedShare, bac * doneShare];
  const cpi = ratio(ev, actualCost);
  const spi = ratio(ev, pv);
  const eac = estimateAtCompletion(method, { bac, ev, actualCost, cpi, spi });
  return {
    cpi,
    spi,
    cv: ev - actualCost,
    sv: ev - pv,
    eac,
    etc: eac === null ? null : eac - actualCost,
    vac: eac === null ? null : bac - eac,
    tcpi: ratio(bac - ev, bac - actualCost),
    pv,
    ev,
  };
}

interface Position {
  readonly bac: number;
  readonly ev: number;
  readonly actualCost: number;
  readonly cpi: number | null;
  readonly spi: number | null;
}

function estimateAtCompletion(method: number, { bac, ev, actualCost, cpi, spi }: Position): number | null {
  if (method === 2) return actualCost + bac - ev;
  if (method === 1) return cpi === null ? null : ratio(bac, cpi);
  const rest = cpi === null || spi === null ? null : ratio(bac - ev, cpi * spi);
  return rest === null ? null : actualCost + rest;
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
