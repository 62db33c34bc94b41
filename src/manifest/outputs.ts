import { type Language, LANGUAGES } from '../text/language';

/** The files the build makes that the manifest or the page name: webpack writes these, the check expects them. */
export const outputs = {
  page: 'taskpane.html',
  script: 'functions.js',
  shortcuts: { en: 'shortcuts.json', fr: 'shortcuts.fr.json' },
  metadata: { en: 'functions.json', fr: 'functions.fr.json' },
  manifest: 'manifest.xml',
} as const;

/** The folder of the help pages, relative to the page. */
export const helpFolder = (language: Language): string => `help/${language}/`;

/** The page that Excel opens from the function wizard. */
export const helpFile = (language: Language, id: string): string =>
  `${helpFolder(language)}${id.toLowerCase()}.html`;

/** What a source tree lacks and the build adds, for functions of these ids. */
export const builtFiles = (ids: readonly string[]): readonly string[] => [
  outputs.page,
  outputs.script,
  ...Object.values(outputs.metadata),
  ...Object.values(outputs.shortcuts),
  ...LANGUAGES.flatMap((language) => ids.map((id) => helpFile(language, id))),
];
