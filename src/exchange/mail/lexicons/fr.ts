import type { MailLexicon } from './mail-lexicon';

/** French. */
export const FRENCH_MAIL: MailLexicon = {
  language: 'fr',
  skippable:
    'le la les l un une du des d de vos votre nos notre leurs leur ses son sa ce cette tout toute toutes tous bien a',
  meanings: {
    entry: `
      votre|ta|vos participation|participations, avez|as … participé, confirmation de participation|signature,
      confirmation d inscription … jeu|concours|tirage|quiz, votre|ton bulletin, votre|ta signature, votre|ton
      inscription à|au|aux … jeu|concours|tirage|quiz|loterie, vous participez désormais|maintenant|officiellement|au
      tirage, participation à|au|aux … jeu|concours|tirage|quiz|loterie, avez|as … signé, d avoir participé|signé`,
    received: `
      confirm*, enregistré*, validé*, pris|prise en compte, merci, remerci*, bien reçu*, avons reçu*, nous est
      parvenu*, c est fait, valid*`,
    game: 'jeu|jeux, concours, tirage|tirages, quiz, pétition*, loterie, tombola, instant|instants gagnant|gagnants',
    // "Concours" is also an examination for public service, and "participation" a share of costs or profits.
    otherEntry: `
      participation à|au|aux|de …
      réunion*|webinaire*|atelier*|formation*|course|marathon|conférence*|enquête*|sondage*|frais|bénéfice*|cadeau*|séance*|visite*|stage*|trail|tournoi*|sortie*|étude|salon|assemblée*|débat*|colloque*|cours|repas|chantier,
      participé à|au|aux …
      réunion*|webinaire*|atelier*|formation*|course|marathon|conférence*|enquête*|sondage*|séance*|visite*|stage*|trail|tournoi*|sortie*|étude|salon|assemblée*|débat*|colloque*|cours|repas,
      concours … externe|interne|fonction|administratif*|entrée|agrégation|recrutement|territorial*|professeur*|infirmi*|gardien*|police,
      épreuve|épreuves, candidature*, jeux vidéo|olympiques, assemblée générale, copropri*, participation employeur|salariale`,
    letter: `
      newsletter*, lettre|lettres d|de information|informations|actualités|info|infos, infolettre*, lettre
      hebdomadaire|mensuelle|quotidienne, liste de diffusion, liste d envoi, bulletin d information|informations,
      offres … par|e mail|email|courriel, bons plans`,
    ask: `
      confirm*|valid* … inscription|abonnement|adresse|souscription, cliqu* … confirmer|valider|activer, dernière étape,
      plus qu une étape, inscription … confirmer, inscription en attente`,
    enrolled: `
      êtes|es bien|désormais|maintenant|officiellement inscrit*|abonné*, inscription|abonnement …
      confirm*|enregistr*|effecti*|activé*|pris*, bienvenue, merci de|pour inscription|abonnement, être
      inscrit*|abonné*, vient d être`,
    leave: `
      désabonn*, désinscri*, ne plus recevoir, se désabonner, me désabonner, voir dans navigateur, version en ligne,
      afficher dans navigateur`,
    deal: `
      commande n|no|num|numéro|nº, commande … confirm*|expédi*|prépar*|livr*|annul*|arriv*|enregistr*, confirmation
      de|d commande|achat|paiement|réservation|virement, merci pour|de commande|achat|réservation,
      facture|factures n|no|numéro|disponible|jointe|acquittée|ci, votre|ta facture, reçu de paiement, votre
      paiement|virement|remboursement|prélèvement|colis|livraison|réservation|ordonnance|relevé|échéance|attestation|contrat,
      suivi|suivre de|votre colis|livraison, colis … livr*|arriv*|expédi*|attend*,
      code|codes de vérification|sécurité|connexion|confirmation|accès|validation, code à usage unique, mot de passe,
      nouvelle connexion, connexion … appareil, relevé|relevés de compte|bancaire|disponible, avis d échéance, billet
      électronique, e billet, carte d embarquement, compte … créé|activé|activer|bloqué|débité|vérifi*|suspendu,
      confirm*|activ*|vérifi* votre compte, rappel de rendez|paiement, confirmation de rendez, votre rendez vous,
      impôt|impôts, avis d imposition, remboursement de soins`,
    politics: `
      élection|élections, électora*, scrutin*, suffrage*, premier|second|deuxième tour,
      municipales|législatives|présidentielle|européennes|régionales|départementales|sénatoriales, député*, sénat*,
      candidat|candidate|candidats|candidates, candidature, bureau|bureaux de vote, urnes, circonscription*, adhérents,
      militant*, élus|élues`,
    // Not "notre liste" (of wishes), "notre programme" (of loyalty), "notre campagne" (of donations, of marketing).
    voice: `
      je suis|serai candidat|candidate, ma|notre candidature, notre|votre|nos|vos candidat|candidate|candidats|candidates,
      liste|listes conduite|menée|citoyenne|d union, soutenez|soutenir|rejoignez|rejoindre …
      campagne|candidat|candidate|candidature|liste|mouvement|parti, faire|faisons campagne, notre campagne
      présidentielle|municipale|législative|européenne|électorale, votez|voter pour|avec, porte à porte, tractage*,
      réunion publique, meeting*, votre|donner procuration, adhér*|adhésion … parti|mouvement, nos|les militants|militantes,
      gagner|gagnons|remporter|remportons … élection|élections|mairie|circonscription|tour, mon|notre programme pour …
      ville|commune|pays|france|région|canton|circonscription|département|habitants, je compte sur
      vote|voix|suffrage|suffrages, compter sur … vote|voix|suffrage, accorde*|accordiez|donner confiance|voix|suffrage*,
      don|dons … campagne|candidat|candidate|parti, faites|faire barrage, à mes côtés, mes colistiers, nos colistiers,
      équipe de campagne`,
    vote: 'votez, votons, voter',
    otherVote: `
      votez|voter|vote|votes|élisez|élire …
      photo*|produit*|recette*|préféré*|favori*|coup|coups|chanson*|film*|joueur*|dessin*|vidéo*|participant*|artiste*|lauréat*|projet*,
      élection|élections professionnelle*|sociale*|consulaire*|étudiante*|cse|miss|syndicale*, élection|élections de|du|des|au|aux …
      comité|délégué*|représentant*|bureau|miss|parents|conseil|administrateurs, parents d élèves, copropri*, trophée|trophées,
      candidat* à|au|aux … poste|emploi|adoption|logement|recrutement, budget participatif`,
    office: `
      candidat|candidate|candidats, parti, fédération, comité de soutien, équipe de campagne, campagne, mouvement,
      député*, sénat*, colistiers, élus|élues, liste, avec|pour|ensemble|pour … 2026|2027|2028|2029|2030|2031|2032,
      municipales|législatives|présidentielle|européennes|régionales`,
  },
};
