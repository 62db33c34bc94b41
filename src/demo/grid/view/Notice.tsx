import { useEffect, useRef } from 'react';
import type { Session } from '../session';

/** A sentence that has to be read before going on. */
export function Notice({ session }: { session: Session }) {
  const { notice, offer, text } = session;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (notice !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [notice]);
  if (notice === undefined) return null;
  return (
    <dialog ref={dialog} role="alertdialog" aria-label={notice} onClose={() => session.say(undefined)}>
      <p>{notice}</p>
      <form method="dialog">
        {offer && (
          <a
            className="main"
            href={offer.address}
            target="_blank"
            autoFocus
            onClick={() => session.say(undefined)}
          >
            {offer.label}
          </a>
        )}
        <button className={offer ? undefined : 'main'} autoFocus={!offer}>
          {offer ? text.notNow : text.ok}
        </button>
      </form>
    </dialog>
  );
}
