import { describe, expect, it } from 'vitest';
import { blockAddress } from '../../src/letter/address-block';
import { HOLDER_ID, sampleSource } from './sample-source';

function block(
  controller: { name: string; legalForm?: string; address?: string } | undefined,
  contacts: string[] = [],
) {
  const holder = { id: HOLDER_ID, name: 'jeu.example', contacts, ...(controller ? { controller } : {}) };
  return blockAddress(sampleSource({ holder }));
}

describe('the address block', () => {
  it('puts the name, the desk and the address one below the other, the town in capitals', () => {
    expect(
      block({ name: 'Łukasz Loterie', legalForm: 'SARL', address: '8 bis, rue Haute, Bât. C, 67000 Strasbourg' }),
    ).toEqual([
      'Łukasz Loterie SARL',
      'Protection des données personnelles',
      '8 bis rue Haute',
      'Bât. C',
      '67000 STRASBOURG',
    ]);
  });

  it('does not repeat a legal form that the name already has', () => {
    expect(block({ name: 'Primes SAS', legalForm: 'SAS' })[0]).toBe('Primes SAS');
    expect(block({ name: 'Primes', legalForm: 'société par actions simplifiée' })[0]).toBe('Primes');
  });

  it('breaks a long name between words', () => {
    const lines = block({ name: 'Compagnie européenne des grands jeux promotionnels et concours' });
    expect(lines.slice(0, 2)).toEqual(['Compagnie européenne des grands jeux', 'promotionnels et concours']);
  });

  it('falls back on an e-mail address, and on the domain alone', () => {
    expect(block(undefined, ['https://x.example/contact', 'dpo@jeu.example'])).toEqual([
      'jeu.example',
      'Protection des données personnelles',
      'dpo@jeu.example',
    ]);
    expect(block(undefined, ['not an address\nBcc: x@y.example'])).toHaveLength(2);
  });
});
