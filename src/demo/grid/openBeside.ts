import type { Session } from './session';

/** Opens a workbook in a page of its own: that of an .xlsx file, or a blank one. */
export function openBeside(session: Session, bytes: Uint8Array<ArrayBuffer> | undefined): void {
  const address = pageOf(bytes);
  // browsers let a page open another one only for a short while after a click
  if (window.open(address)) return;
  const { openBlocked, openWorkbook } = session.text;
  session.say(openBlocked, { label: openWorkbook, address });
}

/** Offers a file that was dropped on the page; something else is named. */
export async function openDropped(session: Session, file: File): Promise<void> {
  const { text } = session;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { isWorkbook } = await import(/* webpackChunkName: "xlsx" */ '../file/read/openFile');
  if (!(await isWorkbook(bytes.buffer))) return session.say(text.notAWorkbook(file.name));
  session.say(text.droppedFile(file.name), { label: text.openWorkbook, address: pageOf(bytes) });
}

/** The address of this page with another workbook in it. */
function pageOf(bytes: Uint8Array<ArrayBuffer> | undefined): string {
  const address = new URL(location.href);
  address.searchParams.delete('file');
  if (bytes) address.searchParams.set('file', URL.createObjectURL(new Blob([bytes])));
  return address.href;
}
