import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useLayout } from './layout';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface Props {
  /** What stands within the dashed line: that something can be dropped here, and another way to bring it. */
  readonly mark: ReactNode;
  /** What else the area covers. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly onDrop: (dropped: DataTransfer) => void;
}

/** Where files can be dropped. */
export function DropArea({ mark, above, below, onDrop }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={layout.section}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {above}
      <div className={mergeClasses(styles.mark, isOver && styles.over)}>{mark}</div>
      {below}
    </div>
  );
}
