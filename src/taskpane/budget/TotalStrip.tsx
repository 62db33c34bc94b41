import { makeStyles, tokens } from '@fluentui/react-components';
import type { Totals } from '../../budget/totals';
import { money, percent } from '../shell/figures';
import { usePane } from '../shell/usePane';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '2px 12px',
    margin: '0 -12px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly totals: Totals;
  readonly currency: string;
}

/** The total in view while somebody changes what it is made of. */
export function TotalStrip({ totals, currency }: Props) {
  const { language, say } = usePane();
  const styles = useStyles();
  const amount = (value: number) => money(value, currency, language);
  return (
    <div className={styles.strip} aria-hidden="true">
      <span>
        {say.budget.sum} <b>{amount(totals.base)}</b>
      </span>
      <span className={styles.muted}>
        {say.budget.atConfidence(percent(totals.confidence, language))} {amount(totals.confidentBudget)}
      </span>
    </div>
  );
}
