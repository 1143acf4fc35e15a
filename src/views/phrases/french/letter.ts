import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words around the letter; the letter itself is written elsewhere. */
export const frenchLetter = {
  title: (holder: string) => `Écrire à ${holder}`,
  back: 'Retour au destinataire',
  lead: 'Une demande d’accès (article\u00a015 du RGPD). Ils ont en principe un mois pour répondre.',
  stepDisclosures: 'Les envois dont parle la lettre',
  pickOne: 'Choisissez au moins un envoi.',
  picked: (count: number) => plural(count, { one: '1 envoi choisi', other: `${count} envois choisis` }),
  stepLanguage: 'La langue de la lettre',
  languageFrench: 'Français',
  languageEnglish: 'Anglais',
  stepIdentity: 'Votre identité',
  identityWhy:
    'Pour que la lettre soit de vous et que la réponse vous parvienne. Rien de ce que vous tapez ici n’est conservé par Contrepartie.',
  name: 'Nom et prénom',
  postal: 'Adresse postale',
  email: 'Adresse e-mail donnée lors de l’envoi',
  emailWhy: 'Elle leur permet de retrouver votre dossier sans vous demander de pièce d’identité.',
  optional: 'facultatif',
  namePlaceholder: '[Votre nom]',
  town: 'Ville d’où vous écrivez',
  phone: 'Téléphone donné lors de l’envoi',
  stepDelivery: 'Comment vous l’enverrez',
  deliveryEmail: 'Par e-mail',
  deliveryRegistered: 'En recommandé avec avis de réception',
  deliveryPost: 'En lettre simple',
  preview: 'Aperçu',
  previewEmpty: 'La lettre apparaîtra ici.',
  previewFailed: 'La lettre n’a pas pu être écrite.',
  loading: 'Chargement…',
  savePdf: 'Enregistrer en PDF',
  saveText: 'Enregistrer en texte',
  copy: 'Copier le texte',
  making: 'Préparation du PDF…',
  saved: (file: string, reference: string) =>
    `Fichier ${file} enregistré. La lettre ${reference} est notée dans votre registre, sans votre identité.`,
  savedNotKept: (file: string) =>
    `Fichier ${file} enregistré, mais la lettre n’a pas pu être notée dans votre registre.`,
  copied: 'Texte copié dans le presse-papiers.',
  copyFailed: 'La copie a échoué. Enregistrez le texte à la place.',
  pdfFailed: 'Le PDF n’a pas pu être fait. Enregistrez le texte à la place.',
  nameMissing: 'Indiquez votre nom\u00a0: une demande anonyme ne peut pas aboutir.',
  next: 'Ensuite',
  nextSend: 'Envoyez-la par e-mail ou par courrier à l’adresse ci-dessous, et gardez une preuve de l’envoi.',
  nextNoContact: 'Aucune adresse n’a été trouvée dans les textes lus. Cherchez le contact sur leur site.',
  fileName: (reference: string) => `demande-acces-${reference}`,
};
