import { type Language, LANGUAGES } from '../../text/language';

/** Storage of the browser, apart for each site that embeds Excel; absent where the browser forbids it. */
function storage(): { readonly store: Storage; readonly prefix: string } | null {
  try {
    const context = 'Office' in window ? (Office.context as Partial<Office.Context> | undefined) : undefined;
    return { store: window.localStorage, prefix: `${context?.partitionKey ?? ''}mlcost.` };
  } catch {
    return null;
  }
}

/** What was kept under a name, or null. */
export function kept(name: string): string | null {
  const place = storage();
  return place?.store.getItem(place.prefix + name) ?? null;
}

/** Keeps a text under a name, null forgets it; tells whether the browser let us. */
export function keep(name: string, text: string | null): boolean {
  const place = storage();
  try {
    if (text === null) place?.store.removeItem(place.prefix + name);
    else place?.store.setItem(place.prefix + name, text);
    return place !== null;
  } catch {
    return false;
  }
}

/** The language that was chosen in the pane, null where none was. */
export function chosenLanguage(): Language | null {
  const language = kept('language');
  return LANGUAGES.find((each) => each === language) ?? null;
}
