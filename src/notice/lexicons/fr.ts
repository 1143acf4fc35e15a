import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** French. */
export const FRENCH: Lexicon = {
  language: 'fr',
  adjectives: 'after',
  negation: 'forward',
  skippable: `
    le la les l un une du des d de vos votre nos notre leurs leur ses son sa mes mon ma ces cette tout toute
    toutes tous vous nous autre autres même mêmes`,
  subjects: 'nous je j il ils elle elles on vous',
  conjunctions: 'et ou ni',
  partings: 'à au aux avec pour par dans sur sous chez vers en qui que dont lorsque si est sont notre votre nos vos',
  concepts: {
    trap: `
      plus d informations|information, manque d information|informations, fausses informations, lettre* d information,
      information|informations sur élections|scrutin|vote|candidats|politique, la|notre|votre|cette|une|leur|sa|présente|nouvelle|ladite|chaque|propre politique*,
      nos|vos|les|leurs|ces|présentes|différentes|des|aux politiques de|d|en|du|et|tarifaire*|commerciale*|internes,
      politique|politiques de|d|des|du|en confidentialité|protection|cookies|cookie|gestion|conservation|utilisation|sécurité|remboursement|retour|prix|vie|traitement|données|matière|traceurs|modération|respect|collecte,
      politique* tarifaire*|commerciale*|interne*|relative*|applicable*|cookies|qualité|rse|générale*,
      en politique, droits civils|civiques et politiques, pacte international,
      personne*|personnalité* politiquement exposée*, politiquement correct*, exil|asile|réfugié* politique*,
      réfugié* politique*, sciences|science politique*, actualité* politique*, risque* politique*,
      situation|contexte|instabilité|crise politique*, élection* de|du domicile|for,
      élection* professionnelle*|sociale*|consulaire*|syndicale*|étudiante*|cse,
      élection* de|du|des|au … comité|délégué*|conseil|représentant*|bureau|miss|gagnant*|meilleur*|lauréat*,
      liste* électorale*, carte* électorale*|électeur, parti* pris, prise* … parti, tirer|tire parti,
      campagne* de|d|du prospection|publicité|publicitaire*|marketing|communication|promotion|emailing|e|mailing|affiliation|don|dons|collecte|sensibilisation|vaccination|recrutement,
      élu* domicile, pas|non seulement|uniquement|exclusivement, non limitati*|exhausti*, hésitez pas,
      pas limit*|exhausti*, sans limit*|préjudice|frais|délai|que|engagement|obligation, quant|grâce à`,
    political: 'politique*, électora*, partisan*',
    activity: `
      prospection*, communication*, propagande, campagne*, marketing, démarchage*, publicité*, message*,
      messagerie, sollicitation*, ciblage*, fin|fins, finalité*, but|buts, objectif*, objet*, usage*, utilisation*,
      réutilisation*, exploitation*, caractère, nature, démarche*, opération*, action|actions, activité*, sondage*,
      enquête*, mailing*, courrier*, courriel*, sms, appel|appels, e mail*, emailing*, tract*, mobilisation*,
      profilage*, cause|causes, combat*`,
    body: `
      parti|partis, organisation*, organisme*, mouvement*, formation*, groupe|groupes, groupement*, acteur*,
      personnalité*, personnel|personnels, entité*, structure*, association*, comité*, club*,
      responsable|responsables, décideur*, dirigeant*, partenaire*, client|clients, annonceur*, secteur|secteurs,
      domaine|domaines, monde, équipe|équipes, mandat|mandats, fondation|fondations, institution|institutions,
      famille|familles, candidat*, conseil|conseils, agence|agences`,
    trait: `
      opinion*, conviction*, idée*, affiliation*, préférence*, appartenance*, orientation*, sensibilité*,
      engagement*, croyance*, point|points, vues, affinité*, tendance*, avis, adhésion*, attitude*, vote|votes,
      positionnement, philosophi*, intention*`,
    segment: 'segment|segments, segmentation*, audience*, score|scores, scoring',
    purpose: `
      adhér*|adhésion* … parti, faire élire, gagner|remporter élection*, voter pour liste|candidat*|parti,
      propagande électorale, intention* de vote, comment|pour qui vous votez|voterez, appel* à voter,
      inciter|inviter|encourager|convaincre|mobiliser … voter, collecte de dons politiques,
      financement de campagne|campagnes électorale*, financement de vie politique`,
    actor: `
      parti|partis politique*, candidat* aux élections,
      candidat* à|aux|pour|lors présidentielle*|législative*|municipale*|européenne*|régionale*|mandat*|suffrage*|mairie,
      candidat* de|des|du élection*|présidentielle*|législative*|municipale*|parti,
      député|députés|députée|députées, parlementaires, eurodéputé*, sénateur|sénateurs|sénatrice|sénatrices,
      élu|élus|élue|élues locaux|locales|local|locale|nationaux|politiques|régionaux|territoriaux,
      homme*|femme* politique*, comité* de|d soutien, mandataire* financier*, équipe* de campagne électorale*,
      candidat* … équipe* de campagne, directeur* de campagne, liste* citoyenne*, liste* candidate*,
      tête* de liste, association* de financement`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'parti|partis, élu|élus|élue|élues, circonscription*, militant*',
    'doubtful-actor': 'candidat|candidats|candidate|candidates, campagne|campagnes',
    'doubtful-process': 'élection*, vote|votes|voter',
    process: `
      ,
      élection* municipale*|législative*|présidentielle*|européenne*|régionale*|départementale*|cantonale*|sénatoriale*|locale*|nationale*|politique*|publique*,
      scrutin* municipa*|législati*|présidentie*|européen*|nationa*|loca*,
      processus politique*|électora*|démocratique*, échéance* électorale*|politique*, vie politique,
      débat public|politique, législatives|municipales|présidentielle|européennes 2*|prochaine*`,
    'weak-process': 'référendum*, scrutin*, électeur*, électrice*, suffrage*',
    special: `
      origine* … raciale*|ethnique*, race|raciale*, ethni*, religi*, philosophi*, syndica*, santé, sexuel*,
      génétique*, biométri*, casier|infraction*|pénale*, mœurs, handicap*`,
    data: `
      donnée|données, information|informations, coordonnées, fichier*, base* de|d données|contacts|adresses,
      adresse*, numéro|numéros, e mail*, email*, courriel|courriels, profil|profils, réponse|réponses,
      formulaire|formulaires, celles ci, celles, elles,
      les|l|en transm*|partag*|communiqu*|cèd*|prêt*|lou*|vend*|revend*|échang*|fourni*|diffus*|utilis*, identité, contact|contacts`,
    you: `
      vous, utilisateur*, participant*, internaute*, client|clients, abonné*,
      inscrit|inscrits, visiteur*, joueur*, je, me|m, te|t, tu, prospect|prospects, signataire*, adhérent*,
      sympathisant*, candidat* à|au poste|emploi|recrutement`,
    person: 'personne|personnes, membre|membres, citoyen|citoyens, habitant|habitants',
    we: 'nous, notre|nos, on, société, organisateur|organisatrice, éditeur',
    use: `
      utilis*, réutilis*, exploit*,
      trait|traite|traitent|traiter|traitées|traitée|traités|traité|traitons|traitera|traiteront|traiterons,
      traitement|traitements, emplo*, serv|sert|servir|servent|servira|serviront|servant,
      destiné|destinée|destinés|destinées, permet*, collect*, recueill*, enrichi*, usage* de, conserv*, enregistr*`,
    share: `
      transm*, retransm*,
      communiqu|communique|communiquer|communiquera|communiquerons|communiquent|communiquons|communiqué|communiquée|communiqués|communiquées|communiquant,
      communication de données|coordonnées|informations|fichiers, partag*,
      céd|cède|céder|cédons|cédées|cédée|cédés|cédé|cèdera|cédera|cèderons|céderons|cèdent|cèdera|céderont|cédant,
      cession*, divulgu*, fournir|fournissons|fournit|fournira|fournirons|fourniront|fournissent,
      mis|mise|mises|mettre|mettons|met|mettent à disposition, remis|remise|remises|remettre|remettons, échang*,
      transfér*, transfert*, confi|confier|confiées|confions, prêtons|prête|prêtent|prêter|prêtées|prêtés,
      envoyé|envoyées|envoyés|envoyons|envoyer, adressé|adressées|adressés, accessible* à|aux|par, accès,
      diffusé|diffusées|diffuser, destinataire*`,
    sell: `
      vend|vends|vendre|vendons|vendent|vendu|vendue|vendus|vendues|vendra|vendrons|vendront|vente|ventes,
      revend|revendre|revendons|revendu|revendue|revendus|revendues|revente,
      lou|loue|louer|louons|louent|loué|louée|loués|louées|louera|louerons|loueront, location*, commercialis*,
      monétis*, monnay*`,
    contact: `
      ,
      contact|contacte|contacter|contacté|contactée|contactés|contactées|contactent|contactons|contactera|contacteront,
      recontact*, sollicit*, démarch|démarcher|démarché|démarchés|démarchée,
      envoyer|envoie|envoient|enverra|enverrons|enverront|envoyons|envoi|envois|envoyant,
      adresser|adresse|adressent|adressera|adresserons|adressons,
      recevoir|recevez|recevrez|reçois|reçoivent|reçoit|réception,
      inform|informer|informons|informé|informés|informée|informées, inviter|invitons|invité|invités|invitée,
      proposer|proposent|proposons|propose, cibler|ciblé|ciblés|ciblées|ciblons|ciblent, prospecter|prospecté,
      appeler|appelé|appelés, diffuser|afficher|présenter`,
    collect: 'collect*, recueill*, obten*, demand*',
    access: 'accèd*, accéd*, dépos*, lire|lisent|lit, lecture, plac*, utilisent|utiliser',
    infer: 'dédui*, infér*, prédi*, estim*, segment*, cibl*, profil|profiler|profilage, score|scoring, qualifi*',
    toward: `
      à|au|aux, avec, par, auprès, chez, pour compte|bénéfice, vers, entre, tels|telles|tel que, notamment, dont,
      y compris, comme`,
    recipient: `
      destinataire*, client|clients sont|incluent|comprennent|comptent|figurent, nos client|clients, bénéficiaire*`,
    purposes: `
      finalité*, objectif* du|de traitement*, a|ont pour but|objet|finalité|objectif, base* légale*|juridique*`,
    not: `
      ne|n … à personne, ne|n … pas|plus|jamais|aucun|aucune|aucuns|aucunes|ni|nullement|guère,
      pas|jamais|aucun|aucune|aucuns|aucunes|nullement|ni, en aucun cas, et non, non, refus*, s interdi*,
      nous interdi*, exclusion de|d, exclut|excluons|excluent`,
    without: 'sans',
    bars: `
      ,
      est|sont|être|demeure|demeurent|reste|restent strictement|formellement|expressément|totalement? exclu|exclue|exclus|exclues|interdit|interdite|interdites|interdits|proscrit|proscrite|prohibé|prohibée`,
    except: 'sauf|hormis|excepté, exception de|d|des|du, autre|autres que|qu, hors',
    unless: `
      sans … consentement|accord|autorisation|opposition,
      sauf|hormis … consentement|accord|autorisation|opposition|obligation|demande|disposition|dispositions|loi|cas|si|autorisé,
      à moins, sauf si, sous réserve`,
    but: 'mais, toutefois, cependant, en revanche, néanmoins, pourtant, par contre, tandis, alors que',
    anonymous: 'anonym*, agrégé*, statistiques, agrégat*',
    asked: `
      à votre demande, auquel|auxquels|à qui vous, que vous choisissez|souhaitez|décidez|adressez|envoyez,
      vous choisissez|décidez|souhaitez de?|d? adresser|envoyer|écrire|interpeller, interpeller|interpellez`,
    news: `
      résultat|résultats, analyse|analyses, article|articles, actualité*, reportage*, dossier|dossiers, rédaction, journalis*, lettre*, newsletter*`,
    vetting:
      'personne*|personnalité* politiquement exposée*, politiquement exposée|exposées, tracfin, blanchiment capitaux|argent, financement de terrorisme',
    conduct: `
      vous|utilisateur|participant|membre|membres s|vous engage*|interdi*|abst*, il est|sera interdit|défendu,
      est|sont interdit|interdits|interdite|interdites|prohibé*|proscrit* de,
      publier|poster|diffuse|diffusent|mettre … contenu*|message*|propos|commentaire*|informations,
      contenu*|propos|commentaire*|annonce|annonces à|de|au caractère|nature|contenu,
      contenu* … illicit*|haineu*|diffamat*|injuri*, fausse|fausses informations, modérat*`,
    partner: `
      partenaire*, annonceur*, courtier* en|de données, data broker*, sponsor*,
      tiers … prospection|marketing|publicit*|offres|commercial*, réseau* publicitaire*|sociaux,
      régie* publicitaire*, organismes|sociétés|entreprises|associations|marques tiers|tierces`,
    third: 'tiers|tierce|tierces, autres sociétés|entreprises|organisations|organismes|associations|entités',
    processor: `
      sous traitant*, prestataire*, hébergeur*, hébergement de|du|des site|données|service*, fournisseur*,
      partenaire* techni*|logisti*|bancaire*|informatique*|opérationnel*|de paiement|de livraison|financier*,
      pour|en notre|nom|son compte|nom, transporteur*, livr|livraison|livreur*, paiement*, intermédiaire* techni*`,
    authority: `
      autorité*, judiciaire*, administrati*, tribuna*, police, réquisition*, obligation* légale*|légales,
      loi|législation|réglementation, légal*, fraude, fiscal*`,
    merger: `
      fusion*, acquisition, acquéreur*, cession d actifs|entreprise|activité, restructuration, liquidation, rachat`,
    sector: 'secteur* d|de activité*, secteur* suivant*, secteurs, domaine* d activité*, catégories de partenaires',
    example: `
      tel|tels|telle|telles que, comme, notamment, dont, à savoir, par exemple, y compris,
      suivant|suivants|suivantes`,
    'one-of': 'un|une de|des, un|une',
    list: `
      liste* … partenaire*|annonceur*|destinataire*|sociétés|tiers,
      partenaire* … liste|listés|listées|ici|suivants`,
  },
};
