import type { ExcelHost } from '../../hosts/excel/excelHost';
import type { PlannedFormula, Preview } from '../../sharing/plan';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { counted } from './counted';
import { NotLive } from './NotLive';

interface Props {
  readonly host: ExcelHost;
  readonly plan: Preview;
}

/** Counts first, then each formula that will not stay live, with its reason. */
export function PlanPreview({ host, plan: { formulas } }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const { live, values, left } = counted(formulas, language);
  const has = (...wanted: PlannedFormula['how'][]) => formulas.some(({ how }) => wanted.includes(how));
  return (
    <section className={layout.section} aria-labelledby="share-preview">
      <h3 id="share-preview" className={layout.heading}>
        {say.share.preview}
      </h3>
      {formulas.length === 0 ? (
        <p className={layout.box}>{say.share.nothing}</p>
      ) : (
        <ul className={layout.list}>
          <li>{say.share.live(live)}</li>
          {has('partly', 'value') && <li>{say.share.values(values)}</li>}
          {has('left') && <li>{say.share.left(left)}</li>}
        </ul>
      )}
      <NotLive host={host} formulas={formulas} />
    </section>
  );
}
