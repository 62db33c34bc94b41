import { hostObject, type HostObject, type Members } from '../hostObject';

/** The pane in which the add-in lives. */
export interface PaneControl {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Office.addin.showAsTaskpane and hide. */
const appRuntime: Members<PaneControl> = {
  type: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (pane) => (pane.isOpen() ? 'Visible' : 'Background'),
    setAppRuntimeState: (pane, [state]) => (state === 'Visible' ? pane.open() : pane.close()),
  },
};

/** office.js says that Office.actions can be called. */
const addinInternal: Members<PaneControl> = {
  type: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
};

/** What office.js makes by itself, beside the workbook. */
export function service(name: string, pane: PaneControl): HostObject | undefined {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return hostObject(appRuntime, pane);
    case 'Microsoft.InternalService.AddinInternalService':
      return hostObject(addinInternal, pane);
    default:
      return undefined;
  }
}
