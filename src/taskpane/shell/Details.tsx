import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What is read on demand. */
export function Details({ summary, open, children }: Props) {
  const styles = useStyles();
  return (
    <details open={open}>
      {/* Office.js goes by Tab to what says that it is a stop, and knows no summary */}
      <summary tabIndex={0} className={styles.summary}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
