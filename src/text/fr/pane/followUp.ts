import type { followUp as english } from '../../en/pane/followUp';
import type { SameWords } from '../../language';

export const followUp: SameWords<typeof english> = {
  title: 'Suivi',
  introduction: 'Figez ce qui a été décidé, ajoutez les dépenses, lisez où cela mène.',
  noExcel: 'Le suivi porte sur un budget placé dans un classeur : ouvrez cette page dans Excel.',
  noBudget:
    'Ce classeur ne contient pas encore de budget. Insérez-en un ; vous pourrez ensuite le suivre ici.',
  toBudget: 'Établir un budget',
  budget: 'Budget',
  reading: 'Lecture du classeur…',
  older:
    'Les feuilles Suivi et Réalisé de ce budget sont introuvables ou viennent d’une version antérieure. Insérez une seconde version du budget (vue Budget), puis suivez celle-là.',
  unreadable:
    'Des cellules de la feuille Suivi affichent des erreurs. Réparez les formules dans la vue Budget, puis revenez ici.',
  dayNeeded: 'Une date, par exemple 25/11/2026.',
  goTo: 'Voir dans la feuille',
  baseline: {
    heading: '1. Budget de référence',
    moving: 'Pas encore figé : il suit chaque modification du budget. Figez-le quand le budget est approuvé.',
    frozen: (date, by, version) =>
      `Figé le ${date}${by === '' ? '' : ` par ${by}`}${version === '' ? '' : `, version ${version}`}.`,
    changed: 'Les chiffres figés ont été modifiés depuis. Figez à nouveau si c’était convenu.',
    again: 'Figer une nouvelle référence',
    by: 'Votre nom',
    byNeeded: 'Un nom, pour qu’on sache qui a figé la référence.',
    date: 'Date de l’approbation',
    freeze: 'Figer la référence',
    done: 'La référence est figée. Les modifications du budget ne la changent plus.',
  },
  actuals: {
    heading: '2. Dépenses réelles',
    unfrozen:
      'Figez d’abord la référence : sinon, le budget auquel se comparent les dépenses continue de bouger.',
    none: 'Aucune dépense pour le moment.',
    held: (count, amount) =>
      count === '1'
        ? `1 écriture dans le classeur : ${amount}.`
        : `${count} écritures dans le classeur : ${amount}.`,
    unmapped: (amount) => `Dont ${amount} sans poste ; ce montant compte dans le total.`,
    paste: 'Coller des lignes du grand livre',
    pasteHint: (currency) =>
      `Copiez-les depuis Excel ou votre logiciel comptable, titres compris. Montants en ${currency}, hors taxes.`,
    drop: 'Ou déposez ici un fichier CSV',
    choose: 'Choisir un fichier CSV',
    fileProblem: 'Ce fichier n’a pas pu être lu : choisissez un fichier CSV ou texte de 5 Mo au plus.',
    type: 'Saisir une écriture',
    columns: 'Colonnes',
    columnsNeeded: 'Indiquez les colonnes de la date et du montant.',
    noColumn: '(aucune)',
    fields: {
      date: 'Date',
      account: 'Compte',
      costCentre: 'Centre de coûts',
      text: 'Libellé',
      amount: 'Montant',
      debit: 'Débit',
      credit: 'Crédit',
      line: 'Poste du budget',
    },
    order: 'Forme des dates',
    orders: { dayFirst: 'jour/mois/année', monthFirst: 'mois/jour/année' },
    good: (count, amount) =>
      count === '1'
        ? `1 ligne peut être ajoutée : ${amount}.`
        : `${count} lignes peuvent être ajoutées : ${amount}.`,
    noneGood: 'Aucune ligne ne peut être ajoutée.',
    again: (count) =>
      count === '1'
        ? '1 ligne est déjà dans le classeur ; elle n’est pas reprise.'
        : `${count} lignes sont déjà dans le classeur ; elles ne sont pas reprises.`,
    addAgain: 'Les ajouter quand même',
    bad: (count) =>
      count === '1' ? '1 ligne ne peut pas être ajoutée :' : `${count} lignes ne peuvent pas être ajoutées :`,
    row: (row, reason) => `Ligne ${row} : ${reason}`,
    faults: {
      noDate: 'la date manque',
      noAmount: 'le montant manque',
      zero: 'le montant est nul',
      date: (typed) => `« ${typed} » n’est pas une date ; écrivez-la comme 25/11/2026`,
      amount: (typed) => `« ${typed} » n’est pas un montant ; écrivez-le comme 1234,50`,
      line: (typed) => `le budget n’a pas de poste « ${typed} »`,
    },
    mapping: 'À quel poste revient chaque compte ?',
    mappingText: 'Le classeur retient votre réponse.',
    noAccount: 'Sans compte',
    account: (account, amount) => `Compte ${account} (${amount})`,
    withoutAccount: (amount) => `Sans compte (${amount})`,
    noLine: 'Pas encore de poste : compter à part',
    leaveOut: 'Hors du projet : ne pas reprendre',
    willBeUnmapped: (amount) => `${amount} seront comptés sans poste.`,
    leftOut: (amount) => `${amount} ne seront pas repris.`,
    add: (count) => (count === '1' ? 'Ajouter 1 ligne' : `Ajouter ${count} lignes`),
    addGood: (count, bad) =>
      `Ajouter ${count === '1' ? 'la ligne juste' : `les ${count} lignes justes`}, sans ${bad === '1' ? 'l’autre' : `les ${bad} autres`}`,
    discard: 'Ne rien ajouter',
    done: (count) => (count === '1' ? '1 écriture est ajoutée.' : `${count} écritures sont ajoutées.`),
    addEntry: 'Ajouter cette écriture',
  },
  status: {
    heading: '3. État et prévision',
    introduction: 'Indiquez où en est le travail ; la feuille calcule le reste.',
    month: 'Situation à la fin de',
    notStarted: 'pas commencé',
    done: 'Avancement',
    doneText:
      'Part réalisée de chaque phase, de 0 à 100 %. Sans réponse : 0 % pour la construction, le rythme prévu pour la première année d’exploitation.',
    share: (phase) => `${phase}, part réalisée`,
    shareProblem: 'Une part de 0 à 100 %.',
    write: 'Calculer la prévision',
    written: 'La prévision est à jour.',
    later: (month) => `Les écritures vont jusqu’à ${month} : choisissez ce mois pour toutes les compter.`,
    chart: 'Référence et prévision, en cumul',
    chartBaseline: 'référence',
    chartForecast: 'dépensé, puis prévu',
    chartText: (baseline, forecast) =>
      `La référence finit à ${baseline} ; le dépensé et ce qui est désormais prévu finissent à ${forecast}.`,
    reforecast: 'Où cela va finir',
    build: 'Construction',
    whole: 'Avec l’an\u00a01',
    bac: 'Référence',
    ac: 'Dépensé à ce jour',
    eac: {
      eac1: 'Si le reste coûte comme jusqu’ici',
      eac2: 'Si le reste coûte comme prévu',
      eac3: 'Si l’avance ou le retard comptent aussi',
    },
    tooEarly: (share, from) =>
      `Trop tôt pour juger : ${share} du travail est fait. Ces chiffres ont un sens à partir de ${from}.`,
    difference: (amount) => `${amount} par rapport à la référence`,
    none: 'Choisissez un mois et indiquez l’avancement ; la prévision s’affichera ici.',
    phases: 'État par phase',
    names: { early: 'Trop tôt', unplanned: 'Non prévu', red: 'Rouge', amber: 'Orange', green: 'Vert' },
    reasons: {
      early: (done, from) => `${done} réalisé ; la phase est jugée à partir de ${from}.`,
      unplanned: (spent) => `${spent} dépensés, rien n’était prévu.`,
      cost: (cpi) => `Pour 1 dépensé, le travail réalisé vaut ${cpi}.`,
      noCost: 'Aucune dépense pour le moment.',
      schedule: (done, planned) => `${done} réalisé, ${planned} prévu à ce jour.`,
    },
  },
};
