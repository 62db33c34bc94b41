import type { ExcelHost } from '../hosts/excel/excelHost';
import { actions } from '../manifest/actions';
import type { PaneRequest } from './request';

/** What onReady tells in a shared runtime beyond its published type. */
interface Started {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: string };
}

/** The page also runs unseen, for the functions alone: the pane is fetched when it is first shown. */
async function show(host: Promise<ExcelHost> | null, request: PaneRequest): Promise<void> {
  const { showPane } = await import(/* webpackChunkName: "pane" */ './index');
  showPane(host && (await host), request);
}

/** Help links end in a function's name, such as taskpane.html#RETRAIN. */
function firstRequest(): PaneRequest {
  const name = location.hash.slice(1);
  return name === '' ? { view: 'home' } : { view: 'functions', function: name };
}

async function start(): Promise<void> {
  const started: Started = await Office.onReady();
  if (started.host !== Office.HostType.Excel) return show(null, firstRequest());
  let host: Promise<ExcelHost> | undefined;
  let isAsked = false;
  const inExcel = () =>
    (host ??= import(/* webpackChunkName: "excel" */ './excelInPane').then(({ excelInPane }) => excelInPane));
  for (const [name, request] of Object.entries(actions)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      isAsked = true;
      void Office.addin
        .showAsTaskpane()
        .then(() => show(inExcel(), { ...request })) // asked again, it is another request
        .finally(() => event?.completed());
    });
  }
  if (started.addin?.visibilityMode !== 'Hidden') return show(inExcel(), firstRequest());
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode !== Office.VisibilityMode.taskpane) return;
    void stop();
    if (!isAsked) void show(inExcel(), firstRequest());
  });
}

if ('Office' in window) void start();
else void show(null, firstRequest());
