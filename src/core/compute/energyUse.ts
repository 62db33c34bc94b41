export interface Computing {
  /** Hours of one chip, summed over chips. */
  readonly gpuHours: number;
  /** Power of one chip with its share of the server, kW. */
  readonly kwPerGpu: number;
  /** Power usage effectiveness of the data centre, at least 1. */
  readonly pue: number;
  /** Carbon intensity of the electricity, grams of CO₂ equivalent per kWh. */
  readonly gramsPerKwh: number;
}

/** Keys in the order in which a cell range shows them. */
export interface EnergyUse {
  readonly energyKwh: number;
  readonly carbonKg: number;
}

const GRAMS_PER_KG = 1000;

/**
 * Electricity and carbon of computing.
 *
 * kWh = hours × kW × PUE; kg = kWh × grams per kWh / 1000
 *
 * @param computing - hours and power at least 0; PUE at least 1
 * @returns kWh and kg of CO₂ equivalent
 * @example energyUse({ gpuHours: 100, kwPerGpu: 0.7, pue: 1.25, gramsPerKwh: 44.18 }).energyKwh //=> 87.5
 * @see A. Lacoste et al., Quantifying the carbon emissions of machine learning, arXiv 1910.09700
 */
export function energyUse({ gpuHours, kwPerGpu, pue, gramsPerKwh }: Computing): EnergyUse {
  const energyKwh = gpuHours * kwPerGpu * pue;
  return { energyKwh, carbonKg: (energyKwh * gramsPerKwh) / GRAMS_PER_KG };
}
