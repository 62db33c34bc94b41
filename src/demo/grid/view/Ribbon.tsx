import { useState } from 'react';
import type { AddinParts, RibbonButton } from '../addin';
import { downloadWorkbook } from '../../file/downloadWorkbook';
import type { Session } from '../session';

/** The strip of buttons: the workbook's own, then the add-in's as its manifest lists them. */
export function Ribbon({ session, addin }: { session: Session; addin: AddinParts }) {
  const { text } = session;
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      await downloadWorkbook(session.workbook, (name) => session.isAddinFunction(name));
    } catch {
      session.say(text.downloadFailed);
    } finally {
      setBusy(false);
    }
  };
  const own: readonly RibbonButton[] = [
    { id: 'undo', label: text.undo, tip: text.undoTip, press: () => session.undo() },
    {
      id: 'download',
      label: isBusy ? text.downloading : text.download,
      tip: text.downloadTip,
      press: () => void download(),
    },
  ];
  return (
    <header className="ribbon" data-keeps-focus>
      <div className="title">
        <h1>{addin.name}</h1>
        <span className="subtitle">{text.subtitle}</span>
        <a
          href={otherLanguageAddress(session)}
          title={text.otherLanguageTip}
          hrefLang={text.otherLanguageTag}
        >
          {text.otherLanguage}
        </a>
      </div>
      <div role="toolbar" aria-label={text.ribbon} className="groups">
        <Group label={text.workbookGroup} buttons={own} />
        {addin.groups.map((group) => (
          <Group key={group.label} {...group} />
        ))}
      </div>
    </header>
  );
}

function Group({ label, buttons }: { label: string; buttons: readonly RibbonButton[] }) {
  return (
    <div role="group" aria-label={label} className="group">
      <div className="buttons">
        {buttons.map(({ id, label: name, tip, iconUrl, press }) => (
          <button key={id} type="button" id={id} title={tip} onClick={press}>
            {iconUrl ? <img src={iconUrl} alt="" width={24} height={24} /> : <i className={`icon ${id}`} />}
            {name}
          </button>
        ))}
      </div>
      <span className="group-label">{label}</span>
    </div>
  );
}

function otherLanguageAddress({ text }: Session): string {
  const address = new URL(window.location.href);
  address.searchParams.set('lang', text.otherLanguageTag);
  return address.href;
}
