import { Button, makeStyles } from '@fluentui/react-components';
import { BackIcon } from './icons';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', marginLeft: '-8px' } });

interface Props {
  readonly text: string;
  readonly onClick: () => void;
}

/** The way back to where somebody came from. */
export function BackButton({ text, onClick }: Props) {
  const styles = useStyles();
  return (
    <Button className={styles.button} appearance="subtle" size="small" icon={<BackIcon />} onClick={onClick}>
      {text}
    </Button>
  );
}
