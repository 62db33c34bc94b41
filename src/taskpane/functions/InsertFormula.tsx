import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ExcelProblem } from '../../hosts/excel/excelProblem';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { shownFormula } from './functionCall';

interface Props {
  readonly formula: string;
  readonly isComplete: boolean;
}

/** The way of a formula into the selected cell, asking first where something stands there, and to the clipboard. */
export function InsertFormula({ formula, isComplete }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const [done, setDone] = useState('');
  const own = say.functions;
  const button = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    button.current?.focus();
    task.clear();
  };
  const occupied =
    task.error instanceof ExcelProblem && task.error.kind === 'occupied' ? task.error.subject : undefined;
  const insert = (replace: boolean) =>
    void task.run(async () => {
      setDone('');
      if (!host) return;
      const { address, cells } = await host.insertFormula(formula, { replace });
      setDone(cells > 1 ? own.insertedSpill(address) : own.inserted(address));
    });
  const copy = () =>
    void navigator.clipboard.writeText(shownFormula(formula, language)).then(
      () => setDone(own.copied),
      () => setDone(own.notCopied),
    );
  return (
    <>
      <div className={layout.row}>
        {host && (
          <Button
            ref={(element: HTMLButtonElement | null) => void (button.current = element)}
            appearance="primary"
            disabledFocusable={!isComplete || task.pending}
            onClick={() => insert(false)}
          >
            {own.insert}
          </Button>
        )}
        <Button appearance={host ? 'secondary' : 'primary'} disabledFocusable={!isComplete} onClick={copy}>
          {own.copy}
        </Button>
      </div>
      {occupied === undefined ? (
        <TaskMessage task={task} />
      ) : (
        <div role="alert" className={layout.box}>
          <p className={layout.text}>{own.occupied(occupied)}</p>
          <div className={layout.row}>
            <Button onClick={() => insert(true)}>{own.replace}</Button>
            <Button onClick={keep}>{own.keepCell}</Button>
          </div>
        </div>
      )}
      <div role="status">
        {done !== '' && (
          <div ref={takeLostFocus} tabIndex={-1}>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{done}</MessageBarBody>
            </MessageBar>
          </div>
        )}
      </div>
    </>
  );
}
