import type { needs as englishNeeds, technology as englishTechnology } from '../en/needs';
import type { SameWords } from '../language';

export const needs: SameWords<typeof englishNeeds> = {
  heading: 'Besoins en données',
  columns: {
    line: 'Réf.',
    source: 'Données et source',
    personal: 'Données personnelles',
    volume: 'Volume',
    unit: 'Unité',
    cost: 'Coût',
    quality: 'Qualité',
    rights: 'Droits',
    owner: 'Responsable',
  },
  itemsToLabel: 'à annoter',
  testItems: 'mis à part',
  test: 'Jeu de test, mis à part dès le début',
  quality: {
    errors: ' % à corriger, dont ',
    byRules: ' % par des règles',
    perItem: ' étiquettes par élément, ',
    reviewed: ' % relues',
    known: 'déjà connues : rien à annoter',
    bought: 'tester un échantillon avant d’acheter',
    notBought: 'rien n’est acheté',
    history: 'profondeur et manques : voir l’audit (E3)',
    test: 'tiré au hasard, jamais vu à l’entraînement',
    nothing: 'à saisir plus bas',
  },
  rights: {
    records: 'à nous : finalité et durée à consigner',
    history: 'à nous : durée à consigner',
    labels: 'à nous : guide et versions gardés',
    external: 'licence, échéance et réemploi à vérifier',
    test: 'comme les données d’origine',
  },
  dataTeam: 'Équipe data',
  projects: {
    churn: {
      records: 'Clients et contrats : facturation et CRM',
      history: 'Usages, contacts et factures sur 24 mois',
      labels: 'Clients partis, d’après les résiliations',
      external: 'Aucune pour commencer',
      owner: 'Relation client',
    },
    leads: {
      records: 'Prospects et leur historique : CRM',
      history: 'E-mails ouverts, appels, visites sur 12 mois',
      labels: 'Affaires gagnées et perdues, 500 vérifiées',
      external: 'Données d’entreprises, en complément',
      owner: 'Administration des ventes',
    },
    recommendation: {
      records: 'Catalogue des produits : boutique',
      history: 'Clics, paniers et commandes sur 12 mois',
      labels: 'Clics et achats',
      external: 'Aucune pour commencer',
      owner: 'E-commerce',
    },
    forecast: {
      records: 'Ventes par semaine, article et magasin',
      history: 'Ventes, stocks et promotions sur 3 ans',
      labels: 'Ventes constatées',
      external: 'Météo et jours fériés, au forfait',
      owner: 'Logistique',
    },
    chatbot: {
      records: 'Pages d’aide et procédures, à remettre en ordre',
      history: 'Conversations passées et documents',
      labels: 'Questions, leur intention et la bonne réponse',
      external: 'Aucune pour commencer',
      owner: 'Service client',
    },
    texts: {
      records: 'Avis, e-mails et enquêtes en deux langues',
      history: 'Textes des 12 derniers mois',
      labels: 'Sentiment et sujet, annotés à plusieurs',
      external: 'Aucune pour commencer',
      owner: 'Études marketing',
    },
    blank: {
      records: 'Données principales : de quel système ?',
      history: 'Historique : sur combien de temps ?',
      labels: 'Étiquettes : connues, ou à faire annoter ?',
      external: 'Données achetées : à qui ?',
      owner: 'À désigner',
    },
  },
};

export const technology: SameWords<typeof englishTechnology> = {
  heading: 'Choix technologiques',
  columns: {
    line: 'Réf.',
    choice: 'Choix : prévu – en vigueur',
    price: 'Prix',
    date: 'Prix du',
    unit: 'Unité',
    cost: 'Coût',
    reason: 'Raison',
    compare: 'Où comparer',
  },
  onPrices: 'feuille Tarifs',
  onScenarios: (choices) => `feuille Scénarios : ${choices}`,
  openSource: 'licence 0',
  reasons: {
    M4: 'code, données et essais au même endroit ; moins de serveurs à tenir',
    R2: 'données, résultats et indicateur métier suivis dès le premier jour',
    D6: 'un an de données ; rien ne sort du cloud',
  },
  projects: {
    churn: {
      model: 'Modèle : arbres de décision, code ouvert',
      modelReason:
        'données en tableau : rien de plus cher ne fait mieux ; les raisons se montrent aux vendeurs',
      training: 'des processeurs ordinaires suffisent aux tableaux',
      serving: 'un lot par mois : la machine s’éteint entre-temps',
    },
    leads: {
      model: 'Modèle : arbres ou régression, code ouvert',
      modelReason: 'peu de données, en tableau ; une note qu’un vendeur comprend',
      training: 'des processeurs ordinaires suffisent aux tableaux',
      serving: 'un lot par jour : la machine s’éteint entre-temps',
    },
    recommendation: {
      model: 'Modèle : plongements, code ouvert',
      modelReason:
        'catalogue trop vaste pour des règles ; les meilleures ventes restent la solution de repli',
      training: 'deux millions d’utilisateurs demandent un processeur graphique',
      serving: 'le visiteur attend : les machines de la pointe restent allumées',
    },
    forecast: {
      model: 'Modèle : arbres sur séries, code ouvert',
      modelReason: 'un seul modèle pour toutes les séries ; les ventes de l’an passé restent l’étalon',
      training: 'des processeurs ordinaires suffisent aux tableaux',
      serving: 'un lot par semaine : la machine s’éteint entre-temps',
    },
    chatbot: {
      model: 'Modèle : modèle de langage hébergé et recherche',
      modelReason: 'rien à entraîner ; les documents peuvent changer chaque jour',
      training: 'seules la recherche et l’évaluation se calculent ici',
      serving: 'payé au jeton : aucune machine n’attend la nuit',
    },
    texts: {
      model: 'Modèle : petit modèle de langage ouvert, affiné',
      modelReason: 'deux langues et nos propres sujets ; les textes restent chez nous',
      training: 'affiner un petit modèle occupe un processeur graphique modeste',
      serving: 'un lot par nuit : la machine s’éteint entre-temps',
    },
    blank: {
      model: 'Modèle : à choisir',
      modelReason: 'commencer par le plus simple ; écrire pourquoi il en faut un autre',
      training: 'à consigner',
      serving: 'par lots, sauf si l’utilisateur attend la réponse',
    },
  },
};
