import type { Project } from '../../budget/project';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { DoneMessage } from '../shell/DoneMessage';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { InsertedMessage } from './InsertedMessage';
import { ProjectPicker } from './ProjectPicker';
import type { StoredBudget } from './storedBudget';
import type { WorkbookBudgets as Read } from './useWorkbookBudgets';
import { type BudgetAction, WorkbookBudgets } from './WorkbookBudgets';
import { WorkbookNotices } from './WorkbookNotices';

/** What was done last, told above the budgets. */
export interface Outcome {
  readonly message?: string;
  readonly inserted?: { readonly name: string; readonly budget: InsertedBudget };
}

interface Props {
  readonly workbook: Read;
  readonly outcome: Outcome;
  /** The project or the budget that somebody comes back from. */
  readonly left: string | undefined;
  readonly onRemoved: () => void;
  readonly onAct: (action: BudgetAction, budget: StoredBudget) => void;
  readonly onChoose: (project: Project) => void;
}

/** The budgets that are there, and the projects to begin another from. */
export function BudgetOverview({ workbook, outcome, left, onRemoved, onAct, onChoose }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const { budgets, read, task } = workbook;
  return (
    <div className={layout.view}>
      <WorkbookNotices />
      {outcome.inserted && <InsertedMessage {...outcome.inserted} onRemoved={onRemoved} />}
      <DoneMessage text={outcome.message ?? ''} />
      {budgets && budgets.length > 0 && (
        <WorkbookBudgets budgets={budgets} left={left} onAct={onAct} onChanged={() => void read()} />
      )}
      <TaskMessage task={task} />
      <section className={layout.section} aria-labelledby="new-budget">
        <h2 id="new-budget" className={layout.title}>
          {say.budget.title}
        </h2>
        {host && budgets?.length === 0 && <p className={layout.muted}>{say.budget.none}</p>}
        <p className={layout.text}>{say.budget.choose}</p>
        <ProjectPicker left={left} onChoose={onChoose} />
      </section>
    </div>
  );
}
