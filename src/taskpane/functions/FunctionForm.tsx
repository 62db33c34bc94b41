import type { CostFunction } from '../../functions/costFunction';
import { functionTexts } from '../../functions/functionTexts';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { ArgumentField, PriceKeyList } from './ArgumentField';
import { shownFormula } from './functionCall';
import { FunctionResult } from './FunctionResult';
import { InsertFormula } from './InsertFormula';
import { type Prefilled, useFunctionForm } from './useFunctionForm';
import { useReferences } from './useReferences';

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
  const texts = functionTexts[language][declaration.name];
  useReferences(form);
  const pick = (index: number) => () =>
    void task.run(async () => {
      if (!host) return;
      const { address } = await host.selection();
      form.take(index, address, await host.read(address));
    });
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
              cells={form.cellsOf(index)}
              onChange={(text) => form.type(index, text)}
              onPick={host ? pick(index) : undefined}
            />
          )
        );
      })}
      <TaskMessage task={task} />
      {declaration.name === 'RATECARD' && <PriceKeyList />}
      <div className={layout.box} role="status" aria-label={say.functions.result}>
        {form.answer && 'cells' in form.answer ? (
          <FunctionResult declaration={declaration} cells={form.answer.cells} />
        ) : (
          (form.answer?.message ?? say.functions.noResult)
        )}
      </div>
      <code className={layout.code}>{shownFormula(form.formula, language)}</code>
      <InsertFormula formula={form.formula} isComplete={form.isComplete} />
    </section>
  );
}
