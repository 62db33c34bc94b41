import type { shareCli as english } from '../en/shareCli';
import type { SameWords } from '../language';

export const shareCli: SameWords<typeof english> = {
  help: `Réécrit les formules MLCOST d’un classeur en Excel ordinaire : il reste vivant sans le complément.

  npm run share -- ENTREE.xlsx --out SORTIE.xlsx [options]

  --out FICHIER        le classeur à écrire ; celui qui est lu n’est jamais modifié
  --to FORME           plain : formules de n’importe quel Excel, qui restent vivantes (par défaut) ;
                       lambda : appels de MLC.RETRAIN et autres, que le classeur emporte comme LAMBDA
                       nommées, pour Excel 2024 et Microsoft 365 ; values : des nombres seulement
  --restore            ramène les formules MLCOST, d’après le registre du classeur
  --check              énumère ce qui est à régler avant la remise du classeur ; n’écrit rien, et se
                       termine par le code de sortie 1 s’il y en a
  --date AAAA-MM-JJ    jour où juger les prix, si le classeur n’a pas de date de budget (aujourd’hui)
  --language fr|en     langue des feuilles, des notes et des messages (celle du système)
  --force              remplacer un fichier existant
  --json               le compte rendu en JSON sur la sortie standard
  --help               ce texte

Chaque formule ordinaire est calculée et comparée à la valeur de sa cellule avant d’être écrite ; si elle diffère, la
cellule reste telle quelle et figure dans la liste. RATECARD devient son prix, sa fiche en note. Ce qu’aucune formule ne
peut donner devient une valeur, signalée par une note et sur la feuille Méthode. Tout le reste du fichier est inchangé.`,
  written: (file) => `Écrit : ${file}`,
  nothing: 'Ce classeur ne contient aucune formule MLCOST ; rien n’a été écrit.',
  unchanged: 'Rien n’a été écrit.',
  converted: (live, values, left) =>
    `Formules vivantes en Excel ordinaire : ${live} ; devenues des valeurs : ${values} ; laissées telles quelles : ${left}.`,
  called: (count) =>
    `Parmi elles, appellent des fonctions que le classeur emporte (Excel 2024 et Microsoft 365) : ${count}.`,
  computed:
    'Le classeur ne contenait pas les résultats de toutes les fonctions MLCOST ; ils ont d’abord été calculés.',
  restored: (count, conflicts) =>
    `Formules MLCOST ramenées : ${count} ; impossibles à ramener : ${conflicts}.`,
  conflictWas: 'formule MLCOST',
  conflictWritten: 'écrit',
  conflictFound: 'actuellement',
  found: (count) => `Points à examiner (${count}) :`,
  clean: 'Rien ne s’oppose à la remise du classeur.',
  problems: {
    input: 'Nommez le classeur à lire, par exemple budget.xlsx ; --help explique',
    oneInput: (extra) => `Un seul classeur à la fois (reçu aussi : « ${extra} »)`,
    out: 'Nommez le classeur à écrire avec --out, par exemple --out pour-finance.xlsx',
    both: '--restore et --check ne vont pas ensemble',
    same: (file) => `--out doit désigner un autre fichier que celui qui est lu (reçu ${file} pour les deux)`,
    extension: (file, wanted) =>
      `--out doit se terminer par ${wanted}, comme le fichier qui est lu (reçu : « ${file} »)`,
    notWorkbook: (file) => `${file} n’est pas un classeur Excel (.xlsx ou .xlsm)`,
    password: (file) =>
      `${file} est protégé par un mot de passe ; enregistrez-en une copie sans, puis convertissez-la`,
    oldFormat: (file) => `${file} est au format d’Excel 97 à 2003 ; enregistrez-le d’abord en .xlsx`,
    binary: (file) => `${file} est un classeur binaire (.xlsb) ; enregistrez-le d’abord en .xlsx`,
    strict: (file) =>
      `${file} est un classeur « Strict Open XML » ; enregistrez-le d’abord en classeur Excel ordinaire (.xlsx)`,
    damaged: (file, part) =>
      `${file} est endommagé${part === '' ? '' : ` (${part})`} ; ouvrez-le dans Excel, laissez-le réparer, puis enregistrez-le`,
    noLedger: (file) => `${file} n’a pas de registre MLCOST : rien ne peut y être ramené`,
    allBroken: (file) => `Le registre MLCOST de ${file} est illisible ; rien n’a été écrit`,
  },
};
