import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { BudgetDraft } from './useBudgetDraft';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0 -12px -24px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // a low window, or one with large letters, has no room for a bar that stays
    '@media (min-height: 420px)': { position: 'sticky', bottom: 0, zIndex: 1 },
    '& *': { scrollMarginTop: '72px', scrollMarginBottom: '-72px' }, // what is always in view scrolls nothing
    '& > :empty': { position: 'absolute' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 12px',
  },
  totals: { display: 'flex', flexDirection: 'column', fontVariantNumeric: 'tabular-nums' },
  total: { fontSize: tokens.fontSizeBase400 },
});

interface Props {
  readonly draft: BudgetDraft;
  /** What is done with the budget. */
  readonly button: ReactNode;
  /** How far it has come, and how it ended. */
  readonly children: ReactNode;
}

/** The total and what to do with it, in view while somebody changes what it is made of. */
export function TotalStrip({ draft, button, children }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { totals } = draft.preview;
  const amount = (value: number) => money(value, draft.options.currency, language);
  return (
    <div className={styles.strip}>
      {!draft.isRight && (
        <p role="alert" className={layout.small}>
          {draft.refusal ?? say.budget.wrong}
        </p>
      )}
      {children}
      <div className={styles.line}>
        <div className={styles.totals} aria-hidden="true">
          <b className={styles.total}>{amount(totals.base)}</b>
          <span className={`${layout.muted} ${layout.small}`}>
            {say.budget.atConfidence(percent(totals.confidence, language))} {amount(totals.confidentBudget)}
          </span>
        </div>
        {button}
      </div>
    </div>
  );
}
