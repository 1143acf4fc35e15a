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
  nested:
    'qui que qu dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels si lorsque lorsqu quand dès',
  partings: 'à au aux avec pour par dans sur sous chez vers en qui que dont lorsque si est sont notre votre nos vos',
  concepts: {
    trap: `
      non précoch*|coch*|obligatoire*|facultati*|nécessaire*|analogue*|exempt*|essentiel*|lucrati*|conforme*|sollicit*|salarié*|résident*|professionnel*, après vente, contrat|contrats|conditions|point|points|lieu|prix|acte|force de|des|générales vente|ventes, conditions générales de vente, montant|volume|chiffre|statistiques ventes, vente|ventes en ligne|directe|privée|privées, plus d informations|information, manque d information|informations, fausses informations, lettre* d
      information, information|informations sur élections|scrutin|vote|candidats|politique,
      sans attache|étiquette|couleur|appartenance|affiliation partisane|politique, indépendant* de|des tout|tous partis|parti,
      la|notre|votre|cette|une|leur|sa|présente|nouvelle|ladite|chaque|propre politique*,
      nos|vos|les|leurs|ces|présentes|différentes|des|aux politiques
      de|d|en|du|et|tarifaire*|commerciale*|internes, politique|politiques de|d|des|du|en
      confidentialité|protection|cookies|cookie|gestion|conservation|utilisation|sécurité|remboursement|retour|prix|vie|traitement|données|matière|traceurs|modération|respect|collecte,
      politique* tarifaire*|commerciale*|interne*|relative*|applicable*|cookies|qualité|rse|générale*, en
      politique, droits civils|civiques et politiques, pacte international, personne*|personnalité*
      politiquement exposée*, politiquement correct*, exil|asile|réfugié* politique*, réfugié* politique*,
      sciences|science politique*, actualité* politique*, risque* politique*,
      situation|contexte|instabilité|crise politique*, élection* de|du domicile|for, élection*
      professionnelle*|sociale*|consulaire*|syndicale*|étudiante*|cse, élection* de|du|des|au …
      comité|délégué*|conseil|représentant*|bureau|miss|gagnant*|meilleur*|lauréat*, liste* électorale*, carte*
      électorale*|électeur, parti* pris, prise* … parti, tirer|tire parti, campagne* de|d|du
      prospection|publicité|publicitaire*|marketing|communication|promotion|emailing|e|mailing|affiliation|don|dons|collecte|sensibilisation|vaccination|recrutement,
      élu* domicile, pas|non seulement|uniquement|exclusivement, non limitati*|exhausti*, hésitez pas, pas
      limit*|exhausti*, sans limit*|préjudice|frais|délai|que|engagement|obligation, quant|grâce à, ne|n …
      interdis*|exclu*|écart*|refus*|oppos* pas|point|nullement, n est pas exclu*, transparence de vie
      publique|politique, élu|élus|élues|élue de|du|au|d comité|cse|personnel|conseil d
      administration|mutuelle|assemblée|syndica*, candidat* à|au|aux|de|d|du
      poste|postes|emploi|location|adoption|jeu|concours|tirage|tournage|casting|recrutement|embauche|achat|stage|formation|offre|offres,
      candidature* à|au|aux|pour|de|d|du
      poste|postes|emploi|emplois|stage|offre|offres|casting|logement|bureau|jeu|concours, candidature*
      spontanée*, dossier* de candidature, candidat* retenu*|non, candidats malt, campagne*
      publicitaire*|commerciale*|marketing|promotionnelle*|solo|e mailing|sms|emailing|caritative*, campagne*
      de|d|du
      forage|prévention|dépistage|adhésion|appel|email|sms|rappel|vente*|lancement|notoriété|mesure|fidélisation|mailing|phoning|influence,
      liste|listes d|de|des|du
      attente|diffusion|opposition|participants|gagnants|lauréats|envies|souhaits|partenaires|courses|contacts|chaînes|amis|clients|prospects|sous|tiers|destinataires|cookies|traceurs|naissance|mariage|données|prestataires,
      liste rouge|noire|complète|exhaustive, mouvement* sportif|sportifs|bancaire*|social|sociaux|associatif,
      mouvement* de|d|du capitaux|fonds|compte|personnel|stock|souris, comité* d|de|des
      éthique|direction|pilotage|sélection|charte|exécutif|lecture|rédaction|entreprise|social, comité
      social|exécutif|européen, urne de|du jeu, sont|est|êtes parti|partis, commission paritaire, parti de rire,
      animaux politiques, registre* électora*, fichier électoral, pris|prend|prennent|prendre parti,
      comité|comités de soutien aux|à
      sinistrés|victimes|familles|réfugiés|malades|otages|otage|salariés|grévistes|agriculteurs,
      nécessaire*|utile|utiles à location|vente|achat, location|vente de|du|des|d|nos
      véhicule*|produit*|bien|biens|voiture*|logement*|billet*|matériel|appartement*|marchandise*|service*,
      du non,
      liste|listes de livres|produits|questions|lots|cadeaux|prix|sites|lieux|films|mots|idées,
      sauf|hors interdiction,
      renonc* à … oppos*|contest*|recours|réclamation*|droit|droits, aucune|nulle interdiction, pas d
      interdiction,
      messagerie|adresse|boîte professionnelle|institutionnelle, messagerie de la|l|votre ville|mairie|entreprise|université|service`,
    political: 'politique*, électora*, partisan*, électorat*',
    activity: `
      prospection*, communication*, propagande, campagne*, marketing, démarchage*, publicité*, message*,
      messagerie, sollicitation*, ciblage*, fin|fins, finalité*, but|buts, objectif*, objet*, usage*,
      utilisation*, réutilisation*, exploitation*, caractère, nature, démarche*, opération*, action|actions,
      activité*, sondage*, enquête*, mailing*, courrier*, courriel*, sms, appel|appels, e mail*, emailing*,
      tract*, mobilisation*, profilage*, cause|causes, combat*, visite*, argumentaire*, programme*, collecte*,
      financement, levée*, soutien, recrutement, diffusion, promotion, discours, contexte, cadre, entretien*,
      newsletter*, information|informations, invitation*, événement*, réunion*, militantisme, stratégie*,
      analyse*, portée, dimension, teneur, contenu|contenus, publication*, approche|approches, vocation*,
      visée*, destination*`,
    body: `
      parti|partis, organisation*, organisme*, mouvement*, formation*, groupe|groupes, groupement*, acteur*,
      personnalité*, personnel|personnels, entité*, structure*, association*, comité*, club*,
      responsable|responsables, décideur*, dirigeant*, partenaire*, client|clients, annonceur*,
      secteur|secteurs, domaine|domaines, monde, équipe|équipes, mandat|mandats, fondation|fondations,
      institution|institutions, famille|familles, candidat*, conseil|conseils, agence|agences, force|forces,
      camp|camps, liste|listes, coalition*, alliance*, courant|courants, section*, fédération*, collectif*,
      cabinet*, consultant*, commanditaire*, figure|figures, candidature*, union|unions, représentant*, cercle*,
      milieu|milieux, opérateur*, instance*, tendance, société|sociétés, bureau|bureaux, sympathisant*`,
    trait: `
      opinion*, conviction*, idée*, affiliation*, préférence*, appartenance*, orientation*, sensibilité*,
      engagement*, croyance*, point|points, vues, affinité*, tendance*, avis, adhésion*, attitude*, vote|votes,
      positionnement, philosophi*, intention*, proximité*, couleur*, bord|bords, choix, comportement*,
      profil|profils, penchant*, sympathie*, obédience*, étiquette*, valeur|valeurs, proche|proches, coeur,
      tendances, intérêt|intérêts, indicateur*`,
    segment: 'segment|segments, segmentation*, audience*, score|scores, scoring',
    purpose: `
      travail|travaux|action|actions|activité|activités|initiatives … groupe|groupes parlementaire*|municipal|majoritaire,
      aller|rendre|déplacer|déplacez|rendez aux urnes, colistier*|colistière*,
      adhér*|adhésion* au parti, faire élire, isoloir, campagne* de|pour sa|la|leur? réélection, profession|professions de foi électorale*,
      demander|demandera|demanderont|solliciter vos|votre voix|suffrage*, gagner|remporter élection*, voter pour liste|candidat*|parti,
      propagande électorale, appel* à voter, inciter|inviter|encourager|convaincre|mobiliser … voter, collecte
      de dons politiques, financement de campagne|campagnes électorale*, financement de vie politique,
      promouvoir|soutenir|défendre|appuyer|favoriser|promotion|promeuvent|soutiennent …
      candidature*|candidat|candidats|candidate|liste|listes|parti|partis|élection, faire|fait|font|faisant
      campagne, recruter|recrutement … militants|militantes|adhérents, solliciter|demander|obtenir …
      suffrage*|voix|vote|votes, orienter|influencer|infléchir|peser …
      vote|votes|électeurs|scrutin*|suffrage*|élection|élections, convaincre|persuader|démarcher|mobiliser …
      électeurs|électrices|électeur, recueillir … suffrages|parrainages, parrainage* d|de élus|candidat*,
      présenter … sa|leur|une candidature, présenter … programme électoral, faveur|soutien de|d|du|à|au
      candidat*|candidature*|liste*|parti|partis|campagne électorale, consigne* de vote, dons à|au|aux|pour …
      partis|parti|candidat*|campagne électorale, lever|collecter|récolter|réunir … fonds|dons …
      candidat*|campagne|parti, financement de|d|du candidat*|parti|partis|candidature, faire élire|réélire, les
      élire|réélire, travail* … faire élire, porter … candidature, activité* de|d|du|des parti|partis, appel|appels aux
      dons … candidat*, faire voter, campagne de terrain électora*, campagne|campagnes de|du|des
      candidat|candidate|candidats|candidates|candidature|liste|parti|maire|député|députée|municipales|législatives,
      devenir|comme assesseur|assesseurs, délégué* de liste, distribuer|distribution|coller … tracts|affiches
      électorales,
      campagne|campagnes d|de aucun|aucune|quelque|tel|telle liste|parti|candidat*|mouvement, appel* au vote,
      voter pour notre candidat|candidate|candidats|liste, levée|levées de fonds
      partisane*|politique*|électorale*, prospection … propagande|tracts|meetings,
      servir|serve|servent|servira … campagne d|de aucun|aucune, campagne de m|mme|monsieur|madame,
      bénévoles|militants|militantes|volontaires …… intention|intentions de vote, parrainer
      candidat|candidate|candidats|liste, réunions|déplacements|tracts|meetings de|du|d
      candidat|candidate|candidats,
      relanc*|contact*|démarch*|mobilis* abstentionniste*, professions de foi des? candidat*`,
    actor: `
      parti|partis politique*, candidat* aux élections, candidat* à|aux|pour|lors
      présidentielle*|législative*|municipale*|européenne*|régionale*|mandat*|suffrage*|mairie, candidat*
      de|des|du élection*|présidentielle*|législative*|municipale*|parti, député|députés|députée|députées,
      parlementaires, eurodéputé*, sénateur|sénateurs|sénatrice|sénatrices, élu|élus|élue|élues
      locaux|locales|local|locale|nationaux|politiques|régionaux|territoriaux, homme*|femme* politique*, comité*
      de|d|du|des soutien, mandataire* financier*, équipe* de campagne électorale*, candidat* … équipe* de campagne,
      directeur* de campagne, liste* citoyenne*, liste* candidate*, tête* de liste, association* de financement,
      candidat|candidats|candidate|candidates à|au|aux|en|pour|lors|d|de|dans …
      élection|élections|scrutin|scrutins|suffrage|suffrages|mandat|mandats|siège|sièges|élective|mairie|mairies|présidence|députation|législatives|municipales|présidentielle|régionales|européennes|sénatoriales|départementales|cantonales|parlement,
      équipe|équipes de|d|du|des candidat*|élu|élus|député*|sénat*, équipe|équipes de campagne|campagnes, liste|listes
      engagée|engagées|candidate|candidates|citoyenne|citoyennes|participative*, liste|listes …
      présence|lice|compétition, liste|listes … scrutin|scrutins|élections|municipales|suffrages,
      présent|présente|présentent|présentera|présenteront|présentant|soutient|soutenant
      une|la|des|un|sa|ses|leur liste|listes|candidat|candidats|candidate|candidates|candidature|candidatures,
      brigu* … mandat|mandats|suffrage|suffrages|siège|sièges|mairie|voix,
      présent|présente|présentent|présentera|présenteront|présentant|présenter …
      suffrage|suffrages|élections|scrutin|électeurs, conseiller|conseillère|conseillers|conseillères
      municipal|municipale|municipaux|régional|régionale|régionaux|départemental|départementale|départementaux|communautaire*|métropolitain*|territorial|territoriaux,
      permanence* parlementaire*|électorale*, attaché* parlementaire*, groupe* parlementaire*, comité* de|d|du|des
      campagne|élection, mandataire* de|du candidat*|liste, micro parti*, parti|partis
      agréé|agréés|représenté|représentés|candidats, personnel politique,
      personne|personnes|personnalité|personnalités|ceux|celles|quiconque qui … candidature|candidat|mandat
      électif|élire|suffrages, prétendant* … mandat|siège|mairie|élection, formation* … élections|scrutin,
      parti|partis|mouvement|mouvements|candidat|candidats et|ou|comme|ni
      candidat|candidats|élu|élus|parti|partis|candidate|candidates, élu|élus|élue|élues ou|et|ni|comme
      candidat|candidats|parti|partis, parti|partis ou|et|ni|comme élu|élus|élue|élues, état major de campagne,
      directeur|directrice|directeurs de campagne, porte parole de candidat*|parti, états majors de campagne,
      état major de campagne|parti, candidat|candidats|candidate|candidates investi|investis|investie|investies,
      candidat|candidats|candidate|candidates
      soutenu|soutenus|soutenue|soutenues|désigné|désignés|présenté|présentés par,
      équipe|équipes|majorité municipale|régionale|départementale sortante,
      maire|députée|député|sénateur|sénatrice|conseiller|conseillère|élue|élu|élus sortant|sortante|sortants,
      permanence de|du|d député*|sénat*|élu|élue, groupe|groupes majoritaire|minoritaire|opposition de|du
      conseil|municipal|assemblée,
      élu|élus|élues d|de|du opposition|majorité, section|fédération|antenne|cellule … du parti,
      candidat|candidats|candidate|candidates déclaré|déclarés|inscrit|inscrits,
      candidat|candidate|candidats à sa|leur succession|réélection,
      liste … conduite|menée|emmenée par`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'parti|partis, circonscription*, militant*, militantisme, sénatrice*, politicien*',
    'doubtful-actor': `
      élu|élus|élue|élues, candidat|candidats|candidate|candidates, campagne|campagnes, maire|maires,
      ministre|ministres`,
    'doubtful-process': `
      élection*, vote|votes|voter, urne|urnes, bulletin|bulletins de vote, porte à porte,
      tract|tracts, meeting|meetings, réunion|réunions publiques, voix, mandat|mandats, campagne électorale,
      procuration|procurations`,
    process: `
      prochaine|prochaines
      municipales|législatives|présidentielle|européennes|régionales|départementales|sénatoriales,
      élection*
      municipale*|législative*|présidentielle*|européenne*|régionale*|départementale*|cantonale*|sénatoriale*|locale*|nationale*|politique*|publique*,
      scrutin* municipa*|législati*|présidentie*|européen*|nationa*|loca*, processus
      politique*|électora*|démocratique*, échéance* électorale*|politique*, vie politique, débat
      public|politique, législatives|municipales|présidentielle|européennes 2*|prochaine*, campagne|campagnes
      officielle|officielles, approche|veille|période|vue|moment|temps d|de|des|du
      scrutin|scrutins|élection|élections, rendez vous électora*, primaire|primaires
      citoyenne*|ouverte*|populaire*, jour|jours de|du|d scrutin|élection, consultation*
      électorale*|référendaire*, calendrier électoral, second|premier tour …
      scrutin|élection*|municipales|législatives, campagne|campagnes
      municipale|municipales|présidentielle|présidentielles|législative|législatives|européenne|européennes|référendaire|sénatoriale,
      cadre|occasion d une élection, cadre|occasion des? élections|scrutin|référendum`,
    'weak-process': `
      référendum*, scrutin*, électeur*, électrice*, suffrage*, isoloir*, tractage|tractages, collage|collages affiches, bureau|bureaux de vote, électorat,
      propagande, mandat|mandats électif|électifs|public|publics|local|locaux, référendaire*, consultation
      référendaire, second tour,
      municipales|législatives|présidentielle|présidentielles|européennes|sénatoriales|cantonales,
      électoral|électorale|électoraux|électorales, meeting|meetings,
      bilan de mandat`,
    special: `
      origine* … raciale*|ethnique*, race|raciale*, ethni*, religi*, philosophi*, syndica*, santé, sexuel*,
      génétique*, biométri*, casier|infraction*|pénale*, mœurs, handicap*, croyance*, confession*, philosophiq*,
      vie privée sexuelle, génétique, dossier pénal, condamnation*, appartenance syndicale, non confessionnel*,
      orientation sexuelle, religion, origine|origines`,
    data: `
      donnée|données, information|informations, coordonnées, fichier*, base* de|d|du|des données|contacts|adresses,
      adresse*, numéro|numéros, e mail*, email*, courriel|courriels, profil|profils, réponse|réponses,
      formulaire|formulaires, celles ci, celles, elles, les|l|en
      transm*|partag*|communiqu*|cèd*|prêt*|lou*|vend*|revend*|échang*|fourni*|diffus*|utilis*, identité,
      contact|contacts, liste|listes …
      signataires|participants|abonnés|clients|donateurs|adhérents|inscrits|contacts, dossier|dossiers,
      signature|signatures, image, voix, mobile|portable, nom|noms|prénom|prénoms, code postal, identifiant*,
      nominatif*|nominative*, questionnaire|questionnaires, curriculum, tranche d âge, téléphone|téléphones,
      fiche|fiches, segment|segments, indicateur|indicateurs, historique*, trace|traces, mail|mails, contenu de
      compte, celui ci|ceux ci, lesquelles, foyer|foyers, base|bases,
      photographie|photographies|photo|photos|portrait, ville|commune de résidence, score|scores|pseudo,
      votre|vos demande|demandes, aucune cession|transmission|communication, bulletin|bulletins de
      participation, votre|vos bulletin,
      zéro cession|transmission|communication|partage`,
    you: `
      vous, utilisateur*, participant*, internaute*, client|clients, abonné*, inscrit|inscrits, visiteur*,
      joueur*, je, me|m, te|t, tu, prospect|prospects, signataire*, adhérent*, sympathisant*, candidat* à|au
      poste|emploi|recrutement, mon|ma|mes|moi, lecteur*|lectrice*, donateur*|donatrice*, sociétaire*,
      panéliste*, répondant*, pétitionnaire*, locataire*, assuré|assurés, souscripteur*, usager*, consommateur*,
      administré*, ton|ta|tes|toi, vos|votre`,
    person: `
      personne|personnes, membre|membres, citoyen|citoyens, habitant|habitants, foyer|foyers, électeurs,
      habitantes, riverain*, don|dons, prospection|démarchage|phoning`,
    we: 'nous, notre|nos, on, société, organisateur|organisatrice, éditeur',
    use: `
      utilis*, réutilis*, exploit*,
      trait|traite|traitent|traiter|traitées|traitée|traités|traité|traitons|traitera|traiteront|traiterons,
      traitement|traitements, emplo*, serv|sert|servir|servent|servira|serviront|servant,
      destiné|destinée|destinés|destinées, permet*, collecte*|collectons|collectant, recueill*, enrichi*, usage* de, conserv*,
      enregistr*, gestion, gér*, rattach*, crois|croiser|croisent|croisées|croisés, valoris*, lus|lue|lues,
      combin*, analys*, détenu|détenues|détenons, mobilis*, tienn*|tient|tenu, effectu*, procèd*|procéd*,
      menons|mène|mènent|mener|menée|menées|menés, réalis*, condui*, usage|usages, aide|aident|aider|aideront,
      comprendre, adapter,
      gard|garde|gardons|gardent|garder|gardera|garderons|gardée|gardées|gardés,
      aliment|alimente|alimenter|alimentent|alimentera|alimenteront,
      note|notent|noter|notée|notées|consign*,
      mis|mise|mises|mettre à profit`,
    share: `
      transm*, retransm*,
      communiqu|communique|communiquer|communiquera|communiquerons|communiquent|communiquons|communiqué|communiquée|communiqués|communiquées|communiquant,
      communication de données|coordonnées|informations|fichiers|fichier|listes|adresses|bases, partag*,
      céd|cède|céder|cédons|cédées|cédée|cédés|cédé|cèdera|cédera|cèderons|céderons|cèdent|cèdera|céderont|cédant,
      cession*, divulgu*, fournir|fournissons|fournit|fournira|fournirons|fourniront|fournissent,
      mis|mise|mises|mettre|mettons|met|mettent à disposition, remis|remise|remises|remettre|remettons, échang*,
      transfér*, transfert*, confi|confier|confiées|confions, prêtons|prête|prêtent|prêter|prêtées|prêtés,
      envoyé|envoyées|envoyés|envoyons|envoyer, adressé|adressées|adressés, accessible* à|aux|par,
      diffusé|diffusées|diffuser, destinataire*, mett*|mis|mise|mises|mettre|mettons … disposition,
      remet|remettra|remettront|remettent|remettrons|remise|remises, délivr*, ouvert|ouverts|ouverte|ouvertes …
      à|aux, circul|circule|circulent|circuler|circuleront, mutualis*, mett*|mis|mise|mises en commun,
      rétrocéd*, faire suivre, fera|ferons suivre, adresser vos données, adressé|adressée|adressés|adressées
      à|au|aux, communicat* à|au|aux, livré|livrés|livrées à|au|aux, profit* à|au|aux, importé* par,
      transmission*, fourni|fournie|fournis|fournies, facilité*, accéd*|accèd* à …
      données|informations|fichier*|coordonnées, accès à … données|informations|fichier*|coordonnées|base,
      donn|donnons|donne|donnent|donné|données|donner accès, céderons|cèdera|cèderont, communiquent, propos* …
      location, importés, expédi*, confié|confiés, achemin*, exporté|exportés|exportées, communiquer*,
      céder*|cèder*, fournir*, remettr*, prêter*, confier*, destinée|destinées|destinés|réservées ……
      partenaire*|tiers|annonceur*|sponsors, proposé|proposée|proposés|proposées à|au|aux,
      mis|mise|mises|mettre|mettons|met|mettent au service,
      relay|relaie|relaient|relayons|relayé|relayée|relayés|relayées|relayer, atterri*, tomb* entre,
      copie|exemplaire … adressé|adressée|envoyé|envoyée|remis|remise,
      prêter|prêté|prêtée|prêtés|prêtées|prêterons, faisons|faire|fait profiter, savoir … qui|comment,
      vendez|louez|cédez|partagez|transmettez|communiquez|donnez|fournissez, accès à|aux …
      réponses|adresse|adresses,
      ajouté|ajoutée|ajoutés|ajoutées|versé|versée|versées|intégré|intégrée à|au|aux|dans …
      fichier|fichiers|liste|listes|base|bases,
      faisons|fais|fait|font suivre,
      donnons|donnerons|donnera|donneront,
      versé|versée|versés|versées dans|au|à, rapproché|rapprochée|rapprochés|rapprochement avec|de, échangé|échangée|échangés|échangées avec, permettons à|aux …
      adresser|envoyer|proposer, vaut accord pour`,
    sell: `
      vend|vende|vends|vendre|vendons|vendent|vendu|vendue|vendus|vendues|vendra|vendrons|vendront|vente|ventes,
      revend|revende|revendre|revendons|revendu|revendue|revendus|revendues|revente,
      lou|loue|louer|louons|louent|loué|louée|loués|louées|louera|louerons|loueront, location*, commercialis*,
      monétis*, monnay*, mis|mise|mises|mettre en vente|location, location|locations, cession|cessions …
      onéreu*|location, objet … cession|location|vente, titre onéreux, contre|moyennant
      rémunération|paiement|contrepartie|redevance|finances, commerce de, proposé|proposés|proposées …
      location|vente, négociées, monnayé*, vendr*, revendr*, louer|louera|louerons|loueront|louerait,
      vendant|revendant|louant|cédant … données|coordonnées|tiers, les vendant|louant|revendant,
      vendez|revendez|louez`,
    contact: `
      contact|contacte|contacter|contacté|contactée|contactés|contactées|contactent|contactons|contactera|contacteront,
      recontact*, sollicit*, démarch|démarcher|démarché|démarchés|démarchée,
      envoyer|envoie|envoient|enverra|enverrons|enverront|envoyons|envoi|envois|envoyant,
      adresser|adresse|adressent|adressera|adresserons|adressons,
      recevoir|recevez|recevrez|reçois|reçoivent|reçoit|réception,
      inform|informer|informera|informerons|informeront|informons|informé|informés|informée|informées, inviter|invitons|invité|invités|invitée,
      proposer|proposent|proposons|propose, cibler|ciblé|ciblés|ciblées|ciblons|ciblent, prospecter|prospecté,
      appeler|appelé|appelés, diffuser|afficher|présenter, écrire|écrirons|écrivons|écrira, joindre|joints,
      téléphoner|téléphonons|téléphonera, faire parvenir, parvenir, convier|conviés|convie, invit*, alerter,
      tenir informé*|informée*, mobiliser, relancer, rappeler, présenter|présentera, solliciter, tutoyer,
      visiter|visite|visites, messages, convaincre, parler, interroger, enverr*, écrir*, contacter*, proposer*,
      rappelé|rappelés|rappelée|rappelées|relancé|relancés|joint|jointe,
      revenir|reviendra|reviendrons|reviendront vers, appeler|appelle|appellent|appellera|appelleront|appelé,
      écrira|écriront|écrit|écrivent, démarcher|démarchera|démarcheront`,
    collect: 'collecte*|collectons|collectant, recueill*, obten*, demand*',
    access: 'accèd*, accéd*, dépos*, lire|lisent|lit, lecture, plac*, utilisent|utiliser',
    infer: `
      dédui*, infér*, prédi*, estim*, segment*, cibl*, profil|profiler|profilage, score|scoring, qualifi*,
      calcul*, présum*, suppos*, probab*, devin*, modélis*, déduction*, attribu*, identifier vos|votre|leurs,
      déterminer, établir votre|vos profil`,
    toward: `
      à|au|aux, avec, par, auprès, chez, pour compte|bénéfice, vers, entre, tels|telles|tel que, notamment,
      dont, y compris, comme, à destination, au profit, lesquels, auxquels, ainsi qu, parmi, mais aussi, envers,
      en faveur,
      au service, entre mains, au nom, en direction`,
    recipient: `
      destinataire*, bénéficiaire* de|des données, à qui …
      vont|données|donne|communiqu*|transmet*|transmis*|résultats, qui y? a? accès, qui peut … voir|accéder,
      acheteur|acheteurs|acquéreur|acquéreurs|repreneurs de nos|fichiers|fichier|données|listes|bases,
      catégorie|catégories d|de acquéreur|acquéreurs|acheteurs|clients|destinataires, cession|cessions
      prévue|prévues|envisagée|envisagées, qui verra|reçoit|recevra|obtient`,
    client: `
      client|clients sont|incluent|comprennent|comptent|figurent, nos client|clients,
      travaill|travaille|travaillons|travaillent … pour, commanditaire*, acquéreur* de|du fichier*, locataire*
      du fichier,
      clients|clientèle servis|servie|types`,
    purposes: `
      finalité*, objectif* du|de traitement*, a|ont pour but|objet|finalité|objectif, base* légale*|juridique*,
      autres usages|utilisations`,
    not: `
      ne|n … à personne, ne|n … rien à|aux|au, ne|n … pas|plus|jamais|aucun|aucune|aucuns|aucunes|ni|nullement|guère,
      pas|jamais|aucun|aucune|aucuns|aucunes|nullement|ni, en aucun cas, et non, non, s interdi*, nous interdi*,
      exclusion de|d, exclut|excluons|excluent, nul|nulle, refusons|refusent, décl|déclinons|décline, ne|n
      saurai*|saurions, ne|n peut|peuvent|pourra|pourront|pourrait|pourraient|doit|doivent être|servir|faire,
      ne|n
      louons|vendons|cédons|échangeons|prêtons|partageons|divulguons|transmettons|communiquons|utilisons|commercialisons|loue|vend|cède|échange|partage|divulgue|transmet
      … ne|n|ni,
      renonc*,
      zéro transmission|cession|partage|usage|utilisation|prospection, absence de|d
      exploitation|utilisation|usage|réutilisation|transmission|cession,
      refuse|refusent|refusera|refusons|refusera que|de|d|tout|toute`,
    without: 'sans',
    bars: `
      est|sont|être|demeure|demeurent|reste|restent strictement|formellement|expressément|totalement?
      exclu|exclue|exclus|exclues|interdit|interdite|interdites|interdits|proscrit|proscrite|prohibé|prohibée,
      écarté|écartés|écartée|écartées, exclu|exclus|exclue|exclues de|du|d, refusons, déclinons, n acceptons,
      nous interdisons, s interdit, restent exclu*,
      usages|usage|utilisations|utilisation|finalités|fins|emplois|réutilisations
      interdit*|proscrit*|exclu*|prohibé*|défendu*, sont|est
      interdits|interdites|interdit|proscrits|proscrites|défendu, aucun* … n est|sont
      admis|admise|permis|permise|autorisé|autorisée, il est interdit|défendu,
      est|sont|sera|seront|être rejeté*|refusé*|décliné*|éconduit*,
      n est|sont|sera|seront pas|jamais|plus|nullement
      autorisé*|permis|permise|permises|admis|admise|admises|prévu|prévue|prévues|toléré*,
      fermé|fermée|fermés|fermées à|au|aux, hors de question, contraire|contraires au contrat|présent,
      interdiction`,
    except: `
      sauf|hormis|excepté, exception de|d|des|du, autre|autres que|qu, hors, exception … de|d|des|du, exception
      faite, si ce n est`,
    unless: `
      sans … consentement|accord|autorisation|opposition, sauf|hormis …
      consentement|accord|autorisation|opposition|obligation|demande|disposition|dispositions|loi|cas|si|autorisé,
      à moins, sauf si, sous réserve, sauf|hors opposition|refus|avis|désaccord, sauf … oppos*|refus, faculté d
      opposition`,
    but: 'mais, toutefois, cependant, en revanche, néanmoins, pourtant, par contre, tandis, alors que',
    anonymous: `
      anonym*, agrégé*, statistiques, agrégat*, agrégats, tableaux anonymes, pourcentages, anonymis*,
      tableaux|graphiques, résultats globaux|agrégés|statistiques, totaux, sans possibilité de réidentif*,
      seuls? effectifs|comptages, effectifs globaux, effectifs inférieurs`,
    asked: `
      auprès duquel|desquels|desquelles vous, à votre demande, auquel|auxquels|à qui vous, que vous choisissez|souhaitez|décidez|adressez|envoyez, vous
      choisissez|décidez|souhaitez de?|d? adresser|envoyer|écrire|interpeller, interpeller|interpellez, vous
      publiez|partagez|renseignez|mentionnez|rendez, en votre nom, visible|visibles des|de|par|pour,
      écrire|écrivez|interpeller|contacter … député|élu|élus|maire|parlementaire*|sénateur,
      courrier|lettre|message|mail à votre|vos député|sénateur|élu|élus|maire|parlementaire*, de votre propre messagerie|boîte|compte, vous avez choisi|sélectionné`,
    news: `
      résultat|résultats, analyse|analyses, article|articles, actualité*, reportage*, dossier|dossiers, rédaction, journalis*, lettre*, newsletter*`,
    vetting: `
      personne*|personnalité* politiquement exposée*, politiquement exposée|exposées, tracfin, blanchiment
      capitaux|argent, financement de terrorisme, blanchiment, fonction|fonctions politique* …
      juridictionnel*|administrati*|importante*, gel des avoirs, personnes exposées`,
    conduct: `
      vous|utilisateur|participant|membre|membres s|vous engage*|interdi*|abst*, il est|sera interdit|défendu,
      est|sont interdit|interdits|interdite|interdites|prohibé*|proscrit* de,
      publier|poster|diffuse|diffusent|mettre … contenu*|message*|propos|commentaire*|informations,
      contenu*|propos|commentaire*|annonce|annonces à|de|au caractère|nature|contenu, contenu* …
      illicit*|haineu*|diffamat*|injuri*, fausse|fausses informations, modérat*, insulte*, fil de discussion,
      modérateur*, forum|forums, chat|tchat, commentaire|commentaires, pseudo, ne doivent|doit
      comporter|contenir, propos injurieux|haineux, triche, tricher,
      vous|utilisateur|utilisateurs|participant|participants|membre|membres ne
      pouvez|peut|peuvent|pourrez|pourra|devez|doit|doivent pas|jamais|en,
      participation|jeu|concours est? ouvert*|réservé* à|aux, ne peuvent pas? participer, sont exclus du|de jeu|concours|participation|tirage,
      agents|agent|salariés|salarié|employés ne, rgpd|règlement|loi interdit|prohibe|encadre, photographies|photos|œuvres|créations ne … pas`,
    partner: `
      partenaire*, annonceur*, courtier* en|de données, data broker*, sponsor*, tiers …
      prospection|marketing|publicit*|offres|commercial*, réseau* publicitaire*|sociaux, régie* publicitaire*,
      organismes|sociétés|entreprises|associations|marques tiers|tierces, dotateur*, co organisateur*,
      coorganisateur*, entreprise|entreprises|société|sociétés|organisme|organismes|acteurs|destinataires
      extérieur|extérieurs|extérieures|externes|tiers|tierces, autres marques|enseignes|organisateurs|éditeurs|marchands|boutiques, cocontractant*,
      sociétés|entreprises|marques affilié|affiliés|affiliée|affiliées, courtier|courtiers,
      marque|marques|enseigne|enseignes|société|entreprise|entreprises|sociétés|commerçants qui|dont
      offre|offrent|finance|financent|parraine|parrainent|sponsorise|sponsorisent|fournit|fournissent|dote|dotent,
      commerçant|commerçants de|du|d, médias|médias|journaux|radios locaux|locales|régionaux|partenaires,
      entreprises|sociétés|marques|enseignes|tiers soigneusement? sélectionné*|choisi*|triées,
      structures|associations|organisations|entités amies|alliées|sœurs|proches, titres de presse,
      grossiste|magasin|boutique|fabricant qui offre|finance|fournit|parraine,
      marques|enseignes|commerces|commerçants|magasins participant*,
      coopérative* de données, acteurs|organismes|structures soigneusement|rigoureusement choisi*|sélectionné*, entités publiques|privées, fabricant|fabricants,
      autres associations|organisations|causes faisant|qui, agence|agences de communication|publicité|marketing`,
    third: 'tiers|tierce|tierces, autres sociétés|entreprises|organisations|organismes|associations|entités',
    processor: `
      partenaire* institutionnel*|publics|sociaux, expédition|expéditions, après vente, sous traitant*, prestataire*, hébergeur*, hébergement de|du|des site|données|service*, fournisseur*,
      partenaire* techni*|logisti*|bancaire*|informatique*|opérationnel*|de paiement|de livraison|financier*,
      pour|en notre|nom|son compte|nom, transporteur*, livr|livraison|livreur*, paiement*, intermédiaire*
      techni*, réassureur*, coassureur*, délégataire*, assurance maladie, commissaire* aux comptes, notaire*,
      expert* comptable*, imprimeur*, routeur*, installateur*, cabinet* de recouvrement|conseil|avocat*,
      huissier*, instruction|instructions, maintenance, salariés, travaillent|bossent pour nous, notre compte,
      nos instructions, vérification, service|services interne|internes, service|services
      de|du|chargé|chargés|habilités|concernés, régime obligatoire, assurance maladie obligatoire, personnel
      habilité`,
    authority: `
      autorité*, judiciaire*, administrati*, tribuna*, police, réquisition*, obligation* légale*|légales,
      loi|législation|réglementation, légal*, fraude, fiscal*, cnil, commission nationale`,
    merger: `
      vend|vendons|vendions|vendre|cédons|céder|cédions|vente|cession|reprise entreprise|société|activité|fonds, cession partielle|totale d actif|actifs|activité, repreneur*, entreprise|société vendue|cédée|reprise, fusion*, acquisition, acquéreur*, cession d actifs|entreprise|activité, restructuration, liquidation, rachat`,
    sector: 'secteur* d|de activité*, secteur* suivant*, secteurs, domaine* d activité*, catégories de partenaires',
    example: `
      tel|tels|telle|telles que, comme, notamment, dont, à savoir, par exemple, y compris,
      suivant|suivants|suivantes`,
    'one-of': 'un|une de|des, un|une',
    list: `
      liste* … partenaire*|annonceur*|destinataire*|sociétés|tiers,
      partenaire* … liste|listés|listées|ici|suivants`,
    leaning: `
      de|à gauche ou de? à? droite,
      intention* de vote, comment|pour qui vous votez|voterez|avez … voté?, probabilité* …
      vote|voter|abstention|participation électorale, propension … voter|vote|abstention, sympathisant* de|du|d
      parti|gauche|droite, vote|votes probable*|supposé*|présumé*|estimé*, parti préféré, proximité …
      parti|partis, sensibilité* de gauche|droite, positionnement gauche droite, abstentionniste*, vote*
      antérieur*|passé*, probabilité*|chances que vous votiez|voteriez|voterez, que vous votiez|voteriez`,
    'doubtful-body': `
      liste|listes, candidature|candidatures, comité|comités, mouvement|mouvements, coalition|coalitions,
      formation|formations`,
    'other-election': `
      élection|élections|élire|élisent …
      délégué*|représentant*|conseil|cse|comité|bureau|personnel|miss|assemblée|administrateur*|président* de
      association, comité social et économique, assemblée|assemblées générale|générales, conseil d|de
      administration|école|classe|surveillance|syndical, élection* professionnelle*|consulaire*|prud,
      délégué|délégués du personnel|syndica*, bureau|bureaux de vote, vote|votes électronique*, profession|professions de foi, commission
      électorale|interne, comité électoral, élection* universitaire*|étudiante*|internes|statutaires, vie démocratique de mutuelle|association|coopérative,
      prix|trophée* du public, élection* de|du miss|meilleur*|gagnant*, instances représentatives`,
    gets: `
      peuvent|pourront|peut|pourra|pourraient … recevoir nom|noms|adresse|adresses|coordonnées|données,
      reçoit|reçoivent|recevra|recevront|reçoive|recevraient|recevrait …
      vos|votre|mon|ma|mes|son|sa|ses|leur|leurs|les|la|le
      données|adresse|adresses|coordonnées|fichier|fichiers|liste|nom|noms|numéro|numéros|courriel|identifiant*|identité|mail|email|téléphone|réponses,
      récupèr*|récupér* … données|coordonnées|adresse*|fichier*,
      accèd|accède|accèdent|accéder|accédera|accéderont à … données|coordonnées|adresse*|fichier*, est
      donné|remis|fourni|transmis,
      obtient|obtiennent|obtiendra|obtiendront|obtiendrait …
      données|adresse|adresses|coordonnées|fichier|fichiers|liste|numéro,
      emporte|emportent|emportera … fichier|liste|copie,
      aura|auront votre|vos nom|nom|noms|adresse|coordonnées|numéro|données`,
    incoming: `
      louer|acheter|obtenir|acquérir … auprès, nous|me|on
      transmet|transmettent|communique|communiquent|fournit|fournissent|adresse|adressent|cède|cèdent|envoie|envoient|confirment|indique|indiquent|confie|confient|confiez|transmettez|communiquez|fournissez|donnez,
      vous nous? transmettez|communiquez|fournissez|confiez, nous|m a|ont|avez|aurez …
      transmis*|communiqué*|fourni*|prêté*|loué*|cédé*|vendu*|confié*|donné*, nous|me sont|est|seront|soient …
      transmis*|communiqué*|fourni*|donné*|adressé*, provien*|provenant|provenance,
      reçu|reçue|reçues|reçus|obtenu|obtenue|obtenues|obtenus … de|d|par|auprès
      partenaire*|tiers|prestataire*|fournisseur*|sociétés|courtiers, transmis*|communiqué*|fourni* par
      partenaire*|prestataire*|tiers|courtier*|annonceur*|client*|distributeur*,
      recevons|obtenons|achetons|louons|acquérons|collectons … auprès|tiers|partenaire*|courtier*, on reçoit,
      indirectement auprès, parvien*, issu|issues|issus de|d|des partenaire*|tiers|sources|bases|fichiers,
      vous|tu pouvez|souhaitez|choisissez|peux partager|publier|diffuser`,
    press: `
      rédaction, tribune*, article|articles sous|relati*, rubrique|rubriques, éditorial*, chronique*, commission
      des sondages, sondages publiés, publi* … sondage*, lien|liens … vers … site|sites,
      remet|remettra|remettront|remise … prix|lots|lot|coupe|coupes|trophée|trophées|récompenses|médailles,
      service|rubrique|desk|lettre|newsletter politique de|du, infolettre* politique*`,
    disclaims: `
      n est|sommes|sont|saurait|saurions … pas … origine|responsable*, aucun contrôle, décline* …
      responsabilité, n intervient|intervenons pas,
      autres|certains|certaines|beaucoup sites|sociétés|organisateurs|plateformes|entreprises|courtiers|éditeurs|acteurs peuvent? vendent|revendent|cèdent|partagent|louent|transmettent|vendre|revendre|céder|partager|louer|transmettre,
      contrairement … sites|sociétés|organisateurs|plateformes|entreprises|acteurs … qui vendent|revendent|cèdent|partagent|louent|transmettent,
      sanctionné|condamné|épinglé … qui|ayant|pour,
      si nous devions,
      n a|avons|ont rien à voir`,
    company: `
      entreprise|entreprises, société|sociétés, organisme|organismes, enseigne|enseignes, marque|marques,
      association|associations, professionnel|professionnels, établissement|établissements,
      fondation|fondations, titre|titres, maison|maisons, organisation|organisations, compagnie|compagnies,
      institution|institutions`,
    trade: `
      assureur|assureurs, assurance|assurances|banque|bancassurance, mutuelle|mutuelles, banque|banques,
      éditeur|éditeurs, voyagiste*, distributeur|distributeurs, constructeur|constructeurs,
      opérateur|opérateurs, énergie|énergies|énergéticien*, régie|régies, institut|instituts d|de
      études|sondage|sondages, concessionnaire*, promoteur*, télécom*|télécommunications|téléphonie,
      automobile*, crédit, voyage|voyages|tourisme|tourisme, habitat|rénovation|immobilier,
      presse|édition|médias, vente à distance, vente par correspondance,
      caritatif|caritatifs|caritative|caritatives|humanitaire|humanitaires|solidarité, complémentaire santé,
      beauté|cosmétique|cosmétiques, grande? distribution, études et sondages, études de marché,
      loisirs|sport|sports|culture, mode|textile, alimentaire|alimentation, jardin|jardinage, optique|audition,
      formation professionnelle, photovoltaïque|solaires, retraite|prévoyance, services à personne, protection
      animale, recherche médicale, électroménager|bricolage|ameublement|décoration, télésurveillance,
      vins|gastronomie, commerçant*|commerçants|artisans, casino*|jeux en ligne, confessionnel*,
      banque assurance, location de voiture|voitures|véhicules|vacances|matériel,
      installateur*, artisan|artisans, plombier*|chauffagiste*|couvreur*, centre|centres appels`,
    consents: `
      j accepte|autorise|consens|souhaite, oui j, je accepte|souhaite|consens|autorise|veux|désire|donne, vous
      acceptez|autorisez|consentez, acceptez|autorisez,
      oui`,
  },
};
