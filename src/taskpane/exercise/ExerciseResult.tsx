import { Button } from '@fluentui/react-components';
import type { ProjectId } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import { decimalOf, money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { readNumber } from '../shell/readNumber';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { type Estimates, solutionOf, tasks } from './tasks';

interface Props {
  readonly project: ProjectId;
  readonly totals: Totals;
  readonly estimates: Estimates;
  readonly onAgain: () => void;
}

/** All four tasks side by side with the template, and what the template says of drift. */
export function ExerciseResult({ project, totals, estimates, onAgain }: Props) {
  const { language, say, go } = usePane();
  const layout = useLayout();
  const own = say.exercise;
  const rows = tasks.map((task) => ({
    id: task.id,
    yours: readNumber(estimates[task.id] ?? '', decimalOf(language)),
    template: solutionOf(task, totals),
  }));
  const amount = (value: number | undefined) => (value === undefined ? '–' : money(value, 'EUR', language));
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return (
    <section className={layout.section} aria-labelledby="exercise-result">
      <h3 id="exercise-result" ref={takeLostFocus} tabIndex={-1} className={layout.title}>
        {own.result}
      </h3>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{own.task}</th>
            <td>{own.yours}</td>
            <td>{own.template}</td>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, yours, template }) => (
            <tr key={id}>
              <th scope="row">{own.tasks[id].title}</th>
              <td>{amount(yours)}</td>
              <td>{amount(template)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{own.total}</b>
            </th>
            <td>
              <b>{amount(sum(({ yours }) => yours ?? 0))}</b>
            </td>
            <td>
              <b>{amount(sum(({ template }) => template))}</b>
            </td>
          </tr>
        </tbody>
      </table>
      <p className={layout.muted}>{own.exploration}</p>
      <p className={layout.box}>{own.drift(percent(totals.driftShareOfRunYear, language))}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => go('budget', project)}>
          {own.open}
        </Button>
        <Button onClick={onAgain}>{own.again}</Button>
      </div>
    </section>
  );
}
