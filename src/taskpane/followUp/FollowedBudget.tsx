import type { StoredBudget } from '../budget/storedBudget';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { Actuals } from './Actuals';
import { Baseline } from './Baseline';
import { StatusForm } from './StatusForm';
import { Reforecast } from './Reforecast';
import { useFollowUp } from './useFollowUp';

interface Props {
  readonly stored: StoredBudget;
  readonly onChanged: () => void;
}

/** One budget, in the order in which its project manager works every month. */
export function FollowedBudget({ stored, onChanged }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const { figures, task } = useFollowUp(stored.budget);
  const own = say.followUp;
  if (figures === undefined)
    return task.error ? <TaskMessage task={task} /> : <p className={layout.muted}>{own.reading}</p>;
  if (figures === null) return <p className={layout.box}>{own.older}</p>;
  const given = { stored, figures, onChanged };
  return (
    <>
      <TaskMessage task={task} />
      <Baseline stored={stored} onChanged={onChanged} />
      <Actuals {...given} />
      <section className={layout.section} aria-labelledby="follow-status">
        <h3 id="follow-status" className={layout.heading}>
          {own.status.heading}
        </h3>
        <StatusForm {...given} />
        <Reforecast stored={stored} figures={figures} />
      </section>
    </>
  );
}
