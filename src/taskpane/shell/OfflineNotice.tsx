import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { usePane } from './usePane';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says, while there is no connection, that nothing here needs one. */
export function OfflineNotice() {
  const { say } = usePane();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say.shell.offline}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
