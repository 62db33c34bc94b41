import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkbookState } from '../../hosts/excel/excelHost';
import { usePane } from '../shell/usePane';

/** What stands in the way of inserting, or will surprise afterwards, before somebody tries. */
export function WorkbookNotices() {
  const { say, host } = usePane();
  const [state, setState] = useState<WorkbookState | undefined>();
  useEffect(() => {
    if (!host) return;
    const read = (): void => void host.workbookState().then(setState, () => undefined);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [host]);
  if (!host) return <Notice text={say.shell.outside} />;
  if (!state) return null;
  const { problems } = say.excel;
  return (
    <>
      {state.isEditing && <Notice text={problems.editing()} />}
      {state.api === undefined && !state.isEditing && <Notice text={problems.tooOld()} />}
      {state.isReadOnly && <Notice text={problems.readOnly()} />}
      {state.isStructureProtected && <Notice text={problems.structureProtected()} />}
      {state.isCalculationManual && <Notice text={say.shell.manual} />}
    </>
  );
}

const Notice = ({ text }: { readonly text: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);
