import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CloseIcon } from './icons';
import { problemText } from './problemText';
import { usePane } from './usePane';
import type { Task } from './useTask';

/** What went wrong in Excel, and what to do about it; said at once to a screen reader. */
export function TaskMessage({ task }: { readonly task: Task }) {
  const { say, language } = usePane();
  return (
    <div role="alert">
      {task.error !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problemText(task.error, language)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<CloseIcon />}
                aria-label={say.shell.dismiss}
                onClick={task.clear}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
