import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which French is told from the other languages. */
export const frenchHints =
  'votre vos nous je et les des une pour avec est du au aux dans sur vous mot passe nom prenom adresse courriel ville ou qui se ce mon ma mes connexion obligatoire envoyer valider quel quelle etes jeu inscription entrez dons notre';

/** French. Left out on purpose: `politique`, `campagne`, `parti`, `concours` after "fonction publique" or "entrée". */
export const french: LanguagePatterns = {
  code: 'fr',
  you: 'vous votre vos tu ton ta tes te je mon ma mes avez etes toi aimez faites preferez utilisez possedez habitez achetez vivez roulez conduisez fumez buvez mangez dormez souffrez travaillez chauffez lisez regardez ecoutez pensez partez allez fumes bois manges dors souffres vis travailles lis regardes ecoutes penses pars vas moi conduis j habites adores crois viens recois connais prends entends peux veux dois vois ressens deplaces aurais serais voudrais aimerais ferais irais prefererais voterais seras auras feras iras voteras etais avais voudriez aimeriez seriez auriez iriez feriez choisiriez recommanderiez voteriez etiez aviez serez aurez irez ferez voterez louez payez depensez epargnez percevez consommez cuisinez pratiquez jouez sortez voyagez prenez suivez ressentez entendez portez souhaitez envisagez prevoyez croyez priez estimez jugez adorez frequentez courez marchez exercez etudiez soutenez couchez levez',
  fields: {
    'full-name': [
      'nom complet, nom et prenom, nom et prenoms, nom prenom, nom prenoms, prenom et nom, prenom nom, prenoms et nom, noms et prenoms, nom du participant, nom du signataire, votre nom complet, identite, nom du joueur, initiales, nom et prenom du participant, prenom nom de famille, vos nom et prenom, vos noms et prenoms, nom prenom du representant, votre nom et prenom, ton nom et prenom, votre prenom et nom, tes nom et prenom, votre nom et votre prenom, nom et votre prenom, votre prenom et votre nom, vos nom et vos prenoms, personne de contact, nom a l etat civil, comment vous appelle t on, je soussigne, soussigne',
      'Nom et prénom *',
    ],
    'given-name': [
      'prenom, prenoms, votre prenom, petit nom, prenom usuel, votre prenom usuel, prenom du gagnant, comment doit on t appeler, comment t appelle t on',
      'Votre prénom',
    ],
    'family-name': [
      'nom de famille, nom de naissance, nom de jeune fille, nom d usage, nom usuel, nom patronymique, nom marital, votre nom de famille, ton nom de famille',
      'Nom de famille',
    ],
    'lone-name': [
      'nom, votre nom, noms, ton nom, comment t appelles tu, comment vous appelez vous, comment tu t appelles, tu t appelles comment',
      'Votre nom *',
    ],
    'middle-name': ['deuxieme prenom, second prenom, autres prenoms', 'Deuxième prénom (facultatif)'],
    honorific: [
      'civilite, titre de civilite, m mme, mme m, mr mme, monsieur madame, madame monsieur, m ou mme, mme ou m, monsieur ou madame, madame ou monsieur',
      'Civilité',
    ],
    gender: [
      'sexe, genre, vous etes un homme, vous etes une femme, je suis un homme, je suis une femme, identite de genre, votre sexe, votre genre, etes vous un homme ou une femme, homme ou femme, femme ou homme, etes vous un homme, etes vous une femme, es tu un garcon|homme, es tu une fille|femme',
      'Sexe :',
    ],
    email: [
      'email, e mail, mail, courriel, adresse electronique, adresse e mail, adresse email, adresse mail, adresse de courriel, adresse de courrier electronique, adresse de messagerie, courrier electronique, votre adresse mail, messagerie electronique, mel, boite mail, votre email, votre e mail, votre mail, votre courriel, ton email, ton adresse mail, ton mail, e mail professionnel, email pro, email professionnel, mail pro, confirmer votre email, confirmez votre adresse e mail, confirmation e mail, confirmation email, votre adresse e mail, votre adresse email, votre adresse electronique, votre adresse de messagerie, votre adresse de courriel, ton adresse e mail, ton adresse email, laissez nous votre adresse mail, laissez votre e mail, laissez nous un mail, laisse nous ton mail, a quelle adresse mail, a quelle adresse ~ resultat*|guide|newsletter|score|profil|lien|diagnostic|bilan, ou devons nous envoyer ~ resultat*|guide|score|profil|lien|diagnostic|bilan',
      'Votre adresse e-mail',
    ],
    phone: [
      'telephone, telephones, tel, numero de telephone, no de telephone, n de telephone, num tel, coordonnees telephoniques, numero ou vous joindre, votre telephone, votre numero, votre numero de telephone, tel domicile, n tel, numero a rappeler, a quel numero, ou vous joindre, ou peut on vous joindre, pour vous joindre, numero ou t appeler, numero de jour, ton numero',
      'Numéro de téléphone',
    ],
    mobile: [
      'mobile, portable, telephone portable, telephone mobile, tel portable, tel mobile, gsm, numero de mobile, numero de portable, numero mobile, n de mobile, whatsapp, numero whatsapp, cellulaire, votre mobile, votre portable, n de portable, votre numero de mobile, votre numero de portable, ton numero de portable, ton gsm, n de gsm, natel, numero gsm, telephone cellulaire',
      'Téléphone portable',
    ],
    landline: [
      'telephone fixe, fixe, tel fixe, ligne fixe, telephone domicile, telephone maison, tel maison',
      'Téléphone fixe',
    ],
    'social-handle': [
      'pseudo instagram, compte instagram, instagram, pseudo tiktok, tiktok, compte twitter, twitter, facebook, snapchat, linkedin, profil linkedin, discord, nom d utilisateur instagram, pseudo twitch, votre instagram, ton instagram, nom instagram, identifiant instagram, votre pseudo instagram, nom sur instagram, compte facebook, votre compte tiktok, pseudo sur les reseaux, compte insta, ton insta, insta, pseudo facebook|snap|snapchat|discord, vos reseaux sociaux, pseudo sur instagram|tiktok',
      'Pseudo Instagram',
    ],
    website: ['site web, site internet, url du site, votre site, adresse du site, blog, page web', 'Site web'],
    'birth-date': [
      'date de naissance, date naissance, ne le, nee le, ne e le, naissance, anniversaire, date d anniversaire, jour de naissance et mois, vous etes ne le, date de nais, votre date de naissance, ta date de naissance, quelle est votre date de naissance, date de votre anniversaire, votre anniversaire, ne e, quand etes vous ne, quand es tu ne, date de naiss, quand etes vous nee, date naiss',
      'Date de naissance (JJ/MM/AAAA)',
    ],
    'birth-day': ['jour de naissance', 'Jour de naissance'],
    'birth-month': ['mois de naissance', 'Mois de naissance'],
    'birth-year': [
      'annee de naissance, votre annee de naissance, en quelle annee etes vous ne, en quelle annee es tu ne|nee, en quelle annee etes vous nee',
      'Année de naissance',
    ],
    day: ['jour, jj', 'Jour'],
    month: ['mois, mm', 'Mois'],
    year: ['annee, aaaa', 'Année'],
    date: ['date', 'Date'],
    age: [
      'age, votre age, quel age avez vous, tranche d age, tranches d age, quel est votre age, quel est ton age, vous avez quel age, ton age, classe d age, groupe d age, age du participant, etes vous majeur|majeure, es tu majeur|majeure, avez vous ? ans, avez vous plus|moins de ? ans, as tu plus|moins de ? ans',
      'Quel âge avez-vous ?',
    ],
    nationality: [
      'nationalite, citoyennete, nationalites, de quelle nationalite, permis de sejour, pays de nationalite|citoyennete, etes vous citoyen|citoyenne, quel passeport, le passeport de quel pays, detenez vous le passeport',
      'Nationalité',
    ],
    'ethnic-origin': [
      'origine ethnique, origines ethniques, ethnie, origine raciale, minorite visible, minorites visibles, groupe ethnique, origine ethnoculturelle|culturelle, appartenance ethnique, etes vous autochtone, couleur de peau',
      'Origine ethnique',
    ],
    'postal-address': [
      'adresse postale, adresse complete, adresse du domicile, adresse de livraison, coordonnees postales, adresse personnelle, votre adresse, ou habitez vous, adresse de residence, adresse de correspondance, votre adresse complete, adresse actuelle|principale|fiscale|professionnelle, nouvelle adresse, siege social, ou habites tu, vous habitez ou, ou residez vous, adresse de facturation|depart, adresse des travaux, adresse de l entreprise, quelle est ton adresse, a quelle adresse ~ lot|colis|cadeau|echantillon*|livrer|coffret|kit, adresse du participant|logement|bien|chantier|siege, adresse d arrivee',
      'Adresse postale',
    ],
    street: [
      'adresse, rue, n et rue, numero et rue, n et nom de rue, numero de rue, voie, nom de la rue, nom de la voie, adresse ligne 1, adresse 1, numero et voie, libelle de la voie, n de voie, n voie, n rue, votre rue, numero de voie, adresse n et rue, numero, n civique, no civique, numero de maison',
      'Adresse (n° et rue)',
    ],
    'street-2': [
      'complement d adresse, complement adresse, complement, adresse ligne 2, adresse 2, batiment, etage, appartement, lieu dit, appt, residence batiment escalier, digicode, interphone, case postale',
      'Complément d’adresse',
    ],
    'postal-code': [
      'code postal, cp, code postale, npa, codepostal, votre code postal, quel est votre code postal, c p, code postal et ville, no postal',
      'Code postal',
    ],
    city: [
      'ville, commune, localite, votre ville, ville de residence, municipalite, lieu de residence, ville et pays, dans quelle ville habitez vous, votre commune, ville de naissance, ta ville, lieu de naissance, d ou nous ecoutez vous, d ou nous ecoutes tu, demeurant a, residant a, domicilie a, domiciliee a, quartier, dans quel quartier, votre quartier, ville ou vous habitez, ville ou tu habites, ville d habitation, ne e a, nee a, arrondissement, votre village, lieu d habitation, lieu de domicile, dans quelle ville est situe|situee votre, dans quelle ville se situe|trouve votre',
      'Ville',
    ],
    region: [
      'region, departement, canton, province, etat province, votre departement, votre region, dans quel departement, dans quelle region, zone geographique, secteur geographique, region ou vous habitez, departement ou vous habitez',
      'Département',
    ],
    country: [
      'pays, pays de residence, votre pays, pays de naissance, ou etes vous base, ou etes vous basee',
      'Pays de résidence',
    ],
    job: [
      'profession, metier, fonction, poste, poste occupe, csp, categorie socio professionnelle, activite professionnelle, situation professionnelle, votre fonction, domaine d activite, secteur d activite, statut professionnel, emploi, votre profession, votre metier, votre activite, activite scolaire ou professionnelle, que faites vous dans la vie, votre situation professionnelle, categorie professionnelle, votre poste, votre statut, quelle est votre profession, quelle est votre situation professionnelle, votre role, ton role, teletravail, situation actuelle, secteur professionnel, anciennete dans, experience professionnelle, vous exercez, occupation actuelle|principale, annees d experience, temps de travail, femme au foyer, etes vous en activite, temps plein ou temps partiel, activite principale',
      'Votre profession',
    ],
    employer: [
      'employeur, nom de l employeur, nom de votre employeur, votre employeur, entreprise actuelle, ou travaillez vous, nom employeur, chez qui travaillez vous, pour quelle entreprise travaillez vous, dans quelle entreprise travaillez vous',
      'Employeur actuel',
    ],
    company: [
      'entreprise, societe, nom de l entreprise, nom de la societe, raison sociale, organisation, organisme, nom de l organisme, etablissement, structure, nom du magasin, enseigne, association, nom de la structure, siret, taille de l entreprise, votre entreprise, votre societe, nom de votre entreprise, nom de ton entreprise, nom de votre societe, nom de votre boutique, nom de ta boutique, nom de la boutique, nom de votre organisation, nom de l etablissement, nom de votre structure, nom de l association, nom de la marque, nom de votre magasin, nombre de salaries, effectif, effectifs, raison social, nombre de collaborateurs, chiffre d affaires, nombre d employes, combien de salaries|collaborateurs, nom du club|commerce|restaurant, nom de la compagnie|collectivite, denomination, forme juridique',
      'Nom de l’entreprise',
    ],
    education: [
      'niveau d etudes, diplome, dernier diplome, niveau d etude, formation, etudes, niveau scolaire, classe, ecole, universite, votre niveau d etudes, niveau de diplome, plus haut diplome, diplome le plus eleve, etablissement scolaire, scolarite, diplomes, filiere, cursus, lycee, parcours scolaire, niveau d instruction, avez vous le bac, etablissement frequente, nom de l etablissement scolaire',
      'Niveau d’études',
    ],
    income: [
      'revenu, revenus, revenus du foyer, revenu fiscal, salaire, revenu mensuel, revenus annuels, salaire net, tranche de revenus, revenu fiscal de reference, ressources mensuelles, revenus mensuels, revenu net, revenus nets, votre revenu, vos revenus, revenu mensuel net, revenus mensuels nets, revenus du menage, tranche de revenu, revenu annuel, quel est votre revenu, salaire mensuel, salaire annuel, pretentions salariales, salaire souhaite, revenu annuel brut, revenu brut, revenu de votre menage, quel est le revenu, revenus bruts, epargne, votre epargne, montant de votre epargne, patrimoine, avis d imposition, votre avis d imposition, remuneration, pretentions, dettes, vos ressources, parts fiscales, quotient familial, situation financiere, apport personnel, aides sociales, percevez vous, depense imprevue, tranche d imposition, argent de cote, credits en cours, taux d endettement, fins de mois, montant de l apport, credit immobilier en cours, revenus de votre foyer|menage, revenu de votre foyer|menage, avez vous un pret, payeriez vous une depense, avez vous du mal a boucler, classe de revenu, ressources du foyer, pouvez vous epargner, mensualites actuelles, apport disponible, nombre de parts fiscales, plus de ~ euros d impots, montant de votre|vos impot|impots|credits|dettes|retraite|pension|revenus|mensualites',
      'Revenus mensuels du foyer',
    ],
    household: [
      'foyer, composition du foyer, nombre de personnes au foyer, personnes dans le foyer, personnes a charge, nombre de personnes dans votre foyer, taille du foyer, combien etes vous, combien de personnes vivent, nombre de personnes dans le foyer, nombre de personnes au sein du foyer, nombre de personnes du foyer, composition du menage, votre foyer, combien etes vous dans votre foyer, nombre de personnes a charge, combien de personnes composent, personnes a la maison, nombre de personnes a la maison, vivent sous votre toit, sous votre toit, personnes vivent, vivent avec vous, personnes vivant, nombre d occupants, occupants du logement, avec qui vivez vous, avec qui vis tu, famille monoparentale, taille du menage, combien d occupants, habitez vous seul|seule|avec, composition de la|votre famille, combien de personnes habitent, nombre de personnes composant|vivant|habitant, nombre d adultes vivant, avec qui habitez vous, avec qui partagez vous, avec qui partages tu, nombre de personnes dans le|votre menage, nombre d adultes dans le foyer|menage|logement, composition familiale, combien de personnes compte votre foyer|menage|famille, combien de personnes dans, personnes chez vous, nombre de personnes chez vous, avec qui dormez vous',
      'Combien de personnes composent votre foyer ?',
    ],
    children: [
      'enfants, nombre d enfants, avez vous des enfants, enfants a charge, age de vos enfants, prenom de l enfant, prenom de votre enfant, date de naissance de l enfant, combien d enfants, combien avez vous d enfants, nombre d enfants a charge, vos enfants, age des enfants, age de l enfant, age de votre enfant, nom de l enfant, prenom du bebe, date prevue d accouchement, etes vous parent, enfants de moins de, nombre de mineurs, dont moins de, dont enfants, date de naissance de votre enfant, date de naissance du bebe, age du|de bebe, prenoms des enfants, es tu parent|maman|papa, etes vous parents|maman|papa, mode de garde, age de votre|ton bebe|fils|fille, sexe de l enfant, date prevue de naissance, date presumee d accouchement, classe de l enfant, etes vous grand parent|mere|pere, age de vos petits enfants, nom prenom de l enfant, date de naissance de bebe, date de naissance des enfants, tranche d age des enfants, nom et prenom de l enfant, tranche d age de vos enfants, dans quelle tranche d age ~ enfants, quel age ont vos|tes ~ enfants|ados|petits, quel age a votre|ton ~ enfant|bebe|fils|fille|ado|dernier|aine, attendez vous un heureux, date du terme',
      'Avez-vous des enfants ?',
    ],
    'marital-status': [
      'situation familiale, situation maritale, etat civil, situation matrimoniale, statut marital, vivez vous en couple, etes vous marie, votre situation familiale, vivez vous seul, vous vivez seul, statut familial, etes vous en couple, situation de famille, statut conjugal|matrimonial|amoureux, situation conjugale|amoureuse|sentimentale, etat matrimonial, votre statut conjugal|matrimonial, es tu celibataire, etes vous celibataire|mariee|maries|pacse|pacsee|divorce|divorcee|veuf|veuve, conjoint de fait, es tu en couple, vous vivez en couple, celibataire ou en couple, seul ou en couple, vis tu en couple',
      'Situation familiale',
    ],
    housing: [
      'logement, type de logement, proprietaire ou locataire, locataire ou proprietaire, etes vous proprietaire, etes vous locataire, statut d occupation, maison ou appartement, type d habitation, habitation, surface habitable, annee de construction, type de bien, vous etes proprietaire, vous etes locataire, etes vous proprietaire ou locataire, proprietaire de votre logement, votre logement, vous habitez, type d habitat, surface du logement, surface de votre logement, surface a isoler, annee de construction du logement, votre habitation, vivez vous en maison, residence principale, nature du bien, type de toiture, superficie, jardin, avez vous un jardin, terrasse, balcon, piscine, vous vivez dans, etage de votre logement, a quel etage, taille de votre logement, nombre de pieces, possedez vous un bien, construit il y a, construite il y a, surface en m2, orientation du toit, surface de toiture, votre surface, surface m2, construite en, construit en, copropriete, residence secondaire, surface totale|chauffee, metres carres, construite avant|entre, construit avant|entre, projet immobilier, travaux envisages, surface du terrain|toit|jardin, surface a chauffer, projet de travaux|demenagement|renovation, travaux de renovation, type de maison|propriete|residence|batiment|construction, type d appartement, combien de pieces, date de construction, periode de construction, age du logement|batiment, type de toit|couverture|combles|vitrage|fenetres, type d escalier, nombre de marches, douche ou baignoire, valeur du bien, surface de la|votre maison|toiture, age de la|votre maison|toiture, orientation de la|votre toiture|toit, valeur de votre bien|maison|logement, vivez vous en appartement|colocation|ville, etes vous en location|hlm, habitez vous en ville, quel age a votre|ton maison|logement|appartement|toit|toiture, vivez vous dans une maison, vivez vous dans un appartement, etat du logement|bien|toit, location, loyer, montant du loyer, montant de votre loyer, occupation du logement|bien',
      'Êtes-vous propriétaire ou locataire ?',
    ],
    vehicle: [
      'vehicule, voiture, marque de votre voiture, immatriculation, plaque d immatriculation, permis de conduire, votre vehicule, marque et modele, avez vous une voiture, possedez vous un vehicule, possedez vous une voiture, modele de votre vehicule, modele du vehicule, marque du vehicule, vehicule actuel, nombre de vehicules, roulez vous, quel vehicule, quelle voiture, conduisez vous, quelle voiture conduisez vous, quel vehicule conduisez vous, roules tu, conduis tu, mise en circulation, date de mise en circulation, premiere mise en circulation, vehicule personnel, date de 1re mise en circulation, date de premiere mise en circulation, kilometres parcourus, kilometres par an, kilometrage annuel, vous roulez en, kilometrage, kilometrage approximatif, motorisation, carburant, bonus malus, puissance fiscale, conducteur principal|secondaire, deux roues, carte grise, titulaire du permis, age du vehicule, numero de plaque|chassis, anciennete du|de permis, date du|de permis, annee du|de permis, annees de permis, combien de vehicules|voitures, nombre de voitures, vehicules du foyer, mode de stationnement, avez vous le permis, age de la voiture, quel age a votre|ta vehicule|voiture|auto, date d obtention du|de ~ permis, permis b, cylindree, annee de votre voiture|vehicule, modele et annee, date d achat du vehicule',
      'Marque de votre véhicule',
    ],
    pets: [
      'animaux, animal, animaux de compagnie, animal de compagnie, avez vous un chien, avez vous un chat, chien ou chat, nom de votre animal, possedez vous un animal, avez vous un animal, avez vous des animaux, vos animaux, combien de chats, combien de chiens, chats, chiens, nom de votre chien, nom de votre chat, race du chien, votre animal, age de votre chat, age de votre chien, age du chat, age du chien, nom du chat, nom du chien, age de l animal, race, espece, age du chiot|chaton, poids du chien|chat, nombre d animaux, nombre de chiens|chats, chat ou chien, a quatre pattes, age de votre|ton compagnon|chiot|chaton|animal, poids de votre|ton chien|chat|animal, sexe de votre|ton chien|chat|animal, quel age a votre|ton chien|chat|animal|chiot|chaton|compagnon, date de naissance du chien|chat|chiot, comment s appelle votre|ton chien|chat|animal|compagnon, votre chat, votre chien, ton chat, ton chien',
      'Avez-vous un animal de compagnie ?',
    ],
    bank: [
      'banque, iban, rib, bic, votre banque, coordonnees bancaires, numero de compte, titulaire du compte, quelle est votre banque, nom de votre banque, votre banque principale, banque actuelle, banque principale, dans quelle banque, coordonnees de paiement, compte bancaire, comptes bancaires, compte courant, compte epargne, etablissement bancaire, institution financiere, numero iban, livret a',
      'Quelle est votre banque ?',
    ],
    insurer: [
      'assurance, assureur, mutuelle, complementaire sante, assurance habitation, assurance auto, votre mutuelle actuelle, votre mutuelle, votre assureur, assureur actuel, mutuelle actuelle, avez vous une mutuelle, compagnie d assurance, quel est votre assureur, votre assurance, chez qui etes vous assure, etes vous assure chez, votre assureur actuel, mutualite, prevoyance, caisse maladie, franchise actuelle|annuelle, cotisation mensuelle|actuelle|annuelle, prime actuelle|mensuelle, contrat obseques, protection juridique, nombre de sinistres, etes vous couvert|couverte|assuree, echeance de votre|du contrat, montant de votre cotisation|prime, date d echeance du contrat, votre complementaire sante, nom de votre complementaire sante',
      'Mutuelle actuelle',
    ],
    energy: [
      'type de chauffage, chauffage, mode de chauffage, energie de chauffage, fournisseur d energie, fournisseur d electricite, facture d energie, energie, comment vous chauffez vous, votre chauffage, votre mode de chauffage, systeme de chauffage, chauffage actuel, source d energie, votre fournisseur d energie, votre fournisseur, fournisseur actuel, montant de votre facture, facture annuelle, facture d electricite, energie principale, quelle energie, consommation annuelle, consommation kwh, facture mensuelle, chez quel fournisseur, chaudiere, dpe, linky, isolation, chauffe eau, panneaux solaires|photovoltaiques, consommation energetique, classe energetique|energie, heures creuses, bien isole|isolee, facture de chauffage|gaz, consommation d electricite, consommation de gaz, consommation en kwh, type de compteur, comment est chauffe|chauffee, pompe a chaleur, type de radiateurs, contrat d electricite, fournisseur de gaz, diagnostic de performance energetique, age de votre|la chaudiere|installation, montant de votre derniere facture, quel age a votre chaudiere|chauffage|installation, eau chaude, age du chauffage, kwh par an, raccorde au gaz, raccordee au gaz, point de livraison',
      'Type de chauffage',
    ],
    health: [
      'sante, maladie, allergie, allergies, traitement medical, handicap, imc, poids, taille et poids, groupe sanguin, numero de securite sociale medecin, medecin traitant, symptome*, antecedents medicaux, enceinte, motif de consultation, type de peau, votre peau, sommeil, depression, regime de securite sociale, votre sante, etat de sante, etes vous enceinte, portez vous des lunettes, problemes de sante, souffrez vous, vous sentez vous seul, vous sentez vous triste, etes vous triste, type de cheveux, votre taille, votre poids, prenez vous un traitement, suivez vous un traitement, intolerances, allergies alimentaires, pathologie, pathologies, appareil auditif, entendez vous, douleurs, ressentez vous, stress, anxiete, diabete, situation de handicap, vous etes vous senti, etes vous fatigue, avez vous du mal, du mal a, avez vous des problemes, portez vous un appareil, problemes d audition, problemes auditifs, malentendant, mal de dos, probleme de dos, vos preoccupations, votre peau est, preoccupations de peau, vos problemes de peau, tension arterielle, travailleur handicape, reconnaissance de travailleur handicape, rqth, amenagement d epreuve, amenagements, taille cm, taille en cm, ta taille, as tu mal, avez vous mal, fait il mal, cuir chevelu, thyroide, hypertension, migraines, burn out, acuite visuelle, port de lunettes, lentilles, apnee, ronflements, insomnie, insomnies, acariens, prothese auditive, kg, medicaments, invalidite, vaccination, problemes medicaux|digestifs, antecedents familiaux, maladies chroniques, suivi medical|psychologique, intolerance alimentaire, certificat medical, protheses auditives, aides auditives, appareils auditifs, perte auditive, troubles auditifs|digestifs, mobilite reduite, fuites urinaires, informations medicales, etes vous atteint|atteinte, etes vous suivi|suivie, traitements en cours, traitement en cours, manque d energie, niveau de douleur|stress, etes vous appareille, perte d audition|autonomie, baisse d audition, suivre une conversation, faites vous repeter, medecin de famille, nom du medecin, difficultes a marcher|monter|dormir|respirer|entendre, monter les escaliers, pertes de memoire, nature de peau|cheveux, etes vous deja appareille, difficultes a vous deplacer|endormir|concentrer|lever, troubles de la memoire|vue, comment vous sentez vous, comment te sens tu, vous sentez vous fatigue*|stress*|anxieu*|deprim*|angoiss*|isole*|tendu*|epuise*|nerveu*, etes vous sujet|sujette a, portez vous deja un appareil, comment evaluez vous votre sante|audition|vue|sommeil, comment se porte votre|ta vue|sante|peau|audition, comment evaluez vous votre etat de sante, niveau d energie, grossesse, avez vous subi, combien de kilos, acouphenes, votre moral, vos regles, appareillage auditif, auditif souhaite, votre dos, ton dos, portez vous une correction, correction visuelle, portez vous des lentilles',
      'Avez-vous des allergies ?',
    ],
    'sex-life': [
      'orientation sexuelle, vie sexuelle, je cherche un homme, je cherche une femme, vie intime, sexualite',
      'Orientation sexuelle',
    ],
    lifestyle: [
      'fumez vous, fumeur, tabac, consommation d alcool, buvez vous, regime alimentaire, pratiquez vous un sport, mode de vie, activite physique, habitudes alimentaires, etes vous fumeur, fumez vous des cigarettes, pratique sportive, faites vous du sport, quel sport pratiquez vous, consommez vous de l alcool, etes vous vegetarien, votre alimentation, votre mode de vie, que mangez vous, combien de fruits, mangez vous, heures de sommeil, combien d heures dormez vous, tasses par jour, activite physique par jour, minutes d activite physique, combien de cafes, tabagisme, cigarette electronique, boissons alcoolisees, regime particulier, restrictions alimentaires, activite sportive, cigarettes par jour, combien de cigarettes, verres d alcool, combien de verres, litres d eau, consommation de vin|cafe|biere|viande, mode d alimentation, combien de repas, repas par jour, niveau d activite, seances de sport, combien de pas, heure du|de coucher, temps de sommeil, duree de sommeil, plutot du matin, rythme de vie, hygiene de vie, style de vie, etes vous plutot du matin, cuisinez vous a la maison, a quelle heure te couches|leves|reveilles tu, a quelle heure vous couchez|levez|reveillez vous, sports pratiques, activites sportives, sports pratiquez vous, vin, vins',
      'Fumez-vous ?',
    ],
    habits: [
      'habitudes, habitudes d achat, a quelle frequence, combien de fois, frequence d achat, ou achetez vous, ou faites vous vos courses, combien de temps passez vous, combien depensez vous, votre budget, quel budget, ou achetez vous vos, ou faites vous, partez vous en vacances, quels magazines, que lisez vous, regardez vous, combien d heures, tous les combien, a quelle occasion, consommez vous, utilisez vous, achetez vous, jouez vous, vous prenez le, votre magasin habituel, magasin habituel, succursale habituelle, votre succursale, ou faites vous vos achats, le plus souvent, ecoutez vous, nous ecoutez vous, votre magasin prefere, magasin prefere, dans quel magasin, ou avez vous achete, ou as tu achete, magasin d achat, lieu d achat, a quelle heure te, a quelle heure vous, combien d heures par jour, combien de jours par semaine, combien de fois par semaine, moyen de transport principal, comment vous deplacez vous, enseigne preferee, votre enseigne preferee, bain ou douche, comment nous ecoutez vous, budget mensuel|annuel|moyen|courses|vacances, panier moyen, depenses mensuelles, dernier achat, derniere visite, prochaines vacances, operateur mobile|telephonique|internet, votre operateur, forfait mobile|internet, sortez vous, magasin frequente, temps d ecran, temps passe devant, temps passes tu, combien payez vous, achats en ligne, etes vous venu|venue, etes vous client|cliente|abonne|abonnee, a quand remonte, quels reseaux sociaux, sur quels reseaux, mode de deplacement, trajet domicile travail, transports en commun, point de vente, adresse du magasin, comment payez vous, etes vous equipe|equipee, etes vous deja venu|venue|client, mode de transport principal|habituel|prefere|utilise, comment vous rendez vous, avez vous deja donne|utilise|essaye|teste, magasin le plus proche, qui fait les courses, qui decide des achats, possedez vous une carte de fidelite, avez vous une carte de fidelite, etes vous benevole, combien etes vous pret a depenser, comment allez vous au travail, pour aller au travail, grande surface, es tu client|abonne, quel moyen de transport utilisez|prenez|empruntez, ou comptez vous partir, ou comptes tu partir, ou pensez vous partir, avez vous deja visite',
      'À quelle fréquence faites-vous vos courses en ligne ?',
    ],
    interests: [
      'centres d interet, centre d interet, vos passions, loisirs, vos gouts, thematiques, sujets qui vous interessent, hobbies, vos preferences, vos centres d interet, vos loisirs, quels sont vos centres d interet, passions, sujets preferes, themes, vous interessez vous, votre sport prefere, quels sujets, ce qui vous interesse, produits qui vous interessent, vous etes interesse par, je suis interesse par, temps libre, votre temps libre, que faites vous de votre temps libre, activites preferees, loisir prefere, gouts musicaux, genre* litteraire*|musica*|cinemato*|prefere*, film prefere, plat prefere, couleur preferee, animal prefere, vacances ideales, genre de film*|livre*|musique|lecture*|roman*|serie*|jeu*|emission*|voyage*|vacances|cuisine|spectacle*, genre d emission*|histoire*, quel genre de, quel genre d, style de musique|decoration|vacances, votre ? prefere|preferee|favori|favorite, ton ? prefere|favori, ta ? preferee|favorite, vos ? preferes|preferees, destination de reve, week end ideal, sujets d interet, domaines d interet, mer ou montagne, ville ou campagne, sucre ou sale, jeux de societe, que souhaitez vous recevoir',
      'Vos centres d’intérêt',
    ],
    opinion: [
      'votre avis, que pensez vous, etes vous satisfait, satisfaction, niveau de satisfaction, recommanderiez vous, avez vous aime, quel est votre avis, selon vous, comment trouvez vous, pourquoi signez vous, motif de votre signature, comment evaluez vous, quelle note, donnez une note, votre note, etes vous pour, etes vous d accord, etes vous favorable, seriez vous pret, qu en pensez vous, dans quelle mesure, etes vous prete, faut il, que pourrions nous, comment pourrions nous, pourrions nous ameliorer, je pense que, j estime que, selon moi, je trouve que, pourquoi vous signez, raison de votre signature, que faudrait il changer, que pourrions nous ameliorer, que devrions nous changer, une chose a changer, pourquoi soutenez vous, pourquoi soutiens tu, appreciation, note globale, evaluation globale, faudrait il, devrait on, attribuez une note, comment percevez vous, qualite du service, rapport qualite prix, facilite d utilisation, points a ameliorer, que changeriez vous, pour ou contre, etes vous contre, etes vous oppose|opposee, pourquoi participez vous, pourquoi cette cause|note, manquent dans votre, comment s est passe|passee, qualite de l accueil, que pouvons nous ameliorer, que pourrait on ameliorer, qu avez vous pense|apprecie, manque t il dans votre, qu avez vous moins aime, quelles devraient etre les priorites, vous sentez vous en securite, qu est ce qui vous plait|deplait|deplu, qu est ce qui vous a plu|deplu|decu, qu est ce qui t a plu, evaluez nos|notre|ce|cette, notez nos|notre|ce|cette, pensez vous que|qu, croyez vous que|qu, trouvez vous que|qu, estimez vous que|qu, conseilleriez vous',
      'Que pensez-vous de notre service ?',
    ],
    'political-opinion': [
      'opinion politique, opinions politiques, pour qui allez vous voter, intention de vote, intentions de vote, pour qui avez vous vote, parti politique, orientation politique, sensibilite politique, positionnement politique, quel candidat, votre opinion politique, vous sentez vous proche, de quel parti, quel parti, proximite politique, vote au premier tour, pour quel candidat, avez vous vote, aux dernieres elections, vous situez vous, gauche ou droite, candidat prefere, premier tour, courant politique, de quel courant politique, de quelle famille politique, tendance politique, bord politique, compas citoyen, boussole politique, boussole electorale, boussole presidentielle, ou vous situez vous, test politique, quiz politique, votations, referendum, parti prefere, preference politique|partisane, sympathie politique|partisane, listes electorales, liste electorale, convictions politiques, initiative populaire, aux municipales|legislatives|europeennes, echelle gauche droite, plutot de|a gauche|droite, irez vous voter, allez vous voter, comptez vous voter, comment voterez|voteriez vous, si l election|elections, etes vous encarte|militant|militante, action du gouvernement|president, independance du quebec, etes vous de gauche|droite, l intention de voter, pour qui voterez|voteriez vous, confiance dans le gouvernement, a l election presidentielle, etes vous plutot de|a gauche|droite, vous considerez vous de|a gauche|droite, de gauche ou de droite, pour qui as tu vote, etes vous adherent d|a un parti, etes vous membre d un parti, avez vous confiance dans le conseil federal, etes vous pour l independance du quebec, l intention d aller voter, iras tu voter, satisfait de l action, etes vous satisfait de l action, etes vous satisfait du president|maire|gouvernement',
      'Pour qui allez-vous voter ?',
    ],
    religion: [
      'religion, confession, confession religieuse, pratique religieuse, croyances, votre religion, etes vous croyant, etes vous pratiquant, appartenance religieuse, votre confession, convictions religieuses, paroisse, appartenance confessionnelle, priez vous, etes vous catholique|musulman|musulmane|juif|juive|protestant|chretien|baptise|baptisee, intention de priere, croyez vous en dieu, crois tu en dieu, faites vous le ramadan, allez vous a la messe, mangez vous halal|casher',
      'Religion',
    ],
    union: [
      'syndicat, adherent syndical, appartenance syndicale, etes vous syndique, organisation syndicale, etes vous adherent a un syndicat, membre d un syndicat, adherent d un syndicat, nom du syndicat, etes vous syndiquee, affiliation syndicale, adhesion syndicale, section syndicale, es tu syndique|syndiquee',
      'Appartenance syndicale',
    ],
    'id-number': [
      'numero de securite sociale, numero fiscal, numero de passeport, numero de carte d identite, piece d identite, n de piece, nir, n de securite sociale, numero de secu, n secu, numero de piece d identite, n de carte d identite, n de passeport, numero cni, carte nationale d identite, numero de permis, numero siret, no avs, numero avs, numero de registre national, n de registre national, registre national, numero national, n d entreprise, numero d entreprise, numero de tva, n de tva, numero d entreprise bce, npi, numero personnel d identification, numero d identification personnel, nas, niss, carte vitale, tva intracommunautaire, numero d avs, numero d identite|identification, numero du passeport, numero d assurance sociale|maladie, carte d assurance maladie, no d assurance sociale|maladie, n avs',
      'Numéro de sécurité sociale',
    ],
    'member-number': [
      'numero adherent, numero d adherent, numero client, numero de client, numero de carte de fidelite, carte de fidelite, numero de licence, matricule, numero d allocataire, numero etudiant, n client, n adherent, reference client, numero abonne, numero de matricule, n matricule, numero d abonne, n d abonne, no d abonne, numero d abonnee, numero d etudiant, carte client|fidelite, code client|adherent|permanent, identifiant client, no client, carte de membre, no de client, numero de contrat|police|membre|societaire|licencie|donateur|fidelite, n de contrat|police|membre|licence, no de contrat|membre|police, votre numero client, numero d inscription|assure|affiliation|abonnement, votre numero de client|membre|contrat, votre numero d adherent|abonne',
      'Numéro d’adhérent',
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
    photo: [
      'photo, votre photo, photographie, selfie, photo de profil, avatar, votre plus belle photo, ajoutez votre photo, ajouter une photo, envoyer votre photo, telechargez votre photo, deposez votre photo, importer une photo, photos, image, joindre une photo',
      'Votre photo',
    ],
    file: [
      'justificatif, piece jointe, fichier, cv, curriculum vitae, joindre un fichier, preuve d achat, ticket de caisse, attestation, votre cv, ticket d achat, facture, photo du ticket, deposer un fichier, telecharger un fichier, votre justificatif, joindre, preuve de paiement, ajouter un fichier, importer un fichier, document, votre video, votre creation',
      'Joindre un justificatif',
    ],
    username: [
      'nom d utilisateur, identifiant, pseudo, pseudonyme, login, nom de compte, nom d usager, email ou identifiant, identifiant de connexion, votre identifiant, surnom, nom de joueur, nom du personnage',
      'Nom d’utilisateur',
    ],
    password: [
      'mot de passe, mot de passe actuel, nouveau mot de passe, confirmer le mot de passe, mdp, code secret, code confidentiel',
      'Mot de passe',
    ],
    'one-time-code': [
      'code de verification, code recu, code de confirmation, code sms, code a 6 chiffres, code a usage unique, code recu par sms, code de validation|connexion, code envoye par sms|mail, code a 4 chiffres',
      'Code reçu par SMS',
    ],
    'free-text': [
      'message, votre message, commentaire, commentaires, remarque, remarques, precisions, votre idee, suggestion, suggestions, question, votre question, description, motif de la demande, temoignage, motivation, racontez nous, votre reponse, parlez nous, votre recette, votre texte, votre histoire, informations complementaires, autres precisions, completez la phrase, decrivez, precisez, racontez, votre demande, informations supplementaires, autres informations, vos besoins, presentez vous, vos motivations, souhaitez vous ajouter, pourquoi souhaitez vous, votre plus beau|belle souvenir',
      'Votre message',
    ],
    other: [
      'langue maternelle, langue, comment avez vous connu, comment nous avez vous connu, serie du bac, annee du bac, code promo, parrain, comment nous avez vous connus, comment avez vous entendu parler, code de parrainage, code parrain, langue preferee, parrainage, taille de t shirt, pointure, langues parlees, niveau d anglais, nom du parrain, personne a prevenir, contact d urgence, comment as tu connu|decouvert, quelles langues parlez vous, comment nous avez vous decouvert|decouverts|trouve|trouves, comment nous as tu connu|connus|decouvert|trouve, comment as tu entendu parler, comment avez vous eu|pris connaissance, ou avez vous entendu parler, ou as tu entendu parler, ou nous avez vous connu|connus|decouvert, qui vous a parle de nous, personne a contacter en cas d urgence, comment avez vous decouvert, par quel canal',
      'Langue maternelle',
    ],
    bait: [
      'laisser vide, ne pas remplir, ne remplissez pas ce champ, laissez ce champ vide, doit rester vide, laissez vide, ne rien ecrire ici, laisser ce champ vide, veuillez laisser ce champ vide, ne pas remplir ce champ',
      'Laissez ce champ vide',
    ],
    'not-personal': [
      'rechercher, recherche, mot cle, mots cles, captcha, recopiez, quantite, montant, combien font, anti spam, sujet, objet, objet du message, trier par, filtrer, coupon, montant du don, date d arrivee, date de depart, date du rendez vous, date souhaitee, creneau, heure, indicatif, code pays, date et heure, nombre de places, nombre de, nombre d, quel montant, combien de places, adultes, nombre d adultes, produit, reference, quelle est la capitale, combien pese, resultat de l operation, recopiez le code, code imprime, code unique, code produit, code du jeu, code sous, code a saisir, code figurant, numero de ticket, code de participation, titre de la photo, titre de l oeuvre, titre de votre photo, titre de l image, titre de la recette, selon vous combien, selon toi combien, selon vous quel, selon vous quelle, d apres vous combien, que faut il faire, numero gagnant|chanceux|imprime|figurant|inscrit|situe, poids estime, votre estimation, votre pronostic, question subsidiaire, age moyen|minimum|legal, mot mystere|secret|magique, ordinateur portable, numero du ticket|bon|recu|billet, numero de commande|serie|facture|lot|dossier|reservation|suivi|colis|bon|coupon|billet|table|page|transaction|recu|bulletin|reference|modele|vol|place, n de commande|serie|facture|lot|dossier|reservation|ticket, combien de bonbons|billes|graines|grains|balles|haricots|bouchons|boules, poids du jambon|panier|lot|colis|gateau|potiron|fromage|cochon|sac, laquelle de ces, lequel de ces, vrai ou faux, comment se nomme, selon vous qui|quels|quelles, quelle energie produit|est|fournit|utilise, reponse a la question, a votre avis combien|quel|quelle|quels|quelles|qui|ou, a ton avis combien|quel|quelle|quels|quelles|qui, d apres toi combien|quel|quelle, dans quelle ville se|a|fut|eut|ont|etait|est, dans quel pays se|a|fut|eut|ont|etait|est|vit|vivent, dans quelle region se|a|est|fut, preferez vous etre contacte|contactee|rappele|appele, meilleur moment pour vous, quel est le poids du|de, quelle est la bonne reponse, quel est le nom du|de|des, quel est le prenom du|de, a partir de quel age, estimez le poids|nombre, quel age avait|aurait, quel age a le|la|l|ce|cette, comment s appelle le|la|l|ce|cette, comment s appelait',
      'Recopiez les caractères',
    ],
  },
  options: {
    honorific: ['m, mr, mme, mlle, monsieur, madame, mademoiselle, mx', 'Madame'],
    gender: [
      'homme, femme, masculin, feminin, non binaire, garcon, fille, un homme, une femme, transgenre, mec, nana, un mec, une nana, meuf',
      'Femme',
    ],
    'marital-status': [
      'celibataire, marie, mariee, marie e, pacse, pacsee, pacse e, divorce, divorcee, divorce e, veuf, veuve, concubinage, en couple, union libre, en concubinage, vie maritale, separe, separee, separe e, marie ou pacse, seul e, seul, seule, vit seul, vit en couple, fiance, fiancee, cohabitant, partenariat enregistre, cohabitation legale, en relation, conjoint de fait, conjointe de fait, mariee ou pacsee, je suis celibataire|marie|mariee|pacse|pacsee|divorce|divorcee|veuf|veuve, c est complique, marie e ou pacse e, divorce e ou separe e',
      'Célibataire',
    ],
    housing: [
      'proprietaire, locataire, maison, appartement, loge gratuitement, un appartement, une maison, proprietaire occupant, maison individuelle, heberge a titre gratuit, en appartement, en maison, dans une ferme, en maison avec jardin, chez mes parents, residence universitaire, heberge, hebergee, colocation, colocataire, coloc, studio, hlm, condo, je loue, 4 facades, logement social, residence etudiante|senior|services, un jardin, une terrasse, un balcon, en location, je suis proprietaire|locataire, heberge par ~ proche|famille|parents, chez ma famille, chez un proche, pavillon',
      'Locataire',
    ],
    energy: [
      'gaz, fioul, electrique, electricite, bois, pompe a chaleur, granules, gaz de ville, chauffage electrique, fuel, granules de bois, poele a bois, reseau de chaleur, mazout, pellets, cheminee, pac, photovoltaique, radiateurs electriques, chauffage urbain|collectif, plinthes electriques, chaudiere a gaz|bois|granules|condensation, chaudiere au gaz|fioul|mazout, poele a granules|pellets, pac air eau|air, chauffage au gaz|fioul|bois|sol, propane, thermopompe',
      'Fioul',
    ],
    job: [
      'agriculteur, artisan, cadre, cadre superieur, employe, employee, ouvrier, retraite, retraitee, retraite e, etudiant, etudiante, etudiant e, sans emploi, profession liberale, profession intermediaire, fonctionnaire, salarie, demandeur d emploi, etudiants, agriculteur exploitant, commercant, chef d entreprise, inactif, independant, salarie du prive, au foyer, salariee, cadres, employes, ouvriers, independante, freelance, enseignant, cdi, cdd, interim, apprenti, lyceen, pensionne, chomeur, auto entrepreneur, micro entrepreneur, professions liberales|intermediaires, fonction publique, en activite, en poste, temps plein, temps partiel, je travaille, au chomage, sans activite, conge parental, en invalidite, employe de bureau, cadre ou ~ superieure, a mon compte, je suis etudiant|etudiante|salarie|salariee|retraite|retraitee|independant|independante, a la retraite, femme au foyer, homme au foyer, salarie du secteur prive|public, en recherche d emploi, demandeur euse d emploi, a la recherche d un emploi, en incapacite de travail, secteur public, secteur prive',
      'Profession libérale',
    ],
    opinion: [
      'tres satisfait, satisfait, pas du tout satisfait, tout a fait d accord, pas d accord, plutot d accord, tres satisfaisant, insatisfait, pour, contre, sans opinion, sans avis, mauvais, moyen, bon, tres bon, tres mauvais, bien, mal, satisfaite, favorable, defavorable, d accord, en desaccord, tres important, assez important, peu important, pas important, plutot satisfait e, je suis pour|contre, tout a fait satisfait|oppose|favorable, ni satisfait ni insatisfait, ne se prononce pas, pas du tout important, pas du tout d accord, ni d accord ni pas d accord',
      'Très satisfait',
    ],
    lifestyle: [
      'non fumeur, fumeur, vegetarien, vegan, omnivore, flexitarien, ancien fumeur, vegetalien, je fume, je ne fume pas, fumeuse, non fumeuse, ex fumeur, vegetarienne, vegane, sedentaire, je vapote, sans gluten, peu actif|sportif, moderement actif, tres actif|sportif, leve tot, couche tard, du matin, du soir, je suis fumeur|fumeuse|vegetarien|vegetarienne|vegan|flexitarien|sportif|sportive, je mange de tout, je ne bois pas, halal, casher, j ai arrete de fumer',
      'Végétarien',
    ],
    pets: [
      'chien, chat, oiseau, rongeur, un chien, un chat, cheval, lapin, poissons, nac, hamster, chiens, chats, oiseaux, rongeurs, chiot, chaton, un poisson, un chien et un chat',
      'Chien',
    ],
    'birth-month': [
      'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
      'Février',
    ],
    habits: [
      'tous les jours, chaque jour, chaque semaine, une fois par semaine, plusieurs fois par semaine, toutes les semaines, chaque mois, une fois par mois, tous les mois, plusieurs fois par mois, plusieurs fois par an, de temps en temps, rarement, jamais, souvent, parfois, presque jamais, presque tous les jours, occasionnellement, regulierement, moins souvent, quotidiennement, toujours, hypermarche, drive, en supermarche, au supermarche, au marche, a pied, a velo, en voiture, en train, en bus, en metro, jamais ou presque, en grande surface, transports en commun, 1 fois par semaine|mois|an|jour, 2 fois par semaine|mois|an|jour, une fois par an|jour|trimestre, plusieurs fois par jour, quelques fois par an|mois|semaine, 2 a 3 fois par semaine|mois|an, 3 a 4 fois par semaine|mois|an, une a deux fois par semaine|mois|an, deux a trois fois par semaine|mois|an',
      'Chaque semaine',
    ],
    health: [
      'diabete, arthrose, asthme, hypertension, cholesterol, acne, imperfections, rougeurs, rosacee, eczema, psoriasis, migraine, migraines, insomnie, insomnies, mal de dos, douleurs articulaires, surpoids, allergies, depression, anxiete, perte auditive, peau seche, peau grasse, peau mixte, peau sensible, rides, cernes, chute de cheveux, cheveux secs, cheveux gras, ronflements, apnee du sommeil, bouffees de chaleur, menopause, douleurs, stress, fatigue, digestion, ballonnements, genoux, dos, articulations, acouphenes, vertiges, myopie, pollens, acariens, lactose, gluten, seche, grasse, mixte, sensible, troubles digestifs, maladie cardiovasculaire|chronique|cardiaque, problemes cardiaques|digestifs, burn out, handicap moteur|visuel|auditif|mental, peau normale, pores dilates, points noirs, cheveux normaux|fins|boucles|colores|abimes, aucune allergie, maux de tete|dos|ventre, troubles du sommeil, mal au dos, fruits a coque, perte de poids, perte de fermete|cheveux|autonomie, diabete de type 2, aucun probleme de sante',
      'Asthme',
    ],
    interests: [
      'jardinage, bricolage, lecture, voyages, voyage, cuisine, sport, sports, musique, cinema, theatre, danse, danse et cirque, jeune public, mode, beaute, decoration, high tech, jeux video, animaux, bien etre, culture, litterature, randonnee, photographie, automobile, gastronomie, art de vivre, expositions, concerts, histoire, sciences, nature, environnement, ecologie, technologie, art, arts, photo, series, films, livres, bd, mangas, romans, polars, comedie, drame, documentaires, rock, jazz, football, tennis, rugby, natation, yoga, fitness, ski, peche, chasse, deco, couture, tricot, recettes, vins, patisserie, restaurants, shopping, tourisme, croisieres, mer, montagne, genealogie, sorties, spectacles, festivals, musees, lire, cuisiner, voyager, jardiner, bricoler, bandes dessinees, science fiction, loisirs creatifs, la campagne, mots croises, jeux de societe, course a pied, maison et jardin, mode et beaute',
      'Jardinage',
    ],
    religion: [
      'catholique, protestant, protestante, musulman, musulmane, juif, juive, bouddhiste, orthodoxe, athee, sans religion, chretien, chretienne, evangelique, agnostique, croyant, sans confession, aucune religion, je suis croyant|athee|catholique|musulman',
      'Catholique',
    ],
    vehicle: [
      'essence, a l essence, l essence, diesel, au diesel, electrique, l electricite, hybride, gpl, au gpl, rechargeable, berline, break, citadine, suv, 100 electrique, voiture electrique|hybride|essence|diesel, une voiture, deux voitures, aucune voiture, aucun vehicule, essence ou diesel, pas de voiture, pas de vehicule',
      'Essence',
    ],
    education: [
      'bac, baccalaureat, brevet, cap, bep, bts, dut, licence, master, doctorat, cfc, maturite, universite, primaire, secondaire, bachelier, collegial, sans diplome, aucun diplome, haute ecole, etudes primaires|secondaires|superieures, bac 5 et|ou plus',
      'Bac + 2',
    ],
    income: [
      'rsa, apl, aah, allocation chomage, allocations familiales|chomage, prime d activite, pension de retraite|invalidite, pension d invalidite',
      'Allocation chômage',
    ],
    'sex-life': ['heterosexuel, heterosexuelle, homosexuel, homosexuelle, bisexuel, bisexuelle', 'Bisexuelle'],
    'political-opinion': [
      'ecologiste, socialiste, communiste, abstention, extreme gauche, extreme droite, centre gauche, centre droit|droite, au centre, de gauche, de droite, vote blanc, tres a gauche|droite, plutot a gauche|droite, blanc ou nul, ni gauche ni droite, je ne vote|voterais pas',
      'Plutôt à gauche',
    ],
    'ethnic-origin': [
      'autochtone, inuit, metis, caucasien, premieres nations, latino americain, noir e, d origine africaine|maghrebine|europeenne|asiatique|antillaise',
      'Premières Nations',
    ],
    household: [
      'en famille, personne seule, famille monoparentale|nombreuse, avec ma famille, avec mes enfants|colocataires|parents, seul avec enfants|mes, seule avec enfants, couple avec enfants, couple sans enfant|enfants, avec mon conjoint|partenaire|compagnon, avec ma conjointe|compagne, avec des colocataires|amis, je vis seul|seule, celibataire avec|sans enfant|enfants, seul e avec enfants, en couple avec|sans enfant|enfants, je vis en couple|famille|colocation, seul e avec mes enfants',
      'Couple avec enfants',
    ],
    children: [
      '1 enfant, 2 enfants, 3 enfants, un enfant, deux enfants, trois enfants, aucun enfant, sans enfant, sans enfants, pas d enfant|enfants, j ai des enfants, parent d un enfant, futur parent, enceinte',
      'Deux enfants',
    ],
    insurer: [
      'mutuelle individuelle|familiale, aucune mutuelle, tous risques, au tiers, tiers simple|etendu|plus, mutuelle d entreprise, complementaire sante solidaire, pas de mutuelle',
      'Tous risques',
    ],
    age: [
      'moins de 18|25|50|60|65 ans, 18 ans et|ou plus, 60 ans et|ou plus, 65 ans et|ou plus, 70 ans et|ou plus, plus de 50|60|65 ans, la vingtaine, la trentaine, la quarantaine, la cinquantaine, la soixantaine',
      '60 ans et plus',
    ],
  },
  topics: {
    'not-personal': [
      'savez vous, savais tu, saviez vous, sais tu, connaissez vous, devinez, d apres vous combien, selon vous combien, selon vous quel, selon vous quelle, reconnaissez vous, bonne reponse, connais tu, sauriez vous, saurez vous, sauras tu, vrai ou faux, pouvez vous citer, peux tu citer, selon toi combien|quel|quelle, cochez la bonne, laquelle de ces, lequel de ces, a votre avis combien|quel|quelle, a ton avis combien|quel|quelle, d apres vous quel|quelle, quelle est la bonne reponse, votre lot, votre cadeau, ton lot, ton cadeau',
      'Savez-vous combien d’habitants compte Lyon ?',
    ],
    religion: [
      'eglise, mosquee, synagogue, messe, priez, pries, prier, priere*, croyan*, dieu, croyez vous en, culte, pratiquant*, religi*, ramadan, bible, coran, paroisse*, bapteme, baptis*, catholique*, musulman*, protestant*, juif, islam, chretien*, spiritualite, pretre*, athee*, halal',
      'Allez-vous à l’église ?',
    ],
    'political-opinion': [
      'election*, gouvernement*, politique*, voterez, voteriez, votez, avez vote, vote aux, parti politique, quel parti, president*, maire, legislatives, referendum, euro deput*, candidat*, de gauche, de droite, voter, voterais, municipales, senateur*, depute*, ministre*, parlement*, democratie, electeur*, electora*, militant*, militez, votation*, as vote, conseil federal, assemblee nationale, extreme droite, extreme gauche',
      'Êtes-vous content du gouvernement ?',
    ],
    health: [
      'souffr*, malad*, douleur*, mal au, mal de, mal aux, sante, medecin*, medic*, traitement*, allerg*, symptome*, diagnosti*, handicap*, lunettes, audition, auditif*, entendez, grossesse, enceinte, poids, pesez, peses, mesurez, kilos, migraine*, hospital*, vaccin*, therap*, intoleran*, ballonnement*, angoiss*, peau, tension, cholesterol, dentiste, dents, vue, stresse, stressee, angoisse, anxieux, anxieuse, fatigue, fatiguee, as tu mal, avez vous mal, mal quelque part, cuir chevelu, cheveux, digestion, thyroide*, diabet*, accouch*, psychologue*, psychiatr*, acuite visuelle, ronfl*, somnifere*, anxiolytique*, respirer, vertige*, fatigu*, epuis*, stress*, anxie*, depress*, deprim*, insomni*, digest*, ventre, genou*, articula*, arthrose, cardiaque*, sang, covid, opere, operee, chirurg*, prothese*, oreille*, acouphene*, sourd*, malentendant*, myop*, ophtalmo*, maigrir, kilo, obes*, surpoids, menopaus*, incontinen*, osteopath*, acne, rides, eczema, psoriasis, demange*, pollen*, rhume*, grippe*, essouffl*, transpir*, mentale, humeur, vitamine*, dermato*, courbatur*, burn out, votre dos, ton dos, vos yeux, vos regles, nez bouche, le moral, complements alimentaires, votre corps, pertes de memoire, trous de memoire, de l energie, manque d energie, plein d energie, difficultes a marcher, difficultes a vous deplacer, mal a la, mal a l, mal partout, regles douloureuses, bouffees, gene auditive, appareillage, vos jambes, vos genoux, cicatri*, repeter, pilule, pour vous habiller|laver|lever|deplacer',
      'De quoi souffrez-vous le plus souvent ?',
    ],
    pets: [
      'chien*, chat, chats, chaton*, animal, animaux, compagnon a quatre, chiot*, veterinaire*, croquette*, litiere, lapin*, hamster*, quatre pattes, boule de poils',
      'Combien de chiens avez-vous ?',
    ],
    vehicle: [
      'voiture*, vehicul*, roulez, roule, roules, conduisez, conduis, conduite, kilometre*, km, essence, diesel, moto, motos, scooter, garez, stationn*, au volant, carburant*, immatricul*, automobile*, conducteur*, permis, peage*, autoroute*, pneu*, covoitur*, suv, conduire, controle technique, camping car, deux roues, carte grise, borne de recharge, auto',
      'Combien de kilomètres faites-vous par an ?',
    ],
    insurer: [
      'assureur*, assurance*, assure, assures, assuree, mutuelle*, complementaire sante, sinistre*, mutualite, resili*, prevoyance, obseques, caisse maladie, bien couvert, protection juridique',
      'Qui est votre assureur ?',
    ],
    bank: [
      'banque*, bancaire*, compte courant, carte de credit, banquier*, agios, virement*, livret a, carte bleue, compte joint',
      'Dans quelle banque êtes-vous ?',
    ],
    energy: [
      'chauff*, chaudiere*, electricite, gaz, isol*, panneaux, pompe a chaleur, poele, granule*, consommation d energie, fournisseur d energie, photovolta*, mazout, fioul, pellet*, radiateur*, thermostat*, kwh, climatis*, linky, energetique*, frileux, frileuse, heures creuses, energie verte, eau chaude, facture* d energie, economies d energie',
      'Comment vous chauffez-vous ?',
    ],
    income: [
      'salaire*, gagnez vous, gagnez par, revenu*, epargne, epargnez, epargn*, rembours*, dettes, fins de mois, fin de mois, patrimoine, placement*, mensualite*, touchez, emprunt*, credits en cours, pouvoir d achat, imposable*, impots, argent, gagnes, remuner*, allocation*, economies, economiser, economisez, investir, investissez, investissement*, credit, credits, endett*, impot, fiscal*, financier*, votre pension, pret immobilier, depense imprevue, aides sociales, niveau de vie',
      'Combien épargnez-vous chaque mois ?',
    ],
    housing: [
      'logement*, logez, loyer*, locataire*, proprietaire*, habitation, habitez, maison, appartement*, jardin, combles, toiture, salle de bain, etage, construit*, chez vous, travaux, renov*, demenag*, metres carres, m2, piscine, balcon, voisin*, immeuble*, toit, hlm, colocation, copropriete, immobilier*, surface, habites, emmenag*, ascenseur, pelouse, potager, fenetres, quartier, residence*, chez toi, combien de pieces, permis de construire, etages, baignoire, votre chambre, ta chambre, votre bien',
      'Votre logement a-t-il des combles ?',
    ],
    children: [
      'enfant*, bebe*, fils, petits enfants, ados, creche, ecole, collegien*, grossesse en cours, gamin*, biberon*, maternelle, nounou, scolaris*, petite fille, votre fille, vos filles, ta fille, rentree scolaire, jeune parent, jeunes parents, devenir parent',
      'Quel âge ont vos enfants ?',
    ],
    household: [
      'foyer, vivez seul, vivez vous, vis seul, vivez avec, vis avec, conjoint*, en couple, famille nombreuse, personnes vivent, sous votre toit, a la maison, colocataire*, epoux, epouse, votre femme, votre mari, ton mari, ta femme, votre compagnon, vivent avec, a charge, partagez votre, sous le meme toit',
      'Vivez-vous seul ?',
    ],
    job: [
      'metier, emploi, profession*, boulot, travaillez vous, travailles tu, ou travaillez, dans la vie, employeur, salarie*, poste occupez, secteur d activite, chomage, retraite, teletravail*, agriculteur*, artisan*, enseignant*, ouvrier*, fonctionnaire*, entrepreneur*, elu, elue, profession liberale, etudiant*, lyceen*, travail, travaillez, travaille, travailles, bossez, job, carriere, cdi, cdd, embauch*, recrut*, reconversion*, collegue*, manager*, independant*, freelance*, commercant*, employe, employee, chomeur*, licenci*, votre entreprise, ton entreprise, temps plein, temps partiel',
      'Que faites-vous dans la vie ?',
    ],
    lifestyle: [
      'fumez, fumes, fume, fumer, fumeur*, fumeuse*, vapot*, alcool*, vin, biere*, verre, verres, buvez, bois, boire, manger, mangez, manges, viande*, poisson, legumes, fruits, vegetarien*, vegan*, regime*, aliment*, cuisine*, cuisinez, sport, sportif*, sportive*, musculation, marchez, dormez, dors, dormir, sommeil, repas, cafe, bio, petit dejeuner, grignot*, sucre, sucreries, activite physique, coucher, couchez, reveillez, reveilles, dormez bien, la nuit, le coucher, cigarette*, courez, courir, jogging, natation, yoga, gym, fitness, entrainez, entrainement*, exercice, exercices, bougez, sedentaire*, dejeuner, diner, dinez, apero*, tabac, cannabis, boisson*, nourri*, flexitarien*, gluten, calori*, meditat*, sieste*, reveil, detendre, fast food, plats prepares, levez vous, course a pied, combien de pas, hygiene de vie, litres d eau, te leves, te couches, petit dej, pain',
      'Mangez-vous de la viande ?',
    ],
    habits: [
      'achet*, achat*, depens*, courses, regardez, regardes, ecoutez, ecoutes, lisez, voyag*, partez, vacances, week end, le soir, le matin, souvent, magasin*, ecran*, commandez, douche, bain, deplac*, trajet*, au quotidien, allez vous, temps passez, reseaux sociaux, utilisez, frequentez, budget*, boutique*, supermarche*, hypermarche*, internet, appli, applis, smartphone*, ordinateur*, tablette*, tele, television, streaming, podcast*, magazine*, restaurant*, resto*, livrer, abonne, abonnee, abonnement*, soldes, habitude*, frequemment, generalement, train, bus, metro, avion, transports, hotel*, camping*, croisiere*, plage, recycl*, dechet*, maquill*, parfum*, shampo*, cosmetique*, coiffeur, jouez, joues, loto, visitez, pars, en ligne, seconde main, chaque semaine, chaque jour, en moyenne, derniere fois, carte de fidelite, combien de fois, tous les jours, radio, grande surface, grandes surfaces, d occasion, comptez vous partir, comptes tu partir, ou partir, reseau social, retirer, retirez, associations',
      'Où partez-vous en vacances ?',
    ],
    interests: [
      'loisir*, passion*, aimez, aimes, adore*, preferez, preferes, prefere*, gout*, hobby, hobbies, genre musical, genres, temps libre, envie, interess*, styles, tricot, bricolage, film*, serie, series, roman, romans, musique*, chanson*, concert*, cinema, theatre, musee*, lecture*, manga*, jardinage, randonn*, favori*, interet*, revez, ideal*, attire*, artiste*, livre, livres, detestez, detestes, jeux video, de reve, jeux de societe, fait rever, fan, fans, hip hop, rever, vous tente, te tente',
      'Qu’aimez-vous lire ?',
    ],
    opinion: [
      'pensez*, penses, avis, pour vous, d accord, importan*, satisf*, favorable*, opinion*, recommand*, faut il, devrait, devraient, inquiet, inquiete, evaluez, estimez, estimes, jugez, considerez, confiance, faudrait, priorit*, preoccup*, inquietude*, soutenez, soutiens, approuv*, ameliorer, amelioration*, attentes, appreci*, deplu, plu, content, ressenti, impression*, choqu*, decu, trouvez vous, trouves tu, doit on, devons nous, selon toi, en securite, pour ou contre, point de vue, son, sons',
      'Qu’en pensez-vous ?',
    ],
    'marital-status': [
      'celibataire*, divorc*, veuf, veuve, pacs*, fianc*, conjugal*, marie, mariee, maries, mariage',
      'Êtes-vous divorcé ?',
    ],
  },
  consent: {
    accept: [
      'accepte, acceptez, accepter, j accepte, consens, consent, consentez, autorise, autorisez, d accord, reconnais, reconnaissez, m engage, j adhere, approuve, j ai lu, ai lu et, ai pris connaissance, pris connaissance, consentement, adherez, j accepte que, je consens, je donne mon accord, donne mon accord, donne mon consentement, je comprends, conservez mon dossier, conserver mon dossier, conserver ma candidature, gardez ma candidature, garder ma candidature, mandat de prelevement, j autorise le prelevement, permets, adhere, volontiers, acceptes, avec plaisir, ok pour, avoir lu, je veux bien, donne mon autorisation',
      'J’accepte le règlement du jeu',
    ],
    refuse: [
      'ne souhaite pas, ne souhaitez pas, ne veux pas, ne voulez pas, n accepte pas, m oppose, refuse, ne desire pas, ne desirez pas, sauf opposition, ne plus recevoir, je m y oppose, je ne souhaite pas, je ne veux pas, je ne souhaite plus, sans recevoir, ne pas recevoir, je m y opposer, epargnez moi, epargne moi, ne m envoyez pas, pas de, surtout pas, m oppose a, ne m ecrivez pas, ne pas faire apparaitre, ne pas publier, ne pas afficher, n affichez pas, mon nom n apparaisse, je ne consens pas, je n accepte pas, non merci, pas interesse, pas interessee, aucune sollicitation, aucune offre, stop pub, n autorise pas, prefere ne pas, ne plus etre, ne pas communiquer|transmettre|partager, ne communiquez|transmettez|partagez pas, sans etre sollicite, ne pas etre contacte|contactee|sollicite|recontacte, ne me contactez|appelez|sollicitez pas, ne m appelez pas, je ne veux plus, ne m interesse pas, ne donne pas mon accord|consentement|autorisation',
      'Je ne souhaite pas recevoir d’offres',
    ],
    receive: [
      'recevoir, recois, recevez, recevrai, etre contacte, etre contactee, etre contacte e, etre recontacte, tenu informe, tenue informee, tenir informe, etre informe, etre informee, m inscris a, m abonne, inscrivez moi, contacter, me contacter, envoyer, etre tenu au courant, informez moi, abonner, profiter, souhaite m inscrire, m envoie, recontacter, restez informe, inscrire a, m inscrire a, prospection, me tenir informe, tenez moi, envoyez moi, m envoyer, m adresser, m envoient, me fasse parvenir, vous envoyer, vous adresser, contactez moi, sois contacte, sois contactee, je m inscris, recevoir par, me rappeler, rappele, me communique, me communiquer, me transmette, me transmettre, me faire parvenir, me proposer, me propose, m appeler, m appelle, me recontacter, me contacte, me recontacte, me solliciter, oui aux, oui a, par mail, par e mail, par email, previenne, prevenez moi, ajoutez moi, ajoute moi, tenez nous, avertissez moi, previens moi, m avertir, demarche, demarchee, demarchage, sollicite, sollicitee, etre sollicite, m ecrire, peut m ecrire, ecrivez moi, m envoyer par, peut me telephoner, peuvent me telephoner, peut m appeler, peuvent m appeler, peut me contacter, peuvent me contacter, peuvent m ecrire, peuvent me proposer, tenu e au courant, tenu e informe e, tenue au courant, etre tenue au courant, tenir au courant, me tenir au courant, rappelez moi, mis en relation, peuvent me faire, abonnez moi, abonne moi, m interesse, m interessent, fins commerciales, fins de prospection, fins marketing, fins publicitaires, etre appele, etre appelee, etre appele e, etre rappele, etre rappelee, dites moi, qu on vous raconte, que nous vous tenions, dans ma boite mail, avertir, solliciter, etre averti|avertie|prevenu|prevenue|alerte|alertee|relance|invite|invitee, me prevenir, m informer, m informe, t ecrire, vous ecrire|appeler|informer|proposer, tiens moi, envoie moi, ecris moi, appelez moi, telephonez moi, par sms, par courriel, alertez moi, m alerter, fins promotionnelles, rester informe|informee, informe par|des, informee par|des, m ecrive, me contactent|contactiez, contacte par, vous faire parvenir, gardons le contact, garder le contact, rester en contact, restons en contact, par voie postale|electronique, faites moi parvenir|signe, suivre l|vos|votre actualite|actualites, ne rien manquer|rater|louper, en avant premiere, informe e par|des, un conseiller me, qu un conseiller, contacte e par, contactee par',
      'Je souhaite recevoir vos offres par e-mail',
    ],
    offers: [
      'offres, offre, actualites, nouveautes, promotions, promotion, bons plans, informations, communications, communication, sollicitations, e mails, emails, sms, publicites, publicite, invitations, conseils, devis, propositions commerciales, actus, infos, nouvelles, avantages, prospection, offres promotionnelles, bons de reduction, reductions, exclusivites, evenements, nouveaux produits, catalogue, ventes privees, codes promo, e mail, email, courrier, telephone, promos, stages, ateliers, rendez vous, alertes, prochains, recettes, astuces, propositions, nouvelle collection, nouvelles collections, bons plans parapharmacie, nouveaute, soldes, remises, programmation, agenda, webinaires, publications, magazine, catalogues, sondages, textos, news, l actualite, idees cadeaux|recettes, ventes flash, bonnes affaires, avant premieres, avant premiere, prochaines sorties|dates|collections, portes ouvertes, nos actions, vos actions, messages promotionnels|commerciaux, contenus exclusifs, appels aux|a dons, coups de coeur',
      'les offres et bons plans',
    ],
    newsletter: [
      'newsletter, newsletters, lettre d information, lettres d information, infolettre, infolettres, lettre d actualite, alertes mail, mailing list, bulletin d information, bulletin mensuel, lettre hebdomadaire, lettre mensuelle, gazette, mailing, emailing, lettre info, bulletin electronique|hebdomadaire, lettre electronique|hebdo|trimestrielle, alerte mail, lettre d info, lettres d info, liste de diffusion, liste d envoi, alertes e mail, alerte e mail',
      'Je m’abonne à la lettre d’information',
    ],
    partners: [
      'partenaires, partenaire, tiers, sponsors, annonceurs, autres societes, societes du groupe, organisateurs, nos partenaires, ses partenaires, des partenaires, societes partenaires, marques partenaires, entreprises partenaires, sites partenaires, sponsor, parrains, organisations partenaires, annonceur, fournisseurs, filiales, societes de notre groupe, installateurs partenaires, entreprises du groupe, marques amies, qui travaillent avec, laboratoires, mutuelles, assureurs, courtiers, artisans du reseau, artisan du reseau, revendeurs, distributeurs, exposants, partenaires commerciaux, selectionnes par, selectionnees par, soigneusement selectionnes, soigneusement choisis, concessionnaires, prestataires, membres du reseau, poseurs partenaires, artisans de confiance, regie publicitaire, commanditaires, audioprothesistes, opticiens, installateurs, artisans, demenageurs, filiale, fabricants, banques, organismes financiers, etablissements financiers, entreprises tierces, societes tierces, tierces parties, agences immobilieres, associations amies, societes soeurs, societes affiliees, maison mere, autres marques|entites|entreprises|organismes|organisations|annonceurs, regies publicitaires, compagnies d assurance|assurances, organismes d assurance, organismes de credit|formation, etablissements de credit, instituts de sondage, enseignes du groupe, professionnels du secteur, centres de formation, entites du groupe',
      'les offres de nos partenaires',
    ],
    handed: [
      'soient transmises a, soient transmis a, soient communiquees a, soient cedees a, soient partagees avec, transmettre mes coordonnees a, transmettre mes donnees a, communiquer mes coordonnees a, communiquer mes donnees a, partager mes donnees avec, partager mes coordonnees avec, transmette mes coordonnees a, transmette mes donnees a, communique mes coordonnees a, peuvent etre transmises a, peuvent etre transmises au, soient transmises au, soient communiquees au, soient revendues|louees|vendues, transmettiez mes coordonnees|donnees, communiquiez mes coordonnees|donnees, partagiez mes coordonnees|donnees, soient transmises|transmis|communiquees|cedees aux, puissent etre transmises|communiquees|cedees|partagees, ceder mes coordonnees|donnees, transmettre mes informations|infos a, communiquer mes informations a, partager mes informations avec, cession de mes coordonnees|donnees, revente de mes coordonnees|donnees, donner mes coordonnees a, fournir mes coordonnees a, partage de mes coordonnees|donnees avec, soient transferees|fournies|accessibles a, transmission de mes coordonnees|donnees a|aux, communication de mes coordonnees|donnees a|aux',
      'que mes coordonnées soient transmises à',
    ],
    share: [
      'transmises, transmis, communiquees, cedees, partagees, partager, transmettre, transmission, partage, communiquer, communique, cession, transmettre mes, partage de mes, soient transmises, soient communiquees, soient partagees, transmises a, cedees a, revente, revendues, louees, partagions, partageons, transmettions, communiquions, cedions, cede, mis en relation, mise en relation, mettre en relation, transmet*, partag*, cede mes, transferees, fournies, revendre, vendre, vendues, ceder, mises a disposition, communiquee, transmise, partagee',
      'que mes données soient transmises',
    ],
    rules: [
      'reglement, reglement du jeu, conditions generales, cgu, cgv, conditions d utilisation, conditions de participation, modalites de participation, modalites, regles du jeu, conditions, mentions legales, charte, reglement complet, conditions de l offre, conditions de vente, conditions generales d utilisation, conditions du jeu, termes et conditions, reglements, reglements du concours, reglement du concours, le reglement, statuts, cgvu, les termes, les regles, code de conduite, regles de participation, regles du concours, regles d utilisation',
      'les conditions générales d’utilisation',
    ],
    privacy: [
      'politique de confidentialite, confidentialite, donnees personnelles, donnees a caractere personnel, vie privee, rgpd, traitement de mes donnees, protection des donnees, mes donnees, mes informations, informations saisies, mes coordonnees, politique de protection, donnees, traitement de mes donnees personnelles, utilisation de mes donnees, charte de protection, mes donnees soient, mes donnees personnelles, informations collectees, mon adresse e mail soit, traitement de mes reponses, mes reponses, nlpd, reglement europeen, renseignements personnels, mes renseignements, loi 25, informations personnelles, informations communiquees|transmises|fournies|renseignees|recueillies, donnees communiquees|transmises|fournies, soient conservees|traitees|utilisees|enregistrees|stockees|collectees, soit conserve|conservee|utilise|utilisee|enregistree, charte de confidentialite, charte vie privee, charte des donnees, notice d information, traitement des informations, mention d information, mentions d information, reglement general sur la protection, reglement sur la protection des donnees, mes infos, conditions de traitement',
      'la politique de confidentialité',
    ],
    political: [
      'parti politique, partis politiques, campagne electorale, campagnes electorales, communication politique, candidat aux elections, prospection politique, messages politiques, militant, elus, actions du mouvement, a des fins politiques, mouvement politique, parti, propagande electorale, elections, actualite du mouvement, combat politique, campagne presidentielle, campagne politique, periode electorale, communications politiques, notre candidat, nos candidats, candidat a la presidentielle, candidats aux elections, nos elus, du parti, le parti, militants, militante, militer, depute*, senateur*, eurodepute*, parlementaires, sympathisants, mobilisation, mobilisations, scrutin, referendum, votation, votations, presidentielle, plaidoyer, interpeller, notre mouvement, ce mouvement, notre candidate, un elu, mon elu, me mobiliser, programme politique, reunions publiques, initiative populaire, aller voter, notre combat, action politique, vie politique, fins electorales|politiques|militantes, actualites du mouvement, informations du mouvement, equipe de campagne, comite de soutien, soutenir la candidature, tete de liste, recolte de signatures, appel au vote, nos combats, nos luttes, appels au vote',
      'recevoir des messages politiques',
    ],
    'by-doing': [
      'en cliquant, en participant, en validant, en m inscrivant, en vous inscrivant, en soumettant, en envoyant, en continuant, en signant, en renseignant, en remplissant, en cochant, en appuyant, en fournissant, en cliquant sur, en jouant, en vous abonnant, en laissant, en saisissant, en transmettant, en deposant, en telechargeant, en appuyant sur, en creant, en poursuivant, en demandant, en communiquant, en ~ vous acceptez, en ~ tu acceptes, en ~ j accepte, en ~ vous consentez, en ~ vous autorisez, en indiquant, en donnant, en completant, en grattant, en repondant, en confirmant, vaut acceptation, vaut consentement, vaut accord, en t inscrivant|abonnant, en m abonnant|connectant, en nous laissant, en ~ vous|tu confirmez|confirmes|reconnaissez|reconnais|approuvez|donnez, en ~ je reconnais|consens|confirme, en ~ j autorise, en ~ tu consens, votre participation vaut|implique, la participation vaut|implique, l inscription vaut|implique, toute participation implique|vaut, implique l acceptation, participation au jeu|concours|tirage implique|vaut',
      'En cliquant sur Participer, vous acceptez le règlement',
    ],
    confirm: [
      'je certifie, je confirme, j atteste, je declare, certifie, atteste sur l honneur, je suis majeur, j ai plus de, avoir plus de, plus de 18 ans, plus de 16 ans, suis majeur, majeur, j ai plus de 18 ans, agee de plus, age de plus, je suis majeure, signer anonymement, signature anonyme, afficher mon nom, afficher ma signature, majeure, atteste, age legal, je garantis, informations exactes, sont exactes|exacts|correctes|veridiques, autorite parentale, autorisation parentale, representant legal, je suis age|agee, avoir au moins, avoir 18 ans, ai 18 ans, 18 ans revolus, sur l honneur, exactitude des informations, je reside en|au|a, etre l auteur, masquer mon nom, publier mon nom, j ai au moins, plus de 13|15|21 ans, 18 ans ou plus, je suis l auteur|autrice, je possede les droits, accord de mes parents, mon nom soit affiche|publie, mes parents sont d accord, autorisation de mes parents',
      'Je certifie avoir plus de 18 ans',
    ],
    convenience: [
      'se souvenir de moi, rester connecte, rester connectee, memoriser, afficher le mot de passe, adresse identique, meme adresse, garder ma session, souviens toi de moi, connexion automatique, adresse de facturation identique, maintenir la connexion, enregistrer mon nom, copie de ce message, une copie de, recevoir une copie, m envoyer une copie, envoyez moi une copie, votre partenaire a, ou votre partenaire, ton partenaire, emballage cadeau, tout selectionner, tout cocher, nouveaux commentaires, enregistrer mes coordonnees|informations, enregistrer mon adresse, enregistrer ma|cette carte, me garder connecte, recevoir ma|une facture, ne plus afficher, se rappeler de moi, adresse de livraison identique|differente, adresse de facturation differente, c est un cadeau, voir le mot de passe, masquer le mot de passe, expedier a une adresse differente, ne suis pas un robot',
      'Se souvenir de moi',
    ],
  },
  screens: {
    contest: [
      'jeu concours, jeux concours, jeu gratuit, grand jeu, grand concours, tirage au sort, tirage, tires au sort, tire au sort, tente* ma|ta|votre chance, tentez de gagner, a gagner, je participe au jeu, participe* au jeu, participe* au concours, participe* au tirage, instant gagnant, instants gagnants, roue de la chance, roue de la fortune, ticket a gratter, concours photo, reglement du jeu, reglement du concours, bulletin de participation, valider ma participation, loterie, tombola, bulletin de jeu, inscription au jeu, inscription au concours, concours gratuit, jeu sans obligation d achat, inscription au jeu concours, participation au jeu, a remporter, calendrier de l avent, grand tirage, jeu instantane, jeu instants gagnants, jouer et gagner, jouez et tentez, gagnez un, gagnez une, gagnez des, gagnez votre, gagner un, gagner une, remportez un, remportez une, a la cle, participez et gagnez, participez pour gagner, pour participer au, je valide ma participation, je confirme ma participation, votre participation, formulaire de participation, participer au jeu, participer au tirage, participer au concours, je tente ma chance, tenter ma chance, je lance la roue, lancer la roue, tournez la roue, tourner la roue, faire tourner la roue, grattez, je gratte, je gratte mon ticket, gratter ma carte, carte a gratter, decouvrir mon lot, decouvrir mon gain, recevoir mon lot, concours de dessin, concours de recettes, concours video, jeu concours photo, concours instagram, jeu de l ete, jeu de noel, jeu anniversaire, ouvrir ma case, prix a gagner, mettre en jeu, lots mis en jeu, super tirage, quiz concours, jeu quiz, le sort, tirer au sort, tiree au sort, pioche, piocher un nom, dans le chapeau, dans l urne, heureux elu, heureuse elue, repart avec, repartir avec, main innocente, reglement du tirage, reglement de l operation, designer le gagnant, prevenir le gagnant, prevenir les gagnants, gagnant sera, gagnants seront, gagnant du tirage, organisation du tirage, organisation du jeu, organisation du concours, gestion du jeu, gestion du concours, tirer le gagnant, remettre la cagnotte, remettre le prix, remettre le lot, remise du lot, remise des lots, envoi du lot, attribution des lots, proceder au tirage, voie de tirage, remettre la dotation, reglement du jeu concours, participer maintenant, bulletin reponse, gagnez le|la|l|vos, gagner le|la|vos|votre|l, gagne un|une|des|ton|ta|tes, remporte un|une, remportez des|le|la|votre|l, remporter un|une|des|le|la, question subsidiaire, 100 gagnant, notre concours, notre jeu, je veux gagner, valider mon bulletin, envoyer mon bulletin, deposer mon bulletin, envoyer ma participation, cloture du jeu|concours, fin du jeu|concours, lots a gagner, tente de gagner|remporter, tentez de remporter, courez la chance, courir la chance, devinez le poids|nombre, estimez le poids|nombre, jouez et gagnez, tournez et gagnez, jeu du mois, concours de noel|nouvelles|cuisine, concours d ecriture, retentez votre chance, commissaire de justice, sans obligation d achat, sans achat obligatoire, aucun achat requis, une participation par, un gagnant par|chaque jour|semaine, je joue et je gagne, decouvrez si vous avez gagne, departages par, departage par, je peux valoir, votre ticket vaut, prix litteraire, deposer mon texte, deposez votre manuscrit',
      'Participez à notre jeu-concours et tentez votre chance',
    ],
    'contest-hint': [
      'concours, je participe, participer, participez, gagner, gagnez, gagnant, gagnants, remporter, remportez, lot, lots, dotation, dotations, cadeau, cadeaux, je joue, jouer, jouez, reglement, participation, chance, cagnotte, jeu, gagne, chanceux, chanceuse, recompense, joue',
      'Participez avant dimanche',
    ],
    quiz: [
      'quiz, quizz, test de personnalite, faites le test, decouvrir mon resultat, decouvrez votre resultat, voir mes resultats, voir mon resultat, recevoir mes resultats, recevoir mon resultat, votre resultat, quel type de, auto test, testez vos connaissances, votre profil, commencer le test, terminer le quiz, resultat du test, jeu de questions, quiz du jour, quel est votre profil, quelle est votre personnalite, decouvrez votre profil, decouvrir mon profil, recevoir mon profil, mon portrait, votre portrait, decouvrir mon portrait, vous ressemble, vous correspond, vous va le mieux, mon resultat, mes resultats, faire le test, fais le test, commencer le quiz, demarrer le quiz, lancer le quiz, repondre au quiz, testez votre, testez vous, test de culture generale, calculer mon score, voir mon score, obtenir mon resultat, obtenir mes resultats, afficher mon resultat, etes vous plutot, quel est ton, votre diagnostic, mon diagnostic, quel est votre type de, voir ma note, voir mon profil, montre moi mon profil, recevoir ma note, decouvre ton profil, decouvre ton resultat, teste toi, teste tes connaissances, quiz express, seriez vous, ton resultat, ton verdict, verdict, t es quoi comme, ton score, tes resultats, calculer ton, calculer votre resultat, envoyer ton resultat, vous envoyer votre resultat, quel ~ es tu, quelle ~ es tu, quel ~ etes vous, quelle ~ etes vous, quel ~ sommeille en vous, quel ~ sommeille en toi, autodiagnostic, auto evaluation, votre score, decouvrez quel|quelle, decouvre quel|quelle, testez vos, teste ton|tes|ta, passer le test, demarrer le test, lancer le test, test de niveau|memoire, reveler mon profil|resultat, terminer le test, connaissez vous vraiment, es tu incollable, etes vous incollable, votre routine ideale, ma routine ideale, quel est votre|ton style, a quel point connaissez vous, quel ~ est fait pour vous|toi, quelle ~ est faite pour vous|toi, examen blanc, test de niveau, test d orientation, test de culture, quel personnage, a quel personnage, dans quelle maison, commencer la serie, calculer mon niveau',
      'Répondez au quiz et découvrez votre résultat',
    ],
    'quiz-hint': ['test, resultat, resultats, score, questions, bonnes reponses, reponses', 'Vos réponses'],
    survey: [
      'sondage, sondages, enquete, enquetes, questionnaire, enquete de satisfaction, votre avis nous interesse, donnez votre avis, etude de marche, etude consommateurs, repondre a l enquete, repondre au sondage, repondre au questionnaire, grande enquete, consultation citoyenne, consultation, barometre, panel de consommateurs, rejoindre le panel, devenir paneliste, questionnaire de satisfaction, etude d opinion, resultats de l enquete, cette etude, notre etude, reponses sont anonymes, analyser les reponses, concertation, paneliste*, je reponds, votre opinion, budget participatif, notre panel, etude scientifique, votre satisfaction, ton avis compte, votre avis compte, mieux vous connaitre, rejoignez le|notre panel, institut d etudes, projet de recherche, evaluez votre|nos visite|experience|services, donner mon avis, je donne mon avis, envoyer mes reponses, participez a l|notre|cette etude, aidez nous a ameliorer|mieux, comment s est passee',
      'Répondez à notre sondage',
    ],
    'video-gate': [
      'voir la video, regarder la video, acceder a la video, acceder au replay, voir le replay, debloquer la video, pour voir la suite, regarder maintenant, voir le film, continuer la lecture de la video, acceder aux videos, lancer la video, regarder le replay, recevoir la video, video gratuite, videos gratuites, acces au replay, debloquer le replay, debloquer le film, recevoir le replay, revoir la conference, voir la conference, regarder l episode, voir l episode, voir le documentaire, regarder le documentaire, voir le reportage, regarder le reportage, acceder au film, acceder au documentaire, visionner la video, je regarde, je visionne, regarder gratuitement, voir la video gratuitement, pour regarder la suite, pour continuer a regarder, continuer a regarder, la suite de la video, lire la video, deverrouiller la video, acceder a la masterclass, voir la masterclass, acceder a la formation, je veux voir la video, acces immediat a la video, voir le webinaire en replay, reprendre la lecture, poursuivre la lecture, continuer la lecture, la suite est gratuite, voir la suite, regarder la suite, lancer la lecture, visionner le film, visionner l episode, visionner le replay, acceder au live, vous ouvrir la video, ouvrir la video, rouvrir la video, envoyer le lien de la video, lien de la video, acces a la video, voir le concert, revoir le concert, voir le spectacle, regarder le spectacle, revoir la seance, lever de rideau, lever le rideau, captation, la video demarre, la video demarrera, la lecture demarre, la lecture demarrera, la video se lance, le film demarre, debloquer le cours, pour visionner, video reservee|exclusive, replay gratuit|disponible|reserve, voir l interview|entretien|integralite, voir le match|resume|live|cours|court, regarder le match|resume|live|cours|court, debloquer l episode, debloquer la suite, debloquez la video, acceder au concert|spectacle|match|cours, acceder a l episode, regardez la suite|video, regardez l episode, visionnez la video, extrait est termine, fin de l extrait, continuer le visionnage, reprendre le visionnage, regarder la bande annonce, webinaire en replay, la suite de l episode|film, inscrivez vous pour regarder|voir',
      'Inscrivez-vous pour voir la vidéo',
    ],
    'video-hint': ['video, videos, replay, masterclass, visionner, formation video', 'la vidéo en replay'],
    petition: [
      'petition, petitions, je signe, signer la petition, signez la petition, signature, signatures, signataires, appel citoyen, signez, lettre ouverte, je soutiens, soutenez l appel, signer l appel, signez l appel, je signe la petition, mobilisez vous, signer la lettre, ont deja signe, initiative citoyenne, cosigner, cosignez, je cosigne, interpellez, interpeller, signer maintenant, mobilisons nous, nous exigeons, nous soussignes, je me mobilise, ecrivez a votre depute, joignez votre voix, ajoutez votre nom, ajouter mon nom, ajouter ma voix, faites entendre votre voix',
      'Signez la pétition',
    ],
    'sample-offer': [
      'echantillon, echantillons, echantillon gratuit, bon de reduction, recevoir mon bon, code promo, offre de remboursement, produit gratuit, testez gratuitement, essai gratuit, cadeau de bienvenue, recevoir mon cadeau, bon d achat, coupon, offre d essai, kit gratuit, echantillons gratuits, demander mon echantillon, recevoir mon echantillon, je commande mon echantillon, box gratuite, coffret decouverte offert, offre de bienvenue, bons de reduction, recevoir mon bon de reduction, test produit, testeuse, testeur, devenir testeur, devenez testeur, remboursement differe, cadeau offert, votre cadeau, bon plan gratuit, recevoir mon code, code de reduction, pots d essai, pot d essai, dose d essai, expedition des echantillons, envoi de l echantillon, a l essai, essayez chez vous, tester gratuitement, essayez gratuitement, cadeau gratuit, kit offert, kit decouverte, coffret gratuit|naissance|decouverte, miniature offerte, 100 rembourse, obtenir mon code|coupon, imprimer mon bon|coupon, telecharger mon bon|coupon, recevez un|votre cadeau, choisir mon cadeau, recuperer mon cadeau, tester un produit, tests de produits, recherchons des testeurs, profiter de l offre, je profite de l offre',
      'Recevez votre échantillon gratuit',
    ],
    'quote-request': [
      'devis, devis gratuit, demande de devis, demander un devis, comparer les offres, comparateur, simulation, simuler, estimation gratuite, estimer mon bien, etre rappele, etude gratuite, tarif personnalise, obtenir mon tarif, bilan gratuit, testez votre eligibilite, obtenir un devis, recevoir mon devis, recevoir mes devis, obtenir mes devis, mon devis, simulateur, ma simulation, estimer, estimation, etre recontacte, rappelez moi, demande de rappel, etre rappele gratuitement, calculer mes aides, eligible aux aides, suis je eligible, tester mon eligibilite, calculer mes economies, economisez sur, demande d information, demande de documentation, comparer les mutuelles, comparez les, etude personnalisee, demander une demo, demande de demo, faire chiffrer, chiffrer mon projet, chiffrage, etablir un devis, etablir votre devis, traiter votre demande de devis, combien coute, combien couterait, une soumission, soumissions, simulez, eligibilite, comparer maintenant, je compare, comparez gratuitement, estimez votre|vos|gratuitement, je simule, bilan auditif, bilan energetique, audit energetique, visite technique, etre appele, rappel gratuit, documentation gratuite, comparer les prix|tarifs|primes, calculer mon tarif|devis|pret, calculer ma prime|mensualite, calculez votre tarif|prime|mensualite, obtenir une offre, demander une offre, demande d offre, etes vous eligible, test auditif gratuit, conseiller vous rappelle|contacte, expert vous rappelle, me faire rappeler, demande de renseignements, demande d informations, recevoir la|une documentation, trouver un artisan|professionnel, decrivez votre projet, reduire ma facture, reduisez votre|vos facture|factures, economisez jusqu a, rachat de credits, regroupement de credits, demande de credit|pret, valeur de votre|mon bien|voiture|maison, reprise de votre voiture, etre mis en relation, parlez nous de votre projet',
      'Recevez un devis gratuit',
    ],
    newsletter: [
      'newsletter, lettre d information, infolettre, s abonner, je m abonne, m abonner, abonnez vous, inscription a la newsletter, restez informe, recevez nos actualites, abonne toi, s inscrire a la newsletter, s inscrire a notre newsletter, inscrivez vous a notre newsletter, inscrivez vous a la newsletter, je m inscris a la newsletter, recevez notre newsletter, recevoir la newsletter, ne manquez rien, ne ratez rien, actualites par e mail, alerte e mail, restons en contact, recevez chaque semaine, recevez nos offres, recevez nos bons plans, lettre hebdomadaire, liste de diffusion, je m inscris gratuitement a la newsletter, recevez chaque jour, recevez chaque matin, recevez chaque mois, chaque matin, chaque semaine dans votre, dans votre boite mail, dans ta boite mail, abonnement gratuit, je recois, alerte mail, alertes par e mail, se tenir informe, recevez par e mail, restez informes, rester informe, notre lettre, nos actus, soyez informe, alerte emploi|prix, m alerter, alertez moi, prevenez moi, etre prevenu, etre alerte, lettre d info, suivez nos|l actualites|actualite, recevez nos conseils|recettes|astuces|dernieres, creer une|mon alerte, creez une|votre alerte, rejoignez notre communaute, tenez moi informe|au, gardons le contact, bulletin d information, recevoir nos actualites|offres, recevez en avant premiere, soyez le premier informe, dans votre boite de reception, la gazette',
      'Abonnez-vous à notre newsletter',
    ],
    webinar: [
      'webinaire, webinar, webinaires, webconference, visioconference en direct, conference en ligne, conference en direct, evenement en ligne, evenement en direct, inscription au webinaire, masterclass en direct, table ronde en ligne, lien de connexion, organiser le webinaire, inscription au direct, web conference, conference web, conference virtuelle, evenement virtuel, atelier en ligne, session en direct|live, participer au live, assister au live',
      'Inscrivez-vous au webinaire',
    ],
    'download-gate': [
      'livre blanc, telecharger le guide, telechargez, telecharger, je telecharge, recevoir le guide, guide gratuit, ebook, e book, guide pdf, recevez le guide, recevoir la brochure, telecharger la brochure, recevoir le livre blanc, fiche pratique, telecharger gratuitement, telecharger le livre blanc, recevoir l etude, telecharger l etude, recevoir le dossier, guide offert, recevoir mon guide, je recois le guide, livre numerique, obtenir le guide, kit a telecharger, modele gratuit, checklist gratuite, envoyer le guide, vous envoyer le guide, vous adresser le guide, envoyer le livre blanc, exemplaire numerique, je veux le guide, telechargez le, telechargez la, je telecharge le guide, infographie, version pdf, telechargement gratuit, mini guide, livret gratuit, fiches pratiques, modeles gratuits, patron gratuit, recevoir le pdf|rapport|kit|catalogue|livret, recevez le pdf|catalogue|livret, lien de telechargement, obtenir le rapport|pdf, obtenir l etude, obtenir mon guide|exemplaire, consulter l etude, acceder au guide|rapport|document, recevoir la fiche|checklist, recevoir mon exemplaire|pdf, demander la brochure, demander le catalogue, commander le catalogue, envoyez moi le guide|pdf, je veux mon guide',
      'Téléchargez notre livre blanc',
    ],
    account: [
      'creer un compte, creer mon compte, creez votre compte, inscription, s inscrire, creation de compte, inscrivez vous, je m inscris, nouveau compte, devenir membre, rejoignez nous, ouvrir un compte, je cree mon compte, creer votre compte, creation de votre compte, espace membre, inscription gratuite, adherer, adhesion, s enregistrer, enregistrez vous, devenir adherent, devenez membre|adherent, creer un profil, creer mon profil, ouvrir mon compte, ouvrez un|votre compte, creez un compte, cree ton compte, pas encore inscrit|membre, rejoindre le club|programme, rejoignez le club|programme, demander ma carte, obtenir ma carte, programme de fidelite',
      'Créer mon compte',
    ],
    purchase: [
      'commander, passer la commande, panier, paiement, payer, livraison, adresse de facturation, valider ma commande, acheter, finaliser la commande, recapitulatif de commande, moyen de paiement, mode de paiement, details de facturation, confirmer la commande, mode de livraison, retrait magasin, total ttc, billetterie, je commande, sous total, offre d abonnement, bon de commande, bulletin d abonnement, frais de port',
      'Valider ma commande',
    ],
    contact: [
      'contact, contactez nous, nous contacter, formulaire de contact, envoyer un message, envoyer le message, ecrivez nous, votre demande, service client, nous ecrire, une question, contacter, poser une question, posez votre question, reclamation, votre message, envoyer ma demande, nous joindre, votre question, ecris nous, laissez un message, laissez nous un message, besoin d aide, service apres vente, signaler un probleme, envoyer mon message, besoin d un renseignement',
      'Contactez-nous',
    ],
    booking: [
      'reservation, reserver, rendez vous, prendre rendez vous, je reserve, prendre un rendez vous, choisir un creneau, demande de reservation, nombre de nuits, arrivee, voyageurs, inscription a l atelier, essai routier, reserver un essai, visite guidee, reserver ma visite, prenez rendez vous, rendez vous en ligne, reserver une table, date d arrivee, date de depart, nombre de personnes, je reserve ma place, reserver ma place, reservez votre place, rsvp, prendre rdv, prise de rdv, choisissez un creneau, reservez votre table|sejour|essai, demande d essai, inscription au stage|cours, confirmer ma presence, confirmez votre presence, je serai present|presente, don du sang, inscription a la visite|sortie, s inscrire a l evenement|atelier',
      'Prendre rendez-vous',
    ],
    application: [
      'candidature, postuler, candidater, recrutement, offre d emploi, lettre de motivation, deposer ma candidature, inscription au concours d entree, concours de la fonction publique, concours d entree, dossier d inscription, dossier de candidature, concours externe, concours interne, concours administratif*, epreuves ecrites, concours d acces, inscription aux examens, candidats au concours, centre d examen, concours national d entree, concours d admission, je postule, deposez votre cv, envoyer mon cv, rejoignez notre equipe, poste a pourvoir, preinscription, inscription administrative, admission, dossier d admission, epreuves, candidat, candidats, postulez, nous recrutons, on recrute, devenir benevole, devenez benevole, inscription scolaire, pretentions salariales, deposer mon cv, envoyez votre cv, appel a candidatures, rejoindre l equipe, rejoignez l equipe, rejoignez nos equipes, demande de logement|subvention|bourse',
      'Déposer ma candidature',
    ],
    donation: [
      'faire un don, je donne, don, dons, donner, je fais un don, faites un don, soutenez nous, montant du don, reduction fiscale, recu fiscal, don mensuel, je fais un don mensuel, donner maintenant, soutenir notre action, mon don, votre don, don ponctuel, parrainer, recu fiscal sera, gerer votre don, reduction d impot, offrez un repas, par mois vous offrez, legs, donnez maintenant, votre generosite, deduction fiscale, attestation fiscale, prelevement automatique, devenir parrain, parrainez un enfant, faire une donation, collecte de fonds, soutenez notre action, deductible de vos impots',
      'Faites un don',
    ],
    'sign-in': [
      'se connecter, connexion, connectez vous, je me connecte, me connecter, identifiez vous, s identifier, mot de passe oublie, deja client, deja membre, deja un compte, authentification, ouvrir une session, connectez vous a votre compte, connexion a votre compte, acceder a mon compte, acceder a mon espace, espace client, espace adherent, identifiants, espace abonne|personnel|candidat, deja inscrit|abonne|adherent, acces abonne|adherent|membre',
      'Se connecter',
    ],
    'password-reset': [
      'mot de passe oublie, reinitialiser, reinitialisation, reinitialiser le mot de passe, nouveau mot de passe, mot de passe perdu',
      'Réinitialiser le mot de passe',
    ],
    search: [
      'rechercher, recherche, chercher, lancer la recherche, trouver, affiner la recherche, filtrer, resultats de recherche, trier par, affiner, appliquer les filtres, effacer les filtres, afficher les resultats, que recherchez vous',
      'Rechercher',
    ],
    comment: [
      'laisser un commentaire, commentaire, commentaires, publier un commentaire, poster, publier, repondre, donner votre avis, ajouter un commentaire, laissez un commentaire, rediger un avis, donner un avis, deposer un avis, laisser un avis, ecrire un commentaire, votre commentaire, reagir, commenter, commentez, laisser une reponse, partagez votre avis, ne sera pas publiee',
      'Laisser un commentaire',
    ],
    settings: [
      'parametres, mon profil, mon compte, modifier mes informations, modifier mon profil, mettre a jour, preferences, mes informations, enregistrer les modifications, modifier, mes coordonnees, informations personnelles, mise a jour du profil, mes preferences, preferences de notification, gerer mes preferences, gestion des cookies, parametrer, parametrer les cookies, parametres du compte, se desabonner, me desabonner, desabonnement, desinscription, me desinscrire, mes informations personnelles, vos modifications ont bien',
      'Modifier mon profil',
    ],
    admin: [
      'administration, administrateur, tableau de bord, back office, ajouter un utilisateur, gestion des, espace administrateur, gerer les',
      'Espace administrateur',
    ],
    trap: [
      'concours de circonstances, jeu de donnees, avec le concours de, droit d entree, code promotion, mise en jeu, enjeu, participer aux frais, participation aux frais, participe aux frais, jeu de cles, jeu de societe, hors jeu, jeux video, jeu video, jeux de societe, concours d elegance, vous identifiez vous, t identifies tu, vous identifiez vous comme, gagner en, gagnez en, fait gagner, jeux olympiques, concours hippique|financier, donner suite, donner lieu, recherche scientifique|medicale, par chance, gagner du temps, gagnez du temps, participer au financement, participez au financement, jeu de mots|role|cartes|piste|plateau, jeux de mots|role|cartes|plateau, jeu d enfant, aire de jeux, donner mon accord|consentement, je donne mon accord|consentement|autorisation, don d organes, recherche d emploi, gagner de l argent, participer a la vie|conversation, recherche contre le cancer, reserve aux, reserve a, reservee aux|a',
      'un malheureux concours de circonstances',
    ],
  },
  notices: {
    data: [
      'donnees, donnees personnelles, donnees a caractere personnel, vos informations, informations recueillies, vos coordonnees, informations vous concernant, confidentialite, vie privee, votre adresse e mail, votre email, votre adresse mail, vos donnees, informations personnelles, adresse email, donnees collectees, votre adresse, votre numero, vos donnees personnelles, vos reponses, votre e mail, vos informations personnelles, ces informations, ces donnees, les informations, renseignements personnels, ces renseignements, renseignements, les adresses, adresses de messagerie, les reponses, reponses, mes reponses, vos infos, tes infos, ton mail, tes donnees, ton adresse, coordonnees, tes informations|coordonnees|reponses, ton numero, ton email, vos photos, votre candidature, votre telephone',
      'Vos données sont utilisées pour…',
    ],
    use: [
      'traitees, traitement, traitements, utilisees, utilisee, collectees, recueillies, enregistrees, destinees, finalite, finalites, conservees, responsable de traitement, responsable du traitement, base legale, duree de conservation, fichier informatise, exploitees, stockees, utilise, utilisons, utilisera, traite, traitons, conserve, conservons, efface, effacees, supprimees, supprime, collecte, collectons, servent, servira, serviront, sert a, sert uniquement, pour vous envoyer, pour vous recontacter, pour vous contacter, a des fins, interet legitime, conservation, utiliser, traiter, conserver, gardons, garde, gardees, conservee, responsable, recueille, ne servent, servent qu, administrer, utiliserons, supprimerons, effacerons, exploite, exploitons, stocke, stockons, enregistre, enregistrons, archivees, hebergees, detruites, anonymisees, suppression, base juridique, fondement juridique, pour gerer, pour repondre a, pendant 3|trois|12|deux ans|mois',
      'Les données sont conservées trois ans',
    ],
    rights: [
      'droit d acces, droits d acces, rectification, effacement, droit d opposition, opposition, portabilite, cnil, desinscrire, desinscription, desabonner, desabonnement, rgpd, informatique et libertes, dpo, delegue a la protection, reglement general sur la protection, retirer votre consentement, exercer vos droits, vous desabonner, acceder a vos donnees, vos droits, de rectification, de suppression, de vous opposer, droit a l effacement, retirer, en un clic, se desinscrire, vous desinscrire, desinscription a tout moment, delegue, loi informatique, limitation, politique de confidentialite, sur simple demande, retrait, faire rectifier, y avoir acces, avoir acces, les faire, nlpd, bloctel, desabonnez vous, desinscrivez vous, reclamation aupres, prepose federal, loi 25, liste robinson, introduire une reclamation, autorite de protection|controle, par simple mail, en nous ecrivant, droit a l oubli, loi federale sur la protection, commission d acces a l information',
      'Vous disposez d’un droit d’accès',
    ],
    recipients: [
      'destinataires, destinataire, partenaires, tiers, transmises, cedees, communiquees, sous traitants, partagees, transmet, transmettons, communique a, cede, cedons, vend, vendons, partage avec, partageons, prestataires, transmise, communiquee, cedee, transferees, revend, annonceurs, sponsors, hebergeur, revendues, vendues, louees, filiales, prestataire, services habilites, sous traitant, hors de l union europeenne',
      'Les destinataires sont nos partenaires',
    ],
    promise: [
      'pas de spam, aucun spam, zero spam, jamais partage, jamais communiquee, ne seront pas transmises, ne sera jamais, ne seront jamais, ne partageons, strictement confidentielles, restent confidentielles, anonyme, ne vendons, ne communiquons, sans demarchage, aucune prospection, aucun demarchage, a personne, ne transmet, ne transmettons, jamais revendues, jamais revendue, jamais vendues, jamais cedees, ni vendues, ni cedees, ne sont jamais, ne sont ni, ne revendons, ne cedons, promis, on deteste les spams, aucune revente, restera confidentielle, reste confidentielle, a aucun tiers, reponses anonymes, sont anonymes, restent anonymes, spam promis, servira uniquement a, servira seulement a, uniquement pour vous prevenir, uniquement pour te prevenir, seulement pour vous prevenir, juste pour te prevenir, c est promis, promis jure, on ne vend pas, on ne partage pas, jamais a des tiers, zero pub, aucune publicite, jamais transmises, jamais communiquees, jamais partagees, aucun tiers, sans spam, sans pub, pas de pub, pas de publicite, ne seront ni, reste entre nous, pas de revente, en toute confidentialite, pas de demarchage, jamais de spam, ne sera pas communiquee|transmise|partagee|cedee, ne seront pas communiquees|cedees|vendues|partagees, respectons votre vie privee',
      'Pas de spam, promis',
    ],
  },
  links: {
    rules: [
      'reglement, reglement du jeu, reglement complet, cgu, cgv, conditions generales, conditions d utilisation, conditions de participation, modalites, conditions generales d utilisation, conditions generales de vente, regles du jeu, conditions, reglement ici, voir le reglement, modalites completes, extrait du reglement, modalites de l operation, conditions de l offre, reglements, reglements du concours, reglement du concours, les regles, regles de participation',
      'Règlement complet',
    ],
    'privacy-policy': [
      'politique de confidentialite, confidentialite, donnees personnelles, protection des donnees, vie privee, rgpd, charte de confidentialite, politique de protection des donnees, politique vie privee, politique de donnees, politique de protection de la vie privee, politique de protection des donnees personnelles, charte donnees personnelles, notice d information, politique de protection, confidentialite et cookies, charte vie privee, notice de confidentialite, protection de la vie privee, renseignements personnels, vos donnees, traitement des donnees, gestion des donnees',
      'Politique de confidentialité',
    ],
    'legal-notice': [
      'mentions legales, mention legale, informations legales, notice legale, informations juridiques',
      'Mentions légales',
    ],
    'partner-list': [
      'liste des partenaires, nos partenaires, liste de nos partenaires, partenaires, sponsors du jeu, partenaires de l operation, voir la liste, liste complete des partenaires, ici la liste, sponsors, liste des annonceurs',
      'Liste de nos partenaires',
    ],
  },
};
