/** Reads the content of a cell of a budget by the cell's name. */
export type ReadCell = (name: string) => number | string | undefined;

/** Amounts of the workbook's currency that people type, and prices converted into it. */
const MONEY =
  /_other_unitCost$|^(RATE|PRICE)_(?!.*_published$)|_(newDataPerYear|computePerRun|hourlyRate)$|^(BENEFIT_VALUE|POINT_VALUE|CIR_GRANTS|CIR_SUBCONTRACT)$/;

/**
 * A budget as if it were kept in another currency: amounts converted at one rate, and exchange rates turned towards it.
 *
 * @param rate - what one unit of `from` is worth in `to`
 */
export function restated(read: ReadCell, from: string, to: string, rate: number): ReadCell {
  if (from === to) return read;
  return (name) => {
    const foreign = new RegExp(`^FX_(\\w+)_${to}$`).exec(name)?.[1];
    if (foreign === from) return rate;
    const value = read(foreign === undefined ? name : `FX_${foreign}_${from}`);
    const isMoney = foreign !== undefined || MONEY.test(name);
    return isMoney && typeof value === 'number' ? value * rate : value;
  };
}

/** What one unit of a currency is worth in another, by the exchange rates of the two budgets; the second's count first. */
export function rateBetween(from: string, to: string, before: ReadCell, after: ReadCell): number | undefined {
  if (from === to) return 1;
  const [direct, inverse] = [after(`FX_${from}_${to}`), before(`FX_${to}_${from}`)];
  if (typeof direct === 'number' && direct > 0) return direct;
  return typeof inverse === 'number' && inverse > 0 ? 1 / inverse : undefined;
}
