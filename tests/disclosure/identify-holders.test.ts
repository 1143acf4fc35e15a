import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/background/registrable-domain';
import { identifyHolders, type PlacedReading } from '../../src/disclosure/identify-holders';
import { sampleReading } from '../ledger/sample-entry';

const place = { address: 'https://jeu.exemple.fr/participer', title: 'Jeu', language: 'fr' };
const declared = (name: string, address: string | null, siren?: string): PlacedReading => ({
  address,
  reading: sampleReading('', {
    controller: { name, ...(siren ? { siren } : {}) },
    contacts: ['dpo@exemple.fr'],
    statements: [{ kind: 'controller', passage: { text: `Responsable : ${name}`, start: 0, end: 5 } }],
  }).reading,
});
const identify = (change: object, readings: PlacedReading[]) =>
  identifyHolders({ place, target: null, ...change }, readings, registrableDomain);

describe('who has the data', () => {
  it('is whoever runs the site, where no notice says more', () => {
    expect(identify({}, [])).toEqual([
      {
        keys: ['domain:exemple.fr'],
        name: 'exemple.fr',
        role: 'form-operator',
        because: 'jeu.exemple.fr',
        contacts: [],
      },
    ]);
  });

  it('is the declared controller, in the words that declare it', () => {
    expect(identify({}, [declared('Exemple SAS', null, '732829320')])).toEqual([
      {
        keys: ['siren:732829320', 'domain:exemple.fr', 'name:exemple'],
        name: 'Exemple SAS',
        role: 'declared-controller',
        because: 'Responsable : Exemple SAS',
        controller: { name: 'Exemple SAS', siren: '732829320' },
        contacts: ['dpo@exemple.fr'],
      },
    ]);
  });

  it('is both the controller and the site when the controller’s policy stands elsewhere', () => {
    const claims = identify({}, [declared('Loterie Ltd', 'https://loterie.example/privacy')]);
    expect(claims.map(({ role, keys }) => [role, keys])).toEqual([
      ['declared-controller', ['name:loterie']],
      ['form-operator', ['domain:exemple.fr']],
    ]);
  });

  it('is the address that the form sends to, and the sites around the form', () => {
    const claims = identify(
      {
        target: 'https://api.collecte.example/lead',
        place: { ...place, topAddress: 'https://www.journal.example.org/une' },
      },
      [],
    );
    expect(claims.map(({ role, name }) => [role, name])).toEqual([
      ['form-operator', 'collecte.example'],
      ['site', 'exemple.fr'],
      ['site', 'example.org'],
    ]);
  });

  it.each([
    ['Éditions de la Lanterne SAS', 'EDITIONS DE LA LANTERNE, S.A.S.'],
    ['Müller GmbH', 'Muller gmbh'],
  ])('is one company under the names %s and %s', (one, other) => {
    const keyOf = (name: string) => identify({}, [declared(name, null)])[0]?.keys.at(-1);
    expect(keyOf(one)).toBe(keyOf(other));
  });
});
