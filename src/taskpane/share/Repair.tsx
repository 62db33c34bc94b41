import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelHost, RepairReport } from '../../hosts/excel/excelHost';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { TaskProgress } from '../shell/TaskProgress';
import { useWatchedTask } from '../shell/useWatchedTask';

interface Props {
  readonly host: ExcelHost;
  readonly onChanged: () => void;
}

/** Broken formulas entered anew. */
export function Repair({ host, onChanged }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  const [report, setReport] = useState<RepairReport | undefined>();
  const repair = () =>
    watched.run(async (watch) => {
      setReport(await host.repairFormulas(watch));
      onChanged();
    });
  return (
    <section className={layout.section} aria-labelledby="share-repair">
      <h3 id="share-repair" className={layout.heading}>
        {say.share.repair}
      </h3>
      <p className={layout.text}>{say.share.repairText}</p>
      <div>
        <Button disabled={watched.task.pending} onClick={repair}>
          {say.share.repairDo}
        </Button>
      </div>
      <TaskProgress watched={watched} label={say.share.repairDo} stop={say.share.cancel} />
      <div role="status">
        {report && (
          <>
            <p className={layout.text}>
              {say.share.repaired(new Intl.NumberFormat(language).format(report.repaired.length))}
            </p>
            {report.skippedSheets.length > 0 && (
              <p className={layout.box}>{say.share.skipped(report.skippedSheets.join(', '))}</p>
            )}
            {report.refused.length > 0 && (
              <p className={layout.box}>{say.share.refused(report.refused.join(', '))}</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
