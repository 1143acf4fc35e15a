import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which French is told from the other languages. */
export const frenchHints =
  'votre vos nous je et les des une pour avec est du au aux dans sur vous mot passe nom prenom adresse courriel ville ou qui se ce mon ma mes connexion obligatoire envoyer valider quel quelle etes jeu inscription entrez dons notre';

/** French. Left out on purpose: `politique`, `campagne`, `parti`, `concours` after "fonction publique" or "entrée". */
export const french: LanguagePatterns = {
  code: 'fr',
  you: 'vous votre vos tu ton ta tes te je mon ma mes avez etes',
  fields: {
    'full-name': [
      'nom complet, nom et prenom, nom et prenoms, nom prenom, nom prenoms, prenom et nom, prenom nom, prenoms et nom, noms et prenoms, nom du participant, nom du signataire, votre nom complet, identite, comment vous appelez vous, nom du joueur, initiales',
      'Nom et prénom *',
    ],
    'given-name': ['prenom, prenoms, votre prenom, petit nom, prenom usuel', 'Votre prénom'],
    'family-name': [
      'nom de famille, nom de naissance, nom de jeune fille, nom d usage, nom usuel, nom patronymique, nom marital',
      'Nom de famille',
    ],
    'lone-name': ['nom, votre nom, noms, ton nom', 'Votre nom *'],
    'middle-name': ['deuxieme prenom, second prenom, autres prenoms', 'Deuxième prénom (facultatif)'],
    honorific: ['civilite, titre de civilite, m mme, mme m, mr mme, monsieur madame, madame monsieur', 'Civilité'],
    gender: [
      'sexe, genre, vous etes un homme, vous etes une femme, je suis un homme, je suis une femme, identite de genre',
      'Sexe :',
    ],
    email: [
      'email, e mail, mail, courriel, adresse electronique, adresse e mail, adresse email, adresse mail, adresse de courriel, adresse de courrier electronique, adresse de messagerie, courrier electronique, votre adresse mail, messagerie electronique, mel, boite mail',
      'Votre adresse e-mail',
    ],
    phone: [
      'telephone, telephones, tel, numero de telephone, no de telephone, n de telephone, num tel, coordonnees telephoniques, numero ou vous joindre',
      'Numéro de téléphone',
    ],
    mobile: [
      'mobile, portable, telephone portable, telephone mobile, tel portable, tel mobile, gsm, numero de mobile, numero de portable, numero mobile, n de mobile, whatsapp, numero whatsapp, cellulaire',
      'Téléphone portable',
    ],
    landline: ['telephone fixe, fixe, tel fixe, ligne fixe, telephone domicile', 'Téléphone fixe'],
    'social-handle': [
      'pseudo instagram, compte instagram, instagram, pseudo tiktok, tiktok, compte twitter, twitter, facebook, snapchat, linkedin, profil linkedin, discord, nom d utilisateur instagram, pseudo twitch',
      'Pseudo Instagram',
    ],
    website: ['site web, site internet, url du site, votre site, adresse du site, blog, page web', 'Site web'],
    'birth-date': [
      'date de naissance, date naissance, ne le, nee le, ne e le, naissance, anniversaire, date d anniversaire, jour de naissance et mois, vous etes ne le, date de nais',
      'Date de naissance (JJ/MM/AAAA)',
    ],
    'birth-day': ['jour de naissance', 'Jour de naissance'],
    'birth-month': ['mois de naissance', 'Mois de naissance'],
    'birth-year': ['annee de naissance', 'Année de naissance'],
    day: ['jour, jj', 'Jour'],
    month: ['mois, mm', 'Mois'],
    year: ['annee, aaaa', 'Année'],
    date: ['date', 'Date'],
    age: [
      'age, votre age, quel age avez vous, tranche d age, tranches d age, quel est votre age, quel est ton age',
      'Quel âge avez-vous ?',
    ],
    nationality: ['nationalite, citoyennete, nationalites', 'Nationalité'],
    'ethnic-origin': ['origine ethnique, origines ethniques, ethnie, origine raciale', 'Origine ethnique'],
    'postal-address': [
      'adresse postale, adresse complete, adresse du domicile, adresse de livraison, coordonnees postales, adresse personnelle, votre adresse',
      'Adresse postale',
    ],
    street: [
      'adresse, rue, n et rue, numero et rue, n et nom de rue, numero de rue, voie, nom de la rue, nom de la voie, adresse ligne 1, adresse 1, numero et voie, libelle de la voie, n de voie',
      'Adresse (n° et rue)',
    ],
    'street-2': [
      'complement d adresse, complement adresse, complement, adresse ligne 2, adresse 2, batiment, etage, appartement, lieu dit, appt, residence batiment escalier',
      'Complément d’adresse',
    ],
    'postal-code': ['code postal, cp, code postale, npa, codepostal', 'Code postal'],
    city: [
      'ville, commune, localite, votre ville, ville de residence, municipalite, lieu de residence, ville et pays',
      'Ville',
    ],
    region: ['region, departement, canton, province, etat province, votre departement', 'Département'],
    country: ['pays, pays de residence', 'Pays de résidence'],
    job: [
      'profession, metier, fonction, poste, poste occupe, csp, categorie socio professionnelle, activite professionnelle, situation professionnelle, votre fonction, domaine d activite, secteur d activite, statut professionnel, emploi',
      'Votre profession',
    ],
    employer: ['employeur, nom de l employeur, nom de votre employeur', 'Employeur actuel'],
    company: [
      'entreprise, societe, nom de l entreprise, nom de la societe, raison sociale, organisation, organisme, nom de l organisme, etablissement, structure, nom du magasin, magasin, enseigne, association, nom de la structure, siret, taille de l entreprise',
      'Nom de l’entreprise',
    ],
    education: [
      'niveau d etudes, diplome, dernier diplome, niveau d etude, formation, etudes, niveau scolaire, classe, ecole, universite',
      'Niveau d’études',
    ],
    income: [
      'revenu, revenus, revenus du foyer, revenu fiscal, salaire, revenu mensuel, revenus annuels, salaire net, tranche de revenus, revenu fiscal de reference, ressources mensuelles',
      'Revenus mensuels du foyer',
    ],
    household: [
      'foyer, composition du foyer, nombre de personnes au foyer, personnes dans le foyer, personnes a charge, nombre de personnes dans votre foyer, taille du foyer, combien etes vous',
      'Combien de personnes composent votre foyer ?',
    ],
    children: [
      'enfants, nombre d enfants, avez vous des enfants, enfants a charge, age de vos enfants, prenom de l enfant, prenom de votre enfant, date de naissance de l enfant',
      'Avez-vous des enfants ?',
    ],
    'marital-status': [
      'situation familiale, situation maritale, etat civil, situation matrimoniale, statut marital, vivez vous en couple, etes vous marie',
      'Situation familiale',
    ],
    housing: [
      'logement, type de logement, proprietaire ou locataire, locataire ou proprietaire, etes vous proprietaire, etes vous locataire, statut d occupation, maison ou appartement, type d habitation, habitation, surface habitable, annee de construction, type de bien',
      'Êtes-vous propriétaire ou locataire ?',
    ],
    vehicle: [
      'vehicule, voiture, marque de votre voiture, immatriculation, plaque d immatriculation, permis de conduire, votre vehicule, marque et modele',
      'Marque de votre véhicule',
    ],
    pets: [
      'animaux, animal, animaux de compagnie, animal de compagnie, avez vous un chien, avez vous un chat, chien ou chat, nom de votre animal',
      'Avez-vous un animal de compagnie ?',
    ],
    bank: [
      'banque, iban, rib, bic, votre banque, coordonnees bancaires, numero de compte, titulaire du compte',
      'Quelle est votre banque ?',
    ],
    insurer: [
      'assurance, assureur, mutuelle, complementaire sante, assurance habitation, assurance auto, votre mutuelle actuelle',
      'Mutuelle actuelle',
    ],
    energy: [
      'type de chauffage, chauffage, mode de chauffage, energie de chauffage, fournisseur d energie, fournisseur d electricite, facture d energie, energie',
      'Type de chauffage',
    ],
    health: [
      'sante, maladie, allergie, allergies, traitement medical, handicap, imc, poids, taille et poids, groupe sanguin, numero de securite sociale medecin, medecin traitant, symptome*, antecedents medicaux, enceinte, motif de consultation, type de peau, votre peau, sommeil, depression, regime de securite sociale',
      'Avez-vous des allergies ?',
    ],
    'sex-life': ['orientation sexuelle, vie sexuelle', 'Orientation sexuelle'],
    lifestyle: [
      'fumez vous, fumeur, tabac, consommation d alcool, buvez vous, regime alimentaire, pratiquez vous un sport, mode de vie, activite physique, habitudes alimentaires',
      'Fumez-vous ?',
    ],
    habits: [
      'habitudes, habitudes d achat, a quelle frequence, combien de fois, frequence d achat, ou achetez vous, ou faites vous vos courses',
      'À quelle fréquence faites-vous vos courses en ligne ?',
    ],
    interests: [
      'centres d interet, centre d interet, vos passions, loisirs, vos gouts, thematiques, sujets qui vous interessent, hobbies, vos preferences',
      'Vos centres d’intérêt',
    ],
    opinion: [
      'votre avis, que pensez vous, etes vous satisfait, satisfaction, niveau de satisfaction, recommanderiez vous, avez vous aime, quel est votre avis, selon vous, comment trouvez vous, pourquoi signez vous, motif de votre signature',
      'Que pensez-vous de notre service ?',
    ],
    'political-opinion': [
      'opinion politique, opinions politiques, pour qui allez vous voter, intention de vote, intentions de vote, pour qui avez vous vote, parti politique, orientation politique, sensibilite politique, positionnement politique, quel candidat',
      'Pour qui allez-vous voter ?',
    ],
    religion: ['religion, confession, confession religieuse, pratique religieuse, croyances', 'Religion'],
    union: [
      'syndicat, adherent syndical, appartenance syndicale, etes vous syndique, organisation syndicale',
      'Appartenance syndicale',
    ],
    'id-number': [
      'numero de securite sociale, numero fiscal, numero de passeport, numero de carte d identite, piece d identite, n de piece, numero adherent, numero d adherent, numero client, numero de client, numero de carte de fidelite, carte de fidelite, numero de licence, matricule, numero d allocataire, nir, numero etudiant',
      'Numéro de sécurité sociale',
    ],
    'card-number': [
      'numero de carte, numero de la carte, numero de carte bancaire, n de carte, carte bancaire, carte de credit',
      'Numéro de carte bancaire',
    ],
    'card-name': [
      'titulaire de la carte, nom sur la carte, nom du titulaire, nom du porteur, titulaire',
      'Titulaire de la carte',
    ],
    'card-code': [
      'cryptogramme, cryptogramme visuel, code de securite, cvv, cvc, code de verification de la carte',
      'Cryptogramme visuel',
    ],
    'card-expiry': [
      'date d expiration, expiration, date de validite, date de fin de validite, expire le, expire fin',
      'Date d’expiration',
    ],
    photo: ['photo, votre photo, photographie, selfie, photo de profil, avatar', 'Votre photo'],
    file: [
      'justificatif, piece jointe, fichier, cv, curriculum vitae, joindre un fichier, preuve d achat, ticket de caisse, attestation',
      'Joindre un justificatif',
    ],
    username: [
      'nom d utilisateur, identifiant, pseudo, pseudonyme, login, nom de compte, nom d usager, email ou identifiant, identifiant de connexion, votre identifiant, surnom',
      'Nom d’utilisateur',
    ],
    password: [
      'mot de passe, mot de passe actuel, nouveau mot de passe, confirmer le mot de passe, mdp, code secret, code confidentiel',
      'Mot de passe',
    ],
    'one-time-code': [
      'code de verification, code recu, code de confirmation, code sms, code a 6 chiffres, code a usage unique, code recu par sms',
      'Code reçu par SMS',
    ],
    'free-text': [
      'message, votre message, commentaire, commentaires, remarque, remarques, precisions, votre idee, suggestion, suggestions, question, votre question, description, motif de la demande, temoignage, motivation',
      'Votre message',
    ],
    other: [
      'langue maternelle, langue, comment avez vous connu, comment nous avez vous connu, serie du bac, annee du bac, code promo, parrain',
      'Langue maternelle',
    ],
    'not-personal': [
      'rechercher, recherche, mot cle, mots cles, captcha, recopiez, quantite, montant, combien font, anti spam, sujet, objet, objet du message, trier par, filtrer, coupon, montant du don, date d arrivee, date de depart, date du rendez vous, date souhaitee, creneau, heure, indicatif, code pays, date et heure, nombre de places, nombre de, nombre d',
      'Recopiez les caractères',
    ],
  },
  options: {
    honorific: ['m, mr, mme, mlle, monsieur, madame, mademoiselle, mx', 'Madame'],
    gender: ['homme, femme, masculin, feminin, non binaire, garcon, fille, un homme, une femme', 'Femme'],
    'marital-status': [
      'celibataire, marie, mariee, marie e, pacse, pacsee, pacse e, divorce, divorcee, divorce e, veuf, veuve, concubinage, en couple, union libre',
      'Célibataire',
    ],
    housing: ['proprietaire, locataire, maison, appartement, loge gratuitement', 'Locataire'],
    energy: ['gaz, fioul, electrique, electricite, bois, pompe a chaleur, granules', 'Fioul'],
    job: [
      'agriculteur, artisan, cadre, cadre superieur, employe, employee, ouvrier, retraite, retraitee, retraite e, etudiant, etudiante, etudiant e, sans emploi, profession liberale, profession intermediaire, fonctionnaire, salarie, demandeur d emploi',
      'Profession libérale',
    ],
    opinion: [
      'tres satisfait, satisfait, pas du tout satisfait, tout a fait d accord, pas d accord, plutot d accord, tres satisfaisant, insatisfait',
      'Très satisfait',
    ],
    lifestyle: ['non fumeur, fumeur, vegetarien, vegan, omnivore', 'Végétarien'],
    pets: ['chien, chat, oiseau, rongeur, un chien, un chat', 'Chien'],
    'birth-month': [
      'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
      'Février',
    ],
  },
  consent: {
    accept: [
      'accepte, acceptez, accepter, j accepte, consens, consent, consentez, autorise, autorisez, d accord, reconnais, reconnaissez, m engage, j adhere, approuve, j ai lu, ai lu et, ai pris connaissance, pris connaissance, consentement, adherez',
      'J’accepte le règlement du jeu',
    ],
    refuse: [
      'ne souhaite pas, ne souhaitez pas, ne veux pas, ne voulez pas, n accepte pas, m oppose, refuse, ne desire pas, ne desirez pas, sauf opposition, ne plus recevoir, je m y oppose',
      'Je ne souhaite pas recevoir d’offres',
    ],
    receive: [
      'recevoir, recois, recevez, recevrai, etre contacte, etre contactee, etre contacte e, etre recontacte, tenu informe, tenue informee, tenir informe, etre informe, etre informee, m inscris a, m abonne, inscrivez moi, contacter, me contacter, envoyer, etre tenu au courant, informez moi, abonner, profiter, souhaite m inscrire, m envoie, recontacter, restez informe, inscrire a, m inscrire a, prospection',
      'Je souhaite recevoir vos offres par e-mail',
    ],
    offers: [
      'offres, offre, actualites, nouveautes, promotions, promotion, bons plans, informations, communications, communication, sollicitations, e mails, emails, sms, publicites, publicite, invitations, conseils, devis, propositions commerciales, actus, infos, nouvelles, avantages, prospection',
      'les offres et bons plans',
    ],
    newsletter: [
      'newsletter, newsletters, lettre d information, lettres d information, infolettre, infolettres, lettre d actualite, alertes mail, mailing list',
      'Je m’abonne à la lettre d’information',
    ],
    partners: [
      'partenaires, partenaire, tiers, sponsors, annonceurs, autres societes, societes du groupe, organisateurs',
      'les offres de nos partenaires',
    ],
    share: [
      'transmises, transmis, communiquees, cedees, partagees, partager, transmettre, transmission, partage, communiquer, communique, cession',
      'que mes données soient transmises',
    ],
    rules: [
      'reglement, reglement du jeu, conditions generales, cgu, cgv, conditions d utilisation, conditions de participation, modalites de participation, modalites, regles du jeu, conditions, mentions legales, charte',
      'les conditions générales d’utilisation',
    ],
    privacy: [
      'politique de confidentialite, confidentialite, donnees personnelles, donnees a caractere personnel, vie privee, rgpd, traitement de mes donnees, protection des donnees, mes donnees, mes informations, informations saisies, mes coordonnees, politique de protection, donnees',
      'la politique de confidentialité',
    ],
    political: [
      'parti politique, partis politiques, campagne electorale, campagnes electorales, communication politique, candidat aux elections, prospection politique, messages politiques, militant, elus, actions du mouvement',
      'recevoir des messages politiques',
    ],
    'by-doing': [
      'en cliquant, en participant, en validant, en m inscrivant, en vous inscrivant, en soumettant, en envoyant, en continuant, en signant, en renseignant, en remplissant, en cochant, en appuyant, en fournissant',
      'En cliquant sur Participer, vous acceptez le règlement',
    ],
    confirm: [
      'je certifie, je confirme, j atteste, je declare, certifie, atteste sur l honneur, je suis majeur, j ai plus de, avoir plus de, plus de 18 ans, plus de 16 ans, suis majeur',
      'Je certifie avoir plus de 18 ans',
    ],
    convenience: [
      'se souvenir de moi, rester connecte, rester connectee, memoriser, afficher le mot de passe, adresse identique, meme adresse, garder ma session, souviens toi de moi, connexion automatique, adresse de facturation identique, maintenir la connexion, enregistrer mon nom',
      'Se souvenir de moi',
    ],
  },
  screens: {
    contest: [
      'jeu concours, jeux concours, jeu gratuit, grand jeu, grand concours, tirage au sort, tirage, tires au sort, tire au sort, tente* ma|ta|votre chance, tentez de gagner, a gagner, je participe au jeu, participe* au jeu, participe* au concours, participe* au tirage, instant gagnant, instants gagnants, roue de la chance, roue de la fortune, ticket a gratter, concours photo, reglement du jeu, reglement du concours, bulletin de participation, valider ma participation, loterie, tombola, bulletin de jeu, inscription au jeu, inscription au concours, concours gratuit, jeu sans obligation d achat, inscription au jeu concours, participation au jeu, a remporter, calendrier de l avent',
      'Participez à notre jeu-concours et tentez votre chance',
    ],
    'contest-hint': [
      'concours, je participe, participer, participez, gagner, gagnez, gagnant, gagnants, remporter, remportez, lot, lots, dotation, dotations, cadeau, cadeaux, je joue, jouer, jouez, reglement, participation, chance, cagnotte, jeu',
      'Gagnez un voyage pour deux',
    ],
    quiz: [
      'quiz, quizz, test de personnalite, faites le test, decouvrir mon resultat, decouvrez votre resultat, voir mes resultats, voir mon resultat, recevoir mes resultats, recevoir mon resultat, votre resultat, quel type de, auto test, testez vos connaissances, votre profil, commencer le test, terminer le quiz, resultat du test, jeu de questions',
      'Répondez au quiz et découvrez votre résultat',
    ],
    'quiz-hint': ['test, resultat, resultats, score, questions, bonnes reponses, reponses', 'Vos réponses'],
    survey: [
      'sondage, sondages, enquete, enquetes, questionnaire, enquete de satisfaction, votre avis nous interesse, donnez votre avis, etude de marche, panel',
      'Répondez à notre sondage',
    ],
    'video-gate': [
      'voir la video, regarder la video, acceder a la video, acceder au replay, voir le replay, debloquer la video, pour voir la suite, regarder maintenant, voir le film, continuer la lecture de la video, acceder aux videos, lancer la video, regarder le replay, recevoir la video, video gratuite, videos gratuites, acces au replay',
      'Inscrivez-vous pour voir la vidéo',
    ],
    'video-hint': ['video, videos, replay, masterclass, visionner, formation video', 'la vidéo en replay'],
    petition: [
      'petition, petitions, je signe, signer la petition, signez la petition, signature, signatures, signataires, appel citoyen, signez, lettre ouverte',
      'Signez la pétition',
    ],
    'sample-offer': [
      'echantillon, echantillons, echantillon gratuit, bon de reduction, recevoir mon bon, code promo, offre de remboursement, produit gratuit, testez gratuitement, essai gratuit, cadeau de bienvenue, recevoir mon cadeau, bon d achat, coupon, offre d essai, kit gratuit',
      'Recevez votre échantillon gratuit',
    ],
    'quote-request': [
      'devis, devis gratuit, demande de devis, demander un devis, comparer les offres, comparateur, simulation, simuler, estimation gratuite, estimer mon bien, etre rappele, etude gratuite, tarif personnalise, obtenir mon tarif, bilan gratuit, testez votre eligibilite',
      'Recevez un devis gratuit',
    ],
    newsletter: [
      'newsletter, lettre d information, infolettre, s abonner, je m abonne, m abonner, abonnez vous, inscription a la newsletter, restez informe, recevez nos actualites, abonne toi, s inscrire a la newsletter, s inscrire a notre newsletter, inscrivez vous a notre newsletter, inscrivez vous a la newsletter',
      'Abonnez-vous à notre newsletter',
    ],
    webinar: [
      'webinaire, webinar, webinaires, webconference, visioconference en direct, conference en ligne',
      'Inscrivez-vous au webinaire',
    ],
    'download-gate': [
      'livre blanc, telecharger le guide, telechargez, telecharger, je telecharge, recevoir le guide, guide gratuit, ebook, e book, guide pdf, recevez le guide, recevoir la brochure, telecharger la brochure, recevoir le livre blanc, fiche pratique',
      'Téléchargez notre livre blanc',
    ],
    account: [
      'creer un compte, creer mon compte, creez votre compte, inscription, s inscrire, creation de compte, inscrivez vous, je m inscris, nouveau compte, devenir membre, rejoignez nous, ouvrir un compte',
      'Créer mon compte',
    ],
    purchase: [
      'commander, passer la commande, panier, paiement, payer, livraison, adresse de facturation, valider ma commande, acheter, finaliser la commande, recapitulatif de commande, moyen de paiement, mode de paiement',
      'Valider ma commande',
    ],
    contact: [
      'contact, contactez nous, nous contacter, formulaire de contact, envoyer un message, envoyer le message, ecrivez nous, votre demande, service client, nous ecrire, une question',
      'Contactez-nous',
    ],
    booking: [
      'reservation, reserver, rendez vous, prendre rendez vous, je reserve, prendre un rendez vous, choisir un creneau, demande de reservation, nombre de nuits, arrivee, voyageurs',
      'Prendre rendez-vous',
    ],
    application: [
      'candidature, postuler, candidater, recrutement, offre d emploi, lettre de motivation, deposer ma candidature, inscription au concours d entree, concours de la fonction publique, concours d entree, dossier d inscription, dossier de candidature, concours externe, concours interne, concours administratif*, epreuves ecrites, concours d acces, inscription aux examens, candidats au concours, centre d examen, concours national d entree, concours d admission',
      'Déposer ma candidature',
    ],
    donation: [
      'faire un don, je donne, don, dons, donner, je fais un don, faites un don, soutenez nous, montant du don, reduction fiscale, recu fiscal, don mensuel',
      'Faites un don',
    ],
    'sign-in': [
      'se connecter, connexion, connectez vous, je me connecte, me connecter, identifiez vous, s identifier, mot de passe oublie, deja client, deja membre, deja un compte, authentification, ouvrir une session',
      'Se connecter',
    ],
    'password-reset': [
      'mot de passe oublie, reinitialiser, reinitialisation, reinitialiser le mot de passe, nouveau mot de passe, mot de passe perdu',
      'Réinitialiser le mot de passe',
    ],
    search: ['rechercher, recherche, chercher, lancer la recherche, trouver', 'Rechercher'],
    comment: [
      'laisser un commentaire, commentaire, commentaires, publier un commentaire, poster, publier, repondre, donner votre avis, ajouter un commentaire, laissez un commentaire',
      'Laisser un commentaire',
    ],
    settings: [
      'parametres, mon profil, mon compte, modifier mes informations, modifier mon profil, mettre a jour, preferences, mes informations, enregistrer les modifications, modifier, mes coordonnees, informations personnelles, mise a jour du profil',
      'Modifier mon profil',
    ],
    admin: [
      'administration, administrateur, tableau de bord, back office, ajouter un utilisateur, gestion des, espace administrateur, gerer les',
      'Espace administrateur',
    ],
    trap: [
      'concours de circonstances, jeu de donnees, avec le concours de, droit d entree, code promotion, mise en jeu, enjeu',
      'un malheureux concours de circonstances',
    ],
  },
  notices: {
    data: [
      'donnees, donnees personnelles, donnees a caractere personnel, vos informations, informations recueillies, vos coordonnees, informations vous concernant, confidentialite, vie privee, votre adresse e mail, votre email, votre adresse mail, vos donnees, informations personnelles, adresse email, donnees collectees',
      'Vos données sont utilisées pour…',
    ],
    use: [
      'traitees, traitement, traitements, utilisees, utilisee, collectees, recueillies, enregistrees, destinees, finalite, finalites, conservees, responsable de traitement, responsable du traitement, base legale, duree de conservation, fichier informatise, exploitees, stockees',
      'Les données sont conservées trois ans',
    ],
    rights: [
      'droit d acces, droits d acces, rectification, effacement, droit d opposition, opposition, portabilite, cnil, desinscrire, desinscription, desabonner, desabonnement, rgpd, informatique et libertes, dpo, delegue a la protection, reglement general sur la protection, retirer votre consentement, exercer vos droits, vous desabonner',
      'Vous disposez d’un droit d’accès',
    ],
    recipients: [
      'destinataires, destinataire, partenaires, tiers, transmises, cedees, communiquees, sous traitants, partagees',
      'Les destinataires sont nos partenaires',
    ],
    promise: [
      'pas de spam, aucun spam, zero spam, jamais partage, jamais communiquee, ne seront pas transmises, ne sera jamais, ne seront jamais, ne partageons, strictement confidentielles, restent confidentielles, anonyme, ne vendons, ne communiquons',
      'Pas de spam, promis',
    ],
  },
  links: {
    rules: [
      'reglement, reglement du jeu, reglement complet, cgu, cgv, conditions generales, conditions d utilisation, conditions de participation, modalites, conditions generales d utilisation, conditions generales de vente, regles du jeu, conditions',
      'Règlement complet',
    ],
    'privacy-policy': [
      'politique de confidentialite, confidentialite, donnees personnelles, protection des donnees, vie privee, rgpd, charte de confidentialite, politique de protection des donnees, politique vie privee, politique de donnees',
      'Politique de confidentialité',
    ],
    'legal-notice': ['mentions legales, mention legale, informations legales, notice legale', 'Mentions légales'],
    'partner-list': [
      'liste des partenaires, nos partenaires, liste de nos partenaires, partenaires, sponsors du jeu',
      'Liste de nos partenaires',
    ],
  },
};
