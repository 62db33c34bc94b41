import type { ExcelHost } from '../../hosts/excel/excelHost';
import type { PlannedFormula } from '../../sharing/plan';
import { reasonText } from '../../sharing/words';
import type { Language } from '../../text/language';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { briefFormula } from './briefFormula';
import { type Listed, PlaceList } from './PlaceList';

interface Props {
  readonly host: ExcelHost;
  readonly formulas: readonly PlannedFormula[];
}

/** Each formula that is not plain and live afterwards, with its reason. */
export function NotLive({ host, formulas }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const lists = [
    { title: say.share.valuesTitle, wanted: ['partly', 'value'] },
    { title: say.share.leftTitle, wanted: ['left'] },
  ];
  return lists.map(({ title, wanted }) => {
    const items = formulas
      .filter(({ how }) => wanted.includes(how))
      .map((formula) => listed(formula, language, layout));
    return (
      items.length > 0 && (
        <section key={title} className={layout.section}>
          <h4 className={layout.text}>{title}</h4>
          <PlaceList host={host} label={title} items={items} />
        </section>
      )
    );
  });
}

function listed(
  { kind, where, place, formula, reason }: PlannedFormula,
  language: Language,
  layout: ReturnType<typeof useLayout>,
): Listed {
  return {
    key: `${kind} ${where}`,
    where,
    ...(kind === 'cell' && { place }),
    content: (
      <>
        <p className={layout.code}>{briefFormula(formula, language)}</p>
        {reason && <p className={layout.muted}>{sentence(reasonText(reason, language))}</p>}
      </>
    ),
  };
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
