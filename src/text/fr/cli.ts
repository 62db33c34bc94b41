import type { cli as english } from '../en/cli';
import type { SameWords } from '../language';

export const cli: SameWords<typeof english> = {
  budgetHelp: `Écrit le classeur de coûts d’un projet d’apprentissage automatique, en fichier .xlsx.

  npm run budget -- [options]

  --project NOM        churn, leads, recommendation, forecast, chatbot, texts ou blank (churn)
  --language fr|en     langue des feuilles (celle du système)
  --formulas STYLE     plain : Excel ordinaire, valable partout ; mlcost : fonctions du complément (plain)
  --start AAAA-MM      premier mois (le mois prochain)
  --currency CODE      devise du classeur : EUR, USD, GBP ou CHF (EUR)
  --run-months N       mois d’exploitation au calendrier, de 12 à 60 (12)
  --date AAAA-MM-JJ    jour du budget (aujourd’hui)
  --set NOM=VALEUR     fixe une saisie, un prix ou un paramètre ; répétable
  --inputs FICHIER.json  de même, depuis un fichier : { "NOM": valeur }
  --out FICHIER        le fichier à écrire (mlcost-<projet>.xlsx)
  --force              remplacer un fichier existant
  --compare A B        ce qui change du budget de A.xlsx à celui de B.xlsx
  --list               projets, saisies, prix et paramètres, avec unités et valeurs par défaut
  --json               les totaux (ou la liste) en JSON sur la sortie standard
  --help               ce texte`,
  written: (file) => `Écrit : ${file}`,
  total: (base, confident, confidence) =>
    `Base ${base} ; ${confident} suffisent avec une probabilité de ${confidence}.`,
  projects: 'Projets',
  inputs: 'Saisies de',
  problems: {
    unknownOption: (option, nearest) =>
      `L’option ${option} n’existe pas${nearest === '' ? '' : ` ; proches : ${nearest}`}. --help les énumère`,
    value: (option) => `${option} doit être suivie d’une valeur ; --help dit laquelle`,
    noValue: (option) => `${option} ne prend pas de valeur`,
    argument: (value) => `Toute valeur suit une option ; « ${value} » n’en suit aucune. --help les énumère`,
    oneOf: (option, choices, value) =>
      `--${option} doit être l’une des valeurs ${choices} (reçu : « ${value} »)`,
    month: (option, value) => `--${option} doit être un mois tel que 2027-01 (reçu : « ${value} »)`,
    day: (option, value) => `--${option} doit être un jour tel que 2026-11-24 (reçu : « ${value} »)`,
    wholeNumber: (option, min, max, value) =>
      `--${option} doit être un nombre entier de ${min} à ${max} (reçu : « ${value} »)`,
    assignment: (value) => `--set attend NOM=VALEUR (reçu : « ${value} »)`,
    inputsFile: (file, reason) =>
      `--inputs : ${file} n’est pas un objet JSON de noms et de valeurs lisible (${reason})`,
    unknownInput: (name, nearest) =>
      `Aucune saisie ne s’appelle ${name}${nearest === '' ? '' : ` ; proches : ${nearest}`}. --list les montre toutes`,
    number: (name, value) => `${name} doit être un nombre (reçu : « ${value} »)`,
    date: (name, earliest, value) =>
      `${name} doit être une date telle que 2027-01-01, à partir du ${earliest} (reçu : « ${value} »)`,
    range: (name, rule, value) => `${name} : ${rule} Reçu : ${value}`,
    exists: (file) =>
      `${file} existe déjà ; ajoutez --force pour le remplacer ou choisissez un autre nom avec --out`,
    twoFiles: () => '--compare attend deux fichiers : le budget d’avant, et celui d’après',
    unreadable: (file, reason) => `${file} ne peut pas être lu (${reason})`,
    unwritable: (file, reason) => `${file} ne peut pas être écrit (${reason})`,
    noPrice: (key, date) =>
      `Le livre de prix n’a pas de ${key} avant le ${date} ; choisissez une --date plus tardive`,
    calculation: (reason) => `Le budget ne peut pas être calculé avec ces saisies : ${reason}`,
    extension: (file) => `--out doit se terminer par .xlsx (reçu : « ${file} »)`,
  },
};
