import { pane as english, type PaneText } from '../text/en/pane';
import { pane as french } from '../text/fr/pane';
import { languageOf } from '../text/language';
import { element } from './element';
import { type FunctionHelp, functionEntry } from './functionEntry';
import { isDark } from './isDark';
import { matches } from './matches';

/** Draws the pane in the language and the colours of Office, of the browser where there is no Office. */
export async function showPane(): Promise<void> {
  const context = 'Office' in window ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  const language = languageOf(context?.displayLanguage ?? navigator.language);
  const dark = isDark(context?.officeTheme?.bodyBackgroundColor);
  if (dark !== null) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.documentElement.lang = language;
  const text = language === 'fr' ? french : english;
  const list = element('div', {});
  document.getElementById('pane')?.replaceChildren(...introduction(text), list);
  try {
    const functions = await functionHelp(language === 'fr' ? 'functions.fr.json' : 'functions.json');
    list.replaceChildren(...browser(functions, text));
    openLinked();
  } catch {
    list.replaceChildren(element('p', { role: 'alert' }, text.loadingFailed));
  }
}

const introduction = (text: PaneText): HTMLElement[] => [
  element('h1', {}, text.title),
  ...text.introduction.map((sentence) => element('p', {}, sentence)),
];

async function functionHelp(file: string): Promise<readonly FunctionHelp[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionHelp[] };
  return [...functions].sort((a, b) => a.name.localeCompare(b.name));
}

/** The search field, the number found and the functions themselves. */
function browser(functions: readonly FunctionHelp[], text: PaneText): HTMLElement[] {
  const entries = functions.map((help) => ({ help, item: functionEntry(help, text) }));
  const field = element('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const found = element('p', { role: 'status' });
  const list = element('ul', {}, ...entries.map(({ item }) => item));
  const show = (): void => {
    for (const { help, item } of entries) item.hidden = !matches(help, field.value);
    found.textContent = text.found(entries.filter(({ item }) => !item.hidden).length);
  };
  field.addEventListener('input', show);
  show();
  return [element('label', { for: 'search' }, text.search), field, found, list];
}

/** Help links end in a function's name, such as taskpane.html#RETRAIN. */
function openLinked(): void {
  const linked = document.getElementById(location.hash.slice(1));
  if (!(linked instanceof HTMLDetailsElement)) return;
  linked.open = true;
  linked.scrollIntoView();
}
