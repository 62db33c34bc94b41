import { Button } from '@fluentui/react-components';
import type { Values } from '../../budget/preview';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { BudgetForm } from './BudgetForm';
import { typedName } from './recipe';
import type { StoredBudget } from './storedBudget';
import { TotalStrip } from './TotalStrip';
import { type Options, useBudgetDraft } from './useBudgetDraft';

interface Props {
  readonly stored: StoredBudget;
  readonly options: Options;
  readonly inputs: Values;
  readonly onBack: () => void;
  readonly onUpdated: () => void;
}

/** New figures for a budget of the workbook: previewed here, written into its input cells on demand. */
export function UpdateBudget({ stored, options, inputs, onBack, onUpdated }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const task = useTask();
  const draft = useBudgetDraft(options, inputs);
  const changed = Object.fromEntries(
    draft.drivers
      .filter(({ isChanged }) => isChanged)
      .map(({ input }) => [typedName(input, stored.budget), draft.inputs[input] ?? '']),
  );
  const isUnchanged = Object.keys(changed).length === 0;
  const write = () =>
    void task.run(async () => {
      await host?.updateBudget(stored.id, changed);
      onUpdated();
    });
  return (
    <BudgetForm
      title={say.budget.updateTitle(stored.name)}
      backText={say.budget.back}
      draft={draft}
      withOptions={false}
      onBack={onBack}
    >
      <TotalStrip
        draft={draft}
        button={
          <Button
            appearance="primary"
            disabledFocusable={!draft.isRight || isUnchanged || task.pending}
            onClick={write}
          >
            {say.budget.updateApply}
          </Button>
        }
      >
        {isUnchanged && <p className={layout.small}>{say.budget.unchanged}</p>}
        <TaskMessage task={task} />
      </TotalStrip>
    </BudgetForm>
  );
}
