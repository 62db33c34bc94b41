import type {
  choices as englishChoices,
  functions as english,
  withoutPlain as englishReasons,
} from '../en/functions';
import type { SameWords } from '../language';

export const functions: SameWords<typeof english> = {
  ACQUISITION: {
    title: 'Acquisition de données',
    description:
      'Coût d’achat de données : forfait, enregistrements (inutilisables compris) et renouvellements.',
    parameters: {
      records: 'nombre d’enregistrements utilisables voulus, ex. 60000',
      pricePerRecord: 'montant par enregistrement acheté, ex. 0,10',
      fixedFee: 'montant unique, ex. 3000 (0 si omis)',
      usableShare: 'part utilisable des achats, de plus de 0 à 1, ex. 0,8 (1 si omis)',
      refreshesPerYear: 'nombre de rachats par an, ex. 2 (0 si omis)',
      years: 'nombre d’années, ex. 1 (1 si omis)',
    },
  },
  CLEANING: {
    title: 'Nettoyage des données',
    description:
      'Coût de la correction manuelle des enregistrements fautifs que les règles n’ont pas corrigés.',
    parameters: {
      records: 'nombre d’enregistrements à nettoyer, ex. 500000',
      errorRate: 'part des enregistrements fautifs, de 0 à 1, ex. 0,02',
      minutesPerFix: 'minutes pour en corriger un à la main, ex. 2',
      hourlyRate: 'montant par heure de ce travail, ex. 55',
      autoShare: 'part des erreurs corrigées par des règles, de 0 à 1, ex. 0,95 (0 si omis)',
      toolCost: 'montant unique pour l’outillage, ex. 500 (0 si omis)',
    },
  },
  ANNOTATE: {
    title: 'Annotation',
    description:
      'Coût complet de l’annotation : étiquettes, reprises, relecture, commission et mise en place.',
    parameters: {
      items: 'nombre d’éléments à annoter, ex. 12000',
      pricePerLabel: 'montant par étiquette, ex. 0,08',
      labelsPerItem: 'étiquettes par élément, par des personnes différentes, au moins 1, ex. 3 (1 si omis)',
      reviewRate: 'part des éléments relus par un expert, de 0 à 1, ex. 0,1 (0 si omis)',
      reviewPrice: 'montant par élément relu, ex. 0,25 (prix d’une étiquette si omis)',
      reworkRate: 'part des étiquettes refaites, de 0 à 1, ex. 0,05 (0 si omis)',
      platformFee: 'commission de la plateforme, part de la rémunération, de 0 à 1, ex. 0,2 (0 si omis)',
      setup: 'montant unique pour le guide et la formation, ex. 1500 (0 si omis)',
      autoShare: 'part des éléments étiquetés par un modèle, de 0 à 1, ex. 0,7 (0 si omis)',
    },
  },
  SAMPLESIZE: {
    title: 'Taille d’échantillon',
    description:
      'Nombre d’éléments d’un jeu de test pour connaître une part, telle l’exactitude, à une marge près.',
    parameters: {
      margin: 'demi-largeur de l’intervalle, entre 0 et 0,5, ex. 0,05 pour ±5 points',
      confidence: 'probabilité que l’intervalle contienne la vraie valeur, ex. 0,95 (0,95 si omis)',
      proportion: 'part attendue, ex. 0,5, la plus prudente (0,5 si omis)',
      population: 'taille de l’ensemble, ex. 100000 (illimité si omis)',
    },
  },
  STORAGE: {
    title: 'Stockage',
    description: 'Coût de conservation des données dans le cloud pendant leur croissance, et de leur sortie.',
    parameters: {
      storageGb: 'Go stockés le premier mois, ex. 200',
      pricePerGbMonth: 'montant par Go et par mois, ex. 0,0216',
      months: 'nombre entier de mois, ex. 12 (12 si omis)',
      monthlyGrowth: 'croissance d’un mois à l’autre, en fraction, ex. 0,02 (0 si omis)',
      egressGbPerMonth: 'Go sortants par mois, ex. 50 (0 si omis)',
      egressPricePerGb: 'montant par Go sortant, ex. 0,09 (0,09 si omis)',
    },
  },
  TRAINCOST: {
    title: 'Calcul d’entraînement',
    description: 'Coût des machines pour entraîner un modèle, échecs et reprises compris.',
    parameters: {
      hoursPerRun: 'heures d’un entraînement, ex. 60',
      pricePerHour: 'montant par machine et par heure, ex. 0,20',
      machines: 'machines simultanées, ex. 1 (1 si omis)',
      runs: 'nombre d’entraînements, ex. 5 (1 si omis)',
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
    description: 'Coût d’appel d’un modèle de langage facturé au jeton, avec cache, lots et reprises.',
    parameters: {
      requests: 'nombre de requêtes sur la période, ex. 10000',
      inputTokens: 'jetons envoyés par requête, ex. 22250',
      outputTokens: 'jetons reçus par requête, ex. 1250',
      inputPrice: 'montant par million de jetons d’entrée, ex. 1,5',
      outputPrice: 'montant par million de jetons de sortie, ex. 7,5',
      cachedShare: 'part de l’entrée trouvée en cache, de 0 à 1, ex. 0,4 (0 si omis)',
      cachedPriceRatio: 'prix de l’entrée en cache, en part du prix d’entrée, ex. 0,1 (0,1 si omis)',
      batchDiscount: 'remise du mode par lots, de 0 à 1, ex. 0,5 (0 si omis)',
      retryRate: 'part des requêtes renvoyées, ex. 0,03 (0 si omis)',
      fixedPerRequest: 'autre montant par requête, ex. 0,002 (0 si omis)',
    },
  },
  REPLICAS: {
    title: 'Nombre d’instances',
    description: 'Machines nécessaires pour tenir la seconde la plus chargée, arrondi au supérieur.',
    parameters: {
      peakRps: 'requêtes par seconde en pointe, ex. 50',
      rpsPerReplica: 'requêtes par seconde qu’une machine a tenues au test de charge, ex. 40',
      safety: 'part de ce chiffre sur laquelle compter, de plus de 0 à 1, ex. 0,5 (0,5 si omis)',
      minimum: 'nombre minimal de machines, ex. 2 pour deux zones (1 si omis)',
    },
  },
  DRIFT: {
    title: 'Dérive du modèle',
    description: 'Coût de la dérive du modèle : surveillance, diagnostic, nouvelles données et total.',
    parameters: {
      models: 'modèles en production, ex. 1',
      monitoringPerMonth: 'montant par modèle et par mois, ex. 50',
      incidentsPerYear: 'incidents de dérive par an, ex. 3',
      daysPerIncident: 'jours-homme pour en diagnostiquer un, ex. 2',
      dayRate: 'montant par jour-homme, ex. 440',
      newDataPerYear: 'montant annuel des nouvelles données et étiquettes, ex. 960 (0 si omis)',
      months: 'nombre de mois, ex. 12 (12 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  RETRAIN: {
    title: 'Ré-entraînement',
    description:
      'Coût du ré-entraînement périodique d’un modèle : machines, personnes et nouvelles étiquettes.',
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
      costPerRun: 'montant d’un ré-entraînement, ex. 1245',
      driftCostSlope: 'montant perdu par mois pour chaque mois d’âge, ex. 300',
      minMonths: 'intervalle le plus court admis, en mois, ex. 1 (0 si omis)',
      maxMonths: 'intervalle le plus long admis, en mois, ex. 6 (sans limite si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  PERT: {
    title: 'Estimation à trois points',
    description: 'Moyenne, écart-type, P50, P80 et P90 d’après une valeur optimiste, probable et pessimiste.',
    parameters: {
      optimistic: 'valeur optimiste, toute unité, ex. 10',
      likely: 'valeur probable, même unité, ex. 12',
      pessimistic: 'valeur pessimiste, même unité, ex. 20',
      percentile: 'un seul centile, entre 0 et 1, ex. 0,8 (les cinq chiffres si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
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
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
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
      horizon: 'nombre de mois affichés, ex. 18 (jusqu’au dernier mois servi si omis)',
      decimals: 'décimales de chaque mois, la somme restant exacte, ex. 2 (sans arrondi si omis)',
    },
  },
  DAYRATE: {
    title: 'Coût journalier',
    description: 'Ce qu’un jour de salarié coûte à un projet, charges et frais généraux compris.',
    parameters: {
      annualGross: 'salaire brut annuel, ex. 55000',
      employerLoad: 'charges patronales, en part du brut, ex. 0,45 (0,45 si omis)',
      daysPerYear: 'jours travaillés par an, ex. 218 (218 si omis)',
      overhead: 'locaux, outils, encadrement, en part du coût, ex. 0,2 (0,2 si omis)',
      utilisation: 'part des jours passée sur les projets, de plus de 0 à 1, ex. 0,8 (1 si omis)',
    },
  },
  UPLIFT: {
    title: 'Majoration par classe de référence',
    description: 'Une estimation majorée du dépassement constaté sur des projets comparables.',
    parameters: {
      base: 'estimation avant majoration, ex. 100000',
      reference:
        '"EQUIPDEV", "OUTSOURCE", "STDCIVIL", "NONSTDCIVIL", "STDBUILD", "NONSTDBUILD" ou un dépassement tel que 0,4',
      mitigation: 'part des causes déjà traitée, de 0 à 1, ex. 0,5 (0 si omis)',
    },
  },
  PHASES: {
    title: 'Répartition par phase',
    description: 'Un total réparti sur les phases du projet, pour une première estimation descendante.',
    parameters: {
      total: 'montant ou jours à répartir, ex. 100000',
      profile: '"MLCOST", "SEED3", "CRISPDM", "DSTIME" ou une plage de poids ("MLCOST" si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  COCOMO: {
    title: 'Effort logiciel',
    description: 'Effort, durée et effectif d’un logiciel classique, pour le code autour du modèle.',
    parameters: {
      ksloc: 'milliers de lignes de code, ex. 10',
      mode: '"II", "organic", "semi" ou "embedded" ("II" si omis)',
      eaf: 'produit des multiplicateurs d’effort, de 0,1 à 10, ex. 1,1 (1 si omis)',
      scaleSum: 'somme des facteurs d’échelle, de 0 à 40, pour "II" seulement (18,97 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  TIERED: {
    title: 'Prix par paliers',
    description: 'Prix d’une quantité lorsque chaque palier a son prix unitaire.',
    parameters: {
      quantity: 'nombre d’unités achetées, ex. 60000',
      upTo: 'plage des bornes hautes croissantes ; une dernière cellule vide : sans limite',
      unitPrices: 'plage des prix unitaires, un par palier',
    },
  },
  LABELQUALITY: {
    title: 'Qualité des étiquettes',
    description: 'Probabilité que la majorité de plusieurs annotateurs ait raison.',
    parameters: {
      annotatorAccuracy: 'probabilité qu’un annotateur ait raison, de 0,5 à 1, ex. 0,8',
      labelsPerItem: 'annotateurs par élément, entier, de 1 à 99, ex. 3',
    },
  },
  ABTEST: {
    title: 'Taille d’un test A/B',
    description: 'Nombre de personnes par variante, arrondi au supérieur.',
    parameters: {
      baselineRate: 'part qui réagit aujourd’hui, entre 0 et 1, ex. 0,05',
      minEffect: 'plus petit écart à détecter, en absolu, ex. 0,01',
      alpha: 'risque de fausse alerte, ex. 0,05 (0,05 si omis)',
      power: 'probabilité de détecter un vrai écart, ex. 0,8 (0,8 si omis)',
      arms: 'nombre de variantes, actuelle comprise, ex. 2 (2 si omis)',
    },
  },
  TRAINHOURS: {
    title: 'Heures d’entraînement',
    description: 'Heures de puce pour entraîner un modèle de langage, selon sa taille et le texte lu.',
    parameters: {
      parameters: 'nombre de poids du modèle, ex. 7E9',
      tokens: 'jetons dont il apprend, ex. 1E9',
      peakTflops: 'puissance de crête d’une puce en TFLOP/s, ex. 989 pour une H100 (312 si omis)',
      efficiency: 'part de la crête atteinte, de plus de 0 à 1, ex. 0,4 (0,4 si omis)',
      flopsPerParamToken: 'opérations par poids et par jeton, 6 ou 8 (6 si omis)',
    },
  },
  BLENDRATE: {
    title: 'Tarif horaire mixte',
    description: 'Prix moyen d’une heure machine réservée, sur capacité libre et à la demande.',
    parameters: {
      onDemand: 'prix à la demande, par heure, ex. 4,10',
      reservedShare: 'part des heures réservées, de 0 à 1, ex. 0,5 (0 si omis)',
      reservedDiscount: 'remise sur les heures réservées, de 0 à 1 (0,41 si omis)',
      spotShare: 'part des heures sur capacité libre, de 0 à 1, ex. 0,3 (0 si omis)',
      spotDiscount: 'remise sur capacité libre, de 0 à 1 (0,6 si omis)',
      spotWaste: 'travail perdu par interruption, en part (0,1 si omis)',
    },
  },
  OWNHOUR: {
    title: 'Coût horaire en propre',
    description: 'Ce que coûte une heure de travail de sa propre machine, à comparer à la location.',
    parameters: {
      purchase: 'montant unique, ex. 36000',
      lifeYears: 'années d’utilisation, ex. 5',
      utilisation: 'part des heures de travail, de plus de 0 à 1 (0,6 si omis)',
      powerKw: 'puissance en kW, ex. 1,275 (1,275 si omis)',
      electricity: 'montant par kWh, ex. 0,12 (0,12 si omis)',
      pue: 'efficacité énergétique de la salle (PUE), au moins 1 (1,25 si omis)',
      residual: 'valeur en fin de vie (0 si omis)',
      opexRate: 'salle et exploitation par an, en part de l’achat (0,05 si omis)',
    },
  },
  SELFHOST: {
    title: 'Jetons auto-hébergés',
    description: 'Ce que coûte un million de jetons sur une machine louée.',
    parameters: {
      pricePerHour: 'montant par machine et par heure, ex. 3,6',
      tokensPerSecond: 'jetons par seconde à pleine charge, ex. 1000',
      utilisation: 'part du temps au travail, de plus de 0 à 1 (0,5 si omis)',
    },
  },
  CHATTOKENS: {
    title: 'Jetons par conversation',
    description: 'Jetons envoyés et reçus dans une conversation, historique compris.',
    parameters: {
      turns: 'questions par conversation, entier, ex. 5',
      userTokens: 'jetons d’une question, ex. 150',
      answerTokens: 'jetons d’une réponse, ex. 250',
      systemTokens: 'jetons des consignes, ex. 1500',
      contextTokens: 'jetons de texte retrouvé par question, ex. 2000 (0 si omis)',
      keepHistory:
        'VRAI si les échanges précédents sont renvoyés (VRAI si omis ; une cellule vide vaut FAUX)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  BREAKEVEN: {
    title: 'Seuil de bascule',
    description: 'Volume où deux options coûtent autant : faire ou acheter, héberger ou appeler une API.',
    parameters: {
      fixedA: 'coût fixe de l’option A, ex. 0',
      unitA: 'coût unitaire de l’option A, ex. 0,05',
      fixedB: 'coût fixe de l’option B, ex. 1000',
      unitB: 'coût unitaire de l’option B, ex. 0,01',
    },
  },
  ENERGY: {
    title: 'Énergie et CO₂',
    description: 'Électricité et carbone du calcul.',
    parameters: {
      gpuHours: 'heures de puce, au total, ex. 100',
      kwPerGpu: 'puissance par puce en kW, ex. 0,7',
      pue: 'efficacité énergétique (PUE), au moins 1 (1,25 si omis)',
      gramsPerKwh: 'grammes de CO2e par kWh, ex. 44,18 (France si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  DECAY: {
    title: 'Usure du modèle',
    description: 'Performance d’un modèle laissé à lui-même, mois par mois.',
    parameters: {
      initial: 'performance initiale, toute unité, ex. 0,9',
      lossPerMonth: 'points perdus par mois, ou taux si exponentiel, ex. 0,01',
      months: 'nombre entier de mois, de 0 à 120, ex. 12',
      floor: 'performance plancher (0 si omis)',
      shape: '"linear" ou "exp" ("linear" si omis)',
    },
  },
  DRIFTINDEX: {
    title: 'Indice de dérive (PSI)',
    description:
      'Écart des données du jour à celles d’entraînement : stable sous 0,1, majeur au-delà de 0,25.',
    parameters: {
      expected: 'plage des parts par classe à l’entraînement',
      actual: 'plage des parts actuelles, même taille',
      floor: 'part à laquelle les plus petites sont relevées (0,0001 si omis)',
    },
  },
  RETRAINPLAN: {
    title: 'Calendrier de ré-entraînement',
    description: 'Quand ré-entraîner pour que ré-entraînements et usure coûtent le moins, exactement.',
    parameters: {
      periods: 'nombre entier de périodes, de 1 à 120, ex. 12',
      costPerRun: 'montant d’un ré-entraînement, ex. 200',
      lossByAge: 'plage des pertes par période à l’âge 0, 1, 2 … ; la dernière se répète',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  AUTOMATE: {
    title: 'Pipeline automatisé',
    description: 'Économie, délai de récupération et valeur actuelle d’un pipeline automatisé.',
    parameters: {
      runsPerYear: 'exécutions par an, ex. 12',
      manualDays: 'jours-homme d’une exécution manuelle, ex. 2',
      automatedDays: 'jours-homme d’une exécution automatisée, ex. 0,5',
      dayRate: 'montant par jour-homme, ex. 440',
      buildCost: 'montant de la construction, ex. 8000',
      runCostPerYear: 'coût annuel d’entretien (0 si omis)',
      years: 'nombre entier d’années, ex. 3 (3 si omis)',
      annualRate: 'taux d’actualisation annuel, ex. 0,08 (0,08 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  MITIGATION: {
    title: 'Stratégies contre la dérive',
    description: 'Quatre façons de vivre avec la dérive : rien, à la main, automatisé, en continu.',
    parameters: {
      valuePerPointMonth: 'valeur mensuelle d’un point de performance, ex. 600',
      pointsLostPerMonth: 'points perdus par mois, ex. 0,5',
      costPerRun: 'montant d’un ré-entraînement manuel, ex. 1245',
      months: 'nombre de mois, ex. 12 (12 si omis)',
      automationBuild: 'montant pour construire un pipeline, ex. 5000 (0 si omis)',
      automatedCostPerRun: 'montant d’un ré-entraînement automatisé (le quart du manuel si omis)',
      continuousBuild: 'montant pour bâtir l’apprentissage en continu (0 si omis)',
      continuousPerMonth: 'son coût mensuel (0 si omis)',
      residualPoints: 'points de retard qui demeurent, ex. 0,25 (0,25 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  EVM: {
    title: 'Valeur acquise',
    description: 'Situation du projet face au budget : indices de coût et de délai, coût à terminaison.',
    parameters: {
      bac: 'budget total, ex. 100000',
      plannedShare: 'part prévue à ce jour, de 0 à 1, ex. 0,5',
      doneShare: 'part faite à ce jour, de 0 à 1, ex. 0,4',
      actualCost: 'montant dépensé à ce jour, ex. 45000',
      method: '1 comme le passé, 2 comme prévu, 3 coût et délai (1 si omis)',
      select: 'un seul chiffre, ex. "CPI" ou "EAC" (les dix si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  REFORECAST: {
    title: 'Prévision ajustée',
    description: 'Le budget par mois mis à jour des coûts réels.',
    parameters: {
      budget: 'plage des montants budgétés par mois',
      actuals: 'plage des montants réels, même taille ; mois à venir vides ou à 0',
      method: '"cpi", "plan" ou "runrate" ("cpi" si omis)',
    },
  },
  VIABILITY: {
    title: 'Viabilité',
    description: 'Valeur actuelle nette, délai de récupération, rendement et bénéfice nécessaire.',
    parameters: {
      upfront: 'montant avant le premier mois, ex. 50000',
      monthlyBenefit: 'montant mensuel en régime établi, ex. 6000',
      monthlyCost: 'montant mensuel, ex. 1000',
      months: 'nombre entier de mois, ex. 36 (36 si omis)',
      annualRate: 'taux d’actualisation annuel, ex. 0,08 (0,08 si omis)',
      rampMonths: 'mois de montée en régime, ex. 6 (0 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  TCO: {
    title: 'Coût total de possession',
    description: 'Tout ce qu’une solution coûte sur sa vie, en valeur d’aujourd’hui.',
    parameters: {
      upfront: 'montant de départ, ex. 50000',
      annualCost: 'montant de la première année, ex. 12000',
      years: 'nombre entier d’années, ex. 3 (3 si omis)',
      annualRate: 'taux d’actualisation annuel (0 si omis)',
      growth: 'croissance annuelle du coût, ex. 0,03 (0 si omis)',
      exitCost: 'montant de sortie, à la fin (0 si omis)',
    },
  },
  AMORTISE: {
    title: 'Amortissement',
    description: 'Amortissement linéaire par exercice, au prorata du premier.',
    parameters: {
      cost: 'montant à amortir, ex. 50000',
      lifeYears: 'nombre d’années, ex. 5',
      firstYearMonths: 'mois de service du premier exercice, de 1 à 12, ex. 6 (12 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  CIR: {
    title: 'Crédit d’impôt recherche',
    description: 'Crédit d’impôt recherche possible, sous réserve d’éligibilité.',
    parameters: {
      staffCost: 'dépenses de personnel de recherche, ex. 100000',
      depreciation: 'amortissements du matériel de recherche (0 si omis)',
      subcontract: 'recherche sous-traitée (0 si omis)',
      other: 'autres dépenses éligibles (0 si omis)',
      staffFlatRate: 'forfait de fonctionnement sur le personnel (0,4 si omis)',
      grants: 'subventions à déduire (0 si omis)',
    },
  },
  TORNADO: {
    title: 'Diagramme de sensibilité',
    description: 'Les lignes de coût qui font le plus varier le total, les plus fortes en tête.',
    parameters: {
      names: 'plage des noms de lignes',
      low: 'plage des montants bas, même taille',
      likely: 'plage des montants probables, même taille',
      high: 'plage des montants hauts, même taille',
      top: 'nombre de lignes voulu, ex. 10 (10 si omis)',
    },
  },
  SIMULATE: {
    title: 'Simulation du budget',
    description:
      'Ce que peut coûter un budget dont les lignes varient et où surviennent des aléas : centiles.',
    parameters: {
      low: 'plage des montants bas, un par ligne de coût',
      likely: 'plage des montants probables, même taille',
      high: 'plage des montants hauts, même taille',
      events: 'plage de lignes : probabilité de 0 à 1, bas, probable, haut (aucune si omis)',
      trials: 'nombre de tirages, de 100 à 1000000 (10000 si omis)',
      correlation: 'tendance des lignes à monter ensemble, de 0 à 0,99 (0,3 si omis)',
      seed: 'entier quelconque ; le même donne le même résultat (1 si omis)',
      labels: '« fr » ou « en » ajoute une colonne avec le nom des lignes (aucune si omis)',
    },
  },
  RATECARD: {
    title: 'Prix de référence',
    description: 'Un prix de référence daté, tiré du livre de prix de MLCOST, avec sa source.',
    parameters: {
      key: 'clé du prix, ex. "RATE_DS" ou "GPU_A10G"',
      field: '"price" (prix), "currency", "unit", "date", "source", "low", "high" ou "old" ("price" si omis)',
      asOf: 'date : le prix connu ce jour-là, ex. DATE(2026;11;1) (le plus récent si omis)',
    },
  },
};

export const choices: SameWords<typeof englishChoices> = {
  profile: {
    flat: 'le même montant chaque mois',
    front: 'davantage au début',
    back: 'davantage à la fin',
    bell: 'davantage au milieu',
    MLCOST: 'nos six projets types, phase par phase',
    SEED3: 'exploration, développement et déploiement',
    CRISPDM: 'les phases de CRISP-DM',
    DSTIME: 'le temps des data scientists, par tâche',
  },
  field: {
    price: 'le prix',
    currency: 'sa devise',
    unit: 'l’unité de facturation',
    date: 'le jour du relevé',
    source: 'l’origine du relevé',
    low: 'le bas de la fourchette',
    high: 'le haut de la fourchette',
    old: 'VRAI s’il a plus de 12 mois à la date demandée, ou à celle du livre de prix',
  },
  mode: {
    II: 'COCOMO II, de 2000',
    organic: 'COCOMO 81 : petite équipe, terrain connu',
    semi: 'COCOMO 81 : équipe mixte',
    embedded: 'COCOMO 81 : fortes contraintes',
  },
  shape: {
    linear: 'la même perte chaque mois',
    exp: 'rapide d’abord, puis plus lente',
  },
  method: {
    cpi: 'le reste coûte comme le passé',
    plan: 'le reste coûte comme prévu',
    runrate: 'le reste coûte le mois moyen observé',
  },
  select: {
    CPI: 'indice de coût',
    SPI: 'indice de délai',
    CV: 'écart de coût',
    SV: 'écart de délai',
    EAC: 'coût prévisionnel à l’achèvement',
    ETC: 'reste à dépenser',
    VAC: 'écart à l’achèvement',
    TCPI: 'indice à tenir pour finir au budget',
    PV: 'valeur prévue',
    EV: 'valeur acquise',
  },
};

export const withoutPlain: SameWords<typeof englishReasons> = {
  priceBook: 'Le livre de prix n’est pas dans le classeur : la valeur est écrite, sa fiche en note.',
  retrainPlan: 'Le meilleur calendrier se trouve pas à pas : le résultat est écrit en valeurs.',
  simulate: 'Des milliers de budgets sont tirés : le résultat est écrit en valeurs.',
  tornado: 'Les lignes sont triées : le résultat est écrit en valeurs.',
  reforecast: 'Les mois écoulés se lisent sur l’ensemble : le résultat est écrit en valeurs.',
};
