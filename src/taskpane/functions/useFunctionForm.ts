import { useMemo, useState } from 'react';
import type { Matrix } from '../../formula/nativeFunctions';
import type { CostFunction } from '../../functions/costFunction';
import { decimalOf } from '../shell/figures';
import { usePane } from '../shell/usePane';
import { type Answer, answerOf, exampleTexts, formulaOf } from './functionCall';
import { referenceIn, typedArgument } from './typedArgument';

export interface Prefilled {
  readonly texts: readonly string[];
  readonly cells: ReadonlyMap<string, Matrix>;
}

export interface FunctionForm {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly formula: string;
  readonly isComplete: boolean;
  readonly answer: Answer;
  readonly problemOf: (index: number) => string | undefined;
  /** The values of the cells that an argument refers to, where it does. */
  readonly cellsOf: (index: number) => Matrix | undefined;
  readonly type: (index: number, text: string) => void;
  /** Puts a reference and the values of its cells into a field. */
  readonly take: (index: number, reference: string, values: Matrix | undefined) => void;
  /** References that were typed and whose values nobody has read. */
  readonly unread: readonly string[];
  readonly learn: (reference: string, values: Matrix) => void;
}

/** The state of a function's form: what was typed, the formula it makes and what core answers. */
export function useFunctionForm(declaration: CostFunction, prefilled: Prefilled | undefined): FunctionForm {
  const { language, say } = usePane();
  const ids = Object.keys(declaration.parameters);
  const [texts, setTexts] = useState<readonly string[]>(
    () => prefilled?.texts ?? exampleTexts(declaration, language),
  );
  const [cells, setCells] = useState<ReadonlyMap<string, Matrix>>(prefilled?.cells ?? new Map());
  const typed = useMemo(() => {
    const reading = { decimal: decimalOf(language), cells };
    return Object.values(declaration.parameters).map((parameter, index) =>
      typedArgument(parameter, texts[index] ?? '', reading),
    );
  }, [declaration, texts, cells, language]);
  const answer = useMemo(() => answerOf(declaration, typed, language), [declaration, typed, language]);
  const type = (index: number, text: string): void =>
    setTexts((before) => ids.map((_, each) => (each === index ? text : (before[each] ?? ''))));
  const learn = (reference: string, values: Matrix): void =>
    setCells((known) => new Map(known).set(reference, values));
  return {
    ids,
    texts,
    answer,
    type,
    learn,
    formula: formulaOf(declaration, typed),
    isComplete: typed.every(({ problem }) => problem === undefined),
    problemOf: (index) => {
      const problem = typed[index]?.problem;
      if (problem) return say.functions[problem];
      return answer && 'argument' in answer && answer.argument === ids[index] ? answer.message : undefined;
    },
    cellsOf: (index) => cells.get((texts[index] ?? '').trim().replace(/^=/, '')),
    take: (index, reference, values) => {
      type(index, reference);
      if (values) learn(reference, values);
    },
    unread: texts.filter((text, index) => {
      const body = text.trim().replace(/^=/, '');
      const parameter = declaration.parameters[ids[index] ?? ''];
      return body !== '' && !cells.has(body) && parameter && referenceIn(body, parameter) !== null;
    }),
  };
}
