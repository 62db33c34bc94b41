import { DoneMessage } from './DoneMessage';
import { TaskMessage } from './TaskMessage';
import type { Task } from './useTask';

interface Props {
  readonly task: Task;
  /** What was done, empty before. */
  readonly done: string;
}

/** How work in Excel ended: with what was done, or with what went wrong. */
export const TaskEnd = ({ task, done }: Props) => (
  <>
    <TaskMessage task={task} />
    <DoneMessage text={done} />
  </>
);
