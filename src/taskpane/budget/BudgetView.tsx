import { useState } from 'react';
import type { Project } from '../../budget/project';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { pricesFor } from '../prices/keptPrices';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { freshOptions } from './budgetChoice';
import { CompareBudgets } from './CompareBudgets';
import { InsertedMessage } from './InsertedMessage';
import { NewBudget } from './NewBudget';
import { ProjectPicker } from './ProjectPicker';
import { nextVersion, recipeOf, type StoredBudget } from './storedBudget';
import { UpdateBudget } from './UpdateBudget';
import { useWorkbookBudgets } from './useWorkbookBudgets';
import { type BudgetAction, WorkbookBudgets } from './WorkbookBudgets';
import { WorkbookNotices } from './WorkbookNotices';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'new'; readonly project: Project }
  | { readonly kind: BudgetAction; readonly stored: StoredBudget };

/** Budgets: those of the workbook, and new ones from a project. */
export function BudgetView() {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [inserted, setInserted] = useState<{ readonly name: string; readonly budget: InsertedBudget }>();
  const [message, setMessage] = useState('');
  const { budgets, read, task } = useWorkbookBudgets();
  const back = () => setStep({ kind: 'choose' });
  const onInserted = (name: string) => (budget: InsertedBudget) => {
    setInserted({ name, budget });
    back();
    void read();
  };
  if (step.kind === 'new') {
    const { name } = say.workbook.projects[step.project.id];
    const { inputs, companyPrices } = pricesFor(step.project);
    return (
      <NewBudget
        title={name}
        backText={say.budget.otherProject}
        options={{ ...freshOptions(step.project, language), companyPrices }}
        given={inputs}
        onBack={back}
        onInserted={onInserted(name)}
      />
    );
  }
  if (step.kind === 'compare')
    return (
      <CompareBudgets
        one={step.stored}
        others={(budgets ?? []).filter(({ id }) => id !== step.stored.id)}
        onBack={back}
      />
    );
  const recipe = step.kind === 'choose' ? undefined : recipeOf(step.stored);
  if (step.kind === 'update' && recipe)
    return (
      <UpdateBudget
        stored={step.stored}
        {...recipe}
        onBack={back}
        onUpdated={() => {
          setMessage(say.budget.updated);
          back();
          void read();
        }}
      />
    );
  if (step.kind === 'second' && recipe) {
    const version = nextVersion(step.stored.version);
    return (
      <NewBudget
        title={say.budget.secondVersionTitle(step.stored.name, version)}
        backText={say.budget.back}
        options={recipe.options}
        given={{ ...recipe.inputs, VERSION: version }}
        onBack={back}
        onInserted={onInserted(step.stored.name)}
      />
    );
  }
  return (
    <div className={layout.view}>
      <WorkbookNotices />
      {inserted && (
        <InsertedMessage
          {...inserted}
          onRemoved={() => {
            setInserted(undefined);
            setMessage(say.budget.removed);
            void read();
          }}
        />
      )}
      <p role="status" className={message === '' ? layout.hidden : layout.box}>
        {message}
      </p>
      {budgets && budgets.length > 0 && (
        <WorkbookBudgets
          budgets={budgets}
          onAct={(kind, stored) => {
            setInserted(undefined);
            setMessage('');
            setStep({ kind, stored });
          }}
          onChanged={() => void read()}
        />
      )}
      <TaskMessage task={task} />
      <section className={layout.section} aria-labelledby="new-budget">
        <h2 id="new-budget" className={layout.title}>
          {say.budget.title}
        </h2>
        {host && budgets?.length === 0 && <p className={layout.muted}>{say.budget.none}</p>}
        <p className={layout.text}>{say.budget.choose}</p>
        <ProjectPicker
          onChoose={(project) => {
            setInserted(undefined);
            setMessage('');
            setStep({ kind: 'new', project });
          }}
        />
      </section>
    </div>
  );
}
