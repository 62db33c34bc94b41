import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import { localDay } from '../budget/budgetChoice';
import { useLayout } from '../shell/layout';
import { saveFile } from '../shell/saveFile';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  readonly host: ExcelHost;
  readonly bytes: Uint8Array;
}

/** The copy, to open or to keep: both right after a click, or browsers would stop them. */
export function CopyReady({ host, bytes }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const task = useTask();
  const [isOpened, setIsOpened] = useState(false);
  const open = () =>
    void task.run(async () => {
      await host.openWorkbook(bytes);
      setIsOpened(true);
    });
  const save = () => saveFile(`${say.share.fileName}-${localDay(new Date())}.xlsx`, bytes, XLSX);
  return (
    <div className={layout.section}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{say.share.copyReady}</MessageBarBody>
      </MessageBar>
      <div className={layout.row}>
        <Button appearance="primary" onClick={open}>
          {say.share.openCopy}
        </Button>
        <Button onClick={save}>{say.share.saveCopy}</Button>
      </div>
      {isOpened && <p className={layout.muted}>{say.share.opened}</p>}
      <TaskMessage task={task} />
    </div>
  );
}
