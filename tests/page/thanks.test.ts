import { describe, expect, it } from 'vitest';
import { saysThanks } from '../../src/page/thanks';

describe('words of thanks', () => {
  it.each([
    'Merci pour votre participation !',
    'Votre participation est bien enregistrée.',
    'Félicitations, vous êtes inscrit',
    'Thank you! We will be in touch.',
    'Thanks for entering.',
    'Your entry has been received',
    'Vielen Dank für Ihre Teilnahme',
    'Bitte bestätigen Sie Ihre E-Mail-Adresse. Vielen Dank!',
    '¡Gracias por participar!',
    'Grazie per aver partecipato',
    'Bedankt voor je deelname',
    'Obrigado por participar',
    'Dziękujemy za udział w konkursie',
  ])('%s', (text) => expect(saysThanks(text)).toBe(true));
});

describe('what thanks for nothing yet', () => {
  it.each([
    'Merci de remplir tous les champs',
    'Merci de corriger l’adresse e-mail invalide',
    'Merci de saisir votre nom, ce champ est obligatoire',
    'Thank you for your patience, an error occurred',
    'Please enter a valid e-mail address. Thanks!',
    'Este campo es obligatorio, gracias',
    'Question 2 sur 5',
    '',
  ])('%s', (text) => expect(saysThanks(text)).toBe(false));
});
