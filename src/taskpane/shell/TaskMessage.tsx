import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { CloseIcon } from './icons';
import { problemText } from './problemText';
import { usePane } from './usePane';
import type { Task } from './useTask';

/** What went wrong in Excel, and what to do about it; said at once to a screen reader. */
export function TaskMessage({ task }: { readonly task: Task }) {
  const { say, language } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const dismiss = (): void => {
    place.current?.focus();
    task.clear();
  };
  return (
    <div role="alert" ref={place} tabIndex={-1}>
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
                onClick={dismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
