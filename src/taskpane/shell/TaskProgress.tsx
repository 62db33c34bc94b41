import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useLayout } from './layout';
import { TaskMessage } from './TaskMessage';
import { takeLostFocus } from './takeLostFocus';
import { usePane } from './usePane';
import type { WatchedTask } from './useWatchedTask';

interface Props {
  readonly watched: WatchedTask;
  readonly label: string;
  readonly stop: string;
}

/** How far long work has come, a way to stop it, and what went wrong. */
export function TaskProgress({ watched: { task, progress, wasStopped, stop: onStop }, label, stop }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  return (
    <>
      <div role="status">
        {progress && (
          <div className={layout.section}>
            <ProgressBar value={progress.done} aria-label={label} />
            <p className={layout.text}>{say.excel.stages[progress.stage]}</p>
          </div>
        )}
        {wasStopped && (
          <MessageBar layout="multiline">
            <MessageBarBody>{say.excel.problems.cancelled()}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {task.pending && (
        <div>
          <Button ref={takeLostFocus} onClick={onStop}>
            {stop}
          </Button>
        </div>
      )}
      {!wasStopped && <TaskMessage task={task} />}
    </>
  );
}
