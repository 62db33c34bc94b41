import type { Requirements } from './catalogue';

export interface AppContextOptions {
  readonly id: string;
  /** fr-FR */
  readonly locale: string;
  readonly addinName: string;
  readonly requirements: Requirements;
  /** The settings that the document keeps for the add-in, as JSON by name. */
  readonly settings: () => readonly (readonly [string, string])[];
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;

/** What office.js is told about where it runs; it throws when one of these is missing. */
export function appContext({ id, locale, addinName, requirements, settings }: AppContextOptions): object {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.15407.10000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/Book.xlsx`,
    _clientMode: READ_WRITE,
    _settings: settings(),
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: JSON.stringify({}),
    _hostCustomMessage: '',
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
