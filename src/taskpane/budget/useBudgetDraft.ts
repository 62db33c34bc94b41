import { useMemo, useRef, useState } from 'react';
import { budgetWorkbook } from '../../budget/budgetWorkbook';
import type { BudgetOptions } from '../../budget/draft';
import { type Input, type InputProblem, inputsOf, readInputs } from '../../budget/inputs';
import { type Preview, type PreviewDriver, previewer, type Values } from '../../budget/preview';
import type { Language } from '../../text/language';
import { decimalOf, plainFigure } from '../shell/figures';
import { problemText } from '../shell/problemText';
import { readNumber } from '../shell/readNumber';
import { usePane } from '../shell/usePane';

export type Options = Omit<BudgetOptions, 'inputs'>;

export interface BudgetDraft {
  readonly options: Options;
  /** Values that replace the template's, as the budget takes them. */
  readonly inputs: Values;
  readonly preview: Preview;
  readonly drivers: readonly DraftDriver[];
  /** Whether every figure can be read and every rule is kept. */
  readonly isRight: boolean;
  /** What the calculation refuses although each figure alone is right. */
  readonly refusal: string | undefined;
  readonly setOptions: (change: Partial<Options>) => void;
  readonly type: (input: string, text: string) => void;
  readonly reset: (input: string) => void;
}

export interface DraftDriver extends PreviewDriver {
  readonly typed: string;
  readonly problem: string | undefined;
  readonly isChanged: boolean;
}

/** A budget being made: what was chosen and typed, and the figures that follow, worked out at every keystroke. */
export function useBudgetDraft(start: Options, given: Values): BudgetDraft {
  const { language, say } = usePane();
  const [options, setOptions] = useState(start);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const shown = useMemo(() => ({ ...options, language }), [options, language]);
  const preview = useMemo(() => previewer(shown), [shown]);
  const known = useMemo(() => inputsOf(budgetWorkbook({ ...shown, inputs: {} })), [shown]);
  const read = useMemo(() => readTyped(typed, known, language), [typed, known, language]);
  const problems = useMemo(
    () => new Map(read.wrong.map(({ input, rule }) => [input, rule || say.budget.notANumber])),
    [read, say],
  );
  const inputs = useMemo(() => ({ ...given, ...read.values }), [given, read]);
  const last = useRef<Preview | undefined>(undefined);
  const { result, refusal } = useMemo(
    () => attempt(() => preview(inputs), language),
    [preview, inputs, language],
  );
  if (result) last.current = result;
  const latest = result ?? last.current ?? preview(given);
  return {
    options,
    inputs,
    preview: latest,
    refusal,
    isRight: problems.size === 0 && refusal === undefined,
    drivers: latest.drivers.map((driver) => ({
      ...driver,
      typed: typed[driver.input] ?? plainFigure(driver.value, language),
      problem: problems.get(driver.input),
      isChanged: driver.input in typed,
    })),
    setOptions: (change) => setOptions((before) => ({ ...before, ...change })),
    type: (input, text) => setTyped((before) => ({ ...before, [input]: text })),
    reset: (input) => setTyped(({ [input]: _, ...rest }) => rest),
  };
}

interface Read {
  readonly values: Values;
  readonly wrong: readonly { readonly input: string; readonly rule: string }[];
}

function readTyped(
  typed: Readonly<Record<string, string>>,
  known: readonly Input[],
  language: Language,
): Read {
  const values: Record<string, number | string> = {};
  const wrong: { input: string; rule: string }[] = [];
  for (const [input, text] of Object.entries(typed)) {
    const checked = readInputs({ [input]: readNumber(text, decimalOf(language)) ?? text }, known);
    if (isProblem(checked)) wrong.push({ input, rule: 'rule' in checked ? checked.rule : '' });
    else Object.assign(values, checked);
  }
  return { values, wrong };
}

const isProblem = (checked: Values | InputProblem): checked is InputProblem =>
  typeof checked['kind' as never] === 'string';

/** The preview, or the sentence of the function that refuses these figures together. */
function attempt(
  work: () => Preview,
  language: Language,
): { readonly result?: Preview; readonly refusal?: string } {
  try {
    return { result: work() };
  } catch (error) {
    return { refusal: problemText(error, language) };
  }
}
