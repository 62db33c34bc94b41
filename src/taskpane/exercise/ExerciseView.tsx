import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { previewer } from '../../budget/preview';
import type { ProjectId } from '../../budget/project';
import { projects } from '../../budget/projects';
import { freshOptions } from '../budget/budgetChoice';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { ExerciseResult } from './ExerciseResult';
import { ExerciseTask } from './ExerciseTask';
import { type Estimates, tasks } from './tasks';

/** The exercise of the course: a project in four tasks, each compared with the filled template. */
export function ExerciseView() {
  const { language, say } = usePane();
  const layout = useLayout();
  const [project, setProject] = useState<ProjectId>('churn');
  const [step, setStep] = useState(0);
  const [estimates, setEstimates] = useState<Estimates>({});
  const { totals } = useMemo(
    () => previewer(freshOptions(projects[project], language))({}),
    [project, language],
  );
  const task = tasks[step];
  const start = (chosen: ProjectId): void => {
    setProject(chosen);
    setEstimates({});
    setStep(0);
  };
  return (
    <div className={layout.view}>
      <div className={layout.section}>
        <h2 className={layout.title}>{say.exercise.title}</h2>
        <p className={layout.text}>{say.exercise.introduction}</p>
        <Field label={say.exercise.project} hint={say.workbook.projects[project].setting}>
          <Select value={project} onChange={(_, { value }) => start(value as ProjectId)}>
            {Object.keys(projects).map((id) => (
              <option key={id} value={id}>
                {say.workbook.projects[id as ProjectId].name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {task ? (
        <ExerciseTask
          key={`${project} ${task.id}`}
          task={task}
          step={step}
          totals={totals}
          typed={estimates[task.id] ?? ''}
          onType={(text) => setEstimates((before) => ({ ...before, [task.id]: text }))}
          onStep={setStep}
        />
      ) : (
        <ExerciseResult
          project={project}
          totals={totals}
          estimates={estimates}
          onAgain={() => start(project)}
        />
      )}
    </div>
  );
}
