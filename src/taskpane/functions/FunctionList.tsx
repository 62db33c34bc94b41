import { makeStyles, tokens } from '@fluentui/react-components';
import type { CostFunction } from '../../functions/costFunction';
import { functionTexts } from '../../functions/functionTexts';
import { useLayout } from '../shell/layout';
import { takeLostFocus } from '../shell/takeLostFocus';
import { usePane } from '../shell/usePane';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    padding: '8px 6px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontWeight: 600 },
  name: {
    color: tokens.colorBrandForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
});

interface Props {
  readonly functions: readonly CostFunction[];
  /** The function that somebody comes back from. */
  readonly left: string | undefined;
  readonly onChoose: (declaration: CostFunction) => void;
}

/** Functions to choose from: title, name and what each is for. */
export function FunctionList({ functions, left, onChoose }: Props) {
  const { language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={layout.list}>
      {functions.map((declaration) => {
        const texts = functionTexts[language][declaration.name];
        return (
          <li key={declaration.name}>
            <button
              type="button"
              ref={declaration.name === left ? takeLostFocus : undefined}
              className={styles.button}
              onClick={() => onChoose(declaration)}
            >
              <span className={styles.line}>
                <span className={styles.title}>{texts?.title}</span>
                <span className={styles.name}>{declaration.name}</span>
              </span>
              <span className={layout.muted}>{texts?.description}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
