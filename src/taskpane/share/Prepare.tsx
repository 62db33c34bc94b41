import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import type { PlannedFormula, Preview } from '../../sharing/plan';
import { localDay } from '../budget/budgetChoice';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { VERSION } from '../version';
import { CheckList } from './CheckList';
import { CopyReady } from './CopyReady';
import { type Choice, ConversionOptionsFields } from './ConversionOptionsFields';
import { counted } from './counted';
import { NotLive } from './NotLive';
import { PlanPreview } from './PlanPreview';
import { TaskProgress } from '../shell/TaskProgress';
import { useWatchedTask } from '../shell/useWatchedTask';

interface Props {
  readonly host: ExcelHost;
  readonly onChanged: () => void;
}

/** What was done, and what became of each formula. */
interface Done {
  readonly text: string;
  readonly formulas: readonly PlannedFormula[];
}

/** Look first, then convert: a copy, or the workbook itself. */
export function Prepare({ host, onChanged }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const watched = useWatchedTask();
  const [plan, setPlan] = useState<Preview | undefined>();
  const [copy, setCopy] = useState<Uint8Array | undefined>();
  const [done, setDone] = useState<Done | undefined>();
  const [choice, setChoice] = useState<Choice>({ to: 'plain', isWhole: false, isTrustOff: true });
  const options = { to: choice.to, language, date: localDay(new Date()), producer: VERSION };
  const look = (next: Choice) => {
    setChoice(next);
    setCopy(undefined);
    setDone(undefined);
    watched.run(async (watch) => setPlan(await host.planConversion({ ...options, to: next.to }, watch)));
  };
  const finish = async (formulas: readonly PlannedFormula[], undo: boolean) => {
    const { live, values, left } = counted(formulas, language);
    const text = `${say.share.done(live, values, left)} ${undo ? say.share.undo : say.share.noUndo}`;
    setDone({ text, formulas });
    setPlan(undefined);
    setCopy(undefined);
    onChanged();
    await keepTrust();
  };
  const keepTrust = async () => {
    if (host.isTrustPromptOff() !== choice.isTrustOff) await host.setTrustPromptOff(choice.isTrustOff);
  };
  const convert = () =>
    watched.run(async (watch) => {
      const { formulas, undo } = await host.convertFormulas({ ...options, isWhole: choice.isWhole }, watch);
      await finish(formulas, undo);
    });
  const prepareCopy = () =>
    watched.run(async (watch) => {
      // a workbook that is open for reading only does not take it: its copy is none the worse
      await keepTrust().catch(() => undefined);
      setCopy((await host.convertedCopy(options, watch)).bytes);
    });
  const isReady = plan !== undefined && !watched.task.pending;
  const isConvertible = plan?.formulas.some(({ how }) => how !== 'left') ?? false;
  return (
    <section className={layout.section}>
      {!watched.task.pending && (
        <div>
          <Button appearance={plan ? 'secondary' : 'primary'} onClick={() => look(choice)}>
            {plan ? say.share.lookAgain : say.share.look}
          </Button>
        </div>
      )}
      {isReady && (
        <>
          <CheckList host={host} findings={plan.findings} />
          <PlanPreview host={host} plan={plan} />
          {isConvertible && (
            <>
              <ConversionOptionsFields
                choice={choice}
                onChange={(next) => (next.to === choice.to ? setChoice(next) : look(next))}
              />
              <div className={layout.row}>
                <Button appearance="primary" onClick={prepareCopy}>
                  {say.share.copy}
                </Button>
                <Button onClick={convert}>{say.share.here}</Button>
              </div>
              <p className={layout.muted}>{say.share.copyHint}</p>
            </>
          )}
        </>
      )}
      <TaskProgress watched={watched} label={say.share.working} stop={say.share.cancel} />
      <div role="status">
        {done && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done.text}</MessageBarBody>
          </MessageBar>
        )}
        {copy && !watched.task.pending && <CopyReady host={host} bytes={copy} />}
      </div>
      {done && <NotLive host={host} formulas={done.formulas} />}
    </section>
  );
}
