import { describe, expect, it } from 'vitest';
import { nameChecker } from '../../src/notice/is-name';

describe('what was taken for a name', () => {
  const isName = nameChecker(
    'Vous donnez votre consentement. La ville de Paris. L’entreprise partenaire : Orange bleue. Un rendez-vous sur decathlon.fr.',
  );

  it.each(['Natura Senteurs', 'Ville Lumière', 'Consentement SARL', 'EDF', 'Decathlon', 'Vous-Rendez'])(
    'is one: %s',
    (name) => {
      expect(isName(name)).toBe(true);
    },
  );

  it.each([
    ['stands in small letters elsewhere', 'Consentement'],
    ['does so word by word', 'Entreprise Partenaire'],
    ['is shouted', 'VILLE'],
    ['has a hyphen', 'Rendez-vous'],
    ['is short for a thing', 'IBAN'],
    ['is the beginning of a sentence', 'J’accepte'],
  ])('is none where it %s', (_, name) => expect(isName(name)).toBe(false));
});
