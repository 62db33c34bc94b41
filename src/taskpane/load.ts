/** What onReady tells in a shared runtime beyond its published type. */
interface Started {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string };
}

/**
 * The page also runs unseen, for the functions alone: the pane is fetched when it is first shown.
 * Without Office (the page opened in a browser) it is shown at once.
 */
function load(): void {
  void import(/* webpackChunkName: "pane" */ './index').then(({ showPane }) => showPane());
}

async function loadWhenShown(): Promise<void> {
  const started: Started = await Office.onReady();
  if (started.addin?.visibilityMode !== 'Hidden') return load();
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode !== Office.VisibilityMode.taskpane) return;
    void stop();
    load();
  });
}

if ('Office' in window) void loadWhenShown();
else load();
