import type { practices as english } from '../en/practices';
import type { SameWords } from '../language';

export const practices: SameWords<typeof english> = {
  sheet: 'Bonnes pratiques',
  title: 'Bonnes pratiques',
  purpose:
    'Ce qui permet de tenir le coût d’un projet de machine learning. Donnez à chacune un état, un responsable et une date.',
  columns: {
    number: 'N°',
    phase: 'Phase',
    item: 'Pratique',
    why: 'Pourquoi, et source',
    status: 'État',
    owner: 'Responsable',
    date: 'Date',
    note: 'Remarque',
  },
  progress: 'Avancement',
  of: 'sur',
  closed: 'faites ou sans objet',
  all: 'Toutes',
  management: 'Finance et pilotage',
  items: {
    E1: {
      item: 'Écrire, avant toute modélisation, quelle décision le modèle va changer et ce qu’elle vaut en euros.',
      why: 'Comprendre le métier est la première phase de CRISP-DM ; sans valeur, pas de calcul de viabilité (MLCOST.VIABILITY).',
    },
    E2: {
      item: 'Mettre en place une référence simple, sans machine learning, et la garder comme solution de repli.',
      why: 'Le cas ai-pm-playbook a d’abord essayé des modèles de texte et vu l’adoption passer de 22 % à 11 % : seule une référence le révèle.',
    },
    E3: {
      item: 'Estimer deux fois, par les lignes et par le haut, et expliquer tout écart de plus de 25 %.',
      why: 'Méthodes algorithmiques, par analogie et à dire d’expert se combinent et se recoupent (USC CS 510, cours COCOMO).',
    },
    E4: {
      item: 'Demander un bas, un probable et un haut ; jamais un seul chiffre.',
      why: 'Une estimation crédible annonce son incertitude (GAO) ; PERT fait une fourchette de trois points (MLCOST.PERT).',
    },
    E5: {
      item: 'Comparer à des projets du même genre, déjà terminés.',
      why: 'Dans 8 cas sur 10, un projet informatique s’écarte de plus de 10 % de sa première estimation (Budzier et Flyvbjerg 2011) ; 18 % la dépassent de plus de moitié.',
    },
    E6: {
      item: 'Fixer les critères de poursuite et d’arrêt, et le maximum à dépenser avant le jalon.',
      why: 'La recherche passe toujours en charges (IAS 38) : ce qui est dépensé avant le jalon est perdu.',
    },
    E7: {
      item: 'Passer les données personnelles en revue : AIPD, finalité, conservation, localisation des fournisseurs.',
      why: 'Aucune donnée personnelle ne doit parvenir à une foule publique d’annotateurs (AWS, documentation de Mechanical Turk).',
    },
    D1: {
      item: 'Prévoir 40 à 60 % du temps des experts pour les données, tant que le contraire n’est pas prouvé.',
      why: 'Les données prennent 45 % du temps dans l’enquête Anaconda 2020 ; CRISP-DM donne 50 à 70 % à la préparation.',
    },
    D2: {
      item: 'Essayer 200 étiquettes avec trois annotateurs avant d’en acheter 12 000.',
      why: 'La majorité de trois annotateurs justes à 80 % est juste à 89,6 % (MLCOST.LABELQUALITY).',
    },
    D3: {
      item: 'Compter les reprises, la relecture et la mise en place, pas seulement le prix de l’étiquette.',
      why: 'Google facture unités × annotateurs ; Ground Truth en prend trois à cinq par défaut (MLCOST.ANNOTATE).',
    },
    D4: {
      item: 'Laisser un modèle pré-annoter ; les personnes confirment les cas douteux.',
      why: 'Jusqu’à 70 % d’économie sur l’annotation (AWS, annotation automatique).',
    },
    D5: {
      item: 'Versionner jeux de données et étiquettes ; consigner les droits des données achetées et leur échéance.',
      why: 'Une estimation fiable est documentée et reproductible (GAO).',
    },
    M1: {
      item: 'Partir d’un modèle libre ou hébergé ; n’entraîner depuis zéro que pour une raison écrite.',
      why: 'Licence gratuite ne veut pas dire coût nul : comparez avec le travail nécessaire (MLCOST.BREAKEVEN).',
    },
    M2: {
      item: 'Plafonner les expériences : nombre, heures, et alerte sur le budget cloud.',
      why: 'Tout le calcul du développement vaut au moins 1,2 fois l’entraînement final (Epoch) ; Facebook indique 10:20:70 pour expériences, entraînement et inférence.',
    },
    M3: {
      item: 'Prendre des machines spot pour ce qui peut redémarrer ; ne réserver que ce qui tourne presque tout le temps.',
      why: 'Un engagement à −41 % n’est rentable qu’au-delà de 59 % d’usage, soit 1 moins la remise (MLCOST.BLENDRATE).',
    },
    M4: {
      item: 'Choisir la plus petite machine qui convient ; arrêter les notebooks inutilisés.',
      why: 'Studios oisifs et points d’accès toujours allumés sont la surprise habituelle de la facture (cloudroutehq).',
    },
    T1: {
      item: 'Calculer la taille du jeu de test avant d’annoter, et mettre ce jeu de côté.',
      why: '385 éléments donnent ±5 points, 1 068 donnent ±3 (MLCOST.SAMPLESIZE).',
    },
    T2: {
      item: 'Déduire la durée du pilote de la taille du test A/B et du trafic ; ne pas l’arrêter avant terme.',
      why: 'Un test arrêté au premier bon jour trouve des effets qui n’existent pas (MLCOST.ABTEST).',
    },
    T3: {
      item: 'Mesurer par segment de clients et par langue, et consigner les biais constatés.',
      why: 'Une moyenne cache les groupes pour lesquels le modèle s’est dégradé.',
    },
    P1: {
      item: 'Traiter par lots, sauf si quelqu’un attend la réponse.',
      why: 'Un point d’accès temps réel est facturé jour et nuit, quel que soit le trafic (zircon.tech).',
    },
    P2: {
      item: 'Dimensionner par un test de charge et un facteur de sécurité de 0,5, puis laisser les machines s’ajuster.',
      why: 'AWS conseille de partir de ce facteur (MLCOST.REPLICAS).',
    },
    P3: {
      item: 'Chiffrer le dialogue par conversation, avec historique, nouveaux essais et cache ; plafonner les jetons du mois.',
      why: 'L’historique ajoute 22 % aux jetons de cinq questions (MLCOST.CHATTOKENS).',
    },
    P4: {
      item: 'Former les utilisateurs et nommer un propriétaire côté métier.',
      why: 'La conduite du changement est une charge souvent oubliée ; sans propriétaire, personne n’utilise le modèle.',
    },
    R1: {
      item: 'Surveiller entrées, sorties et indicateur métier dès le premier jour.',
      why: '91 % des couples modèle-données se dégradent avec l’âge (Vela et al., Scientific Reports 2022).',
    },
    R2: {
      item: 'Écrire les seuils d’alarme, qui diagnostique, et sous combien de jours.',
      why: 'Un indice de dérive (PSI) de 0,1 avertit, de 0,25 alarme (MLCOST.DRIFTINDEX).',
    },
    R3: {
      item: 'Choisir le rythme de ré-entraînement par son coût, non par le calendrier, et le revoir chaque année.',
      why: 'Ré-entraîner quand le gain attendu dépasse le coût (Žliobaitė et al. 2015) ; moins souvent, l’exactitude a tenu (Zanotti 2025) (MLCOST.RETRAINEVERY).',
    },
    R4: {
      item: 'Ne jamais ré-entraîner sans comparaison sur des données mises de côté ni retour arrière possible.',
      why: 'Sur 3 933 essais de dérive, ne pas ré-entraîner a égalé ou battu le ré-entraînement sur alarme pour des prêts, le modèle apprenant aussi au fil de l’eau.',
    },
    R5: {
      item: 'Automatiser le pipeline quand il se rembourse en moins de 12 mois.',
      why: 'Économie par passage face au coût de construction (MLCOST.AUTOMATE).',
    },
    R6: {
      item: 'Apprendre en continu là où les étiquettes arrivent à bas coût, derrière des contrôles de qualité.',
      why: 'L’apprentissage en continu épargne les passages, pas les contrôles (MLCOST.MITIGATION).',
    },
    F1: {
      item: 'Étiqueter chaque ressource cloud par projet, phase et centre de coûts ; suivre le coût unitaire chaque mois.',
      why: 'FinOps : voir, puis répartir, puis optimiser.',
    },
    F2: {
      item: 'Figer la référence à la signature ; refaire la prévision chaque mois ; expliquer les écarts de plus de 10 %.',
      why: 'La valeur acquise a besoin d’une référence qui ne bouge pas (MLCOST.EVM, MLCOST.REFORECAST).',
    },
    F3: {
      item: 'Laisser la provision au commanditaire, au niveau P80, et consigner chaque prélèvement.',
      why: 'Répartie dans les lignes, elle se dépense sans décision (MLCOST.RISKBUDGET).',
    },
    F4: {
      item: 'Noter la date de chaque prix ; revoir les prix tous les six mois, ceux des modèles de langage chaque trimestre.',
      why: 'Un même modèle figurait à 2/6 $ sous un nom et à 0,5/1,5 $ sous un autre (genai-prices, 2025 et 2026).',
    },
    F5: {
      item: 'Prévoir la fin : export, effacement, sortie du contrat.',
      why: 'Le coût de sortie fait partie du coût de possession (MLCOST.TCO).',
    },
    F6: {
      item: 'Après trois mois d’exploitation, comparer estimé et réel ligne par ligne ; garder le résultat pour la prochaine estimation.',
      why: 'Une estimation doit reposer sur un passé comparable (GAO).',
    },
  },
};
