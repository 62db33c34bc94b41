import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Project } from '../../budget/project';
import { everyProject } from '../../budget/projects';
import { money } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';
import { ProjectPicture } from './ProjectPicture';
import { useTypicalTotals } from './useTypicalTotals';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    gridTemplateColumns: '64px minmax(0, 1fr)',
    alignItems: 'start',
  },
  name: { display: 'block', fontWeight: 600, fontSize: tokens.fontSizeBase400 },
  line: { display: 'block' },
  total: { display: 'block', marginTop: '4px', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** The project that somebody comes back from. */
  readonly left: string | undefined;
  readonly onChoose: (project: Project) => void;
}

/** The projects to start from, with a picture, a sentence and a typical total each; the blank one last. */
export function ProjectPicker({ left, onChoose }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const totals = useTypicalTotals(language);
  return (
    <ul className={`${layout.list} ${styles.list}`}>
      {Object.values(everyProject).map((project) => {
        const { name, setting } = say.workbook.projects[project.id];
        const total = totals.get(project.id);
        return (
          <li key={project.id}>
            <button
              type="button"
              ref={project.id === left ? takeLostFocus : undefined}
              className={mergeClasses(layout.card, styles.card)}
              onClick={() => onChoose(project)}
            >
              <ProjectPicture id={project.id} />
              <span>
                <span className={styles.name}>{name}</span>
                <span className={`${layout.muted} ${styles.line}`}>{setting}</span>
                <span className={styles.total}>
                  {project.id === 'blank'
                    ? say.budget.empty
                    : total === undefined
                      ? say.budget.computing
                      : say.budget.typical(money(total, 'EUR', language))}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
