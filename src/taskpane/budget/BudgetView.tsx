import { useState } from 'react';
import type { Project } from '../../budget/project';
import { everyProject } from '../../budget/projects';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { CompareBudgets } from '../compare/CompareBudgets';
import { COMPARISON } from '../compare/CompareSection';
import { pricesFor } from '../prices/keptPrices';
import { usePane } from '../shell/usePane';
import { freshOptions } from './budgetChoice';
import { BudgetOverview, type Outcome } from './BudgetOverview';
import { NewBudget } from './NewBudget';
import { nextVersion, type StoredBudget } from './storedBudget';
import { UpdateBudget } from './UpdateBudget';
import { useWorkbookBudgets } from './useWorkbookBudgets';
import type { BudgetAction } from './WorkbookBudgets';
import { WithRecipe } from './WithRecipe';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'new'; readonly project: Project }
  | { readonly kind: 'compare'; readonly stored?: StoredBudget }
  | { readonly kind: Exclude<BudgetAction, 'compare'>; readonly stored: StoredBudget };

interface Props {
  /** Id of a project to begin with at once, or the comparison. */
  readonly opened: string | undefined;
}

/** Budgets: those of the workbook, and new ones from a project. */
export function BudgetView({ opened }: Props) {
  const { language, say } = usePane();
  const [step, setStep] = useState<Step>(() => firstStep(opened));
  const [outcome, setOutcome] = useState<Outcome>({});
  const workbook = useWorkbookBudgets();
  const [left, setLeft] = useState<string | undefined>();
  const back = () => setStep({ kind: 'choose' });
  const begin = (next: Step): void => {
    setOutcome({});
    setLeft(next.kind === 'choose' ? undefined : next.kind === 'new' ? next.project.id : next.stored?.id);
    setStep(next);
  };
  const end = (next: Outcome): void => {
    setOutcome(next);
    back();
    void workbook.read();
  };
  const onInserted = (name: string) => (budget: InsertedBudget) => end({ inserted: { name, budget } });
  switch (step.kind) {
    case 'choose':
      return (
        <BudgetOverview
          workbook={workbook}
          outcome={outcome}
          left={left}
          onRemoved={() => end({ message: say.budget.removed })}
          onAct={(kind, stored) => {
            begin({ kind, stored });
            // results that were still being calculated may be there by now
            if (kind === 'compare') void workbook.read();
          }}
          onChoose={(project) => begin({ kind: 'new', project })}
        />
      );
    case 'new': {
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
    case 'compare':
      return (
        <CompareBudgets
          budgets={(workbook.budgets ?? []).map(({ budget }) => budget)}
          {...(step.stored && { first: step.stored.id })}
          onBack={back}
        />
      );
    case 'update':
      return (
        <WithRecipe stored={step.stored} onBack={back}>
          {(recipe) => (
            <UpdateBudget
              stored={step.stored}
              {...recipe}
              onBack={back}
              onUpdated={() => end({ message: say.budget.updated })}
            />
          )}
        </WithRecipe>
      );
    case 'second': {
      const { name, version } = step.stored;
      const next = nextVersion(version);
      return (
        <WithRecipe stored={step.stored} onBack={back}>
          {({ options, inputs }) => (
            <NewBudget
              title={say.budget.secondVersionTitle(name, next)}
              backText={say.budget.back}
              options={options}
              given={{ ...inputs, VERSION: next }}
              onBack={back}
              onInserted={onInserted(name)}
            />
          )}
        </WithRecipe>
      );
    }
  }
}

function firstStep(opened: string | undefined): Step {
  if (opened === COMPARISON) return { kind: 'compare' };
  const project = (everyProject as Readonly<Record<string, Project>>)[opened ?? ''];
  return project ? { kind: 'new', project } : { kind: 'choose' };
}
