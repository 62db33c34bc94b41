import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CostFunction } from '../../functions/costFunction';
import { functionTexts } from '../../functions/functionTexts';
import type { Selection } from '../../hosts/excel/excelHost';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import type { PaneWords } from '../shell/words';
import { ArgumentField, PriceKeyList } from './ArgumentField';
import { shownFormula } from './functionCall';
import { FunctionResult } from './FunctionResult';
import { type Prefilled, useFunctionForm } from './useFunctionForm';

interface Props {
  readonly declaration: CostFunction;
  readonly prefilled: Prefilled | undefined;
}

/** A function to fill in: fields, the formula they make, its result at once, and the way into a cell. */
export function FunctionForm({ declaration, prefilled }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const form = useFunctionForm(declaration, prefilled);
  const task = useTask();
  const [done, setDone] = useState('');
  const texts = functionTexts[language][declaration.name];
  useReferences(form);

  const pick = (index: number) => () =>
    void task.run(async () => {
      if (!host) return;
      const { address } = await host.selection();
      form.take(index, address, await host.read(address));
    });
  const insert = () =>
    void task.run(async () => {
      setDone('');
      if (host) setDone(insertedText(await host.insertFormula(form.formula), say.functions));
    });
  const copy = () =>
    void navigator.clipboard.writeText(shownFormula(form.formula, language)).then(
      () => setDone(say.functions.copied),
      () => setDone(say.functions.notCopied),
    );
  return (
    <section className={layout.section} aria-labelledby="function-form">
      <h3 id="function-form" className={layout.heading}>
        {say.functions.form}
      </h3>
      {!prefilled && <p className={layout.muted}>{say.functions.prefilled}</p>}
      {form.ids.map((id, index) => {
        const parameter = declaration.parameters[id];
        return (
          parameter && (
            <ArgumentField
              key={id}
              id={id}
              parameter={parameter}
              description={texts?.parameters[id] ?? ''}
              typed={form.texts[index] ?? ''}
              problem={form.problemOf(index)}
              onChange={(text) => form.type(index, text)}
              onPick={host ? pick(index) : undefined}
            />
          )
        );
      })}
      {declaration.name === 'RATECARD' && <PriceKeyList />}
      <div className={layout.box} role="status" aria-label={say.functions.result}>
        {form.answer && 'cells' in form.answer ? (
          <FunctionResult declaration={declaration} cells={form.answer.cells} />
        ) : (
          (form.answer?.message ?? say.functions.noResult)
        )}
      </div>
      <code className={layout.code}>{shownFormula(form.formula, language)}</code>
      <div className={layout.row}>
        {host && (
          <Button appearance="primary" disabled={!form.isComplete || task.pending} onClick={insert}>
            {say.functions.insert}
          </Button>
        )}
        <Button appearance={host ? 'secondary' : 'primary'} disabled={!form.isComplete} onClick={copy}>
          {say.functions.copy}
        </Button>
      </div>
      <TaskMessage task={task} />
      <div role="status">
        {done !== '' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}

const insertedText = ({ address, cells }: Selection, say: PaneWords['functions']): string =>
  cells > 1 ? say.insertedSpill(address) : say.inserted(address);

/** Reads the cells of references that were typed, so that the result shows; those that cannot be read wait. */
function useReferences({ unread, learn }: ReturnType<typeof useFunctionForm>): void {
  const { host } = usePane();
  const wanted = unread.join('\n');
  useEffect(() => {
    if (!host || wanted === '') return;
    const waiting = setTimeout(() => {
      for (const reference of wanted.split('\n')) {
        const address = reference.trim().replace(/^=/, '');
        host.read(address).then(
          (values) => learn(address, values),
          () => undefined,
        );
      }
    }, 400);
    return () => clearTimeout(waiting);
  }, [host, wanted]);
}
