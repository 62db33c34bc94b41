import { mapFormula } from '../../formula/formula';
import { parseFormula } from '../../formula/parseFormula';
import { printFormula } from '../../formula/printFormula';

/** A formula as Excel stores it: functions of add-ins have a prefix and no dots. */
export function fileFormula(formula: string): string {
  if (!formula.includes('MLCOST.')) return formula;
  const stored = mapFormula(parseFormula(formula), (node) =>
    node.kind === 'call' && node.name.startsWith('MLCOST.')
      ? { ...node, name: `_xldudf_${node.name.replaceAll('.', '_')}` }
      : node,
  );
  return printFormula(stored);
}
