import { inForce } from '../../choices';
import { type Draft, numberInput } from '../../draft';
import { inLine } from '../../inLine';
import type { Driver, Line } from '../../project';
import { type Cell, row, type Row, words } from '../../workbook';
import { unitText } from './unitText';

/** An input of a line, with what a choice makes of it beside it. */
export function driverRow(draft: Draft, line: Line, { name, value, unit, min, max }: Driver): Row {
  const { say } = draft;
  const { id } = line;
  const labels: Readonly<Record<string, string>> = say.drivers;
  const input = `${id}_${name}`;
  const choice = draft.choiceOf.get(input);
  const computed = typeof value === 'string' ? inLine(draft, value, line) : undefined;
  const isFormula = computed !== undefined && !draft.isSet(input);
  const options = {
    format: unit === 'share' ? 'share' : 'quantity',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  } as const;
  const cell: Cell = isFormula
    ? {
        id: input,
        input,
        name: input,
        formula: computed,
        standard: { formula: computed },
        style: 'calculated',
        format: unit === 'money' || unit === 'perHour' ? 'price' : 'quantity',
      }
    : {
        ...numberInput(draft, input, Number(value), options),
        ...(computed !== undefined && { standard: { formula: computed } }),
      };
  return row(
    words(id),
    words(labels[name] ?? name),
    null,
    cell,
    words(unitText(draft, unit)),
    choice ? { formula: inForce(input), style: 'calculated', format: options.format } : null,
    ...Array.from({ length: 8 }, () => null),
    words(
      choice
        ? say.scenarios.drivenBy(say.scenarios.choices[choice.id].name)
        : isFormula
          ? say.phaseSheet.computedDriver
          : draft.isSet(input)
            ? say.assumptions.entered
            : say.phaseSheet.driverBasis,
      'wrapped',
    ),
  );
}
