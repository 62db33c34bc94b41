import type { choices as englishChoices, functions as english } from '../en/functions';
import type { SameWords } from '../language';

export const functions: SameWords<typeof english> = {
  ACQUISITION: {
    title: 'Acquisition de données',
    description:
      "Coût d'achat de données : forfait, enregistrements achetés (inutilisables compris) et renouvellements.",
    parameters: {
      records: "nombre d'enregistrements utilisables voulus, ex. 60000",
      pricePerRecord: 'montant par enregistrement acheté, ex. 0,10',
      fixedFee: 'montant unique, ex. 3000 (0 si omis)',
      usableShare: 'part utilisable des achats, de plus de 0 à 1, ex. 0,8 (1 si omis)',
      refreshesPerYear: 'nombre de rachats par an, ex. 2 (0 si omis)',
      years: "nombre d'années, ex. 1 (1 si omis)",
    },
  },
  CLEANING: {
    title: 'Nettoyage des données',
    description:
      'Coût de la correction manuelle des enregistrements fautifs, une fois les règles automatiques passées.',
    parameters: {
      records: "nombre d'enregistrements à nettoyer, ex. 500000",
      errorRate: 'part des enregistrements fautifs, de 0 à 1, ex. 0,02',
      minutesPerFix: 'minutes pour en corriger un à la main, ex. 2',
      hourlyRate: 'montant par heure de ce travail, ex. 55',
      autoShare: 'part des erreurs corrigées par des règles, de 0 à 1, ex. 0,95 (0 si omis)',
      toolCost: "montant unique pour l'outillage, ex. 500 (0 si omis)",
    },
  },
  ANNOTATE: {
    title: 'Annotation',
    description:
      "Coût complet de l'annotation : étiquettes, reprises, relecture, commission et mise en place.",
    parameters: {
      items: "nombre d'éléments à annoter, ex. 12000",
      pricePerLabel: 'montant par étiquette, ex. 0,08',
      labelsPerItem: 'étiquettes par élément, par des personnes différentes, au moins 1, ex. 3 (1 si omis)',
      reviewRate: 'part des éléments relus par un expert, de 0 à 1, ex. 0,1 (0 si omis)',
      reviewPrice: "montant par élément relu, ex. 0,25 (prix d'une étiquette si omis)",
      reworkRate: 'part des étiquettes refaites, de 0 à 1, ex. 0,05 (0 si omis)',
      platformFee: 'commission de la plateforme, part de la rémunération, de 0 à 1, ex. 0,2 (0 si omis)',
      setup: 'montant unique pour le guide et la formation, ex. 1500 (0 si omis)',
      autoShare: 'part des éléments étiquetés par un modèle, de 0 à 1, ex. 0,7 (0 si omis)',
    },
  },
  SAMPLESIZE: {
    title: "Taille d'échantillon",
    description:
      "Nombre d'éléments d'un jeu de test pour connaître une part, telle l'exactitude, à une marge près.",
    parameters: {
      margin: "demi-largeur de l'intervalle, entre 0 et 0,5, ex. 0,05 pour ±5 points",
      confidence: "probabilité que l'intervalle contienne la vraie valeur, ex. 0,95 (0,95 si omis)",
      proportion: 'part attendue, ex. 0,5, la plus prudente (0,5 si omis)',
      population: "taille de l'ensemble, ex. 100000 (illimité si omis)",
    },
  },
  STORAGE: {
    title: 'Stockage',
    description: 'Coût de conservation des données dans le cloud pendant leur croissance, et de leur sortie.',
    parameters: {
      storageGb: 'Go stockés le premier mois, ex. 200',
      pricePerGbMonth: 'montant par Go et par mois, ex. 0,0216',
      months: 'nombre entier de mois, ex. 12 (12 si omis)',
      monthlyGrowth: "croissance d'un mois à l'autre, en fraction, ex. 0,02 (0 si omis)",
      egressGbPerMonth: 'Go sortants par mois, ex. 50 (0 si omis)',
      egressPricePerGb: 'montant par Go sortant, ex. 0,09 (0,09 si omis)',
    },
  },
  TRAINCOST: {
    title: "Calcul d'entraînement",
    description: 'Coût des machines pour entraîner un modèle, échecs et reprises compris.',
    parameters: {
      hoursPerRun: "heures d'un entraînement, ex. 60",
      pricePerHour: 'montant par machine et par heure, ex. 0,20',
      machines: 'machines simultanées, ex. 1 (1 si omis)',
      runs: "nombre d'entraînements, ex. 5 (1 si omis)",
      rerunOverhead: 'heures en plus pour échecs et reprises, en fraction, ex. 0,2 (0,2 si omis)',
      discount: 'remise sur le prix, de 0 à 1, ex. 0,41 (0 si omis)',
    },
  },
  SERVING: {
    title: 'Service du modèle',
    description: 'Coût des machines qui répondent aux requêtes en production.',
    parameters: {
      replicas: 'machines qui répondent en même temps, ex. 3',
      pricePerHour: 'montant par machine et par heure, ex. 0,269',
      hoursPerMonth: 'heures de marche par mois, 744 au plus, ex. 730 pour tout le mois (730 si omis)',
      months: 'nombre de mois, ex. 12 (12 si omis)',
    },
  },
  LLMCOST: {
    title: 'Jetons de modèle de langage',
    description: "Coût d'appel d'un modèle de langage facturé au jeton, avec cache, lots et reprises.",
    parameters: {
      requests: 'nombre de requêtes sur la période, ex. 10000',
      inputTokens: 'jetons envoyés par requête, ex. 22250',
      outputTokens: 'jetons reçus par requête, ex. 1250',
      inputPrice: "montant par million de jetons d'entrée, ex. 1,5",
      outputPrice: 'montant par million de jetons de sortie, ex. 7,5',
      cachedShare: "part de l'entrée trouvée en cache, de 0 à 1, ex. 0,4 (0 si omis)",
      cachedPriceRatio: "prix de l'entrée en cache, en part du prix d'entrée, ex. 0,1 (0,1 si omis)",
      batchDiscount: 'remise du mode par lots, de 0 à 1, ex. 0,5 (0 si omis)',
      retryRate: 'part des requêtes renvoyées, ex. 0,03 (0 si omis)',
      fixedPerRequest: 'autre montant par requête, ex. 0,002 (0 si omis)',
    },
  },
  REPLICAS: {
    title: "Nombre d'instances",
    description: 'Machines nécessaires pour tenir la seconde la plus chargée, arrondi au supérieur.',
    parameters: {
      peakRps: 'requêtes par seconde en pointe, ex. 50',
      rpsPerReplica: "requêtes par seconde qu'une machine a tenues au test de charge, ex. 40",
      safety: 'part de ce chiffre sur laquelle compter, de plus de 0 à 1, ex. 0,5 (0,5 si omis)',
      minimum: 'nombre minimal de machines, ex. 2 pour deux zones (1 si omis)',
    },
  },
  DRIFT: {
    title: 'Dérive du modèle',
    description: 'Coût de la dérive du modèle : surveillance, diagnostic, nouvelles données et total.',
    parameters: {
      models: 'modèles en production, ex. 1',
      monitoringPerMonth: 'montant par modèle et par mois, ex. 50',
      incidentsPerYear: 'incidents de dérive par an, ex. 3',
      daysPerIncident: 'jours-homme pour en diagnostiquer un, ex. 2',
      dayRate: 'montant par jour-homme, ex. 440',
      newDataPerYear: 'montant annuel des nouvelles données et étiquettes, ex. 960 (0 si omis)',
      months: 'nombre de mois, ex. 12 (12 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  RETRAIN: {
    title: 'Ré-entraînement',
    description:
      "Coût du ré-entraînement périodique d'un modèle : machines, personnes et nouvelles étiquettes.",
    parameters: {
      runsPerYear: 'ré-entraînements par an, ex. 4',
      computePerRun: 'montant des machines par ré-entraînement, ex. 5',
      daysPerRun: 'jours-homme par ré-entraînement, ex. 2',
      dayRate: 'montant par jour-homme, ex. 440',
      labelsPerRun: 'éléments nouvellement étiquetés à chaque fois, ex. 100 (0 si omis)',
      pricePerLabel: 'montant par élément étiqueté, ex. 1,5 (0 si omis)',
      otherPerRun: 'autre montant à chaque fois, ex. 50 (0 si omis)',
      months: 'nombre de mois, ex. 12 (12 si omis)',
    },
  },
  RETRAINEVERY: {
    title: 'Rythme optimal de ré-entraînement',
    description:
      'À quel rythme ré-entraîner pour que ré-entraînements et modèle vieilli coûtent le moins ensemble.',
    parameters: {
      costPerRun: "montant d'un ré-entraînement, ex. 1245",
      driftCostSlope: "montant perdu par mois pour chaque mois d'âge, ex. 300",
      minMonths: 'intervalle le plus court admis, en mois, ex. 1 (0 si omis)',
      maxMonths: 'intervalle le plus long admis, en mois, ex. 6 (sans limite si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  PERT: {
    title: 'Estimation à trois points',
    description: "Moyenne, écart-type, P50, P80 et P90 d'après une valeur optimiste, probable et pessimiste.",
    parameters: {
      optimistic: 'valeur optimiste, toute unité, ex. 10',
      likely: 'valeur probable, même unité, ex. 12',
      pessimistic: 'valeur pessimiste, même unité, ex. 20',
      percentile: 'un seul centile, entre 0 et 1, ex. 0,8 (les cinq chiffres si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  RISKBUDGET: {
    title: 'Budget avec risque',
    description: 'Le budget qui suffit avec une probabilité choisie, et la provision pour aléas nécessaire.',
    parameters: {
      low: 'plage des montants bas, un par ligne de coût',
      likely: 'plage des montants probables, même taille',
      high: 'plage des montants hauts, même taille',
      confidence: 'probabilité que le budget suffise, de 0,5 à 0,99, ex. 0,8 (0,8 si omis)',
      correlation: 'tendance des lignes à monter ensemble, de 0 à 1, ex. 0,3 (0,3 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  SPREAD: {
    title: 'Mensualisation',
    description: 'Un montant réparti sur des mois, en une ligne de cellules.',
    parameters: {
      amount: 'montant à répartir, ex. 12000',
      months: 'nombre entier de mois, ex. 4',
      profile:
        '"flat" (uniforme), "front" (au début), "back" (à la fin), "bell" (en cloche) ou une plage de poids',
      startMonth: 'premier mois servi, compté à partir de 1, ex. 3 (1 si omis)',
      horizon: "nombre de mois affichés, ex. 18 (jusqu'au dernier mois servi si omis)",
      decimals: 'décimales de chaque mois, la somme restant exacte, ex. 2 (sans arrondi si omis)',
    },
  },
  RATECARD: {
    title: 'Prix de référence',
    description: 'Un prix de référence daté, tiré du livre de prix de MLCOST, avec sa source.',
    parameters: {
      key: 'clé du prix, ex. "RATE_DS" ou "GPU_A10G"',
      field: '"price" (prix), "currency", "unit", "date", "source", "low" ou "high" ("price" si omis)',
      asOf: 'date : le prix connu ce jour-là, ex. DATE(2026;11;1) (le plus récent si omis)',
    },
  },
};

export const choices: SameWords<typeof englishChoices> = {
  profile: {
    flat: 'le même montant chaque mois',
    front: 'davantage au début',
    back: 'davantage à la fin',
    bell: 'davantage au milieu',
  },
  field: {
    price: 'le prix',
    currency: 'sa devise',
    unit: "l'unité de facturation",
    date: 'le jour du relevé',
    source: "l'origine du relevé",
    low: 'le bas de la fourchette',
    high: 'le haut de la fourchette',
  },
};
