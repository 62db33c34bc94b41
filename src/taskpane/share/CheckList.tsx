import type { ExcelHost } from '../../hosts/excel/excelHost';
import { addressOf } from '../../sharing/a1';
import type { Finding } from '../../sharing/check/finding';
import { sharingWords } from '../../sharing/words';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { PlaceList } from './PlaceList';

interface Props {
  readonly host: ExcelHost;
  readonly findings: readonly Finding[];
}

/** What to put right before the workbook is handed over. */
export function CheckList({ host, findings }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const words = sharingWords[language].check;
  // the conversion takes care of these
  const open = findings.filter(({ kind }) => kind !== 'mlcostLeft');
  const items = open.map(({ kind, place, detail }, index) => ({
    key: String(index),
    where: place ? addressOf(place) : detail,
    ...(place && { place }),
    content: (
      <>
        <p className={layout.text}>{words[kind].says(detail)}</p>
        <p className={layout.muted}>{words[kind].todo}</p>
      </>
    ),
  }));
  return (
    <section className={layout.section} aria-labelledby="share-check">
      <h3 id="share-check" className={layout.heading}>
        {say.share.check}
      </h3>
      <p role="status" className={layout.text}>
        {open.length === 0
          ? say.share.checkClean
          : say.share.checkCount(new Intl.NumberFormat(language).format(open.length))}
      </p>
      {open.length < findings.length && <p className={layout.muted}>{say.share.checkPlain}</p>}
      {open.length > 0 && <PlaceList host={host} label={say.share.check} items={items} />}
    </section>
  );
}
