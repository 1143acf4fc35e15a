import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/background/registrable-domain';
import { identifyHolders, type PlacedReading } from '../../src/disclosure/identify-holders';
import { hashOf, sampleReading } from '../ledger/sample-entry';

const HASH = hashOf(1);
const place = { address: 'https://jeu.exemple.fr/participer', title: 'Jeu', language: 'fr' };
const declared = (name: string, address: string | null, siren?: string): PlacedReading => ({
  address,
  noticeHash: HASH,
  reading: sampleReading('', {
    controller: { name, ...(siren ? { siren } : {}) },
    contacts: ['dpo@exemple.fr'],
    statements: [{ kind: 'controller', passage: { text: `Responsable : ${name}`, start: 0, end: 5 } }],
  }).reading,
});
const companyOf = (domain: string) => (domain === 'formulaires.example' ? 'Formulaires' : null);
const identify = (change: object, readings: PlacedReading[]) =>
  identifyHolders({ place, target: null, ...change }, readings, { registrableDomain, companyOf });

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
        noticeHash: HASH,
      },
    ]);
  });

  it('is also whoever decides together with the controller, in the words that say so', () => {
    const passage = { text: 'Exemple SAS et Régie Claire sont responsables conjoints.', start: 0, end: 56 };
    const reading = declared('Exemple SAS', null);
    const claims = identify({}, [
      { ...reading, reading: { ...reading.reading, jointControllers: [{ name: 'Régie Claire', passage }] } },
    ]);
    expect(claims.map(({ name, role, because }) => [name, role, because])).toEqual([
      ['Exemple SAS', 'declared-controller', 'Responsable : Exemple SAS'],
      ['Régie Claire', 'declared-controller', passage.text],
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

  it('is each partner that a notice names, with the passage that names it', () => {
    const text = 'Vos données sont transmises à Oméga Assurances et à Sigma.';
    const reading = sampleReading('', {
      onward: { level: 'named-partners', passages: [{ text, start: 0, end: text.length }] },
      partners: [{ name: 'Oméga Assurances' }, { name: 'Sigma' }],
    }).reading;
    const listed = [{ name: 'Sigma', because: 'Sigma – énergie', address: 'https://www.sigma.example/rgpd' }];
    const claims = identify({}, [{ address: null, noticeHash: HASH, reading, listed }]);
    expect(claims.slice(1).map(({ role, name, keys, because }) => [role, name, keys, because])).toEqual([
      ['named-partner', 'Sigma', ['domain:sigma.example', 'name:sigma'], 'Sigma – énergie'],
      ['named-partner', 'Oméga Assurances', ['name:omega assurances'], text],
    ]);
  });

  it('is not known by a domain that is not its own', () => {
    const { reading } = sampleReading('');
    const at = (name: string, address: string) => ({ name, because: name, address });
    const listed = [
      at('Alpha', 'https://www.exemple.fr/partenaires/alpha'),
      at('Bêta', 'https://formulaires.example/beta'),
      at('Gamma', 'https://annuaire.example/gamma'),
      at('Delta', 'https://annuaire.example/delta'),
      at('Formulaires', 'https://formulaires.example/'),
    ];
    const claims = identify({}, [{ address: null, noticeHash: HASH, reading, listed }]);
    expect(claims.slice(1).map(({ keys }) => keys)).toEqual([
      ['name:alpha'],
      ['name:beta'],
      ['name:gamma'],
      ['name:delta'],
      ['domain:formulaires.example', 'name:formulaires'],
    ]);
  });

  it('is not the controller under the name of a partner', () => {
    const { reading, ...placed } = declared('Oméga SA', null);
    const claims = identify({}, [{ ...placed, reading: { ...reading, partners: [{ name: 'OMÉGA' }] } }]);
    expect(claims.map(({ role }) => role)).toEqual(['declared-controller']);
  });

  it('is a maker of forms beside the company that uses it, never the same', () => {
    const at = { address: 'https://jeu.formulaires.example/f/1', title: '', language: 'fr' };
    const claims = identify({ place: at }, [declared('Exemple SAS', null)]);
    expect(claims.map(({ role, name, keys }) => [role, name, keys])).toEqual([
      ['declared-controller', 'Exemple SAS', ['name:exemple']],
      ['form-operator', 'Formulaires', ['domain:formulaires.example', 'name:formulaires']],
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
