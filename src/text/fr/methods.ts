import type { methods as english } from '../en/methods';
import type { SameWords } from '../language';

export const methods: SameWords<typeof english> = {
  DAYRATE:
    'Salaire brut, plus charges patronales, plus frais généraux sur l’ensemble ; divisé par les jours travaillés de l’année multipliés par l’utilisation, soit la part de ces jours passée sur les projets.',
  PERT: 'Moyenne : (optimiste + 4 × probable + pessimiste) / 6. Écart-type : (pessimiste − optimiste) / 6. Un centile est la moyenne plus autant d’écarts-types que la loi normale en compte à ce centile : 0 à P50, 0,84162 à P80, 1,28155 à P90.',
  RISKBUDGET:
    'Base : somme des montants probables. Chaque ligne a la moyenne PERT (bas + 4 × probable + haut) / 6 et l’écart-type s = (haut − bas) / 6. Les moyennes s’additionnent ; avec une corrélation ρ, la variance de la somme vaut (1 − ρ) × Σs² + ρ × (Σs)². Le budget au niveau de confiance est la moyenne plus autant d’écarts-types que la loi normale en compte (0,84162 à 80 %). Provision : ce budget moins la base, au moins 0.',
  SIMULATE:
    'Chaque ligne suit une loi PERT : bêta entre bas et haut, de paramètres 1 + 4 × (probable − bas) / (haut − bas) et 1 + 4 × (haut − probable) / (haut − bas). Des milliers de budgets sont tirés par des points de Sobol brouillés, un par ligne et par tirage ; le score normal d’une ligne vaut √ρ × un score commun à toutes + √(1 − ρ) × le sien. Un aléa survient dans sa part des budgets et ajoute un montant tiré de la même façon. Moyenne et écart-type sont ceux des totaux tirés, les centiles ceux de CENTILE. Pour vérifier la moyenne sans tirage : Σ (bas + 4 × probable + haut) / 6 sur les lignes, plus probabilité × la même expression pour chaque aléa.',
  TORNADO:
    'Chaque ligne est portée tour à tour à son montant bas et à son montant haut, les autres restant à leur montant probable : deux totaux, et l’amplitude entre les deux, soit haut − bas. La part de variance d’une ligne est (haut − bas)² divisé par la somme de ces carrés sur toutes les lignes. Les plus fortes amplitudes viennent en tête.',
  UPLIFT:
    'Base × (1 + majoration). Chaque classe a une borne basse L, si tout a été fait contre les dépassements, et une borne haute U, si rien ne l’a été ; entre les deux la majoration est U − atténuation × (U − L). L et U : EQUIPDEV (équipement et développement, dont le logiciel) 10 % et 200 % ; OUTSOURCE (externalisation) 0 % et 41 % ; NONSTDCIVIL (génie civil non standard) 6 % et 66 % ; STDCIVIL (génie civil standard) 3 % et 44 % ; NONSTDBUILD (bâtiments non standard) 4 % et 51 % ; STDBUILD (bâtiments standard) 2 % et 24 %. Un nombre à la place de la classe est U lui-même, avec L = 0.',
  PHASES:
    'Le total multiplié par le poids de chaque phase, divisé par la somme des poids. La dernière phase prend ce que laissent les arrondis. Poids, dans l’ordre des phases : MLCOST 13 ; 16 ; 25 ; 10 ; 12 ; 24. SEED3 13 ; 51 ; 36. CRISPDM 60 ; 25 ; 15 ; 7,5. DSTIME 19 ; 26 ; 21 ; 11 ; 12 ; 11. L’argument libellés donne le nom des phases.',
  COCOMO:
    'K : milliers de lignes de code ; m : multiplicateur d’effort. COCOMO 81 : mois-homme = a × K^b × m et mois = 2,5 × mois-homme^d, avec a = 2,4, b = 1,05 et d = 0,38 en mode organic ; 3, 1,12 et 0,35 en mode semi ; 3,6, 1,2 et 0,32 en mode embedded. COCOMO II : E = 0,91 + somme des facteurs d’échelle / 100, mois-homme = 2,94 × K^E × m, mois = 3,67 × mois-homme^(0,28 + 0,2 × (E − 0,91)). Effectif moyen : mois-homme divisés par les mois.',
  ACQUISITION:
    'Les enregistrements à acheter sont ceux voulus divisés par la part utilisable. Ils sont payés une fois, puis à chaque renouvellement : × prix × (1 + renouvellements par an × années). Le forfait s’ajoute une seule fois.',
  CLEANING:
    'Enregistrements × taux d’erreur × (1 − part automatique) × minutes par correction / 60 × tarif horaire, plus le coût des outils.',
  ANNOTATE:
    'Éléments × (1 − part automatique) × (étiquettes par élément × prix d’une étiquette × (1 + taux refait) + taux de relecture × prix d’une relecture) × (1 + commission de la plateforme), plus la mise en place.',
  TIERED:
    'Les unités de chaque palier multipliées par le prix de ce palier, additionnées : le premier palier ne vaut que pour les premières unités, et ainsi de suite. Une dernière borne vide est sans limite.',
  LABELQUALITY:
    'Avec n étiquettes par élément, chacune juste avec la probabilité p : somme, sur toutes les majorités k > n / 2, de COMBIN(n; k) × p^k × (1 − p)^(n − k). L’égalité compte pour moitié.',
  SAMPLESIZE:
    'n₀ = z² × p × (1 − p) / marge², z étant le score normal à 1 − (1 − confiance) / 2 (1,95996 à 95 %) et p la proportion. Dans une population de N : n₀ / (1 + (n₀ − 1) / N). Arrondi à l’unité supérieure, après arrondi à 12 chiffres.',
  ABTEST:
    'Avec p₁ le taux actuel, p₂ = p₁ + effet, p̄ = (p₁ + p₂) / 2 et q = 1 − p : (z(1 − α/2) × √(2 × p̄ × q̄) + z(puissance) × √(p₁ × q₁ + p₂ × q₂))² / effet². z(p) est le score normal, LOI.NORMALE.STANDARD.INVERSE(p) : 1,95996 pour 0,975 (alpha de 5 %), 0,84162 pour 0,8. Au-delà de deux variantes, α est divisé par variantes − 1. Arrondi à l’unité supérieure, après arrondi à 12 chiffres.',
  RATECARD:
    'La fiche la plus récente de la clé dans le livre de prix, ou la plus récente à la date donnée. La page de tous les prix donne chaque fiche avec sa date et sa source. Un prix ne dit pas de lui-même qu’il est ancien : demandez "old" à la date de votre budget, ou à celle du jour, et faites-le confirmer si la réponse est VRAI.',
  TRAINHOURS:
    'Le nombre d’opérations, soit opérations par poids et par jeton × poids × jetons, divisé par ce qu’une puce en fait réellement en une heure : puissance de crête en TFLOP/s × 10¹² × rendement × 3 600.',
  TRAINCOST:
    'Heures par entraînement × prix horaire × machines × entraînements × (1 + surcoût des reprises) × (1 − remise).',
  BLENDRATE:
    'Le prix à la demande, multiplié par : part réservée × (1 − sa remise) + part sur capacité libre × (1 − sa remise) × (1 + sa perte) + la part qui reste, au plein tarif.',
  OWNHOUR:
    'Une année coûte (achat − valeur résiduelle) / durée en années + achat × taux d’exploitation ; à diviser par les 8 760 heures de l’année × l’utilisation. S’y ajoute l’électricité d’une heure : puissance en kW × PUE × prix du kWh.',
  REPLICAS:
    'Requêtes par seconde en pointe divisées par (requêtes par seconde d’une machine × sécurité), à l’unité supérieure (après arrondi à 12 chiffres), et jamais moins que le minimum.',
  SERVING: 'Machines × prix horaire × heures par mois × mois.',
  LLMCOST:
    'Par requête : (jetons d’entrée × prix d’entrée × (1 − part en cache × (1 − ratio du prix en cache)) + jetons de sortie × prix de sortie) / 1 000 000, moins la remise par lots, plus le montant fixe. Multiplié par les requêtes et par 1 + taux de reprise.',
  CHATTOKENS:
    'Sur T échanges. Entrée : T × (jetons des consignes + du contexte + de la question) et, si l’historique est gardé, (jetons de la question + de la réponse) × T × (T − 1) / 2 de plus, chaque échange renvoyant tous les précédents. Sortie : T × jetons de la réponse.',
  SELFHOST:
    'Prix horaire divisé par les jetons d’une heure (jetons par seconde × 3 600 × utilisation), multiplié par un million.',
  STORAGE:
    'Mois après mois, Go stockés × prix, les Go croissant chaque mois du taux donné : sans croissance, Go × prix × mois. Plus les sorties : Go sortants par mois × prix × mois.',
  BREAKEVEN:
    'La quantité à laquelle les deux options coûtent autant : (fixe B − fixe A) / (unitaire A − unitaire B). #NOMBRE! si elles ne se rejoignent jamais.',
  ENERGY: 'kWh : heures × kW × PUE. CO₂ : kWh × grammes par kWh / 1 000.',
  DECAY:
    'Linéaire : initial − perte × t au mois t, jamais sous le plancher. Exponentielle : plancher + (initial − plancher) × EXP(−perte × t) ; une performance qui perd la moitié de son avance sur le plancher en h mois a une perte de LN(2) / h. La première ligne est le mois 0.',
  DRIFT:
    'Surveillance : modèles × surveillance par mois × mois. Diagnostic : incidents par an × jours × tarif journalier × mois / 12. Nouvelles données : montant annuel × mois / 12.',
  DRIFTINDEX:
    'Les parts sous le plancher y sont portées, puis les deux listes ramenées à une somme de 1. Chaque classe ajoute (réel − attendu) × LN(réel / attendu). Sous 0,1 stable, de 0,1 à 0,25 modéré, au-delà de 0,25 dérive majeure.',
  RETRAIN:
    'Un ré-entraînement coûte ses machines + jours × tarif journalier + nouvelles étiquettes × prix + autre. Multiplié par les ré-entraînements par an × mois / 12.',
  RETRAINEVERY:
    'Avec un intervalle de T mois, un mois coûte le prix d’un ré-entraînement / T, plus la pente × T / 2 pour le modèle vieilli. La somme est la plus basse à T = √(2 × prix d’un ré-entraînement / pente), tenu entre les bornes données. Les montants annuels valent 12 fois les mensuels.',
  RETRAINPLAN:
    'Le modèle est neuf à la première période. À chacune des suivantes, il est soit ré-entraîné, au coût donné, soit plus vieux d’une période ; une période coûte la perte à l’âge de son modèle (la dernière perte donnée vaut pour tous les âges suivants). De tous les calendriers, celui de plus petite somme est trouvé, exactement, période par période ; à égalité, celui qui compte le moins de ré-entraînements. Pour vérifier : additionnez les colonnes affichées, puis celles de tout calendrier de votre choix.',
  MITIGATION:
    'd = valeur d’un point par mois × points perdus par mois, sur M mois. Sans ré-entraînement, la perte est d × M² / 2. Ré-entraîner tous les T = √(2 × coût d’un ré-entraînement / d) mois demande M / T ré-entraînements (un nombre qui n’est pas toujours entier) et perd M × d × T / 2 ; à la main et automatisé diffèrent par le coût d’un ré-entraînement et la construction. L’apprentissage en continu coûte sa construction + M × son coût mensuel, et perd M × valeur d’un point × points résiduels.',
  AUTOMATE:
    'Économie par an : ré-entraînements × (jours manuels − jours automatisés) × tarif journalier − entretien. Délai de récupération en mois : 12 × construction / économie, sans résultat si rien n’est économisé. Valeur actuelle nette : −construction + économie / (1 + taux)^k pour chaque année k.',
  SPREAD:
    'Le mois i sur n reçoit montant × poids / somme des poids. Poids : flat 1 ; front n + 1 − i ; back i ; bell le plus petit de i et n + 1 − i ; ou votre propre plage. Avec des décimales, chaque mois y est tronqué et le reste va aux mois qui ont le plus perdu, si bien que la somme demeure.',
  EVM: 'PV = budget × part prévue, EV = budget × part faite, AC = coût réel. CPI = EV / AC, SPI = EV / PV, CV = EV − AC, SV = EV − PV. EAC selon la méthode : 1 budget / CPI ; 2 AC + budget − EV ; 3 AC + (budget − EV) / (CPI × SPI). ETC = EAC − AC, VAC = budget − EAC, TCPI = (budget − EV) / (budget − AC).',
  REFORECAST:
    'Jusqu’au dernier réel non nul, les mois montrent le réel. Les suivants, selon la méthode : cpi : budget × réels à ce jour / budget à ce jour ; plan : le budget ; runrate : la moyenne des réels à ce jour.',
  VIABILITY:
    'Le mois k rapporte le bénéfice × k / mois de montée, au plus le bénéfice, et coûte le coût mensuel. Taux mensuel r = (1 + taux annuel)^(1/12) − 1. Valeur actuelle nette : −investissement + Σ (bénéfice − coût) / (1 + r)^k. Récupération : le mois où la somme non actualisée, investissement compris, atteint 0, au prorata dans ce mois. Bénéfice ÷ coût : tous les bénéfices / (investissement + tous les coûts), sans actualisation ; le retour sur investissement est ce rapport moins 1. Bénéfice nécessaire par mois : celui pour lequel la valeur actuelle nette est 0, soit sans montée en régime (investissement + coût × A) / A, où A = (1 − (1 + r)^−mois) / r.',
  TCO: 'Investissement + coût annuel × (1 + croissance)^(k − 1) / (1 + taux)^k pour chaque année k + coût de sortie / (1 + taux)^années.',
  AMORTISE:
    'Coût / durée × mois de service / 12 pour chaque exercice : le premier compte les mois donnés, les années pleines 12, le dernier ce qui reste.',
  CIR: 'Base : personnel × (1 + forfait) + amortissements × 1,75 + sous-traitance + autres − subventions, au moins 0. Crédit : 30 % de la base jusqu’à 100 millions, 5 % au-delà. L’éligibilité des dépenses est une question juridique.',
};
