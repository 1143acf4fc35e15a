import { expect, it } from 'vitest';
import { completeHolder } from '../../src/disclosure/complete-holder';
import type { Holder } from '../../src/disclosure/holder';

const holder = { name: 'Exemple', contacts: ['https://exemple.test/droits'] } as unknown as Holder;
const company = { slug: 'exemple', name: 'Exemple SAS', keys: [], address: '1 rue Neuve', email: 'dpo@exemple.test' };

it('adds an address and an e-mail address where the notices give none', () => {
  const { holder: completed, added } = completeHolder(holder, company);
  expect(completed.controller).toEqual({ name: 'Exemple', address: '1 rue Neuve' });
  expect(completed.contacts).toEqual(['dpo@exemple.test', 'https://exemple.test/droits']);
  expect(added).toEqual(['address', 'email']);
});

it('leaves what the notices say as it is', () => {
  const said = {
    ...holder,
    controller: { name: 'Exemple', address: '2 rue Vieille' },
    contacts: ['rgpd@exemple.test'],
  };
  expect(completeHolder(said, company)).toEqual({ holder: said, added: [] });
  expect(completeHolder(holder, null)).toEqual({ holder, added: [] });
});
