import { describe, expect, it } from 'vitest';
import { isTaggedAddress, tagAddress } from '../../src/disclosure/tag-address';

describe('an address for one site alone', () => {
  it.each([
    ['marie@exemple.test', 'www.jeux.test', 'marie+jeux-test@exemple.test'],
    ['marie+autre@exemple.test', 'jeux.test', 'marie+jeux-test@exemple.test'],
    [' *@moi.test ', 'jeux.test:8080', 'jeux-test@moi.test'],
    ['marie.*@alias.test', 'Jeux.test', 'marie.jeux-test@alias.test'],
    ['marie@exemple.test', `${'a'.repeat(60)}.test`, `marie+${'a'.repeat(24)}@exemple.test`],
  ])('is made of %s for %s', (own, host, tagged) => expect(tagAddress(own, host)).toBe(tagged));

  it.each([
    ['marie', 'jeux.test'],
    ['@exemple.test', 'jeux.test'],
    ['a@b@c', 'jeux.test'],
    ['marie@exemple.test', ''],
  ])('is not made of %s for “%s”', (own, host) => expect(tagAddress(own, host)).toBeNull());
});

describe('an address that a message came to', () => {
  it.each([
    ['Marie+jeux@exemple.test', []],
    ['jeux-test@moi.test', ['*@moi.test']],
    ['marie.jeux-test@alias.test', ['marie@exemple.test', 'Marie.*@alias.test']],
  ])('is one for a site alone: %s with %j', (address, own) => expect(isTaggedAddress(address, own)).toBe(true));

  it.each([
    ['marie@exemple.test', ['marie@exemple.test']],
    ['marie@ailleurs.test', ['*@moi.test']],
    ['marie.@alias.test', ['marie.*@alias.test']],
    ['marie@a+b.test', []],
    ['a@moi.test', ['**@moi.test']],
  ])('is not: %s with %j', (address, own) => expect(isTaggedAddress(address, own)).toBe(false));
});
