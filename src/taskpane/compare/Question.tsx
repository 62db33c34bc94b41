import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../shell/layout';

const useStyles = makeStyles({
  question: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly text: string;
  /** Its possible answers; the first is what was asked for. */
  readonly answers: readonly { readonly label: string; readonly choose: () => void }[];
}

/** Asks before something is done that cannot be taken back; the keyboard is led to the answers. */
export function Question({ text, answers }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div role="group" aria-label={text} className={`${layout.section} ${styles.question}`}>
      <p className={layout.text}>{text}</p>
      <div className={layout.row}>
        {answers.map(({ label, choose }, index) => (
          <Button
            key={label}
            size="small"
            appearance={index === 0 ? 'primary' : 'secondary'}
            autoFocus={index === answers.length - 1}
            onClick={choose}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
