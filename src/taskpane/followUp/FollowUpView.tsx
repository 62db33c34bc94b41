import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorkbookBudgets } from '../budget/useWorkbookBudgets';
import { WorkbookNotices } from '../budget/WorkbookNotices';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { FollowedBudget } from './FollowedBudget';

interface Props {
  /** Id of the budget to begin with. */
  readonly opened: string | undefined;
}

/** A running project against its budget: baseline, actuals, status and re-forecast. */
export function FollowUpView({ opened }: Props) {
  const { say, host, go } = usePane();
  const layout = useLayout();
  const own = say.followUp;
  const { budgets, read, task } = useWorkbookBudgets();
  const [id, setId] = useState(opened);
  const chosen = budgets?.find((each) => each.id === id) ?? budgets?.[0];
  return (
    <div className={layout.view}>
      <div className={layout.section}>
        <h2 className={layout.title}>{own.title}</h2>
        <p className={layout.text}>{own.introduction}</p>
      </div>
      {host ? <WorkbookNotices /> : <p className={layout.box}>{own.noExcel}</p>}
      <TaskMessage task={task} />
      {host && !budgets && !task.error && <p className={layout.muted}>{own.reading}</p>}
      {budgets?.length === 0 && (
        <div className={layout.section}>
          {host && <p className={layout.text}>{own.noBudget}</p>}
          <div>
            <Button appearance="primary" onClick={() => go('budget')}>
              {own.toBudget}
            </Button>
          </div>
        </div>
      )}
      {budgets && budgets.length > 1 && (
        <Field label={own.budget}>
          <Select value={chosen?.id ?? ''} onChange={(_, { value }) => setId(value)}>
            {budgets.map((each) => (
              <option key={each.id} value={each.id}>
                {`${each.name}, ${say.budget.version(each.version)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {budgets?.length === 1 && chosen && (
        <p className={layout.text}>
          <b>{`${chosen.name}, ${say.budget.version(chosen.version)}`}</b>
        </p>
      )}
      {chosen && <FollowedBudget key={chosen.id} stored={chosen} onChanged={() => void read()} />}
    </div>
  );
}
