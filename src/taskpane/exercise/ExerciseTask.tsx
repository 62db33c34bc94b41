import { Button, Field, Input, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Totals } from '../../budget/totals';
import { functionTexts } from '../../functions/functionTexts';
import { decimalOf, money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { readNumber } from '../shell/readNumber';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import type { PaneWords } from '../shell/words';
import { partsOf, solutionOf, type Task, tasks } from './tasks';

interface Props {
  readonly task: Task;
  readonly step: number;
  readonly totals: Totals;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onStep: (step: number) => void;
}

/** One task: what to think about, functions that help, an estimate of one's own, then what the template has. */
export function ExerciseTask({ task, step, totals, typed, onType, onStep }: Props) {
  const { language, say, go } = usePane();
  const layout = useLayout();
  const [isCompared, setCompared] = useState(false);
  const own = say.exercise;
  const words = own.tasks[task.id];
  const value = readNumber(typed, decimalOf(language));
  const isWrong = typed.trim() !== '' && value === undefined;
  const amount = (of: number) => money(of, 'EUR', language);
  return (
    <section className={layout.section} aria-labelledby="exercise-task">
      <p className={layout.muted}>{own.step(String(step + 1), String(tasks.length))}</p>
      <h3 id="exercise-task" ref={takeLostFocus} tabIndex={-1} className={layout.title}>
        {words.title}
      </h3>
      <p className={layout.text}>{words.text}</p>
      <ul className={layout.bullets}>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h4 className={layout.heading}>{own.functions}</h4>
      <div className={layout.row}>
        {task.functions.map((name) => (
          <Link key={name} as="button" className={layout.link} onClick={() => go('functions', name)}>
            {functionTexts[language][name]?.title}
          </Link>
        ))}
      </div>
      <Field
        label={own.estimate('EUR')}
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? own.notANumber : null}
      >
        <Input
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value: text }) => onType(text)}
        />
      </Field>
      <div>
        <Button disabledFocusable={value === undefined} onClick={() => setCompared(true)}>
          {own.compare}
        </Button>
      </div>
      <div role="status">
        {isCompared && value !== undefined && (
          <div className={layout.box}>
            <p className={layout.text}>
              <b>{own.solution(amount(solutionOf(task, totals)))}</b>{' '}
              {verdict(value, solutionOf(task, totals), language, own)}
            </p>
            <p className={layout.muted}>{own.parts}</p>
            <ul className={layout.bullets}>
              {partsOf(task, totals).map(({ type, amount: part }) => (
                <li key={type}>
                  {say.workbook.costTypes[type].name} {amount(part)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => onStep(step + 1)}>
          {step + 1 < tasks.length ? own.next : own.finish}
        </Button>
        {step > 0 && <Button onClick={() => onStep(step - 1)}>{own.previous}</Button>}
      </div>
    </section>
  );
}

/** Estimates of a project are rough: a tenth is no difference. */
const SAME = 0.1;

function verdict(
  estimate: number,
  solution: number,
  language: 'en' | 'fr',
  say: PaneWords['exercise'],
): string {
  const gap = solution === 0 ? 0 : estimate / solution - 1;
  if (Math.abs(gap) <= SAME) return say.same;
  const share = percent(Math.abs(gap), language);
  return gap < 0 ? say.less(share) : say.more(share);
}
