import { type ReactNode, useEffect, useState } from 'react';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import { type Recipe, recipeOf } from './recipe';
import type { StoredBudget } from './storedBudget';

interface Props {
  readonly stored: StoredBudget;
  readonly onBack: () => void;
  readonly children: (recipe: Recipe) => ReactNode;
}

/** Reads a budget of the workbook until it can be made again; says so where this version does not know its project. */
export function WithRecipe({ stored, onBack, children }: Props) {
  const { say, host } = usePane();
  const layout = useLayout();
  const [recipe, setRecipe] = useState<Recipe | null | undefined>();
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    if (host) void run(async () => setRecipe((await recipeOf(host, stored)) ?? null));
  }, [host, run, stored]);
  if (recipe) return children(recipe);
  return (
    <div className={layout.view}>
      <BackButton text={say.budget.back} onClick={onBack} />
      <TaskMessage task={task} />
      {recipe === null && <p className={layout.box}>{say.budget.unknownProject(stored.budget.project)}</p>}
      {recipe === undefined && !task.error && <p className={layout.muted}>{say.excel.stages.reading}</p>}
    </div>
  );
}
