import { Button } from '@fluentui/react-components';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

/** Opens the view of budgets with the comparison. */
export const COMPARISON = 'comparison';

/** The way from the hand-over to the comparison: a budget that came back, and the one that was sent. */
export function CompareSection() {
  const { say, go } = usePane();
  const layout = useLayout();
  const own = say.compare.share;
  return (
    <section className={layout.section} aria-labelledby="share-compare">
      <h3 id="share-compare" className={layout.heading}>
        {own.title}
      </h3>
      <p className={layout.text}>{own.text}</p>
      <div>
        <Button onClick={() => go('budget', COMPARISON)}>{own.open}</Button>
      </div>
    </section>
  );
}
