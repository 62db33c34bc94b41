import { Link } from '@fluentui/react-components';
import { PRICE_BOOK_DATE } from '../../catalog/priceBook';
import type { ReactNode } from 'react';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { Shortcuts } from './Shortcuts';
import { VERSION } from '../version';

/** Version, price book and its age, privacy, help and licence. */
export function AboutView() {
  const { language, say, go } = usePane();
  const layout = useLayout();
  const own = say.about;
  const today = new Date();
  const months = monthsSince(PRICE_BOOK_DATE, today);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(PRICE_BOOK_DATE));
  return (
    <div className={layout.view}>
      <h2 className={layout.title}>{own.title}</h2>
      <Entry title={own.version}>
        <p className={layout.text}>{VERSION}</p>
      </Entry>
      <Entry title={own.priceBook}>
        <p className={layout.text}>{own.priceBookAge(date, months)}</p>
        {months >= 12 && <p className={layout.box}>{own.priceBookOld}</p>}
        <p className={layout.muted}>{own.estimates}</p>
      </Entry>
      <Entry title={own.privacy}>
        <p className={layout.text}>{own.privacyText}</p>
      </Entry>
      <Entry title={own.help}>
        <p className={layout.text}>
          {own.helpText}{' '}
          <Link as="button" inline onClick={() => go('functions')}>
            {own.helpLink}
          </Link>
        </p>
      </Entry>
      <Entry title={own.keys}>
        <p className={layout.muted}>{own.keysText}</p>
        <Shortcuts />
      </Entry>
      <Entry title={own.licence}>
        <p className={layout.text}>{own.licenceText}</p>
      </Entry>
    </div>
  );
}

function Entry({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const layout = useLayout();
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** Whole months from a day to another. */
export function monthsSince(date: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
  return Math.max(0, today.getDate() < day ? months - 1 : months);
}
