import type { Checklist } from '../checklist';

/** French. */
export const FRENCH_CHECKLIST: Checklist = {
  language: 'fr',
  statements: {
    controller: `
      responsable* de|du|des traitement*, responsables conjoints, société organisatrice,
      collectées|recueillies|traitées par société|association|nous, éditeur|éditrice du site|service,
      organisé|organisée par`,
    dpo: `
      délégué* à protection, délégué* … protection des données, dpo|dpd, data protection officer, correspondant
      informatique, délégué|déléguée|délégués|déléguées à protection, référent données|rgpd, responsable de
      protection des données, correspondant cnil|rgpd|données`,
    purpose: `
      finalité*, à des? fin|fins, aux fins, collect*|trait*|utilis*|recueill*|destiné* … afin|pour|but, a|ont
      pour but|objet|objectif, destiné*|servent|permet* à|de, pourquoi …
      données|informations|utilis*|sert|traitons|collectons|recueillons, sert|servent|serviront|servira
      à|de|pour, utilis*|trait*|collect*|recueill*|exploit* … en vue|dans le but, sont destinées à,
      permettent|permettre|permet de|d, nous les? utilisons, à quoi … serv*, dans le cadre de gestion, aux fins
      de, objet du traitement, utilis*|trait* pour, pour quoi|pourquoi faire, à quelles fins, objectifs
      poursuivis`,
    'legal-basis': `
      base*|fondement* légale*|juridique*|légal|légaux, intérêt* légitime*, fondé*|repose*|basé* sur …
      consentement|contrat|intérêt|obligation, exécution de|du|d contrat|mesures|commande, obligation* légale*,
      article 6, avec|moyennant|sur|recueilli* … consentement, votre consentement, c est contrat|la loi|notre
      intérêt, loi comptable, intérêt|intérêts légitime|légitimes, mission d intérêt public, sur fondement|base
      de|du|des, nécessaire* à|au exécution|respect|contrat, imposé* par loi|code, fondement|base du|de
      traitement|traitements, fondé|fondée|fondés|fondées sur, repose|reposent sur`,
    recipients: `
      destinataire*, destinées à … organis*|société|service|services|équipe*|prestataire*|personnel,
      transmis*|communiqu*|partag*|divulgu*|cédé* … à|aux|avec, accès à données, sous traitant*, à qui …
      données|donne|donnons|communiqu*|transmet*|vont|destin*, qui peut … voir|accéder|consulter, qui y? a?
      accès, qui … accès à … données, prestataire*,
      communiqué|communiquées|transmises|cédées|partagées|louées|vendues à|aux|avec, accessible*|accès …
      services|équipes|personnel|personnes|salariés, qui reçoit|reçoivent|recevra … données|informations`,
    'transfer-outside-eu': `
      hors|dehors|extérieur|extérieure de|d … union|ue|europe|espace|eee, hors union|ue|europe|espace|eee, pays
      tiers, clauses contractuelles types, privacy shield|framework, data privacy framework, décision* d
      adéquation, transfér*|transfert* … états unis|international*|étranger, hors|dehors d|de europe,
      vers|aux|au|en états unis|canada|inde|maroc|tunisie|royaume uni|suisse|japon, quitt* …
      europe|union|eee|ue, cadre de protection des données, règles d entreprise contraignantes, niveau de
      protection adéquat|équivalent, commission européenne … reconnu*, pays non membre*|situés hors,
      établi|établis|située|situés … maroc|madagascar|tunisie|inde|états, hors d|de france … union, en dehors
      d|de, reste|restent … union|europe|eee|ue, aucun transfert`,
    retention: `
      durée* de|d conservation|rétention, durée* … conserv*, conserv* …
      durée|an|ans|année|années|mois|jours|temps|période|jusqu|pendant, ans|mois à compter|partir|après,
      supprimé*|effacé*|détruit*|anonymisé* … an|ans|mois|jours|délai|issue|terme|fin, archivé* …
      an|ans|mois|durée, combien de temps, ans|mois|jours|années|semaines|an|année
      après|suivant|durant|maximum|au, ans|an|mois|jours|année|années à compter|partir|dater, jusqu …
      départ|clôture|fin|suppression|résiliation|désinscription|désabonnement|retrait|extinction|expiration,
      gard|gardons|garde|gardées|gardés … an|ans|mois|temps|jours|semaines, tant que|qu …
      compte|inscrit*|joues|client|abonné*|contrat|connect*, aussi longtemps, pendant|durant …
      ans|an|mois|jours|semaines|année|années, durées|durée de vie|maximale|légale, délai|délais de
      prescription|conservation, archivage intermédiaire,
      effacé|effacés|effacées|supprimé|supprimées|détruit|détruits …
      après|issue|terme|fin|jours|mois|ans|clôture|remise, temps strictement? nécessaire, durée|durées du|de|d
      contrat|relation|adhésion|abonnement|inscription|active|compte`,
    rights: `
      droit|droits d|à accès, droit|droits de|d|à|au …
      rectification|opposition|effacement|portabilité|limitation|suppression|oubli, exerc* … droit|droits,
      accéder|rectifier … données|informations, vous opposer à|au traitement, sort de données … décès,
      demander|obtenir|exiger …
      consulter|corriger|effacer|effacement|supprimer|suppression|rectifier|rectification|copie|communication|voir|limitation|portabilité,
      faire rectifier|effacer|corriger|supprimer|modifier,
      corriger|rectifier|effacer|modifier|récupérer|compléter … données|informations|la|les|le, accéder à …
      données|informations, interroger … données, droits informatique et libertés, exercer|exercice …
      droit|droits, vos|tes|ses|leurs droits, droit d|de
      accès|rectification|opposition|effacement|interrogation|modification, droit|droits du|des|de
      client|clients|personnes|personne|utilisateur|utilisateurs|participant|participants|abonné|abonnés|membre|membres|adhérents|donateurs|usagers|lecteurs|joueurs|assurés|candidats,
      l exercice des droits, demander|savoir … destinataires|tiers`,
    withdrawal: `
      retirer|retrait|retiré|révoquer|revenir … consentement|accord|autorisation, consentement … retir*|retrait,
      désabonn*, désinscri*, lien … désabonnement|désinscription, décocher|décochez, reprendre|reprends …
      accord|consentement, changer d avis, ne plus recevoir`,
    authority: `
      cnil, commission nationale de informatique, autorité* … contrôle|surveillance, réclamation|plainte auprès,
      autorité* de|à protection, plaindre|plainte|plaintes … cnil|autorité, saisir … cnil|commission|autorité,
      réclamation … cnil|autorité`,
    source: `
      source* … données|informations, données|informations …
      provenant|proviennent|provenance|issues|obtenues|reçues, obten*|collect*|recueill*|reçu*|fourni* …
      indirect*|auprès de tiers|partenaires, collectées|recueillies|fournies directement, réseaux sociaux …
      données, transmises par partenaires|tiers, d où viennent|proviennent, origine des données,
      vient|viennent|proviennent|provient|proviendront de|d|du|des|directement, vous|tu nous|me
      donnez|fournissez|communiquez|transmettez|confiez|donnes|racontes|indiquez|renseignez,
      données|informations … saisissez|renseignez,
      donné|données|fournies|communiquées|transmises|saisies|renseignées|déclarées par
      vous|utilisateur|client|personne|participant|intéressé, d autres … envoient|transmettent, comment …
      obtenu*|collect*|recueill*, recueill*|collect* directement|indirectement|auprès|lorsque|quand, parvien* …
      par|de|sans|via, nous parviennent, par l intermédiaire de|du|des partenaire*|tiers, achet* …
      fichiers|bases|données, prêté|loué … fichier, on reçoit, recueill*|collect*|obten*|fourni* … auprès,
      indirectement auprès`,
    profiling: `
      profilage*, décision* … automatis*, scor|score|scores|scoring, segmentation*, profil|profils …
      publicit*|intérêt|préférences|habitudes, personnalis* … offres|publicit*|contenu*,
      class|classer|classe|classons|classés|regroup*|répart* …
      groupes|groupe|catégories|profils|segments|familles, score|scores automatique|calculé|d, prise de décision
      … automatis*, entièrement automatis*, traitement automatisé … décision*, profil|profils …
      publicitaire*|comportement*|client|consommation|deviner|intéresser, publicité*
      ciblée*|personnalisée*|adaptée*, pub personnalisée, personnalis* …
      expérience|produits|contenus|recommandations|offres, algorithme*, recommandations personnalisées, aucune
      décision … automatis*, déduir*|déduisons … intérêts|préférences|goûts`,
  },
  naming: {
    'names-controller': `
      responsable* de|du|des … traitement* … est|sont, responsable* de|du|des … traitement*, société|entité
      organisatrice|responsable, organisateur|organisatrice est, organisé|organisée|organise|organisés par,
      organisé|organisée|organise|organisés|organisent pour compte de,
      agissant en qualité|tant,
      traitées|traités|collectées|collectés|recueillies|recueillis|traitement|traitements|effectués|effectuées|opérés|opérées|gérées|enregistrées
      par, mis|mise|mises en œuvre par, responsable de données|fichier est, personne morale|entité responsable,
      destinées|réservées à usage exclusif de,
      enregistrées|enregistrés|recueillies|recueillis|collectées|collectés|traitées|traités … par,
      fichier|traitement … tenu|géré|mis … par`,
    'controller-named': `
      est|agit|intervient … responsable* de|du|des … traitement*,
      en qualité|tant que|de responsable* de|du|des … traitement*, agissant … responsable* de|du|des … traitement*,
      responsable* de|du|des … traitement* au sens, organise|organisent … jeu|concours|opération|tirage,
      traite|traitent|collecte|collectent|recueille|recueillent|conserve|conservent … données, ci après,
      attache|attachons|accorde|accordons|porte|portons …
      importance|attention|protection, s engage|engageons|engagent … protection|protég*|respect*|confidentialité`,
    'names-publisher': `
      édité|édités|éditée|publié|publiée|exploité|exploitée|propriété par|de, éditeur|éditrice du
      site|service|plateforme?, éditeur|raison sociale|dénomination|nom de société,
      société|association|sas|sarl|sa, site|service|plateforme|application de société, exploitant|propriétaire
      du site, portée|porté|lancée|lancé|initiée|initié|proposée|proposé|gérée|géré|organisée par`,
    host: `
      hébergé|hébergée|hébergés|hébergeur|hébergement, réalisation|conception du site, crédits, prestataire*,
      sous traitant*`,
  },
  fillers: `
    collectif comité fédération ligue mouvement est sont la le les l une un société société-mère association entreprise groupe fondation par de du des
    données à caractère personnel personnelles vos savoir suivant suivante ci-après sas sarl sa responsable site
    jeu concours`,
  notNames: `sms mms email forme dénomination siège qui quelles quels pourquoi comment capital
    etats-unis royaume-uni maroc madagascar canada suisse tunisie inde etats royaume état allemagne belgique luxembourg irlande espagne italie dans options mon oui non téléphone
    cnil rgpd gdpr registre rue avenue boulevard dpo dpd rcs siren siret tva union europe européenne règlement site sites utilisateur
    utilisateurs client clients données donnée article articles jeu jeux concours politique charte participant
    participants informatique loi internet france paris service services application responsable responsables traitement traitements
    société organisatrice organisateur éditeur personnes candidat membre vous nous ce cette ces il elle dans
    pour par en conformément lors lorsque si les le la un une des du tout toute toutes tous afin ainsi sauf
    toutefois cependant comme selon sur avec ils elles votre vos notre nos qui que quelles quels quelle quel
    comment pourquoi où chez délégué hébergeur identité mentions légales informations conditions générales cookies
    cookie contact adresse siège capital finalité finalités base bases durée droits droit destinataires je mon
    ma mes google facebook meta`,
  connectors: 'de du des d la le les l et en pour of and sur aux au à the by',
  labels: `
    responsable du traitement, responsable de traitement, responsable, organisateur, organisatrice, société
    organisatrice, société éditrice, société, éditeur, éditrice, raison sociale, dénomination sociale,
    dénomination`,
  questions: 'qui est responsable, qui est le responsable, qui sommes-nous, qui traite vos données',
};
