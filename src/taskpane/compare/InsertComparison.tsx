import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparisonInWorkbook, InsertedComparison } from '../../hosts/excel/comparisons';
import type { ExcelHost, Watch } from '../../hosts/excel/excelHost';
import { useLayout } from '../shell/layout';
import { TaskProgress } from '../shell/TaskProgress';
import { usePane } from '../shell/usePane';
import { useWatchedTask } from '../shell/useWatchedTask';
import { VERSION } from '../version';
import { asItIsNow, compared, type Pair, sourceOf } from './comparable';
import { Question } from './Question';

type State =
  | { readonly kind: 'ready' | 'removed' }
  | { readonly kind: 'replace'; readonly older: ComparisonInWorkbook }
  | { readonly kind: 'inserted' | 'remove'; readonly sheet: InsertedComparison };

interface Props {
  readonly host: ExcelHost;
  readonly pair: Pair;
}

/** Puts the comparison into the workbook as a sheet; asks before an older one is replaced or this one is deleted. */
export function InsertComparison({ host, pair }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  const [state, setState] = useState<State>({ kind: 'ready' });
  const own = say.compare;
  const put = async (watch: Watch, replaces?: string): Promise<void> => {
    const now = await asItIsNow(host, pair);
    const { before, after } = now;
    const sheet = await host.insertComparison(
      {
        comparison: compared(now, say),
        before: sourceOf(before),
        after: sourceOf(after),
        language: (after.addresses || !before.addresses ? after : before).figures.language,
        producer: VERSION,
        ...(replaces !== undefined && { replaces }),
      },
      watch,
    );
    setState({ kind: 'inserted', sheet });
  };
  const begin = () =>
    watched.run(async (watch) => {
      const older = (await host.readComparisons()).at(-1);
      if (older) setState({ kind: 'replace', older });
      else await put(watch);
    });
  const remove = ({ id }: InsertedComparison) =>
    watched.run(async () => {
      await host.removeComparison(id);
      setState({ kind: 'removed' });
    });
  const ready = () => setState({ kind: 'ready' });
  const isIdle = !watched.task.pending;
  return (
    <div className={layout.section}>
      {(state.kind === 'ready' || state.kind === 'removed') && isIdle && (
        <div>
          <Button appearance="primary" onClick={begin}>
            {own.insert}
          </Button>
        </div>
      )}
      {state.kind === 'replace' && isIdle && (
        <Question
          text={own.question(state.older.title)}
          answers={[
            { label: own.replace, choose: () => watched.run((watch) => put(watch, state.older.id)) },
            { label: own.keepBoth, choose: () => watched.run((watch) => put(watch)) },
            { label: own.cancel, choose: ready },
          ]}
        />
      )}
      <div role="status">
        {state.kind === 'inserted' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {own.inserted(state.sheet.title)} {state.sheet.undo && say.budget.undoStep}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => setState({ ...state, kind: 'remove' })}>
                {own.remove}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {state.kind === 'removed' && <p className={layout.box}>{own.removed}</p>}
      </div>
      {state.kind === 'remove' && isIdle && (
        <Question
          text={own.removeQuestion(state.sheet.title)}
          answers={[
            { label: own.removeIt, choose: () => remove(state.sheet) },
            { label: own.keep, choose: () => setState({ ...state, kind: 'inserted' }) },
          ]}
        />
      )}
      <TaskProgress watched={watched} label={own.inserting} stop={own.cancel} />
    </div>
  );
}
