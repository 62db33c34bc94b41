import { empty, headers } from '../../sheets/blocks';
import { type Cell, row, type Row, words } from '../../workbook';
import { causeText, type Telling } from '../causeText';
import type { Cause, Comparison } from '../comparison';
import { withInitial } from '../inputWords';
import { linked, type Sources } from './links';
import { causeHeaders } from './rows';

/** Every cause with what it adds to the total; the sum is checked against the totals as they are now. */
export function causeRows({ causes }: Comparison, sources: Sources, told: Telling): readonly Row[] {
  const { own, say } = told;
  if (causes.length === 0) return [row(words(own.sheet.noCauses, 'note'))];
  const effect = (index: number) => `comparison_effect_${index}`;
  const total = 'comparison_effects';
  return [
    causeHeaders(told),
    ...causes.map((cause, index) =>
      row(
        words(withInitial(causeText(cause, told)), 'wrapped'),
        ...contents(cause, sources, told),
        { id: effect(index), value: cause.effect, style: 'calculated', format: 'money' },
        { formula: `IF(${total}=0,0,${effect(index)}/${total})`, style: 'calculated', format: 'share' },
        words(unitOf(cause, told)),
      ),
    ),
    row(
      words(own.sheet.explained, 'totalText'),
      ...empty('totalText', 2),
      { id: total, formula: 'SUM(comparison_all_effects)', style: 'total', format: 'money' },
      ...empty('totalText', 2),
    ),
    row(words(own.sheet.check, 'note'), null, null, {
      id: 'comparison_check',
      name: 'comparison_check',
      formula: `IF(ABS(${total}-comparison_total_change)<0.005,"${say.summary.ok}","${own.sheet.outdated}")`,
      style: 'check',
      flag: { good: say.summary.ok, bad: own.sheet.outdated },
    }),
  ];
}

export const causeRanges = ({ causes }: Comparison): Readonly<Record<string, readonly [string, string]>> =>
  causes.length === 0
    ? {}
    : { comparison_all_effects: ['comparison_effect_0', `comparison_effect_${causes.length - 1}`] };

/** Inputs that differ and move nothing. */
export function withoutEffectRows(
  { withoutEffect }: Comparison,
  sources: Sources,
  told: Telling,
): readonly Row[] {
  const { own } = told;
  return [
    headers([own.sheet.cause, own.sheet.before, own.sheet.after, '', '', own.sheet.unit]),
    ...withoutEffect.map((input) =>
      row(
        words(withInitial(told.inputs.get(input.input)?.label ?? input.input), 'wrapped'),
        ...contents(input, sources, told),
        words(''),
        words(''),
        words(unitOf(input, told)),
      ),
    ),
  ];
}

function contents(cause: Cause, sources: Sources, told: Telling): readonly Cell[] {
  if (cause.kind !== 'input') return [words(''), words('')];
  const { format = 'quantity', options } = told.inputs.get(cause.input) ?? {};
  return (['before', 'after'] as const).map((side) => {
    const content = cause[side];
    const shown = typeof content === 'string' ? (options?.get(content) ?? content) : content;
    const look = { style: typeof shown === 'string' ? 'text' : 'calculated', format } as const;
    return linked(sources, side, { name: cause.name, shown }, look);
  });
}

/** Shares show a sign of their own. */
function unitOf(cause: Cause, { inputs }: Telling): string {
  const words = cause.kind === 'input' ? inputs.get(cause.input) : undefined;
  return words === undefined || words.format === 'share' ? '' : words.unit;
}
