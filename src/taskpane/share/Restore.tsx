import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import type { RestorationPreview } from '../../hosts/excel/share/sharingWork';
import type { Choice } from '../../sharing/restore';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { Conflicts } from './Conflicts';
import { TaskProgress } from '../shell/TaskProgress';
import { useWatchedTask } from '../shell/useWatchedTask';

interface Props {
  readonly host: ExcelHost;
  readonly onChanged: () => void;
}

/** Brings the MLCOST formulas of a converted workbook back, with a decision for each that was changed since. */
export function Restore({ host, onChanged }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  const [found, setFound] = useState<RestorationPreview | null | undefined>();
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [done, setDone] = useState<readonly string[]>([]);
  const figure = (count: number) => new Intl.NumberFormat(language).format(count);
  const look = () =>
    watched.run(async (watch) => {
      setDone([]);
      setChoices(new Map());
      setFound((await host.planRestoration(language, watch)) ?? null);
    });
  const restore = () =>
    watched.run(async (watch) => {
      const { restoration, leftSheets } = await host.restoreFormulas(language, choices, watch);
      const { restored, conflicts } = restoration;
      setFound(undefined);
      setDone([
        say.share.restored(figure(restored.length), figure(conflicts.length)),
        ...(leftSheets.length > 0 ? [say.share.leftSheets(leftSheets.join(', '))] : []),
      ]);
      onChanged();
    });
  const isShown = !watched.task.pending;
  return (
    <section className={layout.section} aria-labelledby="share-restore">
      <h3 id="share-restore" className={layout.heading}>
        {say.share.restore}
      </h3>
      <p className={layout.text}>{say.share.restoreText}</p>
      {isShown && (
        <div>
          <Button onClick={look}>{say.share.restoreLook}</Button>
        </div>
      )}
      {isShown && found && (
        <>
          <p className={layout.text}>{say.share.restorable(figure(found.restored.length))}</p>
          {found.conflicts.length > 0 && (
            <Conflicts host={host} conflicts={found.conflicts} choices={choices} onChoose={setChoices} />
          )}
          <div>
            <Button appearance="primary" onClick={restore}>
              {say.share.restoreDo}
            </Button>
          </div>
        </>
      )}
      <TaskProgress watched={watched} label={say.share.restoreDo} stop={say.share.cancel} />
      <div role="status">
        {isShown && found === null && <p className={layout.box}>{say.share.noLedger}</p>}
        {done.map((sentence) => (
          <MessageBar key={sentence} intent="success" layout="multiline">
            <MessageBarBody>{sentence}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </section>
  );
}
