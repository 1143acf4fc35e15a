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
      délégué* à protection, délégué* … protection des données, dpo|dpd, data protection officer,
      correspondant informatique`,
    purpose: `
      finalité*, à des? fin|fins, aux fins, collect*|trait*|utilis*|recueill*|destiné* … afin|pour|but,
      a|ont pour but|objet|objectif, destiné*|servent|permet* à|de`,
    'legal-basis': `
      base*|fondement* légale*|juridique*|légal|légaux, intérêt* légitime*,
      fondé*|repose*|basé* sur … consentement|contrat|intérêt|obligation,
      exécution de|du|d contrat|mesures|commande, obligation* légale*, article 6,
      avec|moyennant|sur|recueilli* … consentement, votre consentement`,
    recipients: `
      destinataire*, destinées à … organis*|société|service|services|équipe*|prestataire*|personnel, transmis*|communiqu*|partag*|divulgu*|cédé* … à|aux|avec, accès à données, sous traitant*`,
    'transfer-outside-eu': `
      hors|dehors|extérieur|extérieure de|d … union|ue|europe|espace|eee, hors union|ue|europe|espace|eee,
      pays tiers, clauses contractuelles types, privacy shield|framework, data privacy framework,
      décision* d adéquation, transfér*|transfert* … états unis|international*|étranger`,
    retention: `
      durée* de|d conservation|rétention, durée* … conserv*,
      conserv* … durée|an|ans|année|années|mois|jours|temps|période|jusqu|pendant, ans|mois à compter|partir|après,
      supprimé*|effacé*|détruit*|anonymisé* … an|ans|mois|jours|délai|issue|terme|fin,
      archivé* … an|ans|mois|durée`,
    rights: `
      droit|droits d|à accès,
      droit|droits de|d|à|au … rectification|opposition|effacement|portabilité|limitation|suppression|oubli,
      exerc* … droit|droits, accéder|rectifier … données|informations, vous opposer à|au traitement,
      sort de données … décès`,
    withdrawal: `
      retirer|retrait|retiré|révoquer|revenir … consentement|accord|autorisation, consentement … retir*|retrait,
      désabonn*, désinscri*, lien … désabonnement|désinscription`,
    authority: `
      cnil, commission nationale de informatique, autorité* … contrôle|surveillance, réclamation|plainte auprès,
      autorité* de|à protection`,
    source: `
      source* … données|informations,
      données|informations … provenant|proviennent|provenance|issues|obtenues|reçues,
      obten*|collect*|recueill*|reçu*|fourni* … indirect*|auprès de tiers|partenaires,
      collectées|recueillies|fournies directement, réseaux sociaux … données, transmises par partenaires|tiers`,
    profiling: `
      profilage*, décision* … automatis*, scor|score|scores|scoring, segmentation*,
      profil|profils … publicit*|intérêt|préférences|habitudes, personnalis* … offres|publicit*|contenu*`,
  },
  naming: {
    'names-controller': `
      responsable* de|du|des … traitement* … est|sont, responsable* de|du|des … traitement*,
      société|entité organisatrice|responsable, organisateur|organisatrice est,
      organisé|organisée|organise|organisés par,
      traitées|collectées|recueillies|traitement|traitements|effectués|opérés|mis en œuvre par,
      agissant en qualité|tant`,
    'controller-named': `
      est|agit|intervient … responsable* de|du|des … traitement*,
      en qualité|tant que|de responsable* de|du|des … traitement*, agissant … responsable* de|du|des … traitement*,
      responsable* de|du|des … traitement* au sens, organise|organisent … jeu|concours|opération|tirage,
      traite|traitent|collecte|collectent|recueille|recueillent … données, ci après,
      attache|accorde|porte|s engage … protection|respect|importance|confidentialité`,
    'names-publisher': `
      édité|édités|éditée|publié|publiée|exploité|exploitée|propriété par|de,
      éditeur|éditrice du site|service|plateforme?, éditeur|raison sociale|dénomination|nom de société,
      société|association|sas|sarl|sa`,
    host: `
      hébergé|hébergée|hébergés|hébergeur|hébergement, réalisation|conception du site, crédits, prestataire*,
      sous traitant*`,
  },
  fillers: `
    est sont la le les l une un société société-mère association entreprise groupe fondation par de du des
    données à caractère personnel personnelles vos savoir suivant suivante ci-après sas sarl sa responsable site
    jeu concours`,
  notNames: `sms mms email 
    etats-unis royaume-uni maroc madagascar canada suisse tunisie inde etats royaume état allemagne belgique luxembourg irlande espagne italie dans options mon oui non téléphone
    cnil rgpd gdpr dpo dpd rcs siren siret tva union europe européenne règlement site sites utilisateur
    utilisateurs client clients données donnée article articles jeu jeux concours politique charte participant
    participants informatique loi internet france paris service services application responsable traitement
    société organisatrice organisateur éditeur personnes candidat membre vous nous ce cette ces il elle dans
    pour par en conformément lors lorsque si les le la un une des du tout toute toutes tous afin ainsi sauf
    toutefois cependant comme selon sur avec ils elles votre vos notre nos qui que quelles quels quelle quel
    comment pourquoi où délégué hébergeur identité mentions légales informations conditions générales cookies
    cookie contact adresse siège capital finalité finalités base bases durée droits droit destinataires je mon
    ma mes google facebook meta`,
  connectors: 'de du des d la le les l et en pour of and sur aux au à the by',
};
