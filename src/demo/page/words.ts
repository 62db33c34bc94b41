import { languageOf } from './parameters';

/** What the page says when it cannot start. */
const en = {
  title: 'The demo cannot start',
  loading: 'Starting the workbook…',
  parameter: (name: string, allowed: string, given: string) => `${name} must be ${allowed}, got “${given}”.`,
  apiRange: 'a version from 1.1 to 1.15',
  platforms: 'desktop or web',
  languages: 'en or fr',
  files: 'the address of a file that a page of the demo has opened',
  fileGone: 'The workbook of this page is gone: the page that opened it has been closed. Open it once more.',
  noWorkbook: 'The file is not an Excel workbook (.xlsx).',
  unreachable: (address: string) => `${address} cannot be fetched: is npm run demo still running?`,
  missingFile: (address: string, status: number) =>
    `manifest.xml names ${address}, which the server does not have (${status}).`,
  notXml: (detail: string) => `manifest.xml is not well-formed XML: ${detail}`,
  lacks: (what: string) => `manifest.xml lacks ${what}.`,
  noResource: (id: string) => `manifest.xml refers to the resource “${id}”, which it does not define.`,
  badUrl: (id: string, url: string) => `The address of “${id}” in manifest.xml is not one: “${url}”.`,
  otherRuntime: (where: string) =>
    `manifest.xml gives ${where} another page than its Runtime: the functions and the pane would not share one.`,
  notJson: (address: string) => `${address} is not JSON.`,
  noFunctions: (address: string) => `${address} lists no functions.`,
  silentPage: (address: string) =>
    `${address} has not started office.js: does the page load office.js and call Office.onReady?`,
};

const fr: typeof en = {
  title: 'La démonstration ne peut pas démarrer',
  loading: 'Le classeur démarre…',
  parameter: (name, allowed, given) =>
    `${name} doit être ${allowed}\u00a0; reçu\u00a0: «\u00a0${given}\u00a0».`,
  apiRange: 'une version de 1.1 à 1.15',
  platforms: 'desktop ou web',
  languages: 'en ou fr',
  files: 'l’adresse d’un fichier ouvert par une page de la démonstration',
  fileGone:
    'Le classeur de cette page n’est plus là\u00a0: la page qui l’avait ouvert est fermée. Ouvrez-le de nouveau.',
  noWorkbook: 'Le fichier n’est pas un classeur Excel (.xlsx).',
  unreachable: (address) => `${address} ne répond pas\u00a0: npm run demo tourne-t-il encore\u00a0?`,
  missingFile: (address, status) => `manifest.xml renvoie à ${address}, que le serveur n’a pas (${status}).`,
  notXml: (detail) => `manifest.xml n’est pas du XML bien formé\u00a0: ${detail}`,
  lacks: (what) => `Il manque ${what} dans manifest.xml.`,
  noResource: (id) => `manifest.xml renvoie à la ressource «\u00a0${id}\u00a0», qu’il ne définit pas.`,
  badUrl: (id, url) =>
    `L’adresse de «\u00a0${id}\u00a0» dans manifest.xml n’en est pas une\u00a0: «\u00a0${url}\u00a0».`,
  otherRuntime: (where) =>
    `manifest.xml donne à ${where} une autre page qu’à Runtime\u00a0: les fonctions et le volet ne la partageraient pas.`,
  notJson: (address) => `${address} n’est pas du JSON.`,
  noFunctions: (address) => `${address} ne contient aucune fonction.`,
  silentPage: (address) =>
    `${address} n’a pas démarré office.js\u00a0: la page charge-t-elle office.js et appelle-t-elle Office.onReady\u00a0?`,
};

export type PageWords = typeof en;
export const wordsFor = (language: 'en' | 'fr'): PageWords => (language === 'fr' ? fr : en);
export const pageWords = (): PageWords => wordsFor(languageOf(location.search));
