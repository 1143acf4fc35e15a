import { describe, expect, it } from 'vitest';
import { isKin } from '../../src/page/kin';

describe('hosts of one house', () => {
  it.each([
    ['jeux.exemple.test', 'www.exemple.test'],
    ['exemple.test', 'api.eu.exemple.test'],
    ['a.exemple.co.uk', 'b.exemple.co.uk'],
    ['a.exemple.com.au', 'exemple.com.au'],
    ['localhost', 'localhost'],
  ])('%s and %s', (one, other) => expect(isKin(one, other)).toBe(true));

  it.each([
    ['exemple.test', 'autre.test'],
    ['exemple.co.uk', 'autre.co.uk'],
    ['localhost', 'test'],
    ['exemple.test', 'test'],
  ])('not %s and %s', (one, other) => {
    expect(isKin(one, other)).toBe(false);
    expect(isKin(other, one)).toBe(false);
  });
});
